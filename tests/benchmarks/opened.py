"""The real window on a board of any size, in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import thread_time

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from tests.benchmarks.boards import board

from keeplane.models.board_model import BoardModel
from keeplane.models.collecting import begin_collecting
from keeplane.models.slices import Slices
from keeplane.parts import Parts
from keeplane.shell import Shell, application, settings_in
from keeplane.storage import opening
from keeplane.ui.main_window import MainWindow


class Opened:
    def __init__(self, app: QApplication, model: BoardModel, window: MainWindow) -> None:
        self.app = app
        self.model = model
        self.window = window

    def catch_up(self) -> float:
        """Let everything happen that follows from what was done: layout, explanation, painting, work in slices.

        Returns the seconds of the longest pause, in which the window hears nothing.
        """
        pauses = [self._look_up() for _ in range(6)]
        while self.window.findChild(Slices) is not None:
            pauses.append(self._look_up())
        return max(pauses)

    def decide_all(self) -> float:
        """Let every task be decided; returns the seconds of the longest pause in that."""
        pauses = [0.0]
        while not self.model.decisions.complete:
            pauses.append(self._look_up())
        return max(pauses)

    def timed(self, action: Callable[[], object]) -> tuple[float, float]:
        """Seconds that the window's thread works until all that follows from `action` is on the screen, and those of
        the longest pause."""
        self.catch_up()
        began = thread_time()
        action()
        acted = thread_time() - began
        longest = max(acted, self.catch_up())
        return thread_time() - began, longest

    def _look_up(self) -> float:
        began = thread_time()
        self.app.processEvents()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # outside exec() that is left to us
        return thread_time() - began


@contextmanager
def opened(size: int) -> Iterator[Opened]:
    app = application()
    with TemporaryDirectory() as passing:
        parts = Parts(Shell(app, settings_in(Path(passing))), opening.Opened(board(size)))
        parts.window.show()
        parts.window.activateWindow()
        while not parts.window.isActiveWindow():
            app.processEvents()
        begin_collecting()
        while not parts.model.decisions.complete:
            app.processEvents()
        found = Opened(app, parts.model, parts.window)
        found.catch_up()
        yield found
        parts.model.close()
        parts.window.close()
