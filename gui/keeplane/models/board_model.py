"""The board that the window shows, every step on it, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from keeplane.board import operations
from keeplane.board.board import Board
from keeplane.board.change import Change, apply, applying, inverse
from keeplane.board.difference import change_to
from keeplane.board.edit_times import stamped
from keeplane.board.gradual import Gradual, at_once, parts
from keeplane.board.hour_counts import HourCounts
from keeplane.board.merging import Arrival, merge
from keeplane.board.message import Catalogue, Message
from keeplane.board.task import Lane, Status, Task, title_and_notes
from keeplane.board.weeks import recording
from keeplane.exchange.plain_text import Line
from keeplane.models.decisions import Decisions
from keeplane.models.tally import Tally

if TYPE_CHECKING:
    from keeplane.exchange.imports.shape import Found

UNDO_LIMIT = 500

MANY = 1_000
"""A step of more tasks than these takes more memory than the lists of a large board."""

FROM_OUTSIDE = Message("board.from-outside")
"""The label of a step that another program made."""

FROM_COPY = Message("board.from-copy")
"""The label of a step that takes in a second version of the board."""


class Standing(NamedTuple):
    """A board, and the hours that its lanes hold."""

    board: Board
    hours: HourCounts

    def after(self, change: Change) -> Standing:
        return Standing(apply(self.board, change), self.hours.after(change))


class Ready(NamedTuple):
    """A change, with the times of its edits, and how the board will stand after it."""

    change: Change
    after: Standing


def readying(standing: Standing, change: Change, now: str) -> Gradual[Ready]:
    """Make ready what the user does now: a change that carries the times of its edits, to be recorded with its week."""
    hours = yield from standing.hours.following(change)
    change = yield from recording(standing.board, change, now, hours)
    board = yield from applying(standing.board, change)
    return Ready(change, Standing(board, hours))


class BoardModel(QObject):
    """Holds the board and performs changes on it, each one step to undo.

    `changed` carries the Change just applied, whether it was performed, undone or redone. `retraced` follows it
    after an undo or redo. `token` names this running board among all others, `clock` tells the time of its edits.
    """

    changed = Signal(object)
    retraced = Signal(object)

    def __init__(
        self,
        board: Board,
        decisions: Decisions,
        catalogue: Catalogue,
        clock: Callable[[], str],
        new_id: Callable[[], str],
    ) -> None:
        """`clock` tells the time as ISO 8601 in UTC; `new_id` never gives the same id twice."""
        super().__init__()
        self._standing = Standing(board, HourCounts(board.tasks.values()))
        self._catalogue = catalogue
        self.clock = clock
        self._new_id = new_id
        self.decisions = decisions
        self.token = new_id()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)
        self.tally = Tally(decisions)
        decisions.open(board)
        self.tally.open(board)

    def close(self) -> None:
        """Forget all steps. Those left when the program ends would be deleted by Python and by Qt, which crashes."""
        self.undo_stack.clear()

    @property
    def board(self) -> Board:
        return self._standing.board

    @property
    def standing(self) -> Standing:
        return self._standing

    @property
    def hours(self) -> HourCounts:
        """Those of the board as it is now."""
        return self._standing.hours

    def perform(self, change: Change) -> bool:
        """Apply what the user does, now, as one step. False, and no step, if it changes nothing."""
        now = self.clock()
        return self.perform_ready(at_once(readying(self._standing, stamped(change, now), now)))

    def take_in(self, arrival: Arrival) -> bool:
        """Make what came from another program part of the board, as one step."""
        return self.become(merge(arrival.mine, self.board, arrival.merged), FROM_OUTSIDE)

    def become(self, board: Board, label: Message) -> bool:
        """Make the board `board`, with the times at which it was edited, in one step."""
        return self.perform_timed(change_to(self.board, board, label))

    def perform_timed(self, change: Change) -> bool:
        """As `perform`, for a change that carries the times of its edits already."""
        return bool(change) and self.perform_ready(Ready(change, self._standing.after(change)))

    def perform_ready(self, ready: Ready) -> bool:
        """As `perform_timed`, for a change that was worked out for the board as it is now."""
        if not ready.change:
            return False
        text = self._catalogue.text(ready.change.label)
        self.undo_stack.push(_Step(self, ready.change, text, (self._standing, ready.after)))
        return True

    def step(self, change: Change, known: tuple[Standing, Standing] | None = None) -> None:
        """Apply the change without making it a step of its own.

        `known` says what the change is known to make of what; as it stands now, the board may be another one.
        """
        if known is not None and known[0].board == self.board:
            self._standing = known[1]
        else:
            self._standing = self._standing.after(change)
        self.decisions.follow(self.board, change)
        self.tally.follow(self.board, change)
        self.changed.emit(change)

    def add_lines(
        self, lines: Iterable[Line], lane: Lane = Lane.INBOX, row: int | None = None, deadline: str | None = None
    ) -> tuple[str, ...]:
        """Make a task of each line, with that deadline (an ISO date); returns their ids."""
        tasks = at_once(self.making(lines, lane, deadline))
        self.perform(operations.add(self.board, tasks, row))
        return tuple(task.id for task in tasks)

    def making(self, lines: Iterable[Line], lane: Lane, deadline: str | None = None) -> Gradual[list[Task]]:
        """The tasks that `add_lines` adds, which are not on the board yet."""
        now = self.clock()
        decided = None if lane is Lane.INBOX else now
        tasks: list[Task] = []
        for part in parts(lines):
            for line in part:
                title, notes = title_and_notes(line.title)
                tasks.append(
                    Task(
                        id=self._new_id(),
                        title=title,
                        notes=notes,
                        created=now,
                        lane=lane,
                        done=line.done,
                        decided=decided,
                        deadline=deadline,
                    )
                )
            yield
        return tasks

    def making_of(self, found: Iterable[tuple[Found, Lane]]) -> Gradual[list[Task]]:
        """The tasks that become of what was found, each in its lane, which are not on the board yet."""
        from keeplane.exchange.imports.becoming import task_of  # noqa: PLC0415 (the start does not wait for it)

        now = self.clock()
        tasks: list[Task] = []
        for part in parts(found):
            tasks += [task_of(one, self._new_id(), lane, now, self._catalogue.text) for one, lane in part]
            yield
        return tasks

    def move(self, task_ids: Iterable[str], lane: Lane, row: int | None = None) -> bool:
        return self.perform(operations.move(self.board, task_ids, lane, self.clock(), row))

    def set_status(self, task_ids: Iterable[str], status: Status) -> bool:
        return self.perform(operations.set_status(self.board, task_ids, status, self.clock()))

    def split(self, task_id: str, keep: str, hand_off: str) -> None:
        now = self.clock()
        part = Task(id=self._new_id(), title=hand_off, created=now, lane=Lane.OUTSOURCE, decided=now)
        self.perform(operations.split(self.board, task_id, keep=keep, hand_off=part, now=now))


class _Step(QUndoCommand):
    """A large one keeps the boards before and after it if they are `known`, since each takes long to work out again."""

    def __init__(self, model: BoardModel, change: Change, text: str, known: tuple[Standing, Standing]) -> None:
        # An ampersand in a menu text would underline the letter after it.
        super().__init__(text.replace("&", "&&"))
        self._model = model
        self._change = change
        self._known: tuple[Standing, Standing] | None = known
        self._performed = False

    def redo(self) -> None:
        self._model.step(self._change, self._known)
        if self._performed:
            self._model.retraced.emit(self._change)
        elif len(self._change.tasks) <= MANY:
            self._known = None
        self._performed = True

    def undo(self) -> None:
        back = inverse(self._change)
        self._model.step(back, self._known and (self._known[1], self._known[0]))
        self._model.retraced.emit(back)
