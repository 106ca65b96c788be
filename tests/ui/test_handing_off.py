"""Statuses, grouping by helper, and Waiting on."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QTableView, QToolButton
from tests.ui.conftest import NOW, board_with

from keeplane.board import operations
from keeplane.board.board import board_of
from keeplane.board.task import Lane, Status
from keeplane.ui.main_window import MainWindow
from keeplane.ui.waiting_on import WaitingWindow

LONG = "Rewrite " * 30
LATE = QDate.currentDate().addDays(-3).toString("yyyy-MM-dd")


@pytest.fixture
def window(open_window) -> MainWindow:
    board = board_with(keep=["Plan"], outsource=["Flyer", "Video", LONG.strip()])
    fields = {
        "Flyer": {"assignee": "Ben"},
        "Video": {"assignee": "Ann", "status": Status.IN_THEIR_HANDS, "status_since": NOW, "check_in": "2026-12-01"},
        LONG.strip(): {"assignee": "Ben", "status": Status.BRIEFED, "deadline": LATE},
    }
    return open_window(
        board_of(replace(each, **fields.get(each.title, {})) for lane in Lane for each in board.lane(lane))
    )


@pytest.fixture
def press(qtbot, window: MainWindow) -> Callable[..., None]:
    def press_keys(*keys: str) -> None:
        for key in keys:
            code = QKeySequence(key)[0]
            qtbot.keyClick(QApplication.focusWidget(), code.key(), code.keyboardModifiers())

    return press_keys


def shown(window: MainWindow) -> list[str]:
    return [task.title[:7] for task in window.board.view(Lane.OUTSOURCE).lane_model().tasks()]


def test_keys_set_the_status_of_all_that_is_selected_in_one_step(window: MainWindow, press) -> None:
    window.board.select(["Flyer", "Video"])
    press("Alt+4")
    assert [task.status for task in window.model.board.lane(Lane.OUTSOURCE)][:2] == [Status.BACK_FOR_CHECKING] * 2
    assert window.model.board.tasks["Flyer"].status_since == NOW
    assert window.board.selected_ids() == ("Flyer", "Video")
    press("Ctrl+Z")
    assert window.model.board.tasks["Video"].status is Status.IN_THEIR_HANDS
    assert window.model.undo_stack.index() == 0


def test_grouping_by_key_and_by_the_button_in_the_heading(qtbot, window: MainWindow, press) -> None:
    window.board.select(["Video"])
    press("Ctrl+G")
    assert shown(window) == ["Video", "Rewrite", "Flyer"]
    assert window.board.selected_ids() == ("Video",)
    switch = next(found for found in window.findChildren(QToolButton) if found.objectName() == "switch")
    assert switch.accessibleName() == "Group Outsource by helper"
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert shown(window) == ["Flyer", "Video", "Rewrite"]


def test_moving_up_and_down_stays_within_the_group(window: MainWindow, press) -> None:
    press_order = list(window.model.board.lanes[Lane.OUTSOURCE])
    window.actions_.group.trigger()
    window.board.select(["Flyer"])
    press("Alt+Up", "Alt+Down")
    assert list(window.model.board.lanes[Lane.OUTSOURCE]) == press_order


def test_a_grouped_task_stays_selected_when_it_is_edited_and_when_it_changes_its_place(window: MainWindow) -> None:
    window.actions_.group.trigger()
    window.board.select(["Flyer"])
    same = {"title": "Flyer", "notes": "On thick paper", "hours_per_week": None, "link": ""}
    for assignee, deadline in (("Ben", None), ("Ann", LATE)):
        edit = operations.edit(window.model.board, "Flyer", **same, assignee=assignee, deadline=deadline)
        window.model.perform(edit)
        assert window.board.selected_ids() == ("Flyer",)
        assert window.board.current_lane() is Lane.OUTSOURCE


def test_a_card_says_how_far_it_is(window: MainWindow) -> None:
    model = window.board.view(Lane.OUTSOURCE).lane_model()
    video, overdue = model.rows_of(["Video"]), model.rows_of([LONG.strip()])
    described = model.index(video[0]).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert described.endswith("In their hands, Ann")
    assert "Briefed, overdue" in model.index(overdue[0]).data(Qt.ItemDataRole.ToolTipRole)


def test_waiting_on_lists_who_has_what_and_leads_there(qtbot, window: MainWindow, press) -> None:
    window.board.select(["Flyer"])
    press("Ctrl+Shift+W")
    waiting = QApplication.activeModalWidget()
    assert isinstance(waiting, WaitingWindow)
    table = waiting.findChild(QTableView)
    rows = [
        [table.model().index(row, column).data() for column in (0, 2, 5)] for row in range(table.model().rowCount())
    ]
    assert rows == [["Ben", "Briefed", ""], ["Ann", "In their hands", "1 Dec"]]
    table.selectRow(1)
    next(found for found in waiting.findChildren(QPushButton) if "Show" in found.text()).click()
    assert window.board.selected_ids() == ("Video",)
    assert not waiting.isVisible()
