"""An inbox that takes a while to sort: seen on its way, stopped, and changed meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from keeplane.board import many, operations
from keeplane.board.gradual import at_once
from keeplane.board.hour_counts import HourCounts
from keeplane.exchange.plain_text import read_lines
from keeplane.models import inbox_sorting as module
from keeplane.models.board_model import BoardModel
from keeplane.models.inbox_sorting import STEP, inbox_sorting
from keeplane.models.slices import Slices

OUTSOURCED = "Edit the onboarding video {number}"
TASKS = 5 * STEP


@pytest.fixture
def sorting(model: BoardModel, monkeypatch: pytest.MonkeyPatch) -> Slices:
    """Not yet begun, and a step at a time."""
    monkeypatch.setattr(module, "AT_ONCE", 0)
    monkeypatch.setattr("keeplane.models.slices.SLICE_SECONDS", 0)
    model.add_lines(read_lines("\n".join(OUTSOURCED.format(number=number) for number in range(TASKS))))
    return inbox_sorting(model, model)


def test_it_goes_on_while_the_window_lives_and_is_one_step(qtbot, model: BoardModel, sorting: Slices) -> None:
    before, steps = model.board, model.undo_stack.count()
    sorting.start()
    assert model.board is before
    with qtbot.waitSignal(sorting.ended):
        pass
    assert len(model.board.lanes["outsource"]) == len(before.lanes["outsource"]) + TASKS
    assert model.undo_stack.count() == steps + 1
    model.undo_stack.undo()
    assert model.board == before


def test_a_large_one_comes_back_whole_after_other_steps(
    model: BoardModel, sorting: Slices, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    monkeypatch.setattr("keeplane.models.board_model.MANY", TASKS - 1)
    before = model.board
    with qtbot.waitSignal(sorting.ended):
        sorting.start()
    first, *_ = model.board.lanes["outsource"]
    sorted_board = model.board
    model.perform(operations.set_done(model.board, [first], True))
    while model.undo_stack.canUndo() and model.board != before:
        model.undo_stack.undo()
    assert model.board is before
    model.undo_stack.redo()
    assert model.board is sorted_board
    assert model.hours.week() == HourCounts(sorted_board.tasks.values()).week()
    model.undo_stack.redo()
    assert model.board.tasks[first].done


def test_stopped_it_leaves_the_board_as_it_was(model: BoardModel, sorting: Slices) -> None:
    before, steps = model.board, model.undo_stack.count()
    handed_on: list[object] = []
    sorting.done.connect(handed_on.append)
    sorting.start()
    QApplication.processEvents()
    sorting.stop()
    for _ in range(TASKS):
        QApplication.processEvents()
    assert model.board is before
    assert model.undo_stack.count() == steps
    assert not handed_on


def test_what_changes_meanwhile_is_neither_lost_nor_left_out(qtbot, model: BoardModel, sorting: Slices) -> None:
    sorting.start()
    while not sorting.count:
        QApplication.processEvents()
    (added,) = model.add_lines(read_lines(OUTSOURCED.format(number="more")))
    gone = model.board.lanes["inbox"][-2]
    model.perform(at_once(many.removing(model.board, [gone])))
    with qtbot.waitSignal(sorting.ended):
        pass
    assert added in model.board.lanes["outsource"]
    assert gone not in model.board.tasks
    assert len(model.board.lanes["outsource"]) == TASKS
