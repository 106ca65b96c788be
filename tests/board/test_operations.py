from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.board.strategies import LANES, NOW, ROWS, TIMES, boards, operation, sorted_inbox

from keeplane.board import many, operations
from keeplane.board.board import EMPTY, Board, board_of
from keeplane.board.change import Change, StaleChangeError, apply, inverse
from keeplane.board.edit_times import stamped
from keeplane.board.gradual import at_once
from keeplane.board.task import LONGEST_TITLE, Lane, Task

LATER = "2026-11-22T09:00:00Z"


def board(**lanes: str) -> Board:
    """A board with one task per letter: board(inbox="ab", keep="c")."""
    return board_of(
        Task(id=letter, title=letter.upper(), created=NOW, lane=Lane(lane))
        for lane, letters in lanes.items()
        for letter in letters
    )


def order(of: Board) -> dict[str, str]:
    return {lane.value: "".join(of.lanes[lane]) for lane in Lane if of.lanes[lane]}


def assert_whole(of: Board) -> None:
    placed = [task_id for lane in Lane for task_id in of.lanes[lane]]
    assert sorted(placed) == sorted(of.tasks)
    assert all(of.tasks[task_id].lane is lane for lane in Lane for task_id in of.lanes[lane])


@given(boards(), st.data())
def test_any_operations_undone_give_the_same_board(start: Board, data: st.DataObject) -> None:
    fresh = count()
    steps: list[tuple[Board, Change]] = []
    current = start
    for _ in range(data.draw(st.integers(0, 8))):
        change = stamped(data.draw(operation(current, fresh)), data.draw(TIMES))
        steps.append((current, change))
        current = apply(current, change)
        assert_whole(current)
    end = current
    for before, change in reversed(steps):
        current = apply(current, inverse(change))
        assert current == before
    for _, change in steps:
        current = apply(current, change)
    assert current == end


@given(boards(), st.data())
def test_a_falsy_change_changes_nothing_and_a_truthy_one_something(start: Board, data: st.DataObject) -> None:
    change = data.draw(operation(start, count()))
    assert bool(change) == (apply(start, change) != start)


@given(boards(), st.lists(LANES, max_size=12), LANES, ROWS)
def test_what_is_brought_in_is_all_there_in_its_order_and_moves_nothing_else(
    start: Board, places: list[Lane], lane: Lane, row: int | None
) -> None:
    new = [Task(id=f"n{number}", title="N", created=NOW, lane=place) for number, place in enumerate(places)]
    change = at_once(many.bringing_in(start, new, "list.txt", lane, row))
    after = apply(start, change)
    assert_whole(after)
    assert after.tasks == {**start.tasks, **{task.id: task for task in new}}
    for place, was in start.lanes.items():
        at = min(max(row, 0), len(was)) if place is lane and row is not None else len(was)
        come = tuple(task.id for task in new if task.lane is place)
        assert after.lanes[place] == (*was[:at], *come, *was[at:])
    assert apply(after, inverse(change)) == start


@pytest.mark.parametrize(
    ("ids", "lane", "row", "expected"),
    [
        ("b", "keep", 0, {"inbox": "acd", "keep": "bxy"}),
        ("b", "keep", 1, {"inbox": "acd", "keep": "xby"}),
        ("b", "keep", None, {"inbox": "acd", "keep": "xyb"}),
        ("db", "keep", 1, {"inbox": "ac", "keep": "xbdy"}),
        ("a", "inbox", 2, {"inbox": "bacd", "keep": "xy"}),
        ("a", "inbox", 4, {"inbox": "bcda", "keep": "xy"}),
        ("bd", "inbox", 0, {"inbox": "bdac", "keep": "xy"}),
        ("xa", "outsource", 9, {"inbox": "bcd", "keep": "y", "outsource": "ax"}),
        ("a", "inbox", 0, {"inbox": "abcd", "keep": "xy"}),
        ("a", "inbox", 1, {"inbox": "abcd", "keep": "xy"}),
        ("b", "inbox", None, {"inbox": "abcd", "keep": "xy"}),
    ],
)
def test_move(ids: str, lane: str, row: int | None, expected: dict[str, str]) -> None:
    start = board(inbox="abcd", keep="xy")
    assert order(apply(start, operations.move(start, ids, Lane(lane), LATER, row))) == expected


def test_moving_out_of_the_inbox_notes_when_and_back_forgets_it() -> None:
    start = board(inbox="a")
    kept = apply(start, operations.move(start, "a", Lane.KEEP, LATER))
    assert kept.tasks["a"].decided == LATER
    back = apply(kept, operations.move(kept, "a", Lane.INBOX, LATER))
    assert back == start


def test_sort_inbox_is_one_step_and_leaves_the_rest() -> None:
    start = board(inbox="abcd", keep="x")
    lanes = {"a": Lane.OUTSOURCE, "b": Lane.KEEP, "d": Lane.KEEP}
    change = sorted_inbox(start, lanes, LATER)
    assert order(apply(start, change)) == {"inbox": "c", "keep": "xbd", "outsource": "a"}
    assert apply(apply(start, change), inverse(change)) == start


def test_many_tasks_move_at_once() -> None:
    start = board_of(Task(id=f"{number:02}", title="A", created=NOW) for number in range(40))
    every_other = [f"{number:02}" for number in range(0, 40, 2)]
    others = tuple(f"{number:02}" for number in range(1, 40, 2))
    change = operations.move(start, every_other, Lane.INBOX, LATER, 21)
    after = apply(start, change)
    assert after.lanes[Lane.INBOX] == (*others[:10], *every_other, *others[10:])
    assert apply(after, inverse(change)) == start
    assert apply(start, at_once(many.removing(start, every_other))).lanes[Lane.INBOX] == others


def test_split_keeps_the_task_and_adds_its_part() -> None:
    start = board(inbox="ab", keep="x")
    part = Task(id="p", title="Book the room", created=LATER, lane=Lane.OUTSOURCE)
    after = apply(start, operations.split(start, "a", keep=" Run  it ", hand_off=part, now=LATER))
    assert order(after) == {"inbox": "b", "keep": "xa", "outsource": "p"}
    assert after.tasks["a"].title == "Run it"


def test_a_kept_task_that_is_split_stays_in_its_place() -> None:
    start = board(keep="xyz")
    part = Task(id="p", title="Part", created=LATER, lane=Lane.OUTSOURCE)
    assert order(apply(start, operations.split(start, "y", keep="Y", hand_off=part, now=LATER)))["keep"] == "xyz"


@pytest.mark.parametrize("title", [" \t\n", "x" * (LONGEST_TITLE + 1)])
def test_what_is_no_title_is_refused(title: str) -> None:
    start = board(inbox="a")
    with pytest.raises(ValueError, match="title"):
        operations.edit(start, "a", title=title, notes="", hours_per_week=None, assignee="", deadline=None, link="")


def test_an_answer_taken_back_leaves_no_trace() -> None:
    start = board(inbox="ab")
    answered = apply(start, operations.answer(start, "ab", "video", "no"))
    assert answered.tasks["b"].answers == {"video": "no"}
    assert apply(answered, operations.answer(answered, "ab", "video", "")) == start


def test_a_change_for_another_board_is_refused_whole() -> None:
    start = board(inbox="ab")
    change = operations.move(start, "a", Lane.KEEP, LATER)
    for other in (EMPTY, apply(start, change), board(inbox="ba")):
        with pytest.raises(StaleChangeError):
            apply(other, change)


def test_two_tasks_with_one_id_make_no_board() -> None:
    with pytest.raises(ValueError, match="one id"):
        board_of([Task(id="a", title="A", created=NOW), Task(id="a", title="B", created=NOW)])


def test_a_step_names_what_it_changes() -> None:
    start = board_of([Task(id="a", title="x" * 50, created=NOW)])
    label = at_once(many.removing(start, "a")).label
    assert label.values == {"count": 1, "title": "x" * 31 + "…"}
