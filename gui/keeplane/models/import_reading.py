"""Reads what is to be imported without making the window wait."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from keeplane.board.message import Message
from keeplane.exchange.imports import formats
from keeplane.exchange.imports.formats import FORMATS, Imported
from keeplane.exchange.imports.shape import AS_IT_LOOKS, Format, Options
from keeplane.exchange.imports.source import LARGEST, Source
from keeplane.exchange.whole_file import FileTroubleError, read_whole
from keeplane.models.job import Job, Step, StoppedError
from keeplane.models.origin import Origin

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """How the user wants something read. What is None goes by what it looks like."""

    form: Format | None = None
    encoding: str | None = None
    options: Options = AS_IT_LOOKS


class ImportReading(QObject):
    """Reads one thing at a time, beside the window.

    `done` carries an Imported, `failed` a Message, `counted` the number of tasks so far.
    """

    done = Signal(object)
    failed = Signal(object)
    counted = Signal(int)

    def __init__(self, known: Sequence[Format] = FORMATS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._job: Job | None = None
        self._wanted = False
        self._next: tuple[Origin, Wish] | None = None
        self._data: tuple[Origin, bytes] | None = None

    def read(self, origin: Origin, wish: Wish) -> None:
        """Read this, and tell nothing more of what was to be read before."""
        self._give_up()
        self._next = origin, wish
        if self._job is None:
            self._go_on()

    def stop(self) -> None:
        """Tell nothing more, and hold on to nothing."""
        self._give_up()
        self._next = None
        self._data = None

    def _give_up(self) -> None:
        self._wanted = False
        if self._job is not None:
            self._job.stop()

    def _go_on(self) -> None:
        self._job = None
        if self._next is None:
            return
        (origin, wish), self._next = self._next, None
        data = self._data[1] if self._data is not None and self._data[0] == origin else None
        self._wanted = True
        self._job = Job("import", partial(_read, origin, data, wish, self._known), self)
        self._job.reached.connect(self._count)
        self._job.done.connect(partial(self._settle, origin))
        self._job.ended.connect(self._go_on)
        self._job.start()

    def _count(self, count: int) -> None:
        if self._wanted:
            self.counted.emit(count)

    def _settle(self, origin: Origin, read: _Read) -> None:
        if not self._wanted:
            return
        if read.data is not None:
            # It is read from the disk once, however often the user changes their mind.
            self._data = origin, read.data
        if isinstance(read.outcome, Message):
            self.failed.emit(read.outcome)
        else:
            self.done.emit(read.outcome)


@dataclass(frozen=True, slots=True)
class _Read:
    data: bytes | None
    outcome: Imported | Message


def _read(origin: Origin, data: bytes | None, wish: Wish, known: Sequence[Format], step: Step) -> _Read:
    try:
        if data is None:
            data = origin.text.encode("utf-8", "replace") if origin.file is None else read_whole(origin.file, LARGEST)
        source = Source(origin.name, data, wish.encoding)
        return _Read(data, formats.read(source, step, form=wish.form, options=wish.options, formats=known))
    except FileTroubleError as error:
        return _Read(data, error.message)
    except StoppedError:
        raise
    except Exception as error:  # noqa: BLE001 (whatever a file holds, the window gets on)
        _log.warning("a file could not be imported", exc_info=True)
        values = {"name": origin.name, "error": type(error).__name__}
        return _Read(data, Message("exchange.import-failed", values))
