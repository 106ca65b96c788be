"""What a title may hold, and what stands in a sentence without turning it round."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.hostile import AS_TYPED, TITLES, hostile_titles

from keeplane.board.bidi import isolated
from keeplane.board.message import Catalogue, Message
from keeplane.board.task import one_line

TURNING = st.text(st.sampled_from("ab \u05d0\u0627\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


@hostile_titles
def test_a_hostile_title_stays_as_it_is(title: str) -> None:
    assert one_line(title) == title


@pytest.mark.parametrize(("typed", "title"), AS_TYPED.values(), ids=AS_TYPED)
def test_what_cannot_be_shown_is_left_out(typed: str, title: str) -> None:
    assert one_line(typed) == title


@given(st.text(st.characters(codec=None)))
def test_one_line_keeps_every_character_there_is(text: str) -> None:
    line = one_line(text)
    line.encode()
    assert one_line(line) == line
    kept = [ch for ch in text if unicodedata.category(ch) != "Cc" and not ch.isspace() and not _is_none(ch)]
    assert [ch for ch in line if ch != " "] == ["\ufffd" if unicodedata.category(ch) == "Cs" else ch for ch in kept]


def _is_none(ch: str) -> bool:
    return "\ufdd0" <= ch <= "\ufdef" or ch in "\ufffe\uffff"


def test_a_value_from_right_to_left_keeps_to_itself() -> None:
    words = Catalogue({"move": "Move “{title}” to Keep"})
    told = words.text(Message("move", {"title": TITLES["override"]}))
    assert told == "Move “\u2068photo\u202egnp.exe\u2069” to Keep"
    assert words.text(Message("move", {"title": "Café {0} %s"})) == "Move “Café {0} %s” to Keep"


@given(TURNING)
def test_nothing_in_an_isolated_text_reaches_beyond_it(text: str) -> None:
    marked = isolated(text)
    assert text in marked
    if marked != text:
        open_isolates = depths(marked)
        assert min(open_isolates[:-1]) > 0
        assert open_isolates[-1] == 0


def depths(text: str) -> list[int]:
    """How many isolates are open after each character; overrides and embeddings end with the isolate around them."""
    found, depth = [], 0
    for ch in text:
        depth += ch in "\u2066\u2067\u2068"
        depth -= ch == "\u2069" and depth > 0
        found.append(depth)
    return found
