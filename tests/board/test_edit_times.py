"""Edits are noted with their time, field by field, and nothing else is."""

from __future__ import annotations

import pytest

from keeplane.board import many, operations
from keeplane.board.board import Board, board_of
from keeplane.board.change import Change, apply
from keeplane.board.difference import change_to
from keeplane.board.edit_times import stamped
from keeplane.board.gradual import at_once
from keeplane.board.message import Message
from keeplane.board.task import Lane, Task

MADE, EARLY, NOW = (f"2026-11-21T{hour}:00:00Z" for hour in ("09", "10", "11"))


def board(**fields: object) -> Board:
    return board_of([Task(**{"id": "a", "title": "A", "created": MADE, **fields})])


def edited_after(start: Board, change: Change) -> dict[str, str]:
    return dict(apply(start, stamped(change, NOW)).tasks["a"].edited)


def test_only_the_fields_that_an_edit_changes_get_its_time():
    start = board(notes="N", edited={"notes": EARLY, "title": EARLY, "later": EARLY})
    change = operations.edit(
        start, "a", title="B", notes="N", hours_per_week=None, assignee="Ann", deadline=None, link=""
    )
    assert edited_after(start, change) == {"notes": EARLY, "title": NOW, "later": EARLY, "assignee": NOW}


@pytest.mark.parametrize(("lane", "edited"), [(Lane.KEEP, {}), (Lane.INBOX, {"lane": NOW})])
def test_a_placing_needs_no_time_beside_that_of_the_decision(lane, edited):
    start = board(lane=Lane.OUTSOURCE, decided=EARLY, edited={"lane": MADE})
    assert edited_after(start, operations.move(start, "a", lane, NOW)) == edited


def test_a_lane_that_is_restored_counts_from_now_on():
    start, before = board(lane=Lane.KEEP, decided=EARLY), board(lane=Lane.OUTSOURCE, decided=MADE)
    change = operations.move(start, "a", Lane.OUTSOURCE, MADE)
    assert apply(start, change) == before
    assert edited_after(start, change) == {"lane": NOW}


def test_a_field_that_is_restored_to_what_it_is_keeps_its_time():
    start, before = board(edited={"title": EARLY}), board()
    assert not stamped(change_to(start, before, Message("board.restore")), NOW)


def test_each_answer_has_its_own_time_also_when_it_is_taken_back():
    start = board(answers={"video": "yes", "gate": "yes"})
    assert edited_after(start, operations.answer(start, "a", "video", "")) == {"answers.video": NOW}
    assert edited_after(start, operations.answer(start, "a", "hiring", "no")) == {"answers.hiring": NOW}


def test_what_is_new_gone_or_reordered_has_none():
    start = board_of([Task(id=letter, title=letter, created=MADE) for letter in "abc"])
    for change in (
        operations.add(start, [Task(id="d", title="D", created=NOW)]),
        at_once(many.removing(start, "a")),
        operations.move(start, "a", Lane.INBOX, NOW, 2),
    ):
        assert stamped(change, NOW) == change
