"""Opens every window and menu of the program, one after another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget
from shiboken6 import delete, isValid
from tests.ui.conftest import NOW

from keeplane.board.board import Board, board_of
from keeplane.board.task import Lane, Status, Task
from keeplane.models.origin import Origin
from keeplane.ui.about.licences import LicencesDialog
from keeplane.ui.about.parts import Part
from keeplane.ui.briefs.templates import TemplateNameDialog
from keeplane.ui.dialogs.figures import FiguresDialog
from keeplane.ui.dialogs.frame import FormDialog
from keeplane.ui.dialogs.lost_board import LostBoardDialog
from keeplane.ui.dialogs.unexpected_error import UnexpectedErrorDialog
from keeplane.ui.dialogs.unsaved_changes import UnsavedChangesDialog
from keeplane.ui.main_window import MainWindow
from keeplane.ui.printing import make_preview
from keeplane.ui.rulebook.unsaved import UnsavedBox

TITLES = ("Hire a bookkeeper", "DNS records, no idea what this is", "Write four blog posts", "Zorbs", "Edit the video")


def full_board() -> Board:
    lanes = (*Lane, Lane.INBOX, Lane.KEEP)
    return board_of(
        Task(
            id=title, title=title, created=NOW, lane=lane, assignee="Ann", status=status, hours_per_week=2.0, done=done
        )
        for title, lane, status, done in zip(TITLES, lanes, Status, (False, True, False, False, False), strict=True)
    )


class _Versions:
    def saved(self) -> list[datetime]:
        return [datetime(2026, 11, 20, tzinfo=UTC)]

    def read(self, _saved: datetime, _pause: object) -> Board:
        return full_board()


def look_at_every_other(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, look: Callable[[QWidget], None]
) -> frozenset[type[QWidget]]:
    """Call `look` with each menu, and with each window, open, that the program has besides `window`, which shows
    `full_board`. Returns the kinds of windows that were seen."""
    seen: set[type[QWidget]] = set()
    before = set(QApplication.topLevelWidgets())

    def show(other: QWidget) -> int:
        seen.add(type(other))
        other.show()
        QApplication.processEvents()
        look(other)
        other.close()
        return 0

    def show_new() -> None:
        for other in set(QApplication.topLevelWidgets()) - before:
            if isValid(other) and other.isVisible():
                show(other)

    monkeypatch.setattr(QDialog, "exec", show)
    for name in ("getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_asked: ([], ""))
    window.offer_earlier(_Versions())
    for menu in window.menuBar().findChildren(QMenu):
        look(menu)
    for action in _opening(window):
        window.board.select([TITLES[2]])
        action.trigger()
        show_new()
    window.contents.windows.show_import((Origin(text="title,owner\nOne,Ann\nTwo,Ben\n", lane=Lane.INBOX),))
    show_new()
    printer = QPrinter()
    preview = make_preview(printer, "Print the board", window)
    for dialog in (*_opened_by_others(window), preview):
        show(dialog)
    delete(preview)  # before its printer
    return frozenset(seen)


def _opening(window: MainWindow) -> list[QAction]:
    """The actions of the menus that open a window."""
    actions = [action for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()]
    return [
        action for action in actions if "…" in action.text() or action in {window.actions_.help, window.actions_.about}
    ]


def _opened_by_others(window: MainWindow) -> list[QDialog]:
    """The windows that no menu opens."""
    return [
        FiguresDialog(window.model.board.hours, window),
        LicencesDialog([Part("A part", "1.0", "MIT", "Do as you like.")], window),
        LostBoardDialog("It was in a folder that is gone.", old=True, parent=window),
        TemplateNameDialog(window),
        UnexpectedErrorDialog("ValueError", "line", "private", window),
        UnsavedChangesDialog(window),
        UnsavedBox(window, can_be_saved=True),
    ]


def kinds_of_windows() -> frozenset[type[QDialog]]:
    """Each dialog that Keeplane has of its own."""

    def below(kind: type[QDialog]) -> frozenset[type[QDialog]]:
        return frozenset({kind}).union(*map(below, kind.__subclasses__()))

    return frozenset(kind for kind in below(QDialog) if kind.__module__.startswith("keeplane.")) - {FormDialog}
