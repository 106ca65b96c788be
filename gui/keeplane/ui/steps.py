"""Performs what commands do to tasks, in the order in which they are given."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from keeplane.board.change import Change
from keeplane.board.gradual import at_once
from keeplane.models.board_model import BoardModel

if TYPE_CHECKING:
    from keeplane.models.board_model import Ready
    from keeplane.models.large_step import WorkOut
    from keeplane.models.slices import Slices

AT_ONCE = 1_000
"""So many tasks are changed before anyone could look up."""

Then = Callable[[Change], None]


class _Asked(NamedTuple):
    make: Callable[[], Slices]
    then: Then
    words: str
    total: int


class Steps(QObject):
    """A step of few tasks is done when `perform` returns, unless a large one is under way: then it waits for that.

    `working` carries a large one, what it does in words, and how many tasks it counts up to. `busy_changed` says
    that one begins or is over.
    """

    working = Signal(object, str, int)
    busy_changed = Signal()

    def __init__(self, model: BoardModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._asked: deque[_Asked] = deque()
        self._now: Slices | None = None

    def perform(self, work_out: WorkOut, count: int, words: str, then: Then) -> None:
        """Change about `count` tasks, and do `then` with the change if it changes anything."""
        if self._now is None and count <= AT_ONCE:
            change = at_once(work_out(self._model.board, self._model.clock()))
            if self._model.perform(change):
                then(change)
            return
        from keeplane.models.large_step import large_step  # noqa: PLC0415 (hardly ever wanted)

        def go_on(change: Change) -> None:
            if change:
                then(change)

        self.run(lambda: large_step(self._model, work_out, count, self), go_on, words, count)

    def run(self, make: Callable[[], Slices], then: Then, words: str, count: int) -> None:
        """Do the work that `make` makes, whose `done` carries a Ready, and `then` with its change."""
        self._asked.append(_Asked(make, then, words, count))
        if self._now is None:
            self._next()

    def can_undo(self) -> bool:
        """While a large step is under way, undo would take back the one before it."""
        return self._now is None and self._model.undo_stack.canUndo()

    def can_redo(self) -> bool:
        return self._now is None and self._model.undo_stack.canRedo()

    def finish(self) -> None:
        """Do now what was asked for."""
        while self._now is not None:
            self._now.finish()

    def _next(self) -> None:
        if not self._asked:
            return
        asked = self._asked.popleft()
        work = self._now = asked.make()

        def go_on(ready: Ready) -> None:
            asked.then(ready.change)

        work.done.connect(go_on)
        work.ended.connect(self._end)
        work.start()
        if self._now is work:
            self.busy_changed.emit()
            self.working.emit(work, asked.words, asked.total)

    def _end(self) -> None:
        self._now = None
        self.busy_changed.emit()
        self._next()
