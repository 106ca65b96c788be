"""The Help menu: pages, tour, report and what the program is; each is imported when it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget
from shiboken6 import isValid

from keeplane.board.board import Board
from keeplane.ui.theme import Theme

if TYPE_CHECKING:
    from keeplane.ui.board_view import BoardView
    from keeplane.ui.help.window import HelpWindow
    from keeplane.ui.tour.tour import Tour


class Guidance(QObject):
    """Topics are those of `help.page.Topic`, by their values."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._help: HelpWindow | None = None
        self._tour: Tour | None = None
        self._log: Callable[[], Sequence[str]] = tuple

    def show_help(self, parts: Mapping[QWidget, str]) -> None:
        """Open the page on the part that has the keyboard, or else the first page."""
        part = QApplication.focusWidget()
        while part is not None and part not in parts:
            part = part.parentWidget()
        self._show_page("start" if part is None else parts[part], self._window)

    def help_in(self, window: QWidget, topic: str) -> None:
        """From now on F1 opens that page over `window`."""
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), window)
        shortcut.activated.connect(lambda: self._show_page(topic, window))

    def show_tour(self, entry: QWidget, board: BoardView, pane: QWidget, brief: QAction) -> None:
        """Lead through the window; from the start, if that is being done already."""
        from keeplane.ui.tour.tour import Tour

        if self._tour is not None and isValid(self._tour):
            self._tour.end()
        self._tour = Tour(self._window, entry, board, pane, brief, self._theme)

    def use_log(self, last_lines: Callable[[], Sequence[str]]) -> None:
        """Say how to read what the program noted last."""
        self._log = last_lines

    def show_report(self, board: Board) -> None:
        """Gather what helps to find the cause of a problem, without the text of the board."""
        from keeplane.ui.about.circumstances import circumstances, private
        from keeplane.ui.about.report import ReportDialog

        words = {
            text
            for task in board.tasks.values()
            for text in (task.title, task.assignee, task.reason, *task.notes.splitlines(), *task.brief.values())
        }
        facts = circumstances(self._theme.look.value, self._theme.text_size, len(board.tasks))
        log = private(self._log(), words)
        self._run(ReportDialog("\n".join([*private(facts, ()), "", *log]), self._window))

    def show_about(self) -> None:
        from keeplane.ui.about.window import AboutDialog

        dialog = AboutDialog(self._window)
        dialog.licences_asked.connect(lambda: self._show_licences(dialog))
        self._run(dialog)

    def _show_licences(self, over: QWidget) -> None:
        from keeplane.assets import licence
        from keeplane.ui.about.licences import LicencesDialog
        from keeplane.ui.about.parts import parts

        note = self.tr(
            "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are files of their "
            "own, and you may put changed ones in their place. Their sources are published by the Qt Project under "
            "the same version numbers."
        )
        self._run(LicencesDialog(parts(licence, note), over))

    def _run(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()

    def _show_page(self, name: str, over: QWidget) -> None:
        from keeplane.assets import help_picture
        from keeplane.ui.help.keys import keys_of
        from keeplane.ui.help.page import Topic
        from keeplane.ui.help.pages import help_pages
        from keeplane.ui.help.window import HelpWindow

        there = self._help is not None and isValid(self._help)
        if self._help is None or not there or not self._help.isVisible() or self._help.parentWidget() is not over:
            if self._help is not None and there:
                self._help.deleteLater()
            keys = tuple(keys_of(self._window.menuBar().actions()))
            self._help = HelpWindow(help_pages(keys), self._theme, help_picture, over)
        self._help.open_at(Topic(name))
