"""Keeps the board on disk without making the window wait."""

from __future__ import annotations

import atexit
import logging
import math
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol, TypeVar, assert_never

from PySide6.QtCore import QObject, Qt, Signal

from keeplane.board.board import Board
from keeplane.board.merging import Arrival
from keeplane.board.message import Message
from keeplane.storage.errors import SaveError

_GATHER_SECONDS = 0.03
_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 30.0

_log = logging.getLogger(__name__)


class Savable(Protocol):
    """What a board is saved to; used by one thread at a time."""

    def save(self, board: Board, taken: Arrival | None = None) -> Arrival | Message | None:
        """Makes `board`, which contains `taken`, durable.

        Returns what came from another program and is saved with it, or what the user must be told. Raises SaveError.
        """

    def look(self) -> Arrival | None:
        """What has come from another program since the last look or save."""


_Outcome = SaveError | Arrival | Message | None
"""Why a save failed, or what one that went well brought with it, or nothing."""

_Unsaved = tuple[Board, Arrival | None]

Value = TypeVar("Value")


class Autosave(QObject):
    """Saves the latest board given to it, on a thread of its own that sleeps while there is nothing to do.

    A failure is told by `failed`, and tried again at growing intervals until `saved` tells that it worked; a final one
    only when `flush` asks for it. `noticed` tells what else happened to the file. `arrived` carries an Arrival: what
    another program made of it, to be taken in. Until `take` says that it was, every save keeps it in the file.
    """

    saved = Signal()
    failed = Signal(str)
    noticed = Signal(str)
    arrived = Signal(object)

    _finished = Signal(object)
    _found = Signal(object)

    def __init__(self, file: Savable, parent: QObject | None = None, *, words: Callable[[Message], str]) -> None:
        """`words` puts a message into words, as `Catalogue.text` does."""
        super().__init__(parent)
        self._words = words
        self._finished.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._found.connect(self.arrived, Qt.ConnectionType.QueuedConnection)
        self._taken: Arrival | None = None
        self._worker = _Worker(file, self._finished.emit, self._found.emit)
        self.destroyed.connect(self._worker.close)
        # A program that just ends must not leave the thread behind, emitting signals of objects that are gone.
        atexit.register(self.close)

    def schedule(self, board: Board) -> None:
        """Sees to it that `board` gets on disk soon; one scheduled before and not yet written is skipped."""
        self._worker.schedule(board, self._taken)

    def take(self, arrival: Arrival) -> None:
        """From now on, every board scheduled contains `arrival`."""
        self._taken = arrival

    def look(self) -> None:
        """Looks soon whether another program has changed the file."""
        self._worker.look()

    def flush(self, timeout_ms: int) -> bool:
        """Writes what is unsaved now. False if that fails or takes longer; it is then still being tried."""
        return self._worker.flush(timeout_ms / 1000)

    def close(self, timeout_ms: int = 1000) -> None:
        """Lets a write under way end, and never writes again."""
        atexit.unregister(self.close)
        self._worker.close()
        self._worker.join(timeout_ms / 1000)

    def _tell(self, outcome: _Outcome) -> None:
        match outcome:
            case SaveError():
                self.failed.emit(self._words(outcome.message))
            case Arrival():
                self.saved.emit()
                self.arrived.emit(outcome)
            case Message():
                self.saved.emit()
                self.noticed.emit(self._words(outcome))
            case None:
                self.saved.emit()
            case _:
                assert_never(outcome)


class _Worker:
    """The saving thread, and what it shares with the window's thread."""

    def __init__(self, file: Savable, tell: Callable[[_Outcome], None], found: Callable[[Arrival], None]) -> None:
        self._file = file
        self._tell = tell
        self._found = found
        self._changed = threading.Condition()
        self._unsaved: _Unsaved | None = None
        self._looking = False
        self._due = 0.0
        self._pause = _FIRST_PAUSE
        self._hurry = False
        self._busy = False
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="autosave", daemon=True)
        self._thread.start()

    def look(self) -> None:
        with self._changed:
            self._looking = True
            self._changed.notify_all()

    def schedule(self, board: Board, taken: Arrival | None) -> None:
        with self._changed:
            if self._unsaved is None:
                self._due = max(self._due, time.monotonic() + _GATHER_SECONDS)
            self._unsaved = board, taken
            self._changed.notify_all()

    def flush(self, timeout: float) -> bool:
        with self._changed:
            self._hurry = not self._is_idle()
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._is_idle() or self._has_failed() or self._closed, timeout)
            return self._is_idle()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def join(self, timeout: float) -> None:
        self._thread.join(timeout)

    def _is_idle(self) -> bool:
        return self._unsaved is None and not self._busy

    def _has_failed(self) -> bool:
        return not (self._hurry or self._busy)

    def _run(self) -> None:
        while not self._closed:
            if self._wants_a_look():
                self._look()
            elif (unsaved := self._take()) is not None:
                outcome = self._save(*unsaved)
                self._settle(unsaved, outcome if isinstance(outcome, SaveError) else None)
                self._emit(self._tell, outcome)

    def _wants_a_look(self) -> bool:
        with self._changed:
            wanted, self._looking = self._looking, False
            return wanted

    def _take(self) -> _Unsaved | None:
        """Waits for something to save; None if something else is to be done."""
        with self._changed:
            while not (self._closed or self._looking):
                if self._unsaved is None:
                    self._changed.wait()
                    continue
                rest = self._due - time.monotonic()
                if rest > 0 and not self._hurry:
                    self._changed.wait(None if rest == math.inf else rest)
                    continue
                unsaved, self._unsaved = self._unsaved, None
                self._busy, self._hurry = True, False
                return unsaved
            return None

    def _look(self) -> None:
        try:
            arrival = self._file.look()
        except Exception:  # noqa: BLE001 (as for saving)
            _log.exception("looking for changes failed unexpectedly")
        else:
            if arrival is not None:
                self._emit(self._found, arrival)

    def _emit(self, signal: Callable[[Value], None], value: Value) -> None:
        if not self._closed:
            with suppress(RuntimeError):  # the QObject may be gone by now
                signal(value)

    def _save(self, board: Board, taken: Arrival | None) -> _Outcome:
        try:
            return self._file.save(board, taken)
        except SaveError as error:
            _log.warning("saving failed: %s", error.message.id)
            return error
        except Exception as error:  # noqa: BLE001 (the thread must outlive any fault, or nothing is ever saved again)
            _log.exception("saving failed unexpectedly")
            return SaveError(Message("storage.save-failed", {"error": type(error).__name__}))

    def _settle(self, unsaved: _Unsaved, trouble: SaveError | None) -> None:
        with self._changed:
            self._busy = False
            if trouble is None:
                self._pause = _FIRST_PAUSE
                self._due = 0.0
            else:
                self._due = math.inf if trouble.final else time.monotonic() + self._pause
                self._pause = min(self._pause * 2, _LONGEST_PAUSE)
                if self._unsaved is None:
                    self._unsaved = unsaved
            self._changed.notify_all()
