"""Make two tasks of one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from keeplane.board.task import one_line
from keeplane.ui.dialogs.frame import FormDialog, title_field


@dataclass(frozen=True, slots=True)
class SplitTask:
    """The titles of the two parts."""

    keep: str
    hand_off: str


class SplitTaskDialog(FormDialog):
    """Both titles are proposals that the user may change."""

    def __init__(self, keep: str, hand_off: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Split task"))
        self._keep = title_field(keep)
        self._hand_off = title_field(hand_off)
        self.add_field(self.tr("You &keep, in Keep"), self._keep)
        self.add_field(self.tr("You &hand off, in Outsource"), self._hand_off)
        self.add_buttons(self.tr("Split"))
        self.add_check(self._keep, self._wrong_keep)
        self.add_check(self._hand_off, self._wrong_hand_off)
        self._hand_off.setFocus()

    def values(self) -> SplitTask:
        return SplitTask(one_line(self._keep.text()), one_line(self._hand_off.text()))

    def _wrong_keep(self, text: str) -> str:
        return self.wrong_title(text, self.tr("Say which part you keep."))

    def _wrong_hand_off(self, text: str) -> str:
        return self.wrong_title(text, self.tr("Say which part you hand off."))
