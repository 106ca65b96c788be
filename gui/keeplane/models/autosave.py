"""Keeps the board on disk without making the window wait."""

from __future__ import annotations

import logging
import math
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol, assert_never

from PySide6.QtCore import QObject, Qt, Signal

from keeplane.board.board import Board
from keeplane.board.message import Message
from keeplane.storage.errors import SaveError

_GATHER_SECONDS = 0.03
_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 30.0

_log = logging.getLogger(__name__)


class Savable(Protocol):
    """What a board is saved to; used by one thread at a time."""

    def save(self, board: Board) -> Message | None:
        """Makes `board` durable; returns what the user must be told about it. Raises SaveError."""


_Outcome = SaveError | Message | None
"""Why a save failed, or what is to be told about one that went well, or nothing."""


class Autosave(QObject):
    """Saves the latest board given to it, on a thread of its own that sleeps while there is nothing to do.

    A failure is told by `failed`, and tried again at growing intervals until `saved` tells that it worked; a final one
    only when `flush` asks for it. `noticed` tells what else happened to the file.
    """

    saved = Signal()
    failed = Signal(str)
    noticed = Signal(str)

    _finished = Signal(object)

    def __init__(self, file: Savable, parent: QObject | None = None, *, words: Callable[[Message], str]) -> None:
        """`words` puts a message into words, as `Catalogue.text` does."""
        super().__init__(parent)
        self._words = words
        self._finished.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._worker = _Worker(file, self._finished.emit)
        self.destroyed.connect(self._worker.close)

    def schedule(self, board: Board) -> None:
        """Sees to it that `board` gets on disk soon; one scheduled before and not yet written is skipped."""
        self._worker.schedule(board)

    def flush(self, timeout_ms: int) -> bool:
        """Writes what is unsaved now. False if that fails or takes longer; it is then still being tried."""
        return self._worker.flush(timeout_ms / 1000)

    def close(self, timeout_ms: int = 1000) -> None:
        """Lets a write under way end, and never writes again."""
        self._worker.close()
        self._worker.join(timeout_ms / 1000)

    def _tell(self, outcome: _Outcome) -> None:
        match outcome:
            case SaveError():
                self.failed.emit(self._words(outcome.message))
            case Message():
                self.saved.emit()
                self.noticed.emit(self._words(outcome))
            case None:
                self.saved.emit()
            case _:
                assert_never(outcome)


class _Worker:
    """The saving thread, and what it shares with the window's thread."""

    def __init__(self, file: Savable, tell: Callable[[_Outcome], None]) -> None:
        self._file = file
        self._tell = tell
        self._changed = threading.Condition()
        self._unsaved: Board | None = None
        self._due = 0.0
        self._pause = _FIRST_PAUSE
        self._hurry = False
        self._busy = False
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="autosave", daemon=True)
        self._thread.start()

    def schedule(self, board: Board) -> None:
        with self._changed:
            if self._unsaved is None:
                self._due = max(self._due, time.monotonic() + _GATHER_SECONDS)
            self._unsaved = board
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
        while (board := self._take()) is not None:
            outcome = self._save(board)
            self._settle(board, outcome if isinstance(outcome, SaveError) else None)
            if not self._closed:
                with suppress(RuntimeError):  # the QObject may be gone by now
                    self._tell(outcome)

    def _take(self) -> Board | None:
        with self._changed:
            while not self._closed:
                if self._unsaved is None:
                    self._changed.wait()
                    continue
                rest = self._due - time.monotonic()
                if rest > 0 and not self._hurry:
                    self._changed.wait(None if rest == math.inf else rest)
                    continue
                board, self._unsaved = self._unsaved, None
                self._busy, self._hurry = True, False
                return board
            return None

    def _save(self, board: Board) -> _Outcome:
        try:
            return self._file.save(board)
        except SaveError as error:
            _log.warning("saving failed: %s", error.message.id)
            return error
        except Exception as error:  # noqa: BLE001 (the thread must outlive any fault, or nothing is ever saved again)
            _log.exception("saving failed unexpectedly")
            return SaveError(Message("storage.save-failed", {"error": type(error).__name__}))

    def _settle(self, board: Board, trouble: SaveError | None) -> None:
        with self._changed:
            self._busy = False
            if trouble is None:
                self._pause = _FIRST_PAUSE
                self._due = 0.0
            else:
                self._due = math.inf if trouble.final else time.monotonic() + self._pause
                self._pause = min(self._pause * 2, _LONGEST_PAUSE)
                if self._unsaved is None:
                    self._unsaved = board
            self._changed.notify_all()
