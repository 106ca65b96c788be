"""What is kept and handed off, in hours and money, now and over the weeks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from keeplane.board.board import Board
from keeplane.board.paying import balance
from keeplane.board.task import Lane
from keeplane.board.weeks import hours_of, weeks_until
from keeplane.models.board_model import BoardModel
from keeplane.ui.colours import Tone
from keeplane.ui.glyph import Glyph
from keeplane.ui.hours.picture import HoursPicture
from keeplane.ui.numbers import shown_money, shown_number
from keeplane.ui.section_view import heading_label
from keeplane.ui.text_size import first_size
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import WrappedLabel

FIRST_SIZE = (640, 520)


class HoursWindow(QDialog):
    """`figures_asked` says that the user wants to say what an hour is worth."""

    figures_asked = Signal()

    def __init__(self, model: BoardModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hours and money"))
        self.resize(first_size(self, *FIRST_SIZE))
        self._model = model
        self._kept, self._handed_off = WrappedLabel(), WrappedLabel()
        self._note = WrappedLabel(name="muted")
        self._heading = heading_label(self.tr("Week by week"))
        self._picture = HoursPicture(theme)
        self._words = WrappedLabel(name="muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        figures = buttons.addButton(self.tr("&What an hour is worth…"), QDialogButtonBox.ButtonRole.ActionRole)
        figures.clicked.connect(self.figures_asked)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addLayout(_line(Glyph(theme, "outsource", Tone.OUTSOURCE), self._handed_off))
        column.addLayout(_line(Glyph(theme, "keep", Tone.KEEP), self._kept))
        column.addWidget(self._note)
        column.addSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._picture, 1)
        column.addWidget(self._words)
        column.addSpacing(4)
        column.addWidget(buttons)
        model.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        board = self._model.board
        self._say_totals(board)
        self._note.set_plain(self._missing(board))
        self._note.setVisible(bool(self._missing(board)))
        self._picture.show_weeks(weeks_until(board, self._model.clock()))
        self._words.set_plain(self._picture.words())

    def _say_totals(self, board: Board) -> None:
        week, money = hours_of(board.tasks.values()), balance(board.tasks.values(), board.hours)
        kept = shown_number(week.kept, self.locale())
        handed_off = shown_number(week.handed_off, self.locale())
        if money is None:
            self._kept.set_plain(self.tr("Kept: {hours} h a week.").format(hours=kept))
            self._handed_off.set_plain(self.tr("Handed off: {hours} h a week.").format(hours=handed_off))
            return
        worth, cost, price = (
            shown_money(amount, board.hours, self.locale()) for amount in (money.handed_off, money.cost, money.kept)
        )
        self._kept.set_plain(
            self.tr("Kept: {hours} h a week, worth about {money} a year.").format(hours=kept, money=price)
        )
        self._handed_off.set_plain(
            self.tr(
                "Handed off: {hours} h a week, worth about {money} a year. Helpers and your checking cost about {cost}."
            ).format(hours=handed_off, money=worth, cost=cost)
        )

    def _missing(self, board: Board) -> str:
        """How many tasks in Keep and Outsource have no hours, in words."""
        placed = [task for lane in (Lane.KEEP, Lane.OUTSOURCE) for task in board.lane(lane) if not task.done]
        missing = sum(not task.hours_per_week for task in placed)
        if not missing:
            return ""
        if missing == len(placed):
            return self.tr("No task has hours yet. Select one and choose “Add hours a week…” beside it.")
        one = self.tr("1 task has no hours and is not counted.")
        many = self.tr("{count} tasks have no hours and are not counted.")
        return (one if missing == 1 else many).format(count=missing)


def _line(glyph: Glyph, words: WrappedLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row
