"""Make two tasks of one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from keeplane.board.task import one_line
from keeplane.ui.dialogs.frame import FormDialog


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
        self.set_accept_text(self.tr("Split"))
        self._keep = self.add_title(self.tr("You &keep"), keep, self.tr("Say which part you keep."))
        self._hand_off = self.add_title(self.tr("You &hand off"), hand_off, self.tr("Say which part you hand off."))
        self._hand_off.setFocus()

    def values(self) -> SplitTask:
        return SplitTask(one_line(self._keep.text()), one_line(self._hand_off.text()))
