from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractAnimation, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import QWidget
from tests.ui.conftest import board_with

from keeplane.board.task import Lane
from keeplane.ui import motion
from keeplane.ui.motion import Motion


@pytest.fixture
def seen(qtbot) -> list[float]:
    return []


@pytest.fixture
def moving(qtbot, seen: list[float]) -> Motion:
    widget = QWidget()
    qtbot.addWidget(widget)
    return Motion(widget, seen.append)


def test_motion_goes_from_0_to_1_and_stops(qtbot, moving: Motion, seen: list[float]) -> None:
    with qtbot.waitSignal(moving.finished):
        moving.begin()
    assert seen[0] == 0
    assert seen[-1] == 1
    assert seen == sorted(seen)
    assert moving.state() is QAbstractAnimation.State.Stopped


def test_where_the_system_wants_no_motion_it_is_over_at_once(
    monkeypatch: pytest.MonkeyPatch, moving: Motion, seen: list[float]
) -> None:
    monkeypatch.setattr(motion, "is_off", lambda _widget: True)
    moving.begin()
    assert seen == [1.0]
    assert moving.state() is QAbstractAnimation.State.Stopped


def test_the_gap_opens_and_takes_the_drop_from_its_first_moment(qtbot, open_window) -> None:
    view = open_window(board_with(inbox=["One", "Two"])).board.view(Lane.INBOX)
    data = QMimeData()
    data.setText("Three")
    over = QDragMoveEvent(
        QPoint(20, 4), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    view.target.over(over, QPoint(20, 4))
    assert view.target._row_at(4) == 0
    assert view.target.gap().height() < view.visualRect(view.model().index(0, 0)).height()
    qtbot.waitUntil(lambda: view.target.gap().height() == view.visualRect(view.model().index(0, 0)).height())
    view.target.leave()
    assert view.target.gap() is None
