"""One step that changes very many tasks, worked out while the window lives on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from keeplane.board.board import Board
from keeplane.board.change import Change
from keeplane.board.edit_times import stamping
from keeplane.board.gradual import PART, Gradual
from keeplane.models.board_model import BoardModel, Ready, Standing, readying
from keeplane.models.collecting import not_collecting
from keeplane.models.slices import Slices, Work

WorkOut = Callable[[Board, str], Gradual[Change]]
"""What is to become of a board at an ISO time in UTC."""

_PASSES = 5
"""How often each task is looked at: to edit it, to note the time, to count its hours twice, to put it in its place."""


def large_step(model: BoardModel, work_out: WorkOut, count: int, parent: QObject | None = None) -> Slices:
    """Makes the change of `count` tasks, as one step in the end; `done` carries it as Ready."""
    step = Slices(_step(model, work_out, count), 0, parent)
    step.done.connect(model.perform_ready)
    return step


def _step(model: BoardModel, work_out: WorkOut, count: int) -> Work:
    """For a board that changes meanwhile it is worked out anew."""
    with not_collecting():
        while True:
            standing = model.standing
            readied, parts = _readied(standing, work_out, model.clock()), 0
            while model.board is standing.board:
                try:
                    next(readied)
                except StopIteration as over:
                    return over.value
                parts += 1
                yield min(parts * PART // _PASSES, count)


def _readied(standing: Standing, work_out: WorkOut, now: str) -> Gradual[Ready]:
    change = yield from work_out(standing.board, now)
    change = yield from stamping(change, now)
    return (yield from readying(standing, change, now))
