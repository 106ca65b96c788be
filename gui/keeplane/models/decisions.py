"""What is advised for every task, found when it is first asked for and the rest while nothing else is to do."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import chain
from time import monotonic

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer, Signal

from keeplane.board.board import EMPTY, Board
from keeplane.board.change import Change
from keeplane.board.own_rules import AS_SHIPPED, OwnRules
from keeplane.board.task import Lane, Task
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Advice, Decision

CHUNK_SECONDS = 0.004
"""How long decisions are made between two looks at the event queue."""

SOON = 200
"""With no more tasks than these waiting, a decision is made at once when somebody looks whether it is at hand."""


class _Made(Struct, frozen=True, gc=False):
    task: Task
    advice: Advice


class Decisions(QObject):
    """Remembers the advice for each task; its reasons are found again for who asks. `completed` is emitted when every
    task of the followed board has one, `made` with the ids of the tasks that were just decided, or found to be gone,
    on the way there.

    `decider_changed` carries another Decider, since the user changed the rules, before anyone hears of that change.
    """

    completed = Signal()
    made = Signal(object)
    decider_changed = Signal(object)

    def __init__(self, decider: Decider) -> None:
        """`decider` is the one of the shipped rules."""
        super().__init__()
        self.shipped = decider.rulebooks
        self._as_shipped = decider
        self._decider = decider
        self._own_rules = AS_SHIPPED
        self._at_hand = AS_SHIPPED, decider
        self._profile: Mapping[str, str] = {}
        self._made: dict[str, _Made] = {}
        self._board = EMPTY
        self._waiting: list[Iterator[str]] = []
        self._left = 0
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._decide_some)

    @property
    def complete(self) -> bool:
        return not self._waiting

    @property
    def decider(self) -> Decider:
        """What decides by now."""
        return self._decider

    @property
    def decided(self) -> Collection[str]:
        """The ids of the tasks that were decided, be it as they were before."""
        return self._made.keys()

    def at_hand(self, task: Task) -> Advice | None:
        """The advice, None if the task is not decided yet and many others are not either."""
        made = self._made.get(task.id)
        if made is None:
            return self.advice(task) if self._left <= SOON else None
        return made.advice if made.task is task else self.advice(task)

    def all_at_hand(self, ids: Iterable[str]) -> list[Advice | None]:
        """`at_hand` for each of these tasks, in one look; where many wait, it may be for a task as it was before."""
        if self._waiting and self._left <= SOON:
            waiting = [*chain.from_iterable(reversed(self._waiting))]
            self._waiting = [iter(waiting)]
            for task_id in waiting:
                self._decide(task_id)
        return [None if made is None else made.advice for made in map(self._made.get, ids)]

    def advice(self, task: Task) -> Advice:
        made = self._made.get(task.id)
        if made is not None and made.task is task:
            return made.advice
        if made is not None and made.task.title == task.title and made.task.answers == task.answers:
            advice = made.advice
        else:
            advice = self._decider.advise(task.title, task.answers, self._profile)
        self._made[task.id] = _Made(task, advice)
        return advice

    def of(self, task: Task) -> Decision:
        """The decision with its reasons."""
        return self.deciding()(task)

    def deciding(self) -> Callable[[Task], Decision]:
        """What `of` does by now, to be used on any thread."""
        decider, profile = self._decider, self._profile
        return lambda task: decider.decide(task.title, task.answers, profile)

    def of_text(self, title: str) -> Decision:
        """The decision for a title that is no task yet."""
        return self._decider.decide(title, {}, self._profile)

    def decider_for(self, own_rules: OwnRules) -> Decider:
        """What would decide by `own_rules`. It is kept at hand, since it takes a while to make."""
        if not own_rules:
            return self._as_shipped
        if self._at_hand[0] != own_rules:
            from keeplane.rules.customising import customised  # noqa: PLC0415 (not wanted at most starts)

            self._at_hand = own_rules, Decider(customised(self.shipped, own_rules))
        return self._at_hand[1]

    def open(self, board: Board) -> None:
        """Start afresh with `board`, deciding from its first task on."""
        self._profile = board.profile
        self._use(board.own_rules)
        self._made.clear()
        self._board = board
        self._waiting = [chain.from_iterable(board.lanes[lane] for lane in Lane)]
        self._left = len(board.tasks)
        self._go_on()

    def rest(self, ms: int) -> None:
        """Decide nothing unasked for so long."""
        self._idle.stop()
        QTimer.singleShot(ms, self, self._go_on)

    def follow(self, board: Board, change: Change) -> None:
        """Keep up with a change that led to `board`."""
        if change.decides_anew:
            self.open(board)
            return
        self._board = board
        if change.tasks:  # a step may change nearly all of them, so they are looked at when it is their turn
            self._waiting.append(iter(change.tasks))
            self._left += len(change.tasks)
        self._go_on()

    def _use(self, own_rules: OwnRules) -> None:
        if own_rules != self._own_rules:
            before = self._own_rules, self._decider
            self._own_rules, self._decider = own_rules, self.decider_for(own_rules)
            self._at_hand = before
            self.decider_changed.emit(self._decider)

    def _go_on(self) -> None:
        if self._waiting:
            self._idle.start()
        else:
            self._idle.stop()
            self.completed.emit()

    def _decide_some(self) -> None:
        # By the clock and not by number: a decider reads a cue when a title first has one of its words.
        until = monotonic() + CHUNK_SECONDS
        decided = []
        while self._waiting and monotonic() < until:
            task_id = next(self._waiting[-1], None)
            if task_id is None:
                self._waiting.pop()
                continue
            self._decide(task_id)
            decided.append(task_id)
        self._left -= len(decided)
        self.made.emit(decided)
        if not self._waiting:
            self._go_on()

    def _decide(self, task_id: str) -> None:
        task = self._board.tasks.get(task_id)
        if task is None:
            self._made.pop(task_id, None)
        else:
            self.advice(task)
