"""The window from right to left."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from tests.ui.conftest import board_with

from keeplane.board.task import Lane
from keeplane.ui.main_window import MainWindow
from keeplane.ui.mirrored import mirrored, paint_line

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
TITLE = "Hire"


@pytest.fixture
def mirrored_window(qapp: QApplication, open_window: Callable[..., MainWindow]) -> Iterator[MainWindow]:
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    yield open_window(board_with(inbox=[TITLE, "Two"], keep=["Three"], outsource=["Four"]))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_lanes_begin_at_the_right_and_the_pane_is_at_the_left(mirrored_window: MainWindow) -> None:
    board = mirrored_window.board
    lefts = [board.panels[lane].mapToGlobal(QPoint()).x() for lane in Lane]
    assert lefts == sorted(lefts, reverse=True)
    assert mirrored_window.pane.mapToGlobal(QPoint()).x() < lefts[-1]


def test_the_box_is_ticked_where_it_is_drawn(qtbot, mirrored_window: MainWindow) -> None:
    view = mirrored_window.board.view(Lane.INBOX)
    card = view.visualRect(view.model().index(0, 0))
    middle = card.center().y() - 10
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(card.left() + 20, middle))
    assert not mirrored_window.model.board.tasks[TITLE].done
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(card.right() - 20, middle))
    assert mirrored_window.model.board.tasks[TITLE].done


def test_cards_are_drawn_from_the_right(mirrored_window: MainWindow) -> None:
    view = mirrored_window.board.view(Lane.INBOX)
    card = view.visualRect(view.model().index(0, 0)).adjusted(4, 4, -4, -12)
    image = view.viewport().grab(card).toImage()
    ground = image.pixel(image.width() // 2, 1)

    def painted(left: int, right: int) -> int:
        return sum(image.pixel(x, y) != ground for x in range(left, right) for y in range(2, image.height() - 2))

    assert painted(0, image.width() // 5) == 0
    assert painted(4 * image.width() // 5, image.width()) > 50


@pytest.mark.parametrize(("action", "lane"), [("left", Lane.KEEP), ("right", Lane.INBOX)])
def test_alt_and_an_arrow_follow_the_eye(mirrored_window: MainWindow, action: str, lane: Lane) -> None:
    mirrored_window.board.select([TITLE])
    getattr(mirrored_window.actions_, action).trigger()
    assert mirrored_window.model.board.tasks[TITLE].lane is lane


def test_a_rectangle_is_mirrored_in_another_and_back() -> None:
    whole, part = QRectF(10, 0, 100, 20), QRectF(12, 3, 30, 5)
    assert mirrored(part, whole, RIGHT_TO_LEFT) == QRectF(78, 3, 30, 5)
    assert mirrored(mirrored(part, whole, RIGHT_TO_LEFT), whole, RIGHT_TO_LEFT) == part
    assert mirrored(part, whole, Qt.LayoutDirection.LeftToRight) == part


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("text", ["Call!", "שלום!"])
def test_a_line_begins_where_the_layout_does_and_reads_in_its_own_direction(
    qapp: QApplication, direction: Qt.LayoutDirection, text: str
) -> None:
    image = QImage(300, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    paint_line(painter, QRectF(0, 0, 300, 30), text)
    assert painter.layoutDirection() is direction
    painter.end()
    white = image.pixel(150, 15)
    marked = [x for x in range(300) if any(image.pixel(x, y) != white for y in range(30))]
    assert (min(marked) > 150) is (direction is RIGHT_TO_LEFT)
