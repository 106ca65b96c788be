"""What a change to the rules would do to the tasks on the board, found out while nothing else is to do."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from keeplane.board.own_rules import OwnRules
from keeplane.board.task import Lane, Task
from keeplane.models.board_model import BoardModel
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Suggestion

PAUSE_MS = 150
"""How long the user has to stop typing."""

CHUNK_SECONDS = 0.005
"""How long tasks are looked at between two looks at the event queue."""


@dataclass(frozen=True, slots=True)
class Turned:
    """A task whose suggestion would be another one."""

    task: Task
    before: Suggestion
    after: Suggestion


class Preview(QObject):
    """`found` carries every Turned of the rules looked at last, in the order of the board."""

    found = Signal(object)

    def __init__(self, model: BoardModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._own_rules: OwnRules | None = None
        self._decider: Decider | None = None
        self._waiting: list[Task] = []
        self._turned: list[Turned] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._start)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._look_at_some)
        model.changed.connect(self._look_again)

    def look_at(self, own_rules: OwnRules | None) -> None:
        """Begin anew with these rules, after a pause; None stops."""
        self._idle.stop()
        self._own_rules = own_rules
        if own_rules is None:
            self._pause.stop()
        else:
            self._pause.start()

    def _look_again(self) -> None:
        self.look_at(self._own_rules)

    def _start(self) -> None:
        if self._own_rules is None:
            return
        board = self._model.board
        self._decider = self._model.decisions.decider_for(self._own_rules)
        self._waiting = [task for lane in reversed(Lane) for task in reversed(list(board.lane(lane)))]
        self._turned = []
        self._idle.start()

    def _look_at_some(self) -> None:
        decider, profile = self._decider, self._model.board.profile
        if decider is None:
            return
        # By the clock and not by number: a decider reads a cue when a title first has one of its words.
        until = monotonic() + CHUNK_SECONDS
        while self._waiting and monotonic() < until:
            task = self._waiting.pop()
            before = self._model.decisions.advice(task).suggestion
            after = decider.advise(task.title, task.answers, profile).suggestion
            if after is not before:
                self._turned.append(Turned(task, before, after))
        if not self._waiting:
            self._idle.stop()
            self.found.emit(tuple(self._turned))
