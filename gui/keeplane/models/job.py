"""Work that would make the window wait, done beside it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from time import monotonic

from PySide6.QtCore import QObject, Qt, Signal

from keeplane.models.collecting import hold_collecting, release_collecting
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

    def __init__(self, name: str, work: Callable[[Step], object], parent: QObject | None = None) -> None:
        """The program does not end before the work does, or stops; it stops when the job is gone."""
        super().__init__(parent)
        self._stop = stop = Event()
        relay = _Relay()
        relay.told.connect(self.reached, Qt.ConnectionType.QueuedConnection)
        relay.returned.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=_run, args=(work, stop, relay), name=name)
        self._relay = relay
        self.destroyed.connect(lambda: _let_go(stop, relay))

    def start(self) -> None:
        hold_collecting(self._relay)
        self._thread.start()

    def stop(self) -> None:
        """Have the work end at its next step, if there is one."""
        self._stop.set()
        self.stopping.emit()

    def _end(self, returned: tuple[object, ...]) -> None:
        release_collecting(self._relay)
        for outcome in returned:
            self.done.emit(outcome)
        self.ended.emit()
        self.deleteLater()


class _Relay(QObject):
    """Speaks for the thread, which may outlive the job: a job that is being deleted must not emit a signal."""

    told = Signal(int)
    returned = Signal(object)


def _let_go(stop: Event, relay: _Relay) -> None:
    stop.set()
    release_collecting(relay)


def _run(work: Callable[[Step], object], stop: Event, relay: _Relay) -> None:
    returned: tuple[object, ...] = ()
    with suppress(StoppedError):
        returned = (work(_step(stop, relay)),)
    relay.returned.emit(returned)


def _step(stop: Event, relay: _Relay) -> Step:
    pace = Pace()
    told = monotonic()

    def step(count: int) -> None:
        nonlocal told
        if stop.is_set():
            raise StoppedError
        if monotonic() - told > TELL_SECONDS:
            told = monotonic()
            relay.told.emit(count)
        pace()

    return step
