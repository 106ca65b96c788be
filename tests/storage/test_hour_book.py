"""What an hour is worth, in board.json: what makes no sense costs only itself."""

from __future__ import annotations

import json

import pytest

from keeplane.board.board import EMPTY
from keeplane.board.hour_book import HourBook, Week
from keeplane.storage.codec import decode, encode

WEEKS = {"2026-11-16": {"kept": 1.5, "handed_off": 2.0}}


def board_with(hours: object) -> bytes:
    return json.dumps({"format": "keeplane-board", "version": 1, "profile": {}, "hours": hours, "tasks": []}).encode()


def test_only_what_was_set_is_written():
    assert b"hours" not in encode(EMPTY)
    data = board_with({"mine": 80.0, "weeks": WEEKS, "later": [1]})
    read = decode(data)
    assert read.board.hours == HourBook(mine=80.0, weeks={"2026-11-16": Week(1.5, 2.0)}, extra={"later": [1]})
    assert not read.repairs
    assert json.loads(encode(read.board)) == json.loads(data)


@pytest.mark.parametrize(
    ("bad", "name"),
    [
        ({"mine": -1}, "mine"),
        ({"helper": "20"}, "helper"),
        ({"helper": 1e300}, "helper"),
        ({"brief_minutes": True}, "brief_minutes"),
        ({"check_minutes": 20_000}, "check_minutes"),
        ({"currency": "<b>"}, "currency"),
        ({"weeks": [1]}, "weeks"),
        ({"weeks": {"2026-11-17": {"kept": 1, "handed_off": 2}}}, "weeks"),
        ({"weeks": {"2026-11-16": {"kept": 1}}}, "weeks"),
    ],
)
def test_a_bad_part_is_kept_beside_the_good_ones(bad, name):
    read = decode(board_with({"mine": 80.0, **bad}))
    assert read.board.hours.mine == (None if name == "mine" else 80.0)
    assert read.board.hours.extra == {f"damaged:{name}": bad[name]}
    assert read.repairs


def test_what_is_no_table_at_all_goes_to_the_boards_own_fields():
    read = decode(board_with([80]))
    assert read.board.hours == HourBook()
    assert read.board.extra == {"damaged:hours": [80]}
