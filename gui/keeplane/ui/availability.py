"""Which commands can be given as the board stands."""

from __future__ import annotations

from PySide6.QtCore import QObject

from keeplane.ui.actions import Actions
from keeplane.ui.board_view import BoardView
from keeplane.ui.commands import Commands


class Availability(QObject):
    """Follows the selection."""

    def __init__(self, actions: Actions, board: BoardView, commands: Commands) -> None:
        super().__init__(board)
        self._actions = actions
        self._board = board
        self._commands = commands
        board.selection_changed.connect(self.refresh)
        commands.busy_changed.connect(self._hold_steps)

    def refresh(self) -> None:
        """To be called when tasks have moved, too."""
        chosen = self._board.has_selection()
        for action in self._actions.need_selection():
            action.setEnabled(chosen)
        self._actions.left.setEnabled(self._commands.can_carry(-1))
        self._actions.right.setEnabled(self._commands.can_carry(1))
        self._actions.offer_moves(self._board.current_lane() if chosen else None)

    def _hold_steps(self, busy: bool) -> None:
        """While a large step is under way, undo would take back the one before it."""
        self._actions.undo.setEnabled(not busy and self._commands.can_undo())
        self._actions.redo.setEnabled(not busy and self._commands.can_redo())
