"""Takes what other programs made of the board into the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from keeplane.board.difference import Difference, difference
from keeplane.board.merging import Arrival
from keeplane.models.autosave import Autosave
from keeplane.models.board_model import BoardModel
from keeplane.models.undisturbed import Undisturbed


class TakingIn(QObject):
    """Arrivals that wait are safe on disk. `taken_in` carries the Difference that one made, if it made any."""

    taken_in = Signal(object)

    def __init__(
        self, model: BoardModel, autosave: Autosave, undisturbed: Undisturbed, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._autosave = autosave
        self._undisturbed = undisturbed
        autosave.arrived.connect(self._receive)

    def _receive(self, arrival: Arrival) -> None:
        self._undisturbed.do(partial(self._take_in, arrival))

    def _take_in(self, arrival: Arrival) -> None:
        before = self._model.board
        self._autosave.take(arrival)
        self._model.take_in(arrival)
        made: Difference = difference(before, self._model.board)
        if made:
            self.taken_in.emit(made)
