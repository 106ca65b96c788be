"""Offers the copies that sync programs leave for merging, and merges them, without making the window wait."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from keeplane.board.board import EMPTY, Board
from keeplane.board.change import Change
from keeplane.board.difference import change_to
from keeplane.board.merging import merge
from keeplane.board.message import Message
from keeplane.models.board_model import FROM_COPY, BoardModel
from keeplane.models.off_thread import OffThread
from keeplane.models.undisturbed import Undisturbed
from keeplane.storage.errors import StorageError
from keeplane.storage.trouble import why

_log = logging.getLogger(__name__)


class Copies(Protocol):
    """Where the copies are; used on any thread."""

    def find(self) -> tuple[Path, ...]:
        """All there are."""

    def read(self, copy: Path) -> Board:
        """Raises OSError or StorageError."""

    def put_away(self, copy: Path) -> Path:
        """Moves it to where it is kept; returns where that is. Raises OSError."""


class _Read(Struct, frozen=True, eq=False):
    """A copy as read, and the change that takes it into `mine`."""

    copy: Board
    mine: Board
    change: Change


class CopyMerging(QObject):
    """`found` carries the path of each copy once, `gone` that of one that is no longer there.

    `failed` carries the path of a copy that could not be merged, and why as a Message.
    """

    found = Signal(object)
    gone = Signal(object)
    failed = Signal(object, object)

    def __init__(
        self,
        model: BoardModel,
        copies: Copies,
        save: Callable[[], bool],
        undisturbed: Undisturbed,
        parent: QObject | None = None,
    ) -> None:
        """`save` says whether the board is on disk now, and may be called on any thread."""
        super().__init__(parent)
        self._model = model
        self._copies = copies
        self._save = save
        self._undisturbed = undisturbed
        self._offered: set[Path] = set()
        self._looking = False
        self._work = OffThread("copies", self)

    def idle(self) -> bool:
        """Whether nothing is being looked for or merged."""
        return self._work.idle()

    def look(self) -> None:
        """Look for copies soon."""
        if not self._looking:
            self._looking = True
            self._work.do(self._find, self._offer)

    def merge(self, path: Path) -> None:
        """Take the copy in as one step soon, and put it away once that is saved."""
        self._work.do(partial(_read, self._copies, path, self._model.board), partial(self._come, path))

    def _find(self) -> set[Path]:
        self._looking = False  # what comes from now on may be missed, and is worth another look
        return set(self._copies.find())

    def _offer(self, copies: set[Path]) -> None:
        for path in sorted(self._offered - copies):
            self.gone.emit(path)
        for path in sorted(copies - self._offered):
            self.found.emit(path)
        self._offered = copies

    def _come(self, path: Path, read: _Read | Message) -> None:
        if isinstance(read, Message):
            self.failed.emit(path, read)
        else:
            self._undisturbed.do(partial(self._take_in, path, read))

    def _take_in(self, path: Path, read: _Read) -> None:
        if self._model.board is not read.mine:
            self._work.do(partial(_merged, read.copy, self._model.board), partial(self._come, path))
            return
        self._model.perform_timed(read.change)
        self._work.do(partial(_put_away, self._copies, path, self._save), partial(self._end, path))

    def _end(self, path: Path, trouble: Message | None) -> None:
        if trouble is not None:
            self.failed.emit(path, trouble)
        self.look()


def _read(copies: Copies, path: Path, mine: Board) -> _Read | Message:
    try:
        return _merged(copies.read(path), mine)
    except StorageError:
        return Message("storage.copy-not-merged", {"path": str(path)})
    except OSError as error:
        return _not_moved(path, error)


def _merged(copy: Board, mine: Board) -> _Read:
    # Nothing tells what both grew from, nor which of them left out a task on purpose: so all of both stays.
    return _Read(copy, mine, change_to(mine, merge(EMPTY, mine, copy), FROM_COPY))


def _put_away(copies: Copies, path: Path, save: Callable[[], bool]) -> Message | None:
    try:
        if save():
            copies.put_away(path)
    except OSError as error:
        return _not_moved(path, error)
    return None


def _not_moved(path: Path, error: OSError) -> Message:
    _log.warning("a conflict copy could not be read or put away", exc_info=True)
    return Message("storage.copy-not-moved", {"path": str(path), "error": why(error)})
