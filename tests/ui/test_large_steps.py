"""Very many tasks selected: what is done to them goes on while the window lives, one step after the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from tests.ui.conftest import board_with

from keeplane.board.board import Board
from keeplane.board.task import Lane
from keeplane.ui.main_window import MainWindow

TASKS = 300


@pytest.fixture
def window(open_window: Callable[[Board], MainWindow], qtbot, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """Every task of the inbox is selected, and so many are very many."""
    for limit in (
        "ui.steps.AT_ONCE",
        "ui.commands.AT_ONCE",
        "ui.new_tasks.AT_ONCE",
        "ui.board_view._MANY",
        "models.lane_model.MANY",
        "models.lane_rows.MANY",
    ):
        monkeypatch.setattr(f"keeplane.{limit}", TASKS - 1)
    monkeypatch.setattr("keeplane.models.slices.SLICE_SECONDS", 0)
    window = open_window(board_with(inbox=[f"Task {number}" for number in range(TASKS)], keep=["Kept", "Also kept"]))
    qtbot.waitUntil(lambda: window.model.decisions.complete)
    window.board.focus_lane(Lane.INBOX)
    window.actions_.select_all.trigger()
    return window


def selected(window: MainWindow) -> tuple[Lane | None, int]:
    return window.board.current_lane(), len(window.board.selected_ids())


def test_steps_are_done_in_the_order_in_which_they_are_asked_for(qtbot, window: MainWindow) -> None:
    before = window.model.board
    window.actions_.done.trigger()
    window.board.select(["Task 7"])
    window.actions_.done.trigger()
    assert window.model.board is before
    qtbot.waitUntil(lambda: window.model.undo_stack.count() == 2)
    done = {task.title for task in window.model.board.tasks.values() if task.done}
    assert done == {f"Task {number}" for number in range(TASKS)} - {"Task 7"}
    window.model.undo_stack.undo()
    window.model.undo_stack.undo()
    assert window.model.board == before


def test_undo_waits_for_the_step_under_way(qtbot, window: MainWindow) -> None:
    window.board.select(["Kept"])
    window.actions_.done.trigger()
    window.board.focus_lane(Lane.INBOX)
    window.actions_.select_all.trigger()
    window.actions_.remove.trigger()
    assert not window.actions_.undo.isEnabled()
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not window.model.board.lanes[Lane.INBOX])
    assert window.model.board.tasks["Kept"].done
    window.actions_.undo.trigger()
    assert len(window.model.board.lanes[Lane.INBOX]) == TASKS


def test_what_an_undone_step_changed_is_selected(qtbot, window: MainWindow) -> None:
    window.board.select(["Task 7"])
    window.actions_.done.trigger()
    window.actions_.select_all.trigger()
    window.actions_.letters[Lane.KEEP].trigger()
    qtbot.waitUntil(lambda: not window.model.board.lanes[Lane.INBOX])
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: selected(window) == (Lane.INBOX, TASKS))
    window.actions_.redo.trigger()
    qtbot.waitUntil(lambda: selected(window) == (Lane.KEEP, TASKS))


def test_whoever_selects_other_tasks_meanwhile_keeps_them(qtbot, window: MainWindow) -> None:
    window.actions_.letters[Lane.KEEP].trigger()
    window.board.select(["Kept"])
    qtbot.waitUntil(lambda: not window.model.board.lanes[Lane.INBOX])
    assert window.board.selected_ids() == ("Kept",)


def test_many_dropped_tasks_land_where_they_were_dropped(qtbot, window: MainWindow) -> None:
    before = window.model.board
    inbox, keep = (window.board.view(lane).lane_model() for lane in (Lane.INBOX, Lane.KEEP))
    data = inbox.mime_data_of(inbox.ids())
    assert keep.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, keep.index(-1))
    assert window.model.board is before
    qtbot.waitUntil(lambda: not window.model.board.lanes[Lane.INBOX])
    order = window.model.board.lanes[Lane.KEEP]
    assert (order[0], order[1], order[-2], order[-1]) == ("Kept", "Task 0", f"Task {TASKS - 1}", "Also kept")


def test_many_dropped_lines_land_where_they_were_dropped(qtbot, window: MainWindow) -> None:
    before = window.model.board
    keep = window.board.view(Lane.KEEP).lane_model()
    data = QMimeData()
    data.setText("\n".join(f"Whittle {number}" for number in range(TASKS)))
    assert keep.dropMimeData(data, Qt.DropAction.CopyAction, 1, 0, keep.index(-1))
    assert window.model.board is before
    qtbot.waitUntil(lambda: len(window.board.selected_ids()) == TASKS and window.board.current_lane() is Lane.KEEP)
    kept = [task.title for task in window.model.board.lane(Lane.KEEP)]
    assert kept == ["Kept", *(f"Whittle {number}" for number in range(TASKS)), "Also kept"]
    window.actions_.undo.trigger()
    assert window.model.board == before


def test_what_is_selected_a_little_at_a_time_gives_way_to_what_the_user_does(qtbot, window: MainWindow) -> None:
    window.actions_.letters[Lane.KEEP].trigger()
    qtbot.waitUntil(lambda: not window.model.board.lanes[Lane.INBOX])
    window.actions_.undo.trigger()
    window.entry.entered.emit("Call Kim")
    window.board.select(["Kept"])
    for _ in range(9):
        QApplication.processEvents()
    assert window.board.selected_ids() == ("Kept",)


def test_many_lines_become_tasks_while_the_window_lives(qtbot, window: MainWindow) -> None:
    before = window.model.board
    window.entry.entered.emit("\n".join(f"Whittle {number}" for number in range(TASKS)))
    assert window.model.board is before
    qtbot.waitUntil(lambda: len(window.model.board.tasks) == 2 * TASKS + 2)
    order = window.model.board.lanes[Lane.INBOX]
    added = [window.model.board.tasks[task_id].title for task_id in order[TASKS:]]
    assert added == [f"Whittle {number}" for number in range(TASKS)]
    window.actions_.undo.trigger()
    assert window.model.board == before


def test_a_window_that_closes_does_first_what_was_asked_for(window: MainWindow) -> None:
    window.entry.entered.emit("\n".join(f"Whittle {number}" for number in range(TASKS)))
    window.actions_.done.trigger()
    window.close()
    board = window.model.board
    assert len(board.tasks) == 2 * TASKS + 2
    assert sum(task.done for task in board.tasks.values()) == TASKS
