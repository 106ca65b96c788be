"""Two versions of a task that grew from one, joined field by field."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec

from keeplane.board.edit_times import EDITABLE, KEYED, TIMED_BY, edit_time, key_of, later
from keeplane.board.task import LEVEL, Task

Value = TypeVar("Value")

TEXTS = ("notes", "title", "reason", "assignee", "link")
"""Fields whose text goes to the notes where it gives way."""


def merge_task(base: Task | msgspec.UnsetType, mine: Task, theirs: Task) -> Task:
    """What both sides made of `base`.

    Where one side edited a field, its value holds; where both did, the newer one, or mine if nothing tells which is
    newer. A text that gives way is kept in the notes.
    """
    return _Joint(base if isinstance(base, Task) else None, mine, theirs).task()


class _Joint:
    def __init__(self, base: Task | None, mine: Task, theirs: Task) -> None:
        self._base = base or Task(id=mine.id, title="", created="")
        self._mine = mine
        self._theirs = theirs
        self._edited: dict[str, str | None] = {
            name: later(mine.edited.get(name), theirs.edited.get(name)) for name in {**mine.edited, **theirs.edited}
        }

    def task(self) -> Task:
        theirs = self._mine.created == self._base.created
        fields: dict[str, Any] = {"created": (self._theirs if theirs else self._mine).created}
        for name in EDITABLE:
            if name in KEYED:
                fields[name] = self._values(name)
            elif name in TIMED_BY:
                since = TIMED_BY[name]
                pairs = [(getattr(side, name), getattr(side, since)) for side in self._sides()]
                fields[name], fields[since] = self._pick(name, *pairs)
            else:
                fields[name] = self._pick(name, *(getattr(side, name) for side in self._sides()))
        fields["notes"] = _notes(self._base.notes, fields["notes"], self._given_way(fields))
        edited = {name: time for name, time in self._edited.items() if time is not None}
        return Task(id=self._mine.id, edited=edited, **fields)

    def _sides(self) -> tuple[Task, Task, Task]:
        return self._base, self._mine, self._theirs

    def _values(self, field: str) -> dict[str, object]:
        before, here, there = (getattr(side, field) for side in self._sides())
        picked = {
            key: self._pick(key_of(field, key), *(side.get(key, msgspec.UNSET) for side in (before, here, there)))
            for key in {**here, **there}
        }
        return {key: value for key, value in picked.items() if value is not msgspec.UNSET}

    def _pick(self, name: str, before: Value, here: Value, there: Value) -> Value:
        """The value that holds; its time becomes that of the field."""
        if here == there:
            return here
        theirs = self._theirs_holds(name, before, here, there)
        self._edited[name] = (self._theirs if theirs else self._mine).edited.get(name)
        return there if theirs else here

    def _theirs_holds(self, name: str, before: object, here: object, there: object) -> bool:
        mine, theirs = self._new_time(self._mine, name), self._new_time(self._theirs, name)
        if there == before and theirs is None:
            return False
        if here == before and mine is None:
            return True
        if mine is None and theirs is None:
            return here is msgspec.UNSET
        return theirs is not None and later(mine, theirs) != mine

    def _new_time(self, task: Task, name: str) -> str | None:
        """When the field was edited since `base`. A program that knows no such times leaves the former one in place."""
        time = edit_time(task, name)
        return None if time == edit_time(self._base, name) else time

    def _given_way(self, fields: dict[str, Any]) -> Iterable[str]:
        for name in TEXTS:
            before, here, there = (getattr(side, name) for side in self._sides())
            yield from (text for text in (here, there) if text not in (before, fields[name]))
        briefs = self._mine.brief, self._theirs.brief
        for key in {**briefs[0], **briefs[1]}:
            settled = (self._base.brief.get(key), fields["brief"].get(key))
            yield from (brief[key] for brief in briefs if key != LEVEL and key in brief and brief[key] not in settled)


def _notes(base: str, notes: str, others: Iterable[str]) -> str:
    """The notes, and below them the lines of the other texts that they lack."""
    whole = notes
    for other in others:
        if other and f"\n{whole}\n" in f"\n{other}\n":
            whole = other
            continue
        known = set(whole.split("\n"))
        missing = "\n".join(line for line in other.split("\n") if line and line not in known)
        if missing:
            whole = f"{whole}\n{missing}" if whole else missing
    # Notes that happened to become what they once were would look unchanged to the next merge.
    return whole + "\n" if whole == base and whole != notes else whole
