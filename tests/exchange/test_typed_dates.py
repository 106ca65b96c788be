from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keeplane.exchange.typed_dates import DateReader

SATURDAY = date(2026, 11, 21)
HERE = DateReader(("en",), "DMY")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("fri", "2026-11-27"),
        ("Friday", "2026-11-27"),
        ("by friday", "2026-11-27"),
        ("saturday", "2026-11-28"),
        ("tomorrow", "2026-11-22"),
        ("day after tomorrow", "2026-11-23"),
        ("in 2 weeks", "2026-12-05"),
        ("in three days", "2026-11-24"),
        ("next month", "2026-12-21"),
        ("3 Dec", "2026-12-03"),
        ("Dec 3rd", "2026-12-03"),
        ("3 march", "2027-03-03"),
        ("3 Dec 1999", "1999-12-03"),
        ("2026-12-03", "2026-12-03"),
        ("03.12.2026", "2026-12-03"),
        ("3/12", "2026-12-03"),
    ],
)
def test_dates_as_people_type_them(text: str, day: str) -> None:
    assert HERE.read(text, SATURDAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "Mark", "may", "May 2027", "march", "2027", "5", "1.5", "10%", "10am", "fri 3pm", "now", "30 feb"),
        *("Call Mark fri", "2026-13-01", "a", "q3", "<b>3 Dec</b>", "3 Dec" + " " * 40 + "x", "{0}", "9" * 30),
    ],
)
def test_what_names_no_day(text: str) -> None:
    assert HERE.read(text, SATURDAY) is None


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("de", "fr", "2026-11-27"),
        ("de", "bis zum Freitag", "2026-11-27"),
        ("de", "nächsten Freitag", "2026-11-27"),
        ("de", "3.12.", "2026-12-03"),
        ("de", "am 3.12.2026", "2026-12-03"),
        ("de", "Do., 3. Dez. 2026", "2026-12-03"),
        ("de", "übermorgen", "2026-11-23"),
        ("de", "by fri", "2026-11-27"),
        ("es", "el viernes", "2026-11-27"),
        ("es", "próximo viernes", "2026-11-27"),
        ("es", "pasado mañana", "2026-11-23"),
        ("es", "la próxima semana", "2026-11-28"),
        ("es", "jue, 3 dic 2026", "2026-12-03"),
        ("es", "hasta el 3 de diciembre", "2026-12-03"),
    ],
)
def test_dates_as_people_type_them_in_their_language(language: str, text: str, day: str) -> None:
    assert DateReader((language, "en"), "DMY").read(text, SATURDAY) == date.fromisoformat(day)


def test_the_country_orders_day_and_month() -> None:
    assert DateReader(("en",), "MDY").read("3/12", SATURDAY) == date(2027, 3, 12)
    assert DateReader(("de", "en"), "DMY").read("in 2 Wochen", SATURDAY) == date(2026, 12, 5)
    assert DateReader(("xx",), "DMY").read("fri", SATURDAY) is None


@given(st.text(max_size=12) | st.from_regex(r"\A[0-9 ./-]{1,12}\Z"))
@settings(max_examples=60)
def test_any_text_is_a_day_or_none(text: str) -> None:
    assert HERE.read(text, SATURDAY) is None or isinstance(HERE.read(text, SATURDAY), date)
