"""A change to a board as a value: it can be applied, inverted, and followed row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from typing import TypeVar

from msgspec import Struct

from keeplane.board.board import Board
from keeplane.board.gradual import Gradual, at_once, parts
from keeplane.board.hour_book import HourBook
from keeplane.board.message import Message
from keeplane.board.order import FEW, rows_of
from keeplane.board.own_rules import OwnRules
from keeplane.board.task import Lane, Task

Value = TypeVar("Value")


class StaleChangeError(ValueError):
    """The change was made for another state of the board."""


class TaskEdit(Struct, frozen=True, gc=False):
    """One task before and after; None where it does not exist."""

    before: Task | None
    after: Task | None


Places = tuple[tuple[int, str], ...]
"""(row, task id) in ascending rows."""


class LaneEdit(Struct, frozen=True):
    """How a lane's order changes: first `removed`, by the rows before it, then `inserted`, by those after."""

    removed: Places = ()
    inserted: Places = ()


Templates = Mapping[str, Mapping[str, str]]


class Change(Struct, frozen=True, kw_only=True):
    """A step from one board to the next. `label` names it in the Edit menu. Falsy if it changes nothing."""

    label: Message
    tasks: Mapping[str, TaskEdit] = {}
    lanes: Mapping[Lane, LaneEdit] = {}
    profile: tuple[Mapping[str, str], Mapping[str, str]] | None = None
    own_rules: tuple[OwnRules, OwnRules] | None = None
    templates: tuple[Templates, Templates] | None = None
    hours: tuple[HourBook, HourBook] | None = None
    extra: tuple[Mapping[str, object], Mapping[str, object]] | None = None

    def __bool__(self) -> bool:
        unseen = (self.templates, self.hours, self.extra) != (None, None, None)
        return bool(self.tasks or self.lanes or unseen or self.decides_anew)

    @property
    def decides_anew(self) -> bool:
        """Whether any task's decision may be another one afterwards."""
        return self.profile is not None or self.own_rules is not None


class _Back(Mapping[str, TaskEdit]):
    """Edits the other way round, each made when it is asked for, since there may be very many."""

    def __init__(self, edits: Mapping[str, TaskEdit]) -> None:
        self._edits = edits

    def __getitem__(self, task_id: str) -> TaskEdit:
        edit = self._edits[task_id]
        return TaskEdit(edit.after, edit.before)

    def __iter__(self) -> Iterator[str]:
        return iter(self._edits)

    def __len__(self) -> int:
        return len(self._edits)


def inverse(change: Change) -> Change:
    """The change that takes `change` back."""
    return Change(
        label=change.label,
        tasks=_Back(change.tasks),
        lanes={lane: LaneEdit(edit.inserted, edit.removed) for lane, edit in change.lanes.items()},
        profile=None if change.profile is None else (change.profile[1], change.profile[0]),
        own_rules=None if change.own_rules is None else (change.own_rules[1], change.own_rules[0]),
        templates=None if change.templates is None else (change.templates[1], change.templates[0]),
        hours=None if change.hours is None else (change.hours[1], change.hours[0]),
        extra=None if change.extra is None else (change.extra[1], change.extra[0]),
    )


def apply(board: Board, change: Change) -> Board:
    """The board after `change`. Raises StaleChangeError, and changes nothing, if it does not fit `board`."""
    return at_once(applying(board, change))


def applying(board: Board, change: Change) -> Gradual[Board]:
    """As `apply`."""
    lanes = dict(board.lanes)
    for lane, lane_edit in change.lanes.items():
        lanes[lane] = _reordered(lanes[lane], lane_edit)
        yield
    tasks = yield from _editing(board.tasks, change.tasks)
    return Board(
        tasks=tasks,
        lanes=lanes,
        profile=_replaced("profile", board.profile, change.profile),
        own_rules=_replaced("own rules", board.own_rules, change.own_rules),
        templates=_replaced("templates", board.templates, change.templates),
        hours=_replaced("hours", board.hours, change.hours),
        extra=_replaced("fields of a later version", board.extra, change.extra),
    )


def _editing(before: Mapping[str, Task], edits: Mapping[str, TaskEdit]) -> Gradual[Mapping[str, Task]]:
    if not edits:
        return before
    tasks = dict(before)
    yield
    for part in parts(edits.items()):
        for task_id, edit in part:
            known = tasks.get(task_id)
            if known is not edit.before and known != edit.before:  # comparing every field would take most of the time
                raise StaleChangeError(f"task {task_id!r} is not as the change expects")
            if edit.after is None:
                del tasks[task_id]
            else:
                tasks[task_id] = edit.after
        yield
    return tasks


def lane_edit(before: Sequence[str], after: Sequence[str], moved: Set[str]) -> LaneEdit:
    """The edit from `before` to `after`, where only the ids in `moved` leave, arrive or change place."""
    return LaneEdit(
        tuple((row, before[row]) for row in rows_of(before, moved)),
        tuple((row, after[row]) for row in rows_of(after, moved)),
    )


def _replaced(name: str, value: Value, both: tuple[Value, Value] | None) -> Value:
    if both is None:
        return value
    if value != both[0]:
        raise StaleChangeError(f"the {name} are not as the change expects")
    return both[1]


def _reordered(order: tuple[str, ...], edit: LaneEdit) -> tuple[str, ...]:
    few = max(len(edit.removed), len(edit.inserted)) <= FEW
    for row, task_id in edit.removed:
        if row >= len(order) or order[row] != task_id:
            raise StaleChangeError(f"row {row} does not hold task {task_id!r}")
    rows = _without_few(order, edit.removed) if few else _without_many(order, edit.removed)
    if edit.inserted and edit.inserted[-1][0] >= len(rows) + len(edit.inserted):  # rows ascend, so it is the last one
        raise StaleChangeError(f"row {edit.inserted[-1][0]} is no place in this lane")
    return tuple(_with_few(rows, edit.inserted) if few else _with_many(rows, edit.inserted))


def _without_few(order: tuple[str, ...], places: Places) -> list[str]:
    rows = list(order)
    for row, _ in reversed(places):
        del rows[row]
    return rows


def _without_many(order: tuple[str, ...], places: Places) -> list[str]:
    if _is_run(places):
        return [*order[: places[0][0]], *order[places[-1][0] + 1 :]]
    kept: list[str] = []
    following = 0
    for row, _ in places:
        kept += order[following:row]
        following = row + 1
    return kept + list(order[following:])


def _with_few(rows: list[str], places: Places) -> list[str]:
    for row, task_id in places:
        rows.insert(row, task_id)
    return rows


def _with_many(rows: list[str], places: Places) -> list[str]:
    if _is_run(places):
        row = places[0][0]
        return [*rows[:row], *[task_id for _, task_id in places], *rows[row:]]
    found: list[str] = []
    taken = 0
    for row, task_id in places:
        stay = row - len(found)
        found += rows[taken : taken + stay]
        found.append(task_id)
        taken += stay
    return found + rows[taken:]


def _is_run(places: Places) -> bool:
    return bool(places) and places[-1][0] - places[0][0] == len(places) - 1
