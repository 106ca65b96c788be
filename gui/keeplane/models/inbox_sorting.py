"""Sorting the inbox, however much is in it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from keeplane.board.sorting import Sorting
from keeplane.board.task import Lane
from keeplane.models.board_model import BoardModel, readying
from keeplane.models.slices import Slices, Work, counted
from keeplane.rules.decision import Suggestion

AT_ONCE = 1_000
"""So many tasks are sorted before anyone could look up."""

STEP = 8
"""Tasks that are decided in about a millisecond when none of them has a decision yet."""


def inbox_sorting(model: BoardModel, parent: QObject | None = None) -> Slices:
    """Moves every task that a rule speaks for, as one step in the end; `done` carries it as Ready."""
    sorting = Slices(_sorting(model), AT_ONCE, parent)
    sorting.done.connect(model.perform_ready)
    return sorting


def _sorting(model: BoardModel) -> Work:
    """A board that changes meanwhile is gone through anew: what is decided by then takes little time."""
    while True:
        standing, now = model.standing, model.clock()
        board = standing.board
        sorting = Sorting(board, now)
        for row, task in enumerate(board.lane(Lane.INBOX)):
            suggestion = model.decisions.advice(task).suggestion
            if suggestion is not Suggestion.UNDECIDED:
                sorting.place(row, task, Lane(suggestion))
            if row % STEP == 0:
                yield row
                if model.board is not board:
                    break
        else:
            count = len(board.lanes[Lane.INBOX])
            yield count
            ready = yield from counted(readying(standing, sorting.change(), now), count)
            if model.board is board:
                return ready
