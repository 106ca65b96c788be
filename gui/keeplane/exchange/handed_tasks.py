"""Tasks on their way from the command line to the window: as JSON, with the ids that they keep wherever they arrive."""

from __future__ import annotations

from datetime import datetime

import msgspec
from msgspec import Struct

from keeplane.board.task import LONGEST_TITLE, Task, one_line

MOST = 2000
_LONGEST_ID = 200


class _Handed(Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    title: str
    notes: str
    done: bool
    created: str


def encode(tasks: tuple[Task, ...]) -> bytes:
    handed = [_Handed(task.id, task.title, task.notes, task.done, task.created) for task in tasks]
    return msgspec.json.encode(handed)


def decode(data: bytes) -> tuple[Task, ...]:
    """The tasks, for the inbox. Raises ValueError for anything else than what `encode` makes."""
    handed = msgspec.json.decode(data, type=list[_Handed])
    ids = {one.id for one in handed}
    sound = all(
        0 < len(one.id) <= _LONGEST_ID and 0 < len(one.title) <= LONGEST_TITLE and one_line(one.title) == one.title
        for one in handed
    )
    if not handed or len(handed) > MOST or len(ids) != len(handed) or not sound:
        raise ValueError("no tasks to hand over")
    for one in handed:
        if not datetime.fromisoformat(one.created).tzinfo:
            raise ValueError("a time without its zone")
    return tuple(
        Task(id=one.id, title=one.title, notes=one.notes, done=one.done, created=one.created) for one in handed
    )
