"""When each field of a task was last edited, so that of two edits on two computers the newer one can hold.

`Task.edited` maps a field, or `field.key` for a value inside one, to an ISO 8601 time in UTC. What was never edited
since the task was made has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from operator import attrgetter

from msgspec.structs import replace

from keeplane.board.change import Change, TaskEdit
from keeplane.board.gradual import Gradual, at_once, parts
from keeplane.board.task import Task

TIMED_BY: Mapping[str, str] = {"lane": "decided", "status": "status_since"}
"""Fields beside which another field says since when they hold."""

KEYED = ("answers", "brief", "extra")
"""Fields that are edited value by value."""

_NOT_EDITED = {"id", "created", "edited", *TIMED_BY.values()}
EDITABLE = tuple(name for name in Task.__struct_fields__ if name not in _NOT_EDITED)

_values = attrgetter(*EDITABLE)


def stamped(change: Change, now: str) -> Change:
    """The change, with `now` as the time of every field that it edits, and the other times as they were."""
    return at_once(stamping(change, now))


def stamping(change: Change, now: str) -> Gradual[Change]:
    """As `stamped`."""
    edits: dict[str, TaskEdit] = {}
    for part in parts(change.tasks.items()):
        for task_id, edit in part:
            timed = stamped_edit(edit, now)
            if timed.before != timed.after:
                edits[task_id] = timed
        yield
    return replace(change, tasks=edits)


def key_of(field: str, key: str) -> str:
    """The name in `Task.edited` of the value of `key` inside `field`; those in `extra` are fields of their own."""
    return key if field == "extra" else f"{field}.{key}"


def edit_time(task: Task, name: str) -> str | None:
    """When the user last gave the field its value, if that is known."""
    edited = task.edited.get(name)
    placed = getattr(task, TIMED_BY[name]) if name in TIMED_BY else None
    return later(edited, placed)


def later(one: str | None, other: str | None) -> str | None:
    """The later of two times, of which either may be unknown."""
    if one is None or other is None:
        return one or other
    return other if datetime.fromisoformat(other) > datetime.fromisoformat(one) else one


def stamped_edit(edit: TaskEdit, now: str) -> TaskEdit:
    """As `stamped`, for one task."""
    if edit.before is None or edit.after is None:
        return edit
    edited = dict(edit.before.edited)
    for name in _edited_names(edit.before, edit.after):
        companion = TIMED_BY.get(name)
        if companion is not None and getattr(edit.after, companion) == now:
            edited.pop(name, None)
        else:
            edited[name] = now
    return edit if edited == edit.after.edited else TaskEdit(edit.before, replace(edit.after, edited=edited))


def _edited_names(before: Task, after: Task) -> Iterator[str]:
    for field, old, new in zip(EDITABLE, _values(before), _values(after), strict=True):
        if old is new or old == new:  # most are the same object, which is known at once
            continue
        if field in KEYED:
            yield from (key_of(field, key) for key in {**old, **new} if old.get(key) != new.get(key))
        else:
            yield field
