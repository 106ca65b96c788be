"""Working out how the board stands after a change."""

from __future__ import annotations

from typing import NamedTuple

from keeplane.board.board import Board
from keeplane.board.change import Change, apply, applying
from keeplane.board.gradual import Gradual
from keeplane.board.hour_counts import HourCounts
from keeplane.board.weeks import recording


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
