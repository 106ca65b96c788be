"""Lists as people paste them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keeplane.board.task import one_line
from keeplane.exchange.plain_text import Line, read_lines


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("- Call Sam", "Call Sam"),
        ("-Call Sam", "Call Sam"),
        ("* Call Sam", "Call Sam"),
        ("\t\u2022 Call Sam", "Call Sam"),
        ("\u2013 Call Sam", "Call Sam"),
        ("    1. Call Sam", "Call Sam"),
        ("12) Call Sam", "Call Sam"),
        ("a) Call Sam", "Call Sam"),
        ("- [ ] Call Sam", "Call Sam"),
        ("1. [ ] Call Sam", "Call Sam"),
        ("\u2610 Call Sam", "Call Sam"),
        ("[] Call Sam", "Call Sam"),
        ("- 5% discount?", "5% discount?"),
    ],
)
def test_what_marks_a_list_is_no_part_of_the_title(line: str, title: str):
    assert read_lines(line) == [Line(title, done=False)]


@pytest.mark.parametrize(
    "line", ["- [x] Call Sam", "[X] Call Sam", "\u2611 Call Sam", "2. \u2713 Call Sam", "\u2705 Call Sam"]
)
def test_a_ticked_box_means_done(line: str):
    assert read_lines(line) == [Line("Call Sam", done=True)]


@pytest.mark.parametrize(
    "title",
    [
        "1:1 with Sam",
        "3 quotes for boiler",
        "2024 budget",
        "2024. Then what?",
        "1.5 hours on the books",
        "-5% on the rent",
        "A. Smith wants a call",
        "*Important* call",
        "[Sam] call back",
        "(a lot) of receipts",
        "x",
        "1.",
    ],
)
def test_a_title_that_looks_like_a_mark_stays_whole(title: str):
    assert read_lines(title) == [Line(title, done=False)]


def test_empty_lines_and_rules_are_left_out():
    assert read_lines("\ufeffone\n\n   \n---\n-\n* * *\n[ ]\n\u2022\r\ntwo\r") == [
        Line("one", done=False),
        Line("two", done=False),
    ]


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs",))))
def test_titles_are_one_line_and_none_is_empty(text: str):
    for line in read_lines(text):
        assert line.title
        assert line.title == one_line(line.title)


@given(st.lists(st.text(alphabet="ab1.)-*[]x \u2022\u2610:%", max_size=12)))
def test_no_letter_of_a_title_is_lost(lines: list[str]):
    """What is taken from a line's front is a mark: never a second letter or a second number."""
    for raw in lines:
        line = one_line(raw)
        for read in read_lines(raw):
            assert line.endswith(read.title)
            front = line.removesuffix(read.title)
            assert sum(part.isalnum() for part in front.replace("[x]", "")) <= 3


@given(
    st.lists(st.from_regex(r"[b-wyz][a-z]{2,8}( [a-z]{1,8}){0,3}", fullmatch=True)),
    st.sampled_from(["", "- ", "1. ", "\u2022 ", "a) ", "[ ] "]),
)
def test_every_marked_line_comes_back(titles: list[str], mark: str):
    assert [line.title for line in read_lines("\n".join(mark + title for title in titles))] == titles
