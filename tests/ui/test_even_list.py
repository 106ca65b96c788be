"""A lane says itself where its cards are, which QListView would do for other lists."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.ui.conftest import board_with

from keeplane.board.board import Board
from keeplane.board.task import Lane
from keeplane.ui.even_list import EvenList
from keeplane.ui.main_window import MainWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def lane(open_window: Callable[[Board], MainWindow]) -> EvenList:
    """Fifty cards, of which some seven are in sight."""
    window = open_window(board_with(inbox=[f"Task {number}" for number in range(50)]))
    view = window.board.view(Lane.INBOX)
    view.setFocus()
    view.select_rows([0])
    QApplication.processEvents()
    return view


def selected(lane: EvenList) -> list[int]:
    return sorted(index.row() for index in lane.selectedIndexes())


def in_sight(lane: EvenList) -> bool:
    return lane.viewport().rect().contains(lane.visualRect(lane.currentIndex()))


def test_keys_go_from_card_to_card_and_bring_it_into_sight(lane: EvenList) -> None:
    page = lane.viewport().height() // lane.row_height() - 1
    for key, row in (
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 1 + page),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_End, 49),
        (Qt.Key.Key_PageDown, 49),
        (Qt.Key.Key_Down, 49),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(lane, key)
        assert (selected(lane), in_sight(lane)) == ([row], True)


def test_shift_selects_what_lies_between(lane: EvenList) -> None:
    QTest.keyClick(lane, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(lane, Qt.Key.Key_Down, SHIFT)
    assert selected(lane) == [0, 1, 2]
    QTest.keyClick(lane, Qt.Key.Key_Up, SHIFT)
    assert selected(lane) == [0, 1]
    at = lane.visualRect(lane.model().index(4, 0)).center()
    QTest.mouseClick(lane.viewport(), Qt.MouseButton.LeftButton, SHIFT, at)
    assert selected(lane) == [0, 1, 2, 3, 4]
    QTest.keyClick(lane, Qt.Key.Key_End, SHIFT)
    assert selected(lane) == list(range(50))


def test_a_point_is_on_the_card_that_is_painted_there(lane: EvenList) -> None:
    height, width = lane.row_height(), lane.viewport().width()
    lane.verticalScrollBar().setValue(height + 10)
    assert lane.indexAt(QPoint(5, 0)).row() == 1
    assert lane.indexAt(QPoint(5, height - 10)).row() == 2
    assert lane.visualRect(lane.model().index(2, 0)).top() == height - 10
    for outside in (QPoint(-1, 5), QPoint(width, 5), QPoint(5, 60 * height), QPoint(5, -2 * height)):
        assert not lane.indexAt(outside).isValid()
    assert lane.visualRect(QModelIndex()).isNull()


def test_the_scroll_bar_ends_with_the_last_card(lane: EvenList, open_window) -> None:
    bar, room = lane.verticalScrollBar(), lane.viewport().height()
    assert bar.maximum() == 50 * lane.row_height() - room
    bar.setValue(bar.maximum())
    lane.window().model.move([f"Task {number}" for number in range(10)], Lane.KEEP)
    assert bar.maximum() == bar.value() == 40 * lane.row_height() - room
