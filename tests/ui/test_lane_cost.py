"""A lane may hold thousands of cards, so what Qt asks Python for is counted here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from tests.ui.conftest import board_with

from keeplane.board.board import Board
from keeplane.board.task import Lane
from keeplane.models.card import Card
from keeplane.models.lane_model import LaneModel
from keeplane.ui.card_delegate import CardDelegate
from keeplane.ui.card_plate import Attention
from keeplane.ui.main_window import MainWindow

TASKS = 2_000
"""Far more than fit on the screen."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often Qt called each method of the lanes' models."""
    counter: Counter[str] = Counter()

    def counted(name: str) -> Callable[..., object]:
        method = getattr(LaneModel, name)

        def call(self: LaneModel, *arguments: object) -> object:
            counter[name] += 1
            return method(self, *arguments)

        return call

    for name in ("rowCount", "data", "flags", "card"):
        monkeypatch.setattr(LaneModel, name, counted(name))
    return counter


def test_no_change_asks_for_every_row(open_window: Callable[[Board], MainWindow], asked: Counter[str], qtbot) -> None:
    window = open_window(board_with(inbox=[f"Task {number}" for number in range(TASKS)], keep=["One", "Two"]))
    qtbot.waitUntil(lambda: window.model.decisions.complete)
    for act in (
        lambda: window.board.select(["Task 1000"]),
        window.actions_.done.trigger,
        window.actions_.up.trigger,
        window.actions_.right.trigger,
        window.model.undo_stack.undo,
        lambda: window.entry.entered.emit("Call Kim"),
    ):
        asked.clear()
        act()
        QApplication.processEvents()
        QApplication.processEvents()
        assert max(asked.values(), default=0) < TASKS / 2


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of the cards that were drawn, one after the other."""
    titles: list[str] = []
    draw = CardDelegate.draw

    def noting(self: CardDelegate, painter: QPainter, rect: QRect, card: Card, attention: Attention) -> None:
        titles.append(card.task.title)
        draw(self, painter, rect, card, attention)

    monkeypatch.setattr(CardDelegate, "draw", noting)
    return titles


@pytest.fixture
def fifty(open_window: Callable[[Board], MainWindow], qtbot, painted: list[str]) -> MainWindow:
    """A window with fifty tasks in the inbox, of which the fourth is selected, and all is painted."""
    window = open_window(board_with(inbox=[f"Task {number}" for number in range(50)]))
    qtbot.waitUntil(lambda: window.model.decisions.complete)
    window.board.select(["Task 3"])
    qtbot.waitUntil(lambda: "Task 3" in painted)
    settle()
    painted.clear()
    return window


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def test_a_tick_paints_its_card_and_asks_once_for_what_is_on_it(
    fifty: MainWindow, asked: Counter[str], painted: list[str]
) -> None:
    asked.clear()
    fifty.actions_.done.trigger()
    settle()
    assert set(painted) == {"Task 3"}
    assert asked["card"] == len(painted)


def test_a_move_paints_what_moved_and_comes_into_sight(fifty: MainWindow, painted: list[str]) -> None:
    view = fifty.board.view(Lane.INBOX)
    seen = view.viewport().height() // view.row_height()
    fifty.actions_.letters[Lane.KEEP].trigger()
    settle()
    assert set(painted) <= {"Task 2", "Task 3", "Task 4", f"Task {seen}", f"Task {seen + 1}"}
    painted.clear()
    fifty.model.undo_stack.undo()
    settle()
    assert set(painted) <= {"Task 2", "Task 3", "Task 4"}


def picture(window: MainWindow) -> QImage:
    """What the screen shows once it is up to date."""
    settle()
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    return window.screen().grabWindow(window.winId()).toImage()


def test_what_is_moved_on_the_screen_looks_as_if_painted_anew(fifty: MainWindow) -> None:
    model, bar = fifty.model, fifty.board.view(Lane.INBOX).verticalScrollBar()
    last = bar.maximum()
    view = fifty.board.view(Lane.INBOX)

    def open_gap(row: int | None) -> None:
        view.itemDelegate().gap_row = row
        view.viewport().update()

    def move(*numbers: int) -> None:
        model.move([f"Task {number}" for number in numbers], Lane.KEEP)

    steps: list[Callable[[], object]] = [
        lambda: move(1, 2, 5),
        model.undo_stack.undo,
        lambda: bar.setValue(333),
        lambda: move(0, 1, 4, 6),
        lambda: model.move(["Task 20"], Lane.INBOX, 5),
        model.undo_stack.undo,
        model.undo_stack.undo,
        lambda: bar.setValue(last),
        lambda: move(*range(30, 45)),
        model.undo_stack.undo,
        lambda: open_gap(45),
        lambda: bar.setValue(last - 100),
        lambda: move(44, 46),
        lambda: open_gap(None),
    ]
    for step in steps:
        step()
        shown = picture(fifty)
        fifty.board.update()
        for lane in Lane:
            fifty.board.view(lane).viewport().update()
        assert shown == picture(fifty)
