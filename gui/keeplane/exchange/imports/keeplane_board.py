"""Another Keeplane board: a board.json, or tasks that Keeplane exported as JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
from msgspec import Struct

from keeplane.board.board import Board
from keeplane.board.message import Message
from keeplane.board.task import Lane
from keeplane.exchange.imports.shape import Format, Found, Likeness, Options
from keeplane.exchange.imports.source import Source
from keeplane.exchange.whole_file import FileTroubleError

FORMAT = "keeplane-board"


def keeplane_board(read_board: Callable[[bytes], Board | None]) -> Format:
    """The format, with what reads a board; that gives None for one that it cannot read."""

    def read(source: Source, _options: Options) -> Iterator[Found | Message]:
        board = read_board(source.data)
        if board is None:
            raise FileTroubleError(Message("exchange.damaged-board", {"name": source.name}))
        for lane in Lane:
            for task in board.lane(lane):
                yield Found(
                    title=task.title,
                    notes=task.notes,
                    done=task.done,
                    lane=lane,
                    assignee=task.assignee,
                    hours_per_week=task.hours_per_week,
                    deadline=task.deadline or "",
                    link=task.link,
                    whole=task,
                )
        if board.own_rules or board.profile:
            yield Message("exchange.left-out-rules", {"count": 1})

    return Format(name="keeplane", endings=("keeplane", "json"), likeness=_likeness, read=read)


class _Head(Struct, gc=False):
    format: object = None


def _likeness(source: Source) -> Likeness:
    """To make a document of it, as for the other formats, takes a second for a board of 100,000 tasks."""
    try:
        head = msgspec.json.decode(source.text or "", type=_Head)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return Likeness.NO
    return Likeness.ALONE if head.format == FORMAT else Likeness.NO
