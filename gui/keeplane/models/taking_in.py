"""Takes what other programs made of the board into the window, when that disturbs nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from keeplane.board.merging import Arrival
from keeplane.models.autosave import Autosave
from keeplane.models.board_model import BoardModel

_PAUSE_MS = 300


class TakingIn(QObject):
    """While `busy` says that a dialog is at work on the board, arrivals wait; they are safe on disk."""

    def __init__(
        self,
        model: BoardModel,
        autosave: Autosave,
        busy: Callable[[], bool],
        finish_editing: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._autosave = autosave
        self._busy = busy
        self._finish_editing = finish_editing
        self._waiting: list[Arrival] = []
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._later.timeout.connect(self._go_on)
        autosave.arrived.connect(self._receive)

    def _receive(self, arrival: Arrival) -> None:
        self._waiting.append(arrival)
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and not self._busy():
            self._finish_editing()
            arrival = self._waiting.pop(0)
            self._autosave.take(arrival)
            self._model.take_in(arrival)
        if self._waiting:
            self._later.start()
