"""Numbers and money in the locale's way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from keeplane.board.hour_book import HourBook

if TYPE_CHECKING:
    from fractions import Fraction

_WHOLE_FROM = 100


def number_in(text: str, locale: QLocale, most: float) -> float | None:
    """The number from 0 to `most` that `text` names in the locale's way or with a point; None for no text.

    Raises ValueError for anything else.
    """
    if not text.strip():
        return None
    value, understood = locale.toDouble(text.strip())
    number = value if understood else float(text)
    if not 0 <= number <= most:
        raise ValueError("not in the range")
    return number


def shown_number(number: float | None, locale: QLocale) -> str:
    """The number with all its digits, and no needless ones; "" for none."""
    if number is None:
        return ""
    return locale.toString(float(number), "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)


def currency_of(book: HourBook, locale: QLocale) -> str:
    """The ISO 4217 code of the user's currency, or else of the locale's."""
    return book.currency or locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) or "USD"


def shown_money(amount: Fraction | float, book: HourBook, locale: QLocale) -> str:
    """The amount in the user's currency, without cents from 100 on."""
    code = currency_of(book, locale)
    digits = 0 if amount >= _WHOLE_FROM or amount == int(amount) else 2
    if code == locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode):
        return locale.toCurrencyString(float(amount), locale.currencySymbol(), digits)
    text = locale.toCurrencyString(float(amount), code, digits)
    # Qt puts a symbol close to the digits, which does for a sign but not for letters.
    before, after = text.split(code, 1)
    return f"{before.rstrip()}\u00a0{code}{after}" if before.strip() else f"{before}{code}\u00a0{after.lstrip()}"


def currencies() -> list[str]:
    """Every ISO 4217 code that some locale uses, in order. Takes 20 ms."""
    everywhere = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    codes = {locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode) for locale in everywhere}
    return sorted(codes - {""})
