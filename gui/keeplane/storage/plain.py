"""A board exactly as this version writes it, which is the fast way out and in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec
from msgspec import Struct

from keeplane.board.board import Board, board_of
from keeplane.board.task import Lane, Task
from keeplane.storage.fields import is_sound
from keeplane.storage.own_rules import own_rules_of
from keeplane.storage.parsing import Document
from keeplane.storage.repair import Repairs


class PlainTask(Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    """A task with nothing but the fields of this version, in the order of the file."""

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


class _PlainBoard(Struct, frozen=True, forbid_unknown_fields=True, gc=False):
    format: Literal["keeplane-board"]
    version: Literal[1]
    profile: dict[str, str]
    tasks: list[PlainTask]
    rulebook: dict[str, object] = {}


class _Tasks(Struct, frozen=True):
    tasks: list[Task]


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
    )


def read_plainly(data: bytes) -> Board | None:
    """The board in `data` if it needs no second look; else None, and nothing is said about it.

    It reads twice, first for unknown fields, then for the tasks: that takes half the time of a general reading.
    """
    try:
        profile, rulebook = _head(data)
        tasks = msgspec.json.decode(data, type=_Tasks).tasks
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    if not all(map(is_sound, tasks)) or len({task.id for task in tasks}) != len(tasks):
        return None
    damage: Document = {}
    repairs = Repairs()
    own_rules = own_rules_of(rulebook or None, damage, repairs)
    return None if repairs else board_of(tasks, profile=profile, own_rules=own_rules)


def _head(data: bytes) -> tuple[dict[str, str], Document]:
    """All but the tasks, which are gone again before they are read once more: they would double the memory."""
    head = msgspec.json.decode(data, type=_PlainBoard)
    return head.profile, head.rulebook
