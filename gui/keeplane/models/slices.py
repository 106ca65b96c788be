"""Work on what belongs to the window's thread, done a little at a time so that the window never waits for it."""

from __future__ import annotations

from collections.abc import Generator
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from keeplane.board.gradual import Gradual, Value

SLICE_SECONDS = 0.008
TELL_SECONDS = 0.1

Work = Generator[int, None, object]
"""Says how much is done, again after a millisecond or so, and returns what came of it."""


def counted(work: Gradual[Value], count: int) -> Generator[int, None, Value]:
    """Such work as a part of other Work, of which `count` is done by then."""
    while True:
        try:
            next(work)
        except StopIteration as over:
            value: Value = over.value
            return value
        yield count


class Slices(QObject):
    """Does `work`: the first `at_once` of what it counts before `start` returns, the rest while nothing else is to do.

    Like a Job, it tells with `reached` how much is done so far, with `done` what came of it unless it was stopped, and
    with `ended` that it is over. `stopping` says that stop() was called.
    """

    stopping = Signal()
    reached = Signal(int)
    done = Signal(object)
    ended = Signal()

    def __init__(self, work: Work, at_once: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._at_once = at_once
        self.count = 0
        self._told = monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        self._timer.start(0)
        while self._timer.isActive() and self.count < self._at_once:
            self._step()

    def finish(self) -> None:
        """Do the rest now."""
        while self._timer.isActive():
            self._step()

    def stop(self) -> None:
        """Go no further, and hand nothing on."""
        if self._timer.isActive():
            self.stopping.emit()
            self._end()

    def _go_on(self) -> None:
        until = monotonic() + SLICE_SECONDS
        self._step()
        while self._timer.isActive() and monotonic() < until:
            self._step()
        if self._timer.isActive() and monotonic() - self._told > TELL_SECONDS:
            self._told = monotonic()
            self.reached.emit(self.count)

    def _step(self) -> None:
        try:
            self.count = next(self._work)
        except StopIteration as over:
            self._timer.stop()
            self.done.emit(over.value)
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._work.close()
        self.ended.emit()
        self.deleteLater()
