"""What an hour is worth, and how long it takes to brief and to check."""

from __future__ import annotations

from functools import partial
from typing import TypedDict

from PySide6.QtWidgets import QLineEdit, QWidget

from keeplane.board.hour_book import MOST_AN_HOUR, MOST_MINUTES, HourBook
from keeplane.ui.choice_box import ChoiceBox
from keeplane.ui.dialogs.frame import FormDialog
from keeplane.ui.numbers import currencies, currency_of, number_in, shown_number
from keeplane.ui.wrapped_label import WrappedLabel


class Figures(TypedDict):
    """What the user left in the dialog; see HourBook."""

    mine: float | None
    helper: float | None
    currency: str
    brief_minutes: float
    check_minutes: float


class FiguresDialog(FormDialog):
    def __init__(self, book: HourBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What an hour is worth"))
        self._book = book
        self._mine = self._field(book.mine)
        self._helper = self._field(book.helper)
        self._brief = self._field(book.brief_minutes)
        self._check = self._field(book.check_minutes)
        self._currency = ChoiceBox()
        self._fill_currencies()
        self.add_words(
            WrappedLabel(
                self.tr(
                    "With these figures the pane says what keeping a task costs you, and when handing it off pays."
                ),
                name="muted",
            )
        )
        self.add_pair(
            self.tr("An hour of &yours is worth"), self._mine, self.tr("An hour of a &helper costs"), self._helper,
            ratio=1,
        )  # fmt: skip
        self.add_field(self.tr("Cu&rrency"), self._currency)
        self.add_pair(
            self.tr("Minutes to &brief, once"), self._brief, self.tr("Minutes to &check, a week"), self._check,
            ratio=1,
        )  # fmt: skip
        self.add_buttons(self.tr("Save"))
        for field in (self._mine, self._helper):
            self.add_check(field, partial(self._wrong_number, MOST_AN_HOUR))
        for field in (self._brief, self._check):
            self.add_check(field, partial(self._wrong_number, MOST_MINUTES))
        self._mine.selectAll()

    def values(self) -> Figures:
        unset = HourBook()
        brief, check = self._number(self._brief, MOST_MINUTES), self._number(self._check, MOST_MINUTES)
        return Figures(
            mine=self._number(self._mine, MOST_AN_HOUR),
            helper=self._number(self._helper, MOST_AN_HOUR),
            currency=str(self._currency.currentData()),
            brief_minutes=unset.brief_minutes if brief is None else brief,
            check_minutes=unset.check_minutes if check is None else check,
        )

    def _field(self, number: float | None) -> QLineEdit:
        return QLineEdit(shown_number(number, self.locale()))

    def _fill_currencies(self) -> None:
        chosen = currency_of(self._book, self.locale())
        for code in sorted({*currencies(), chosen}):
            self._currency.addItem(code, code)
        self._currency.setCurrentIndex(self._currency.findData(chosen))

    def _number(self, field: QLineEdit, most: float) -> float | None:
        return number_in(field.text(), self.locale(), most)

    def _wrong_number(self, most: float, text: str) -> str:
        try:
            number_in(text, self.locale(), most)
        except ValueError:
            return self.tr("This needs a number from 0 to {most}, such as {example}.").format(
                most=shown_number(most, self.locale()), example=shown_number(42.5, self.locale())
            )
        return ""
