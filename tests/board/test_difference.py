from __future__ import annotations

from itertools import combinations, combinations_with_replacement, count

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.board.strategies import NOW, boards, operation
from tests.catalogue import CATALOGUE

from keeplane.board import many, operations
from keeplane.board.board import Board, board_of
from keeplane.board.change import apply, inverse
from keeplane.board.difference import Difference, Mark, change_to, difference
from keeplane.board.gradual import at_once
from keeplane.board.message import Message
from keeplane.board.own_rules import OwnRules
from keeplane.board.task import Lane, Task

LABEL = Message("board.restore", {"when": "yesterday"})
LATER = "2026-11-22T09:00:00Z"
WITHOUT_TASKS = ("rules", "profile", "templates", "figures")


def board_with(**lanes: str) -> Board:
    """A board with one task per letter, which is its id."""
    return board_of(
        Task(id=letter, title=f"Task {letter}", created=NOW, lane=Lane(lane))
        for lane, letters in lanes.items()
        for letter in letters
    )


BOARD = board_with(inbox="abcde", keep="xyz")


@st.composite
def two_boards(draw: st.DrawFn) -> tuple[Board, Board]:
    """Two boards: unlike each other, or with some steps in between."""
    one = draw(boards())
    if draw(st.booleans()):
        return one, draw(boards())
    other, fresh = one, count()
    for _ in range(draw(st.integers(0, 5))):
        other = apply(other, draw(operation(other, fresh)))
    return one, other


@given(two_boards())
def test_the_change_leads_to_exactly_the_other_board_and_back(pair: tuple[Board, Board]) -> None:
    one, other = pair
    change = change_to(one, other, LABEL)
    after = apply(one, change)
    assert after == other
    assert apply(after, inverse(change)) == one
    assert bool(change) == (one != other)


def as_told(board: Board) -> Board:
    """The board without what no difference tells of: edit times, recorded weeks, and what a later version wrote."""
    tasks = {task_id: replace(task, edited={}) for task_id, task in board.tasks.items()}
    return replace(board, tasks=tasks, hours=replace(board.hours, weeks={}), extra={})


@given(two_boards())
def test_the_difference_tells_of_every_task_that_is_not_as_it_was_and_of_no_other(pair: tuple[Board, Board]) -> None:
    then, now = map(as_told, pair)
    found = difference(*pair)
    assert bool(found) == bool(change_to(then, now, LABEL))
    not_reordered = {task_id for task_id, marks in found.marks.items() if marks != (Mark.REORDERED,)}
    assert not_reordered == {
        task_id for task_id in then.tasks | now.tasks if then.tasks.get(task_id) != now.tasks.get(task_id)
    }
    for lane in Lane:
        stayed = {i for i in then.lanes[lane] if i in now.lanes[lane] and Mark.REORDERED not in found.marks.get(i, ())}
        assert [i for i in then.lanes[lane] if i in stayed] == [i for i in now.lanes[lane] if i in stayed]


@given(st.permutations("abcde"))
def test_as_few_tasks_as_possible_are_called_reordered(letters: list[str]) -> None:
    moved = difference(BOARD, board_with(inbox="".join(letters), keep="xyz")).marks
    rising = next(size for size in range(5, 0, -1) if any(list(c) == sorted(c) for c in combinations(letters, size)))
    assert len(moved) == 5 - rising


def test_any_difference_can_be_put_into_words() -> None:
    for kinds in combinations_with_replacement([*Mark, *WITHOUT_TASKS], 2):
        marks = tuple({kind for kind in kinds if isinstance(kind, Mark)})
        flags = {kind: True for kind in kinds if kind in WITHOUT_TASKS}
        for tasks in ("a", "ab"):
            found = Difference(marks=dict.fromkeys(tasks, marks), **flags)
            assert all(map(CATALOGUE.text, (*found.words(), *found.words_of_arrival())))


def told(then: Board, now: Board) -> str:
    return ", ".join(CATALOGUE.text(message) for message in difference(then, now).words())


def test_what_happened_in_words() -> None:
    now = apply(BOARD, operations.move(BOARD, ["a", "b", "x"], Lane.OUTSOURCE, NOW))
    now = apply(now, at_once(many.removing(now, ["c"])))
    assert told(BOARD, now) == "3 tasks moved, 1 deleted"
    assert told(now, BOARD) == "3 tasks moved, 1 added"
    assert told(BOARD, BOARD) == "Same as now"


def test_what_came_from_another_computer_in_words() -> None:
    now = apply(BOARD, operations.move(BOARD, ["a", "b", "x"], Lane.OUTSOURCE, NOW))
    now = apply(now, at_once(many.removing(now, ["c"])))
    words = map(CATALOGUE.text, difference(BOARD, now).words_of_arrival())
    assert list(words) == ["3 tasks moved on another computer", "1 deleted"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (operations.move(BOARD, ["e"], Lane.INBOX, NOW, 0), "1 task reordered"),
        (operations.set_done(BOARD, ["a", "b"], True), "2 tasks ticked"),
        (operations.set_reason(BOARD, "a", "I like it"), "1 task edited"),
        (operations.answer(BOARD, ["a"], "video", "yes"), "1 task edited"),
        (operations.set_profile(BOARD, "department-heads", "yes"), "answers for the whole board changed"),
        (operations.set_own_rules(BOARD, OwnRules(off=("video",))), "rules changed"),
    ],
)
def test_each_kind_of_step_has_its_words(change: object, words: str) -> None:
    assert told(BOARD, apply(BOARD, change)) == words


def test_a_task_moved_and_moved_back_was_moved() -> None:
    away = apply(BOARD, operations.move(BOARD, ["z"], Lane.INBOX, LATER))
    back = apply(away, operations.move(away, ["z"], Lane.KEEP, LATER))
    assert difference(BOARD, back) == Difference(marks={"z": (Mark.MOVED,)})


def test_a_task_may_be_moved_edited_and_ticked() -> None:
    task = replace(BOARD.tasks["a"], lane=Lane.KEEP, title="Another", done=True)
    now = board_of([*(BOARD.tasks[i] for i in "bcdexyz"), task])
    assert difference(BOARD, now).marks == {"a": (Mark.MOVED, Mark.EDITED, Mark.TICKED)}
