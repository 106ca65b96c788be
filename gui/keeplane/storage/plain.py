"""A board exactly as this version writes it, which is the fast way out and in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import force_setattr

from keeplane.board.board import Board, board_of
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


class PlainHead(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, gc=False):
    """What a board holds besides its tasks."""

    format: Literal["keeplane-board"]
    version: Literal[1]
    profile: dict[str, str]
    rulebook: dict[str, object] = {}
    templates: dict[str, dict[str, str]] = {}
    hours: dict[str, object] = {}


class _PlainBoard(PlainHead, frozen=True, forbid_unknown_fields=True, gc=False):
    tasks: list[Task]


EXTRA = b'"extra"'
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


def read_plainly(data: bytes) -> Board | None:
    """The board in `data` if it needs no second look; else None, and nothing is said about it."""
    try:
        board = msgspec.json.decode(data, type=_PlainBoard)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    if EXTRA in data or not all_sound(board.tasks):
        return None
    return plain_board(board, board.tasks)


def plain_board(head: PlainHead, tasks: list[Task]) -> Board | None:
    """The board of these sound tasks; None if it needs a second look."""
    if len({task.id for task in tasks}) != len(tasks):
        return None
    _share(tasks)
    damage: Document = {}
    repairs = Repairs()
    own_rules = own_rules_of(head.rulebook or None, damage, repairs)
    hours = hour_book_of(head.hours or None, damage, repairs)
    if repairs:
        return None
    return board_of(tasks, profile=head.profile, own_rules=own_rules, templates=head.templates, hours=hours)


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
