"""What a task costs, in the locale's numbers."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from keeplane.board.message import Catalogue
from keeplane.rules.valuing import Valuer
from keeplane.ui.numbers import shown_money, shown_number


def make_valuer(catalogue: Catalogue, locale: QLocale) -> Valuer:
    """A Valuer that shows money and hours as `locale` does."""
    return Valuer(
        catalogue,
        lambda amount, book: shown_money(amount, book, locale),
        lambda hours: shown_number(hours, locale),
    )
