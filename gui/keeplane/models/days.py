"""Days in few words, in the order and with the marks of a locale."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale


class Days:
    """Writes days as "3 Dec 2026", "3. Dez. 2026" or "Dec 3, 2026". What is no date is written as ""."""

    def __init__(self, locale: QLocale) -> None:
        long = locale.dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "")
        day = "d." if "d." in long else "d"
        month_first = locale.language() is QLocale.Language.English and long.find("M") < long.find("d")
        self._locale = locale
        self._short = f"MMM {day}" if month_first else f"{day} MMM"
        self._year = ", yyyy" if month_first else " yyyy"

    def shown(self, day: QDate | str, *, weekday: bool = False, year: bool = True) -> str:
        """`day` is a date or an ISO date."""
        date = QDate.fromString(day, "yyyy-MM-dd") if isinstance(day, str) else day
        return self._locale.toString(date, f"{'ddd, ' if weekday else ''}{self._short}{self._year if year else ''}")
