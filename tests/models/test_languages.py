"""Which language is spoken, and how it writes days."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from keeplane.models.days import Days
from keeplane.models.languages import locale_for, spoken


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("C", ["3 Dec", "3 Dec 2026", "Thu, 3 Dec 2026"]),
        ("en_GB", ["3 Dec", "3 Dec 2026", "Thu, 3 Dec 2026"]),
        ("en_US", ["Dec 3", "Dec 3, 2026", "Thu, Dec 3, 2026"]),
        ("de_DE", ["3. Dez.", "3. Dez. 2026", "Do., 3. Dez. 2026"]),
        ("es_ES", ["3 dic", "3 dic 2026", "jue, 3 dic 2026"]),
    ],
)
def test_a_day_is_written_as_in_that_language(name: str, shown: list[str]) -> None:
    days = Days(QLocale(name))
    day = "2026-12-03"
    assert [days.shown(day, year=False), days.shown(day), days.shown(day, weekday=True)] == shown
    assert days.shown("no day") == ""


@pytest.mark.parametrize(
    ("chosen", "system", "taken"),
    [
        ("", "fr_FR", "fr_FR"),
        ("en", "de_DE", "en_DE"),
        ("en", "en_GB", "en_GB"),
        ("xx", "fr_FR", "fr_FR"),
        ("de", "de_AT", "de_AT"),
        ("de", "en_US", "de_DE"),
        ("es", "en_US", "es_US"),
    ],
)
def test_numbers_and_dates_keep_to_the_users_country(chosen: str, system: str, taken: str) -> None:
    assert locale_for(chosen, QLocale(system)).name() == taken


@pytest.mark.parametrize(
    ("chosen", "system", "language"),
    [
        ("", "C", "en"),
        ("", "fr_FR", "en"),
        ("", "de_AT", "de"),
        ("", "es_MX", "es"),
        ("en", "de_DE", "en"),
        ("es", "de_DE", "es"),
        ("xx", "de_DE", "de"),
    ],
)
def test_the_users_choice_comes_before_the_systems_language(chosen: str, system: str, language: str) -> None:
    assert spoken(chosen, QLocale(system)) == language
