"""Sorting the inbox, however much is in it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from keeplane.board.change import TaskEdit
from keeplane.board.sorting import placed
from keeplane.board.task import Lane
from keeplane.models.board_model import BoardModel
from keeplane.models.slices import Slices, Work
from keeplane.rules.decision import Suggestion

AT_ONCE = 1_000
"""So many tasks are sorted before anyone could look up."""

STEP = 8
"""Tasks that are decided in about a millisecond when none of them has a decision yet."""


def inbox_sorting(model: BoardModel, parent: QObject | None = None) -> Slices:
    """Moves every task that a rule speaks for, as one step in the end; `done` carries the edits by task id."""
    sorting = Slices(_edits(model), AT_ONCE, parent)
    sorting.done.connect(model.sort_inbox)
    return sorting


def _edits(model: BoardModel) -> Work:
    """A board that changes meanwhile is gone through anew: what is decided by then takes little time."""
    while True:
        board, now = model.board, model.clock()
        edits: dict[str, TaskEdit] = {}
        for number, task in enumerate(board.lane(Lane.INBOX)):
            suggestion = model.decisions.of(task).suggestion
            if suggestion is not Suggestion.UNDECIDED:
                edits[task.id] = placed(task, Lane(suggestion), now)
            if number % STEP == 0:
                yield number
                if model.board is not board:
                    break
        else:
            return edits
