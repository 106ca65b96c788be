"""Every window as a screen reader finds it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QFileDialog, QLineEdit, QMenu, QVBoxLayout, QWidget
from shiboken6 import delete, isValid
from tests.ui.accessible import Role, faults, tree, walk
from tests.ui.conftest import NOW

from keeplane.board.board import EMPTY, Board, board_of
from keeplane.board.task import Lane, Status, Task
from keeplane.models.origin import Origin
from keeplane.ui.dialogs.unexpected_error import UnexpectedErrorDialog
from keeplane.ui.dialogs.unsaved_changes import UnsavedChangesDialog
from keeplane.ui.main_window import MainWindow
from keeplane.ui.printing import make_preview
from keeplane.ui.rulebook.unsaved import UnsavedBox

TITLES = ("Hire a bookkeeper", "DNS records, no idea what this is", "Write four blog posts", "Zorbs", "Edit the video")


def board() -> Board:
    lanes = (*Lane, Lane.INBOX, Lane.KEEP)
    return board_of(
        Task(
            id=title, title=title, created=NOW, lane=lane, assignee="Ann", status=status, hours_per_week=2.0, done=done
        )
        for title, lane, status, done in zip(TITLES, lanes, Status, (False, True, False, False, False), strict=True)
    )


def nothing(_window: MainWindow) -> None:
    pass


def notice(window: MainWindow) -> None:
    window.telling.show_notice("a", "The board could not be saved.", "Try again", lambda: None)


def message(window: MainWindow) -> None:
    window.telling.tell_undoable("1 task sorted")


STATES: dict[str, Callable[[MainWindow], object]] = {
    "cards": nothing,
    "decided": lambda window: window.board.select([TITLES[0]]),
    "undecided": lambda window: window.board.select(["Zorbs"]),
    "against the rule": lambda window: window.board.select(["Edit the video"]),
    "with a gate": lambda window: window.board.select([TITLES[2]]),
    "several": lambda window: window.board.view(Lane.INBOX).selectAll(),
    "typed": lambda window: window.entry.setPlainText("Train the new hires fri"),
    "notice": notice,
    "message": message,
    "find": lambda window: window.actions_.find.trigger(),
}


def test_all_of_the_window_can_be_named(open_window) -> None:
    window = open_window(board())
    found: dict[str, list[str]] = {}
    for state, bring_about in STATES.items():
        bring_about(window)
        QApplication.processEvents()
        found[state] = faults(window)
        assert len(tree(window)) > 20
    assert {state: wrong for state, wrong in found.items() if wrong} == {}


def test_all_of_an_empty_board_can_be_named(open_window) -> None:
    assert faults(open_window(EMPTY)) == []


class _Versions:
    def saved(self) -> list[datetime]:
        return [datetime(2026, 11, 20, tzinfo=UTC)]

    def read(self, _saved: datetime, _pause: object) -> Board:
        return board()


def test_all_of_every_other_window_can_be_named(qtbot, open_window, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window(board())
    window.offer_earlier(_Versions())
    found: dict[str, list[str]] = {}

    def look(other: QWidget) -> int:
        other.show()
        QApplication.processEvents()
        found[type(other).__name__] = faults(other)
        other.close()
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    for name in ("getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_asked: ([], ""))
    before = set(QApplication.topLevelWidgets())

    def look_at_all() -> None:
        for other in set(QApplication.topLevelWidgets()) - before:
            if isValid(other) and other.isVisible():
                look(other)

    opens = {window.actions_.help, window.actions_.about}
    for menu in window.menuBar().findChildren(QMenu):
        found[menu.title()] = faults(menu)
        for action in menu.actions():
            if "…" in action.text() or action in opens:
                window.board.select([TITLES[2]])
                action.trigger()
                look_at_all()
    window._windows.show_import((Origin(text="title,owner\nOne,Ann\nTwo,Ben\n", lane=Lane.INBOX),))
    look_at_all()
    printer = QPrinter()
    preview = make_preview(printer, "Print the board", window)
    for dialog in (
        UnexpectedErrorDialog("ValueError", "line", "private", window),
        UnsavedChangesDialog(window),
        UnsavedBox(window, can_be_saved=True),
        preview,
    ):
        look(dialog)
    delete(preview)  # before its printer
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
    assert len(found) > 20


def test_the_pane_is_read_in_order(open_window) -> None:
    window = open_window(board())
    window.board.select([TITLES[0]])
    QApplication.processEvents()
    words = [name.partition("\n")[0] for role, name in tree(window.pane) if role in {Role.StaticText, Role.Button}]
    headings = ["Keep this one", TITLES[0], "Because", "How this was recognised", "You can still hand off", "Sources"]
    places = [words.index(heading) for heading in headings]
    assert places == sorted(places)
    assert words[-2:] == ["Move to Keep", "K"]


def test_the_board_is_read_before_the_pane(open_window) -> None:
    names = [name for _, name in tree(open_window(board()))]
    parts = ["Add a task", TITLES[0], "Keep", "Outsource", "Explanation"]
    assert [names.index(part) for part in parts] == sorted(names.index(part) for part in parts)


def test_an_answer_tells_its_question(open_window) -> None:
    window = open_window(board())
    window.board.select(["Zorbs"])
    QApplication.processEvents()
    answers = [node for node in walk(QAccessible.queryAccessibleInterface(window.pane)) if node.role() is Role.Button]
    told = {node.text(QAccessible.Text.Description) for node in answers if node.text(QAccessible.Text.Name) == "Yes"}
    assert len(told) > 1
    assert all(question.endswith("?") for question in told)


def test_cards_tell_their_state(open_window) -> None:
    window = open_window(board())
    window.board.select([TITLES[0]])
    cards = [card for card in walk(QAccessible.queryAccessibleInterface(window.board)) if card.role() is Role.ListItem]
    by_title = {card.text(QAccessible.Text.Name): card.state() for card in cards}
    assert [title for title, state in by_title.items() if state.selected] == [TITLES[0]]
    assert [title for title, state in by_title.items() if state.checked] == [TITLES[1]]
    assert all(state.checkable for state in by_title.values())


def test_a_fault_is_seen(qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    column = QVBoxLayout(widget)
    column.addWidget(QLineEdit())
    column.addWidget(QCheckBox())
    widget.show()
    assert len(faults(widget)) == 2
