"""Every window as a screen reader finds it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QMenu, QVBoxLayout, QWidget
from tests.ui.accessible import Role, faults, tree, walk
from tests.ui.every_window import TITLES, full_board, kinds_of_windows, look_at_every_other

from keeplane.board.board import EMPTY
from keeplane.board.task import Lane
from keeplane.ui.main_window import MainWindow


def nothing(_window: MainWindow) -> None:
    pass


def notice(window: MainWindow) -> None:
    window.telling.banner.show_notice("a", "The board could not be saved.", "Try again", lambda: None)


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
    window = open_window(full_board())
    found: dict[str, list[str]] = {}
    for state, bring_about in STATES.items():
        bring_about(window)
        QApplication.processEvents()
        found[state] = faults(window)
        assert len(tree(window)) > 20
    assert {state: wrong for state, wrong in found.items() if wrong} == {}


def test_all_of_an_empty_board_can_be_named(open_window) -> None:
    assert faults(open_window(EMPTY)) == []


def test_all_of_every_other_window_can_be_named(open_window, monkeypatch: pytest.MonkeyPatch) -> None:
    found: dict[str, list[str]] = {}

    def look(other: QWidget) -> None:
        name = other.title() if isinstance(other, QMenu) else type(other).__name__
        found[name] = faults(other)

    seen = look_at_every_other(open_window(full_board()), monkeypatch, look)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
    assert kinds_of_windows() - seen == frozenset()


def test_the_pane_is_read_in_order(open_window) -> None:
    window = open_window(full_board())
    window.board.select([TITLES[0]])
    QApplication.processEvents()
    words = [name.partition("\n")[0] for role, name in tree(window.pane) if role in {Role.StaticText, Role.Button}]
    headings = ["Keep this one", TITLES[0], "Because", "How this was recognised", "You can still hand off", "Sources"]
    places = [words.index(heading) for heading in headings]
    assert places == sorted(places)
    assert words[-2:] == ["Move to Keep", "K"]


def test_the_board_is_read_before_the_pane(open_window) -> None:
    names = [name for _, name in tree(open_window(full_board()))]
    parts = ["Add a task", TITLES[0], "Keep", "Outsource", "Explanation"]
    assert [names.index(part) for part in parts] == sorted(names.index(part) for part in parts)


def test_an_answer_tells_its_question(open_window) -> None:
    window = open_window(full_board())
    window.board.select(["Zorbs"])
    QApplication.processEvents()
    answers = [node for node in walk(QAccessible.queryAccessibleInterface(window.pane)) if node.role() is Role.Button]
    told = {node.text(QAccessible.Text.Description) for node in answers if node.text(QAccessible.Text.Name) == "Yes"}
    assert len(told) > 1
    assert all(question.endswith("?") for question in told)


def test_cards_tell_their_state(open_window) -> None:
    window = open_window(full_board())
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
