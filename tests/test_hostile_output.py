"""Hostile titles in everything that Keeplane writes: each file gives back just the title."""

from __future__ import annotations

import csv
import io
import json
import re

import pytest
from tests.catalogue import CATALOGUE
from tests.hostile import AS_TYPED, TITLES, hostile_board, hostile_titles

from keeplane import assets
from keeplane.board.own_rules import OwnRule, OwnRules
from keeplane.board.task import Lane
from keeplane.exchange.plain_text import read_lines
from keeplane.rules.deciding import Decider
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.own_toml import read_own_rules, write_own_rules
from keeplane.rules.rulebook import SHIPPED, Rulebook
from keeplane.storage.codec import decode, encode
from keeplane.triage import Format, Triage

LIST = "".join(f"- [ ] {title}\n" for title in TITLES.values())
AS_READ = [line.title for line in read_lines(LIST)]


@pytest.fixture(scope="module")
def shipped() -> tuple[Rulebook, ...]:
    return load_rulebooks(assets.rulebook(name) for name in SHIPPED)


@pytest.fixture(scope="module")
def triage(shipped: tuple[Rulebook, ...]) -> Triage:
    return Triage(Decider(shipped), CATALOGUE, 80)


def test_a_list_is_read_as_it_stands():
    assert [*TITLES.values()] == AS_READ


@pytest.mark.parametrize(("typed", "title"), AS_TYPED.values(), ids=AS_TYPED)
def test_a_list_is_read_without_what_no_title_can_hold(typed: str, title: str):
    assert " ".join(line.title for line in read_lines(typed)) == title


def test_the_board_gives_every_title_back():
    board = hostile_board(*Lane)
    decoded = decode(encode(board))
    assert decoded.board == board
    assert decoded.repairs == ()


def test_json_holds_every_title(triage: Triage):
    records = json.loads(triage.of(LIST, Format.JSON))
    assert [record["title"] for record in records] == AS_READ


@pytest.mark.parametrize("mark", [",", ";", "|"])
def test_csv_has_no_cell_that_a_spreadsheet_computes_wherever_it_parts_cells(triage: Triage, mark: str):
    written = triage.of(LIST, Format.CSV)
    rows = list(csv.reader(io.StringIO(written)))
    assert [row[0].removeprefix("'") for row in rows[1:]] == AS_READ
    cells = [cell for row in csv.reader(io.StringIO(written), delimiter=mark) for cell in row]
    assert len(cells) > len(AS_READ)
    assert [cell for cell in cells if cell.lstrip().startswith(tuple("=+-@\uff1d\uff0b\uff0d\uff20"))] == []


def test_markdown_shows_every_title_in_its_row(triage: Triage):
    rows = triage.of(LIST, Format.MARKDOWN).splitlines()[2:]
    cells = [re.split(r"(?<!\\)(?:\\\\)*\|", row) for row in rows]
    assert [len(row) for row in cells] == [5] * len(AS_READ)
    shown = [re.sub(r"\\([\\`*_{}\[\]<>#|~&!])", r"\1", row.removeprefix("| ")) for row in rows]
    for row, title in zip(shown, AS_READ, strict=True):
        assert row.startswith(f"{title} | ")
    assert not any(re.search(r"(?<!\\)[<>*_`~\[\]]", row) for row in rows)


def test_text_holds_every_word_and_nothing_that_a_terminal_obeys(triage: Triage):
    typed = LIST + "".join(f"{line}\n" for line, _ in AS_TYPED.values())
    shown = triage.of(typed, Format.TEXT)
    assert [ch for ch in shown if ch != "\n" and (ch < " " or "\x7f" <= ch <= "\x9f")] == []
    printed = " ".join(shown.split())
    assert [title for title in AS_READ if title not in printed] == []


@hostile_titles
def test_a_rule_of_ones_own_comes_back_from_toml(shipped: tuple[Rulebook, ...], title: str):
    rule = OwnRule(id="own-x", title=title, verdict="keep", because=title, question=title, cues=("zorbs",))
    own = OwnRules(rules=(rule,))
    assert read_own_rules(write_own_rules(own), shipped) == own
