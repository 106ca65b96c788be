"""What is kept and handed off, in the status bar."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from keeplane.board.hour_book import HourBook, Week
from keeplane.ui.numbers import shown_money, shown_number

_WEEKS_A_YEAR = 52
_PADDING = 20


class HoursButton(QPushButton):
    """Says as much as there is room for. It is hidden while no task in Keep or Outsource has hours."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # else Enter does not press it outside a dialog
        self._forms: tuple[str, ...] = ("",)
        self._shown: tuple[Week, HourBook] | None = None

    def show_week(self, week: Week, book: HourBook) -> None:
        if self._shown == (week, book):
            return
        self._shown = week, book
        self.setVisible(bool(week.kept or week.handed_off))
        locale = self.locale()
        off, kept = shown_number(week.handed_off, locale), shown_number(week.kept, locale)
        short = self.tr("{handed_off} h a week handed off · {kept} h kept").format(handed_off=off, kept=kept)
        self._forms = (short,)
        if book.mine is not None:
            self._forms = (
                self.tr("{handed_off} h a week handed off, {worth} a year · {kept} h kept, {price} a year").format(
                    handed_off=off,
                    worth=_a_year(week.handed_off * book.mine, book, locale),
                    kept=kept,
                    price=_a_year(week.kept * book.mine, book, locale),
                ),
                short,
            )
        self.setToolTip(self._forms[0])
        self.setAccessibleName(self._forms[0])
        self._choose()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._size_of(self._forms[0])

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self._size_of("").height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def _choose(self) -> None:
        fitting = (form for form in self._forms if self._size_of(form).width() <= self.width())
        self.setText(next(fitting, self._cut(self._forms[-1])))

    def _cut(self, text: str) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, self.width() - _PADDING)

    def _size_of(self, text: str) -> QSize:
        size = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, text)
        return QSize(size.width() + _PADDING, size.height() + 6)


def _a_year(weekly: float, book: HourBook, locale: QLocale) -> str:
    return shown_money(weekly * _WEEKS_A_YEAR, book, locale)
