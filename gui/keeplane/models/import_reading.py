"""Reads what is to be imported without making the window wait."""

from __future__ import annotations

import gc
import logging
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal

from keeplane.board.message import Message
from keeplane.exchange.imports import formats
from keeplane.exchange.imports.formats import FORMATS
from keeplane.exchange.imports.shape import AS_IT_LOOKS, Format, Options
from keeplane.exchange.imports.source import LARGEST, Source
from keeplane.exchange.whole_file import FileTroubleError, read_whole
from keeplane.models.origin import Origin
from keeplane.models.pace import Pace

_TELL_EVERY = 100

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """How the user wants something read. What is None goes by what it looks like."""

    form: Format | None = None
    encoding: str | None = None
    options: Options = AS_IT_LOOKS


class ImportReading(QObject):
    """Reads one thing at a time, on a thread that ends with it.

    `done` carries an Imported, `failed` a Message, `counted` the number of tasks so far.
    """

    done = Signal(object)
    failed = Signal(object)
    counted = Signal(int)

    _finished = Signal(int, object)
    _reached = Signal(int, int)

    def __init__(self, known: Sequence[Format] = FORMATS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._round = 0
        self._busy = False
        self._next: tuple[Origin, Wish] | None = None
        self._data: tuple[Origin, bytes] | None = None
        self._finished.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self._reached.connect(self._count, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(gc.enable)

    def read(self, origin: Origin, wish: Wish) -> None:
        """Read this, and tell nothing more of what was to be read before."""
        self._round += 1
        self._next = origin, wish
        self._go_on()

    def stop(self) -> None:
        """Tell nothing more, and hold on to nothing."""
        self._round += 1
        self._next = None
        self._data = None

    def _go_on(self) -> None:
        if self._busy or self._next is None:
            return
        (origin, wish), self._next = self._next, None
        self._busy = True
        # A collection on the reading thread would stop the window, and could delete widgets on that thread.
        gc.disable()
        Thread(target=self._run, args=(self._round, origin, wish), name="import", daemon=True).start()

    def _run(self, number: int, origin: Origin, wish: Wish) -> None:
        pace = Pace()

        def pause(count: int) -> None:
            if number != self._round:
                raise _StoppedError
            if count % _TELL_EVERY == 0:
                self._reached.emit(number, count)
            pace()

        outcome: object = None
        try:
            source = Source(origin.name, self._bytes(number, origin), wish.encoding)
            outcome = formats.read(source, pause, form=wish.form, options=wish.options, formats=self._known)
        except FileTroubleError as error:
            outcome = error.message
        except (_StoppedError, RuntimeError):  # the QObject may be gone by now
            pass
        except Exception as error:  # noqa: BLE001 (whatever a file holds, the window gets on)
            _log.warning("a file could not be imported", exc_info=True)
            values = {"name": origin.name, "error": type(error).__name__}
            outcome = Message("exchange.import-failed", values)
        with suppress(RuntimeError):
            self._finished.emit(number, outcome)

    def _bytes(self, number: int, origin: Origin) -> bytes:
        """What is to be read; it is read from the disk once, however often the user changes their mind."""
        if self._data is not None and self._data[0] == origin:
            return self._data[1]
        data = origin.text.encode("utf-8", "replace") if origin.file is None else read_whole(origin.file, LARGEST)
        if number == self._round:
            self._data = origin, data
        return data

    def _count(self, number: int, count: int) -> None:
        if number == self._round:
            self.counted.emit(count)

    def _settle(self, number: int, outcome: object) -> None:
        gc.enable()
        self._busy = False
        if number == self._round:
            if isinstance(outcome, Message):
                self.failed.emit(outcome)
            elif outcome is not None:
                self.done.emit(outcome)
        self._go_on()


class _StoppedError(Exception):
    """Nobody wants to know any more."""
