"""Which commands can be given as the board stands."""

from __future__ import annotations

from PySide6.QtCore import QObject

from keeplane.board.task import Lane
from keeplane.ui.actions import Actions
from keeplane.ui.board_view import BoardView
from keeplane.ui.commands import Commands
from keeplane.ui.steps import Steps


class Availability(QObject):
    """All that it takes is which lane has the selection."""

    def __init__(self, actions: Actions, board: BoardView, commands: Commands, steps: Steps) -> None:
        super().__init__(board)
        self._actions = actions
        self._board = board
        self._commands = commands
        self._steps = steps
        self._lane: Lane | None = None
        self._follow_lane()
        board.selection_changed.connect(self.refresh)
        steps.busy_changed.connect(self._hold_steps)

    def refresh(self) -> None:
        """To be called when tasks have moved, too."""
        lane = self._board.current_lane() if self._board.has_selection() else None
        if lane is not self._lane:
            self._lane = lane
            self._follow_lane()

    def _follow_lane(self) -> None:
        for action in self._actions.need_selection():
            action.setEnabled(self._lane is not None)
        self._actions.left.setEnabled(self._commands.can_carry(-1))
        self._actions.right.setEnabled(self._commands.can_carry(1))
        self._actions.offer_moves(self._lane)

    def _hold_steps(self) -> None:
        self._actions.undo.setEnabled(self._steps.can_undo())
        self._actions.redo.setEnabled(self._steps.can_redo())
