"""An empty board says how to begin, and the tour leads through the window without touching it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from tests.ui.conftest import board_with
from tests.ui.test_main_window import press

from keeplane.board.board import EMPTY
from keeplane.board.task import Lane
from keeplane.ui.main_window import MainWindow
from keeplane.ui.tour.bubble import Bubble
from keeplane.ui.tour.placing import Side, place


def button(window: MainWindow, words: str) -> QPushButton:
    return next(found for found in window.findChildren(QPushButton) if found.text() == words and found.isVisible())


def bubble(window: MainWindow) -> Bubble | None:
    return next((found for found in window.findChildren(Bubble) if found.isVisible()), None)


def test_a_full_board_offers_no_beginning(open_window) -> None:
    window = open_window(board_with(keep=["Plan"]))
    assert not [found for found in window.findChildren(QPushButton) if "sample" in found.text()]


def test_the_ways_to_begin_are_reached_by_tab_and_go_with_the_first_task(qtbot, open_window) -> None:
    window = open_window(EMPTY)
    press(qtbot, window, "Tab")
    reached = []
    while (focused := QApplication.focusWidget()) is not window.entry and len(reached) < 30:
        reached.append(focused.text() if isinstance(focused, QPushButton) else "")
        press(qtbot, window, "Tab")
    ways = ["Start empty", "Try a sample", "Import a list…", "Show me around"]
    assert [words for words in reached if words in ways] == ways
    button(window, "Start empty").setFocus()
    press(qtbot, window, "Return")
    assert window.entry.hasFocus()
    qtbot.keyClicks(window.entry, "Call Kim")
    press(qtbot, window, "Return")
    assert not any(found.text() in ways and found.isVisible() for found in window.findChildren(QPushButton))


def test_the_sample_is_one_step_that_can_be_undone(qtbot, open_window) -> None:
    window = open_window(EMPTY)
    qtbot.mouseClick(button(window, "Try a sample"), Qt.MouseButton.LeftButton)
    assert len(window.model.board.tasks) > 5
    press(qtbot, window, "Ctrl+Z")
    assert not window.model.board.tasks


@pytest.fixture
def toured(qtbot, open_window) -> MainWindow:
    window = open_window(board_with(inbox=["Edit the video"]))
    window.actions_.tour.trigger()
    qtbot.waitUntil(lambda: bubble(window) is not None)
    return window


def test_the_tour_goes_on_and_back_by_keyboard_and_ends_where_it_began(qtbot, toured: MainWindow) -> None:
    before = toured.model.board
    seen = []
    while (shown := bubble(toured)) is not None:
        seen.append(shown.accessibleName())
        assert shown.accessibleDescription() in QApplication.focusWidget().accessibleDescription()
        press(qtbot, toured, "Return")
    assert seen == [
        "Empty your head", "Drag each task to its place", "Read why", "Could you judge the result?", "Write the brief",
    ]  # fmt: skip
    assert toured.entry.hasFocus()
    assert toured.model.board is before
    toured.actions_.tour.trigger()
    press(qtbot, toured, "Return", "Return", "Left", "Space")
    assert bubble(toured).accessibleName() == "Drag each task to its place"


def test_escape_ends_it_at_every_stop(qtbot, toured: MainWindow) -> None:
    for stop in range(5):
        toured.entry.setFocus()
        toured.actions_.tour.trigger()
        press(qtbot, toured, *["Return"] * stop, "Escape")
        assert bubble(toured) is None
        assert toured.entry.hasFocus()
    toured.actions_.tour.trigger()
    toured.board.view(Lane.KEEP).setFocus()
    press(qtbot, toured, "Escape")
    assert bubble(toured) is None
    assert toured.board.view(Lane.KEEP).hasFocus()


def test_the_board_can_be_used_meanwhile(qtbot, toured: MainWindow) -> None:
    toured.board.select(["Edit the video"])
    press(qtbot, toured, "O")
    assert len(list(toured.model.board.lane(Lane.OUTSOURCE))) == 1
    assert bubble(toured) is not None


def test_the_bubble_stays_inside_the_window(qtbot, toured: MainWindow) -> None:
    for width in (1400, 700, 560):
        toured.resize(width, 480)
        toured.actions_.tour.trigger()
        for _ in range(5):
            qtbot.waitUntil(lambda: toured.rect().contains(bubble(toured).geometry()))
            press(qtbot, toured, "Return")


@given(
    st.integers(-50, 900), st.integers(-50, 600), st.integers(1, 900), st.integers(1, 600), st.integers(50, 350),
    st.integers(50, 250),
)  # fmt: skip
def test_a_bubble_is_beside_its_part_or_says_that_it_is_over_it(x, y, width, height, wide, high) -> None:
    room, part = QRect(0, 0, 900, 600), QRect(x, y, width, height)
    placed, side = place(QSize(wide, high), part, room)
    assert room.contains(placed)
    assert placed.size() == QSize(wide, high)
    assert side is Side.INSIDE or not placed.intersects(part)
