"""A lane may hold thousands of cards, so what Qt asks Python for is counted here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from tests.ui.conftest import board_with

from keeplane.board.board import Board
from keeplane.models.lane_model import LaneModel
from keeplane.ui.card_delegate import CardDelegate
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

    for name in ("rowCount", "data", "flags"):
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


def test_a_tick_paints_its_card_and_asks_once_for_what_is_on_it(
    open_window: Callable[[Board], MainWindow], asked: Counter[str], qtbot, monkeypatch
) -> None:
    painted: list[int] = []
    paint = CardDelegate.paint

    def counted(self: CardDelegate, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        painted.append(index.row())
        paint(self, painter, option, index)

    monkeypatch.setattr(CardDelegate, "paint", counted)
    window = open_window(board_with(inbox=[f"Task {number}" for number in range(50)]))
    qtbot.waitUntil(lambda: window.model.decisions.complete)
    window.board.select(["Task 0"])
    qtbot.waitUntil(lambda: 0 in painted)
    QApplication.processEvents()
    painted.clear()
    asked.clear()
    window.actions_.done.trigger()
    qtbot.waitUntil(lambda: bool(painted))
    assert set(painted) == {0}
    assert asked["data"] <= 2 * len(painted)
