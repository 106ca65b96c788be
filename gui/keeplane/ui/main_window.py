"""The window: it comes first, and what is in it after that."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from keeplane.ui.sketch import Sketch
from keeplane.ui.theme import Theme
from keeplane.ui.window_place import WindowPlace

if TYPE_CHECKING:
    from keeplane.board.message import Catalogue
    from keeplane.models.board_model import BoardModel
    from keeplane.models.earlier import Versions
    from keeplane.rules.explaining import Explainer
    from keeplane.ui.actions import Actions
    from keeplane.ui.board_view import BoardView
    from keeplane.ui.explanation_pane import ExplanationPane
    from keeplane.ui.quick_add import QuickAdd
    from keeplane.ui.settings.board_folder import BoardFolder
    from keeplane.ui.telling import Telling
    from keeplane.ui.window_contents import WindowContents


class MainWindow(QMainWindow):
    """A sketch of itself, in its place, until `fill` puts a board in; its parts are there from then on.

    `painted` says that the sketch can be seen, `restart_asked` that the user wants the program to start again.
    """

    painted = Signal()
    restart_asked = Signal()

    contents: WindowContents
    actions_: Actions
    board: BoardView
    entry: QuickAdd
    pane: ExplanationPane
    telling: Telling

    def __init__(self, theme: Theme, settings: QSettings) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._filled = False
        self._save: Callable[[], bool] = lambda: True
        self._place = WindowPlace(self, settings)
        self.setWindowTitle(self.tr("Keeplane"))
        self.setMinimumSize(560, 420)
        self._place.restore()
        sketch = Sketch(theme, self._place.outlines())
        sketch.painted.connect(self.painted)
        self.setCentralWidget(sketch)

    def fill(self, model: BoardModel, explainer: Explainer, catalogue: Catalogue, sample: str) -> None:
        """Put in what shows the board, to be seen with `contents.show` or with the window. `sample` is the text that
        fills the sample board."""
        from keeplane.ui.window_contents import WindowContents  # noqa: PLC0415 (the window comes first)

        contents = WindowContents(self, model, explainer, catalogue, self._theme, self._settings, sample)
        contents.restart_asked.connect(self.restart_asked)
        self.contents = contents
        self.actions_, self.telling = contents.actions, contents.telling
        self.board, self.entry, self.pane = contents.board, contents.entry, contents.pane
        self._filled = True

    def save_before_closing(self, save: Callable[[], bool]) -> None:
        """Before the window closes, `save` is asked whether everything is saved."""
        self._save = save

    def offer_earlier(self, versions: Versions) -> None:
        """Let the user go back to one of these."""
        self.contents.windows.use_versions(versions)
        self.actions_.earlier.setEnabled(True)

    def offer_folder(self, folder: BoardFolder) -> None:
        """Let the user see, and perhaps change, where the board is kept."""
        self.contents.windows.use_folder(folder)

    def open_files(self, files: Iterable[Path]) -> None:
        """Show what these files hold, to be imported."""
        self.contents.import_files.open(files)

    def offer_log(self, last_lines: Callable[[], Sequence[str]]) -> None:
        """Let the user report what the program noted last."""
        self.contents.guidance.use_log(last_lines)

    def bring_forward(self) -> None:
        """Show the window in front of the others, as far as the system allows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_crash(self, kind: str, details: str, private_details: str) -> None:
        """Say in plain words that something unexpected happened; only `private_details` may quote tasks."""
        self.contents.windows.show_crash(kind, details, private_details)

    def finish_editing(self) -> None:
        """Take over what is typed but not yet part of the board."""
        self.pane.finish_editing()

    def finish_work(self) -> None:
        """Do what was asked for but takes a while, too: the window, or the program, is about to go."""
        self.contents.steps.finish()
        self.finish_editing()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._filled and not self._may_close():
            event.ignore()
            return
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._filled and event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.finish_editing()

    def _may_close(self) -> bool:
        """Asks the user if something would be lost; keeps place and view for the next start."""
        if not self.contents.windows.may_close():
            return False
        self.finish_work()
        if not self._save() and not self.contents.windows.lets_changes_go():
            return False
        self._place.keep(self.contents.keep_view())
        return True
