"""The record of kept and handed-off hours."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.board.strategies import boards, operation

from keeplane.board import many, operations
from keeplane.board.board import Board, board_of
from keeplane.board.change import Change, apply, inverse
from keeplane.board.gradual import at_once
from keeplane.board.hour_book import HourBook, Week
from keeplane.board.hour_counts import HourCounts
from keeplane.board.task import Lane, Task
from keeplane.board.weeks import MOST_WEEKS, hours_of, monday_of, recorded, weeks_until

SATURDAY = "2026-11-21T09:00:00Z"
NEXT_MONDAY = "2026-11-23T00:30:00Z"


def board(**fields: object) -> Board:
    placed = "2026-11-03T09:00:00Z"
    return board_of(
        [
            Task(id="video", title="Video", created=placed, hours_per_week=3.0, lane=Lane.INBOX),
            Task(id="books", title="Books", created=placed, hours_per_week=4.0, lane=Lane.OUTSOURCE, decided=placed),
            Task(id="call", title="Call", created=placed, lane=Lane.KEEP, decided=placed),
        ],
        **fields,
    )


def recorded_on(before: Board, change: Change) -> Change:
    return recorded(before, change, SATURDAY, HourCounts(before.tasks.values()).after(change))


def test_a_week_begins_on_monday_in_utc():
    assert monday_of(SATURDAY) == "2026-11-16"
    assert monday_of(NEXT_MONDAY) == "2026-11-23"
    assert monday_of("2026-11-23T00:30:00+02:00") == "2026-11-16"


def test_a_move_is_recorded_and_undone_with_what_went_before():
    before = board()
    change = recorded_on(before, operations.move(before, ["video"], Lane.OUTSOURCE, SATURDAY))
    after = apply(before, change)
    assert after.hours.weeks == {"2026-11-02": Week(0, 4), "2026-11-16": Week(0, 7)}
    assert apply(after, inverse(change)) == before


def test_what_changes_no_hours_is_not_recorded():
    before = board()
    for change in (
        operations.move(before, ["call"], Lane.OUTSOURCE, SATURDAY),
        operations.set_done(before, ["books"], True),
        at_once(many.removing(before, ["video"])),
    ):
        assert recorded_on(before, change) == change


def test_only_the_latest_weeks_are_kept():
    weeks = {date.fromordinal(739_000 + 7 * number).isoformat(): Week(number) for number in range(MOST_WEEKS + 9)}
    before = board(hours=HourBook(weeks=weeks))
    change = recorded_on(before, at_once(many.removing(before, ["books"])))
    found = list(apply(before, change).hours.weeks)
    assert found == [*list(weeks)[10:], "2026-11-16"]


def test_a_week_without_a_record_is_as_the_one_before():
    shown = weeks_until(board(hours=HourBook(weeks={"2026-11-02": Week(1, 2)})), NEXT_MONDAY)
    assert shown == [
        (date(2026, 11, 2), Week(1, 2)),
        (date(2026, 11, 9), Week(1, 2)),
        (date(2026, 11, 16), Week(1, 2)),
        (date(2026, 11, 23), Week(0, 4)),
    ]


def test_a_board_without_a_record_counts_tasks_since_they_were_placed():
    assert weeks_until(board(), SATURDAY) == [
        (date(2026, 11, 2), Week(0, 4)),
        (date(2026, 11, 9), Week(0, 4)),
        (date(2026, 11, 16), Week(0, 4)),
    ]
    ahead = replace(board().tasks["books"], decided="2027-01-01T09:00:00Z")
    assert weeks_until(board_of([ahead]), SATURDAY) == [(date(2026, 11, 16), Week(0, 4))]


def test_very_old_records_do_not_lengthen_what_is_shown():
    shown = weeks_until(board(hours=HourBook(weeks={"1971-01-04": Week(9)})), SATURDAY)
    assert len(shown) == MOST_WEEKS
    assert shown[0][1] == Week(9)


@given(st.data())
def test_the_latest_record_is_always_how_the_board_stands(data):
    before = data.draw(boards())
    change = recorded_on(before, data.draw(operation(before, iter(range(99)))))
    after = apply(before, change)
    assert apply(after, inverse(change)) == before
    assert weeks_until(after, SATURDAY)[-1][1] == hours_of(after.tasks.values())
