"""The earlier versions of the board, read and compared without making the window wait."""

from __future__ import annotations

import gc
import logging
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from threading import Thread
from time import sleep
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from keeplane.board.board import EMPTY, Board
from keeplane.board.change import Change
from keeplane.board.difference import Difference, change_to, difference
from keeplane.board.edit_times import stamped
from keeplane.board.message import Message
from keeplane.models.pace import PAUSE_SECONDS, Pace
from keeplane.storage.errors import StorageError

QUIET_MS = 100
"""How long nothing is compared after a version has been opened, which is when the window draws it."""

_log = logging.getLogger(__name__)


class Versions(Protocol):
    """Where the versions are kept; used on any thread."""

    def saved(self) -> Sequence[datetime]:
        """When each version was saved, newest first."""

    def read(self, saved: datetime, pause: Callable[[], None]) -> Board:
        """The board as it was saved then; calls `pause` again and again meanwhile. Raises StorageError."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Every version there is, newest first."""

    saved: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """What happened since a version, or why it cannot be read."""

    saved: datetime
    since: Difference | Message


@dataclass(frozen=True, slots=True)
class Opened:
    """A version that was wanted: its board, what happened from it to the board of now, and the step that leads back."""

    saved: datetime
    then: Board
    now: Board
    since: Difference
    back: Change


Found = Listed | Compared | Opened


class EarlierSearch(QObject):
    """Lists the versions, compares each with a board, and opens the one that is wanted, telling each by `found`.

    One at a time is read, on a thread that ends with it. The wanted one goes first; it is told as Compared if it
    cannot be read.
    """

    found = Signal(object)

    _finished = Signal(int, object)

    def __init__(self, versions: Versions, clock: Callable[[], str], parent: QObject | None = None) -> None:
        """`clock` tells the time of the edits that restoring makes, ISO 8601 in UTC, on any thread."""
        super().__init__(parent)
        self._clock = clock
        self._versions = versions
        self._now = EMPTY
        self._round = 0
        self._busy = False
        self._to_list = False
        self._to_open: datetime | None = None
        self._to_compare: deque[datetime] = deque()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MS)
        self._quiet.timeout.connect(self._go_on)
        self._finished.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(gc.enable)

    def look(self, board: Board) -> None:
        """Begin anew, comparing with `board`; nothing more is told of what was read for another one."""
        self.stop()
        self._now = board
        self._to_list = True
        self._go_on()

    def open(self, saved: datetime) -> None:
        """Read this version next, instead of any other that was wanted before."""
        self._to_open = saved
        self._go_on()

    def stop(self) -> None:
        """Tell nothing more, and hold on to nothing."""
        self._round += 1
        self._to_list = False
        self._to_open = None
        self._to_compare.clear()
        self._now = EMPTY

    def _go_on(self) -> None:
        if self._busy or (self._quiet.isActive() and self._to_open is None):
            return
        job: Callable[[], Found]
        if self._to_list:
            self._to_list = False
            job = partial(_list, self._versions)
        elif self._to_open is not None:
            job = partial(_open, self._versions, self._to_open, self._now, self._clock)
            self._to_open = None
        elif self._to_compare:
            job = partial(_compare, self._versions, self._to_compare.popleft(), self._now)
        else:
            return
        self._busy = True
        # A collection on the reading thread would stop the window for 50 ms, and could delete widgets on that thread.
        gc.disable()
        Thread(target=self._run, args=(self._round, job), name="earlier", daemon=True).start()

    def _run(self, number: int, job: Callable[[], Found]) -> None:
        found = job()
        with suppress(RuntimeError):  # the QObject may be gone by now
            self._finished.emit(number, found)

    def _settle(self, number: int, found: Found) -> None:
        gc.enable()
        self._busy = False
        if number == self._round:
            if isinstance(found, Listed):
                self._to_compare.extend(found.saved)
            self.found.emit(found)
        if isinstance(found, Opened):
            self._quiet.start()
        else:
            self._go_on()


def _list(versions: Versions) -> Listed:
    return Listed(tuple(versions.saved()))


def _open(versions: Versions, saved: datetime, now: Board, clock: Callable[[], str]) -> Compared | Opened:
    then = _read(versions, saved)
    if isinstance(then, Message):
        return Compared(saved, then)
    since = difference(then, now)
    sleep(PAUSE_SECONDS)
    # The record of past weeks tells what was, whatever the board becomes.
    restored = replace(then, hours=replace(then.hours, weeks=now.hours.weeks))
    back = change_to(now, restored, Message("board.restore"))
    sleep(PAUSE_SECONDS)
    return Opened(saved, then, now, since, stamped(back, clock()))


def _compare(versions: Versions, saved: datetime, now: Board) -> Compared:
    then = _read(versions, saved)
    return Compared(saved, then if isinstance(then, Message) else difference(then, now))


def _read(versions: Versions, saved: datetime) -> Board | Message:
    try:
        then = versions.read(saved, Pace())
    except StorageError as error:
        return error.message
    except Exception as error:  # noqa: BLE001 (one version that trips us up must not hide the others)
        _log.warning("an earlier version could not be read", exc_info=True)
        return Message("storage.version-unreadable", {"error": type(error).__name__})
    sleep(PAUSE_SECONDS)
    return then
