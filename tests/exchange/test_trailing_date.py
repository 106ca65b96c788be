from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keeplane.exchange.trailing_date import trailing_date


@pytest.mark.parametrize(
    ("line", "title", "phrase"),
    [
        ("Rewrite the About page by fri", "Rewrite the About page", "by fri"),
        ("Call Kim tomorrow", "Call Kim", "tomorrow"),
        ("Send the report on Monday", "Send the report", "on Monday"),
        ("Flyer in 2 weeks", "Flyer", "in 2 weeks"),
        ("Flyer 3 Dec", "Flyer", "3 Dec"),
        ("Flyer  by 3rd of december 2026", "Flyer", "by 3rd of december 2026"),
        ("Flyer may 3", "Flyer", "may 3"),
        ("Flyer due sat", "Flyer", "due sat"),
        ("Flyer 2026-12-03", "Flyer", "2026-12-03"),
        ("Flyer next wed", "Flyer", "next wed"),
    ],
)
def test_dates_at_the_end_of_a_line(line: str, title: str, phrase: str) -> None:
    assert trailing_date(line) == (title, phrase)


@pytest.mark.parametrize(
    "line",
    [
        *("Talk to Mark", "See what we may", "Plan the march", "Plan for May", "Thank April", "Get some sun"),
        *("Find out where Sam sat", "Version 2.0", "Buy 5", "Do 3/4", "fri", "3 Dec", "by friday", "Cut to 10%"),
        *("Meet Friday about the offer", "Tomorrow call Kim", "Rewrite Q3", "Article on dec", "Order 12 mar"[:8]),
        *("Read 1984", "Chapter 3", "Fix bug 12-3", "Look at second", "Sail around the world in a day dream"),
        *("Finish thesun", "Cook for 3 august guests", "Set up Black Fridays", "Write “by fri”", "Augustus 3rd"),
    ],
)
def test_no_date_is_seen_where_another_thing_may_be_meant(line: str) -> None:
    assert trailing_date(line) is None


@pytest.mark.parametrize(
    ("language", "line", "phrase"),
    [
        ("de", "Flyer bis Freitag", "bis Freitag"),
        ("de", "Flyer bis fr", "bis fr"),
        ("de", "Flyer morgen", "morgen"),
        ("de", "Flyer 3.12.", "3.12."),
        ("de", "Flyer bis zum 3. Dez. 2026", "bis zum 3. Dez. 2026"),
        ("de", "Flyer in zwei Wochen", "in zwei Wochen"),
        ("de", "Flyer nächsten Montag", "nächsten Montag"),
        ("es", "Folleto para el viernes", "para el viernes"),
        ("es", "Folleto pasado mañana", "pasado mañana"),
        ("es", "Folleto 3 de diciembre", "3 de diciembre"),
        ("es", "Folleto dentro de 2 semanas", "dentro de 2 semanas"),
        ("es", "Flyer by fri", "by fri"),
    ],
)
def test_dates_in_the_users_language(language: str, line: str, phrase: str) -> None:
    assert trailing_date(line, (language, "en")) == (line.split(maxsplit=1)[0], phrase)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        *(("de", line) for line in ("Guten Morgen", "Treffen am Morgen", "Das Finale von morgen", "Mach es so")),
        *(("de", line) for line in ("Anruf bei Frau Sonntag", "Kapitel 3.", "Bericht an Mai", "am Montag")),
        *(("es", line) for line in ("Reunión por la mañana", "Llamar a Domingo", "Plan de mayo", "Versión 2.0")),
    ],
)
def test_no_date_is_seen_in_other_words_of_the_language(language: str, line: str) -> None:
    assert trailing_date(line, (language, "en")) is None


@given(
    st.text(max_size=30),
    st.sampled_from(
        ["by fri", "tomorrow", "3 Dec", "may", "Mark", "bis Fr", "3.12.", "morgen", "para el vie", "3 dic"]
    ),
)
def test_nothing_of_the_line_is_lost(start: str, end: str) -> None:
    found = trailing_date(f"{start} {end}", ("de", "es", "en"))
    assert (
        found is None
        or "".join(found).split() == f"{start} {end}".split()
        or " ".join(found).split() == (f"{start} {end}".split())
    )
