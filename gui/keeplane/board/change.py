"""A change to a board as a value: it can be applied, inverted, and followed row by row."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from keeplane.board.board import Board
from keeplane.board.message import Message
from keeplane.board.own_rules import OwnRules
from keeplane.board.task import Lane, Task


class StaleChangeError(ValueError):
    """The change was made for another state of the board."""


class TaskEdit(Struct, frozen=True):
    """One task before and after; None where it does not exist."""

    before: Task | None
    after: Task | None


class LaneEdit(Struct, frozen=True):
    """How a lane's order changes: first `removed`, then `inserted`.

    Both hold (row, task id) in ascending rows: rows before the change for `removed`, rows after it for
    `inserted`.
    """

    removed: tuple[tuple[int, str], ...] = ()
    inserted: tuple[tuple[int, str], ...] = ()


class Change(Struct, frozen=True, kw_only=True):
    """A step from one board to the next. `label` names it in the Edit menu. Falsy if it changes nothing."""

    label: Message
    tasks: Mapping[str, TaskEdit] = {}
    lanes: Mapping[Lane, LaneEdit] = {}
    profile: tuple[Mapping[str, str], Mapping[str, str]] | None = None
    own_rules: tuple[OwnRules, OwnRules] | None = None

    def __bool__(self) -> bool:
        return bool(self.tasks or self.lanes or self.decides_anew)

    @property
    def decides_anew(self) -> bool:
        """Whether any task's decision may be another one afterwards."""
        return self.profile is not None or self.own_rules is not None


def inverse(change: Change) -> Change:
    """The change that takes `change` back."""
    return Change(
        label=change.label,
        tasks={task_id: TaskEdit(edit.after, edit.before) for task_id, edit in change.tasks.items()},
        lanes={lane: LaneEdit(edit.inserted, edit.removed) for lane, edit in change.lanes.items()},
        profile=None if change.profile is None else (change.profile[1], change.profile[0]),
        own_rules=None if change.own_rules is None else (change.own_rules[1], change.own_rules[0]),
    )


def apply(board: Board, change: Change) -> Board:
    """The board after `change`. Raises StaleChangeError, and changes nothing, if it does not fit `board`."""
    tasks = dict(board.tasks)
    for task_id, edit in change.tasks.items():
        if tasks.get(task_id) != edit.before:
            raise StaleChangeError(f"task {task_id!r} is not as the change expects")
        if edit.after is None:
            del tasks[task_id]
        else:
            tasks[task_id] = edit.after
    lanes = dict(board.lanes)
    for lane, lane_edit in change.lanes.items():
        lanes[lane] = _reordered(lanes[lane], lane_edit)
    profile = board.profile
    if change.profile is not None:
        if profile != change.profile[0]:
            raise StaleChangeError("the profile is not as the change expects")
        profile = change.profile[1]
    own_rules = board.own_rules
    if change.own_rules is not None:
        if own_rules != change.own_rules[0]:
            raise StaleChangeError("the own rules are not as the change expects")
        own_rules = change.own_rules[1]
    return Board(tasks=tasks, lanes=lanes, profile=profile, own_rules=own_rules, extra=board.extra)


def lane_edit(before: tuple[str, ...], after: tuple[str, ...], moved: frozenset[str]) -> LaneEdit:
    """The edit from `before` to `after`, where only the ids in `moved` leave, arrive or change place."""
    return LaneEdit(
        tuple((row, task_id) for row, task_id in enumerate(before) if task_id in moved),
        tuple((row, task_id) for row, task_id in enumerate(after) if task_id in moved),
    )


def _reordered(order: tuple[str, ...], edit: LaneEdit) -> tuple[str, ...]:
    for row, task_id in edit.removed:
        if row >= len(order) or order[row] != task_id:
            raise StaleChangeError(f"row {row} does not hold task {task_id!r}")
    gone = {row for row, _ in edit.removed}
    kept = [task_id for row, task_id in enumerate(order) if row not in gone]
    rows: list[str] = []
    taken = 0
    for row, task_id in edit.inserted:
        stay = row - len(rows)
        if stay < 0 or taken + stay > len(kept):
            raise StaleChangeError(f"row {row} is no place in this lane")
        rows += kept[taken : taken + stay]
        taken += stay
        rows.append(task_id)
    return tuple(rows + kept[taken:])
