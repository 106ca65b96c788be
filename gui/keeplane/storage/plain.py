"""A board exactly as this version writes it, which is the fast way out and in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import force_setattr, replace

from keeplane.board.board import Board, placing
from keeplane.board.gradual import Gradual, parts
from keeplane.board.task import NOTHING, Lane, Status, Task
from keeplane.storage.fields import all_sound
from keeplane.storage.hour_book import hour_book_of
from keeplane.storage.own_rules import own_rules_of
from keeplane.storage.parsing import Document
from keeplane.storage.repair import Repairs


class PlainTask(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A task with nothing but the fields of this version, in the order of the file.

    Those that not every task needs are written where they say something.
    """

    id: str
    title: str
    notes: str
    lane: Lane
    done: bool
    answers: Mapping[str, str]
    reason: str
    hours_per_week: float | None
    assignee: str
    created: str
    decided: str | None
    deadline: str | None = None
    status: Status = Status.NOT_BRIEFED
    status_since: str | None = None
    link: str = ""
    check_in: str | None = None
    brief: Mapping[str, str] = NOTHING
    edited: Mapping[str, str] = NOTHING


class _PlainBoard(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    format: Literal["keeplane-board"]
    version: Literal[1]
    profile: dict[str, str]
    rulebook: dict[str, object] = {}
    templates: dict[str, dict[str, str]] = {}
    hours: dict[str, object] = {}
    tasks: list[Raw]


_TASKS = msgspec.json.Decoder(list[Task])

_EXTRA = b'"extra"'
"""A field of Task that is none of the file's: where these bytes are, a task may have an unknown field of that name."""


def plain_task(task: Task) -> PlainTask:
    """The task without its extra fields."""
    return PlainTask(
        task.id,
        task.title,
        task.notes,
        task.lane,
        task.done,
        task.answers,
        task.reason,
        task.hours_per_week,
        task.assignee,
        task.created,
        task.decided,
        task.deadline,
        task.status,
        task.status_since,
        task.link,
        task.check_in,
        task.brief or NOTHING,
        task.edited or NOTHING,
    )


def reading_plainly(data: bytes) -> Gradual[Board | None]:
    """The board in `data` if it needs no second look; else None, and nothing is said about it."""
    tasks: list[Task] = []
    yield
    try:
        raw = msgspec.json.decode(data, type=_PlainBoard)
        yield
        if _EXTRA in data:
            return None
        for part in parts(raw.tasks):
            yield
            read = _TASKS.decode(b"[%s]" % b",".join(part))
            if not all_sound(read):
                return None
            _share(read)
            tasks += read
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    damage: Document = {}
    repairs = Repairs()
    own_rules = own_rules_of(raw.rulebook or None, damage, repairs)
    hours = hour_book_of(raw.hours or None, damage, repairs)
    if repairs:
        return None
    try:
        board = yield from placing(tasks)
    except ValueError:
        return None
    return replace(board, profile=raw.profile, own_rules=own_rules, templates=raw.templates, hours=hours)


def _share(tasks: Sequence[Task]) -> None:
    """Make one object of what is the same for many tasks, and was made for each."""
    created = decided = None
    for task in tasks:
        if not task.answers:
            force_setattr(task, "answers", NOTHING)
        # Neighbours often come from one list, and were sorted in one step.
        if task.created == created:
            force_setattr(task, "created", created)
        else:
            created = task.created
        if task.decided is not None:
            if task.decided == decided:
                force_setattr(task, "decided", decided)
            else:
                decided = task.decided
