"""A board from bytes in small pieces, so that the window's thread gets on meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from msgspec import Raw

from keeplane.board.board import Board
from keeplane.board.task import Task
from keeplane.storage.codec import decode
from keeplane.storage.fields import is_sound
from keeplane.storage.plain import EXTRA, PlainHead, plain_board

_TASKS_PER_PIECE = 64


class _RawBoard(PlainHead, frozen=True, forbid_unknown_fields=True, gc=False):
    tasks: list[Raw]


def decode_gently(data: bytes, pause: Callable[[], None]) -> Board:
    """The board that `decode` finds in `data`, calling `pause` between the pieces. Raises StorageError.

    Only a file that needs a second look is read in one go.
    """
    board = _read_plainly(data, pause)
    return decode(data).board if board is None else board


def _read_plainly(data: bytes, pause: Callable[[], None]) -> Board | None:
    tasks: list[Task] = []
    try:
        raw = msgspec.json.decode(data, type=_RawBoard)
        if EXTRA in data:
            return None
        for first in range(0, len(raw.tasks), _TASKS_PER_PIECE):
            pause()
            piece = [msgspec.json.decode(item, type=Task) for item in raw.tasks[first : first + _TASKS_PER_PIECE]]
            if not all(map(is_sound, piece)):
                return None
            tasks += piece
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    pause()
    return plain_board(raw, tasks)
