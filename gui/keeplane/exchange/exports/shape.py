"""What every format for export is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct

from keeplane.board.message import Message
from keeplane.board.task import Task

Words = Callable[[Message], str]


class Export(Struct, frozen=True, kw_only=True):
    """One format. Its words are `exchange.export-<name>`; `exchange.lacks-<name>`, if `lacks`, says what has no room.

    `write` makes the file of tasks in the order given, lane by lane.
    """

    name: str
    ending: str
    write: Callable[[Iterable[Task], Words], bytes]
    lacks: bool = False
