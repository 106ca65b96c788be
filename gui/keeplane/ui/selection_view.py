"""Several tasks selected: what the rules advise for them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from keeplane.board.task import Lane
from keeplane.rules.decision import Suggestion
from keeplane.ui.colours import Tone
from keeplane.ui.glyph import Glyph
from keeplane.ui.key_button import KeyButton
from keeplane.ui.section_view import heading_label
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import WrappedLabel

MOST = 12
"""Chips with a row each; very many selected tasks have forty kinds, which nobody reads, and take a while to lay out."""

Chip = tuple[Suggestion, str]


class SelectionView(QWidget):
    """A count for each chip, and a button for each lane."""

    move_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = WrappedLabel(scale=1.25, bold=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._shown: list[QWidget] = []
        self._conflicts = self._conflict_row()
        self._buttons = {
            Lane.KEEP: self._button(self.tr("Move to Keep"), Lane.KEEP),
            Lane.OUTSOURCE: self._button(self.tr("Move to Outsource"), Lane.OUTSOURCE),
            Lane.INBOX: self._button(self.tr("Move to Inbox"), Lane.INBOX),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._count)
        column.addSpacing(8)
        column.addWidget(heading_label(self.tr("What the rules say")))
        column.addLayout(self._rows)
        column.addWidget(self._conflicts)
        column.addSpacing(8)
        column.addWidget(heading_label(self.tr("Move them together")))
        for button in self._buttons.values():
            column.addWidget(button)

    def focusables(self) -> list[QWidget]:
        """What Tab reaches here, in order."""
        return list(self._buttons.values())

    def show_keys(self, keys: Mapping[Lane, str]) -> None:
        """Name the key that moves to each lane."""
        for lane, key in keys.items():
            self._buttons[lane].set_key(key)

    def show_selection(self, chips: Mapping[Chip, int], conflicts: int, lane: Lane | None, count: int) -> None:
        """Sum up `count` tasks that all lie in `lane`, by the number of each chip; `conflicts` are against their
        rule."""
        for place, button in self._buttons.items():
            button.setVisible(place is not lane)
        self._count.set_plain(self.tr("{count} tasks selected").format(count=count))
        self._show_chips(chips)
        self._conflicts.setVisible(conflicts > 0)
        one, many = self.tr("1 is placed against its rule"), self.tr("{count} are placed against their rule")
        self._conflict_words.set_plain((one if conflicts == 1 else many).format(count=conflicts))

    def _show_chips(self, chips: Mapping[Chip, int]) -> None:
        for row in self._shown:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        told, rest = _told(chips)
        self._shown = [
            _row(Glyph(self._theme, suggestion, Tone(suggestion)), WrappedLabel(chip), number)
            for (suggestion, chip), number in told
        ]
        if rest:
            words = WrappedLabel(self.tr("{count} other rules").format(count=len(rest)))
            self._shown.append(_row(Glyph(self._theme, "rulebook"), words, sum(rest)))
        for row in self._shown:
            self._rows.addWidget(row)

    def _conflict_row(self) -> QWidget:
        self._conflict_words = WrappedLabel()
        return _row(Glyph(self._theme, "conflict", Tone.CONFLICT), self._conflict_words)

    def _button(self, text: str, lane: Lane) -> KeyButton:
        button = KeyButton(text)
        button.clicked.connect(lambda: self.move_asked.emit(lane))
        return button


def _told(chips: Mapping[Chip, int]) -> tuple[list[tuple[Chip, int]], list[int]]:
    """The chips with a row each, in the order of the rows, and the numbers of the others, of which there are no rules
    or several. What no rule decides is always told."""
    order = list(Suggestion)
    ranked = sorted(chips.items(), key=lambda row: (row[0][0] is not Suggestion.UNDECIDED, -row[1]))
    most = MOST if len(ranked) > MOST + 1 else MOST + 1
    told = sorted(ranked[:most], key=lambda row: (order.index(row[0][0]), -row[1]))
    return told, [number for _, number in ranked[most:]]


def _row(glyph: Glyph, words: WrappedLabel, count: int | None = None) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(glyph)
    line.addWidget(words, 1)
    if count is not None:
        number = QLabel(str(count))
        number.setObjectName("muted")
        line.addWidget(number)
    return row
