from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keeplane.models.fuzzy import distance

NAMES = ["Sort inbox", "Split in two…", "Board as a page…", "Go to Inbox", "Hide done tasks"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("so", "Sort inbox"),
        ("INB", "Sort inbox"),
        ("srt", "Sort inbox"),
        ("two", "Split in two…"),
        ("baa", "Board as a page…"),
        ("task hide", "Hide done tasks"),
    ],
)
def test_the_nearest_name_comes_first(typed: str, first: str) -> None:
    far = {name: found for name in NAMES if (found := distance(typed, name)) is not None}
    assert min(far, key=lambda name: far[name]) == first


def test_letters_far_apart_find_nothing() -> None:
    assert distance("mo", "Fill with the sample board") is None
    assert distance("zorb", "Sort inbox") is None


@given(st.text(), st.text())
def test_nothing_that_is_typed_fails_and_a_name_finds_itself(typed: str, name: str) -> None:
    distance(typed, name)
    assert distance(" ".join(name.casefold().split()), name) is not None
