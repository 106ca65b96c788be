"""A rulebook is loaded whole or not at all, and the message names file and line."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.catalogue import CATALOGUE
from tests.rules.small import book, rule

from keeplane import assets
from keeplane.rules.loading import load_rulebook, load_rulebooks
from keeplane.rules.rulebook import SHIPPED, RulebookError
from keeplane.rules.toml_lines import lines

TWO = rule("one", "keep", "hire", "fire @people"), rule("two", "outsource", "draw")
GOOD = book(*TWO, words='people = ["team"]').decode()


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def refused(text: str | bytes) -> RulebookError:
    with pytest.raises(RulebookError) as caught:
        load_rulebook(text.encode() if isinstance(text, str) else text, "mine.toml")
    return caught.value


def test_the_shipped_rulebooks_load_with_every_cue_checked():
    books = load_rulebooks(assets.rulebook(name) for name in SHIPPED)
    assert [len(each.rules) for each in books] == [11, 29]


def test_a_good_rulebook_loads():
    loaded = load_rulebook(GOOD.encode(), "mine.toml")
    assert [each.id for each in loaded.rules] == ["one", "two"]


def said(error: RulebookError) -> str:
    return CATALOGUE.text(error.message)


@pytest.mark.parametrize("field", ["question", "because", "sources", "title", "noun", "hand_off", "id", "verdict"])
def test_a_missing_field_is_named_with_its_rule(field: str):
    start = GOOD.index("[[rules]]")
    text = GOOD[:start] + re.sub(rf"(?m)^{field} = .*$", "", GOOD[start:], count=1)
    owner = "rule number 1" if field == "id" else "rule one"
    assert said(refused(text)) == f"mine.toml, line {line_of(text, '[[rules]]')}: {owner} has no {field}"


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('question = "Is it two?"', "question = 3", "rule two: question is wrong, expected str, got int"),
        ('question = "Is it two?"', 'question = ""', "rule two: question is empty"),
        ('verdict = "outsource"', 'verdict = "maybe"', "rule two: verdict is wrong, invalid enum value 'maybe'"),
        (
            'question = "Is it two?"',
            'qestion = "?"\nquestion = "?"',
            "rule two has qestion, which means nothing here",
        ),
        ('id = "two"', 'id = "one"', "Two rules have the id one."),
        ('["draw"]', '["(draw"]', "rule two: the cue '(draw' lacks a closing ')'"),
        ('["draw"]', '["draw .."]', "rule two: the cue 'draw ..' lacks a word before its end"),
        ('["draw"]', '["@nobody"]', "rule two: the cue '@nobody' names the words @nobody, which are not listed"),
        ('["draw"]', '["[draw]"]', "rule two: the cue '[draw]' can stand for no word at all"),
        ('["draw"]', '["dr*w"]', "rule two: the cue 'dr*w' has 'dr*w' where a word is expected"),
        ('["draw"]', '["(a | | b)"]', "rule two: the cue '(a | | b)' lacks a word beside a '|'"),
        ('["draw"]', '[""]', "rule two: the cue '' lacks a word before its end"),
    ],
)
def test_what_is_wrong_in_the_second_rule_is_named_with_its_line(old: str, new: str, problem: str):
    at = GOOD.rindex(old)
    text = GOOD[:at] + new + GOOD[at + len(old) :]
    assert said(refused(text)) == f"mine.toml, line {GOOD[:at].count(chr(10)) + 1}: {problem}"


def test_too_few_examples_are_refused():
    text = GOOD.replace('silent = ["v", "w", "x", "y", "z"]', 'silent = ["v", "w"]', 1)
    assert "rule one has 2 examples under silent, fewer than 5" in said(refused(text))


def test_a_cue_in_a_list_over_several_lines_is_named_with_its_own_line():
    text = GOOD.replace('["draw"]', '[\n  "draw", # fine\n  "(draw",\n]')
    assert refused(text).line == line_of(text, '  "(draw"')


def test_words_that_name_one_another_are_refused():
    text = GOOD.replace('people = ["team"]', 'people = ["@folk x"]\nfolk = ["@people y"]')
    assert "without end" in said(refused(text))


def test_what_is_no_toml_is_named_with_its_line():
    error = refused(GOOD.replace('id = "two"', "id = "))
    assert error.line == line_of(GOOD, 'id = "two"')
    assert "this is not TOML" in said(error)


def test_what_is_no_utf_8_is_named_with_its_line():
    assert said(refused(b'id = "a"\ntitle = "caf\xe9"\n')) == "mine.toml, line 2: this is not UTF-8 text"


def test_nothing_at_all_is_refused():
    assert said(refused("")) == "mine.toml, line 1: the rulebook has no id"


def test_words_of_an_earlier_rulebook_serve_a_later_one():
    later = book(rule("three", "keep", "meet @people"), book_id="later")
    assert len(load_rulebooks([("mine.toml", GOOD.encode()), ("later.toml", later)])) == 2
    assert "@people" in said(refused(later.decode()))


def test_words_may_be_a_text_with_commas():
    listed = GOOD.replace('people = ["team"]', "people = '''\nteam, new\nhire,\n'''")
    assert load_rulebook(listed.encode(), "mine.toml").words == {"people": "team, new\nhire,\n"}


def test_an_id_of_an_earlier_rulebook_is_taken():
    with pytest.raises(RulebookError) as caught:
        load_rulebooks([("mine.toml", GOOD.encode()), ("later.toml", book(rule("one", "keep", "x")))])
    assert said(caught.value) == "later.toml, line 5: Two rules have the id one."


@given(
    st.integers(0, len(GOOD)),
    st.sampled_from(["", '"', "[", "]", "{", "\n", "=", "|", "(", "\0", "\u00e9"]),
    st.integers(0, 30),
)
def test_a_spoilt_file_is_loaded_or_refused_and_never_worse(at: int, put: str, gone: int):
    text = GOOD[:at] + put + GOOD[at + gone :]
    error = None
    try:
        load_rulebook(text.encode(), "mine.toml")
    except RulebookError as caught:
        error = caught
    if error is not None:
        assert 1 <= error.line <= text.count("\n") + 1
        assert "\n" not in said(error)


def test_lines_of_tables_keys_and_items():
    text = """a = 1
# c
b = [
  "x", # [ ] =
  "y",
]
[t."u v"]
k = '''
[no]
'''
[[r]]
[[r]]
n = {x = 1, y = [2]}
[r.s]
d.e = 1
"""
    found = lines(text)
    assert found["a",] == 1
    assert found["b", 0] == 4
    assert found["b", 1] == 5
    assert found["t", "u v"] == 7
    assert found["t", "u v", "k"] == 8
    assert found["r", 0] == 11
    assert found["r", 1, "n"] == 13
    assert found["r", 1, "s", "d", "e"] == 15
