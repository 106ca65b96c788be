"""Changes the board of its own accord only when that disturbs nothing."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 300


class Undisturbed(QObject):
    """While `busy` says that a dialog is at work on the board, what is to be done waits."""

    def __init__(
        self, busy: Callable[[], bool], finish_editing: Callable[[], None], parent: QObject | None = None
    ) -> None:
        """`finish_editing` takes over what is typed but not yet part of the board."""
        super().__init__(parent)
        self._busy = busy
        self._finish_editing = finish_editing
        self._waiting: deque[Callable[[], None]] = deque()
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._later.timeout.connect(self._go_on)

    def do(self, action: Callable[[], None]) -> None:
        """Do it now, or after what waits already."""
        self._waiting.append(action)
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and not self._busy():
            self._finish_editing()
            self._waiting.popleft()()
        if self._waiting:
            self._later.start()
