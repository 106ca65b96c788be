"""Work that would make the window wait, done beside it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from time import monotonic

from PySide6.QtCore import QObject, Qt, Signal

from keeplane.models.collecting import not_collecting
from keeplane.models.pace import Pace

Step = Callable[[int], None]
"""Called with how much is done so far, again and again; raises StoppedError once nobody wants the result any more."""

TELL_SECONDS = 0.1


def to_the_end(_count: int) -> None:
    """A Step of work that nobody stops."""


class StoppedError(Exception):
    """Nobody wants to know any more."""


class Job(QObject):
    """`work` is done once, on a thread of its own. It must touch no QObject, and raise StoppedError at most.

    `reached` says how much is done so far, `done` hands on what `work` returned, if it was not stopped in time, and
    `ended` comes last, whatever happened. `stopping` says that stop() was called.
    """

    stopping = Signal()
    reached = Signal(int)
    done = Signal(object)
    ended = Signal()

    _told = Signal(int)
    _returned = Signal(object)

    def __init__(
        self, name: str, work: Callable[[Step], object], parent: QObject | None = None, *, to_its_end: bool = False
    ) -> None:
        """With `to_its_end` the program does not end before the work does, unless that is stopped."""
        super().__init__(parent)
        self._work = work
        self._stopped = False
        self._thread = Thread(target=self._run, name=name, daemon=not to_its_end)
        self._told.connect(self.reached, Qt.ConnectionType.QueuedConnection)
        self._returned.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Have the work end at its next step, if there is one."""
        self._stopped = True
        self.stopping.emit()

    def _run(self) -> None:
        returned: tuple[object, ...] = ()
        with not_collecting(), suppress(StoppedError):
            returned = (self._work(self._step()),)
        with suppress(RuntimeError):  # the QObject may be gone by now
            self._returned.emit(returned)

    def _step(self) -> Step:
        pace = Pace()
        told = monotonic()

        def step(count: int) -> None:
            nonlocal told
            if self._stopped:
                raise StoppedError
            if monotonic() - told > TELL_SECONDS:
                told = monotonic()
                try:
                    self._told.emit(count)
                except RuntimeError as error:  # the QObject is gone
                    raise StoppedError from error
            pace()

        return step

    def _end(self, returned: tuple[object, ...]) -> None:
        for outcome in returned:
            self.done.emit(outcome)
        self.ended.emit()
        self.deleteLater()
