"""What comes from another computer is told, and can be taken back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from tests.ui.conftest import board_with

from keeplane.board import operations
from keeplane.board.difference import difference
from keeplane.board.merging import Arrival
from keeplane.board.task import Lane
from keeplane.ui.main_window import MainWindow
from keeplane.ui.toast import Toast

LATER = "2026-11-21T10:00:00Z"


@pytest.fixture
def window(open_window) -> MainWindow:
    window = open_window(board_with(inbox=["Call", "Fix"], keep=["Plan"]))
    before = window.model.board
    window.model.take_in(Arrival(before, board_with(inbox=["Fix", "One", "Two"], keep=["Plan", "Call"])))
    window.telling.tell_arrival(difference(before, window.model.board))
    return window


def undo(window: MainWindow) -> QPushButton:
    return next(button for button in window.findChild(Toast).findChildren(QPushButton))


def test_what_came_is_told_and_taken_back_by_its_button(window: MainWindow) -> None:
    toast = window.findChild(Toast)
    assert toast.findChild(QLabel).text() == "1 task moved on another computer, 2 added"
    assert undo(window).isVisible()
    undo(window).click()
    assert not difference(window.model.board, board_with(inbox=["Call", "Fix"], keep=["Plan"]))
    assert toast.isHidden()


def test_after_another_step_its_button_would_take_back_the_wrong_one_and_goes(window: MainWindow) -> None:
    window.model.perform(operations.move(window.model.board, ["Fix"], Lane.KEEP, LATER))
    assert window.findChild(Toast).isVisible()
    assert undo(window).isHidden()
