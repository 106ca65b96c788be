"""A step of very many tasks, worked out while the window lives on."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from tests.board.strategies import LANES, boards, operation
from tests.catalogue import CATALOGUE
from tests.models.conftest import NOW

from keeplane.board import many, operations
from keeplane.board.board import Board
from keeplane.board.change import Change, apply
from keeplane.board.edit_times import stamped
from keeplane.board.gradual import PART, Gradual, at_once
from keeplane.board.task import Lane
from keeplane.exchange.imports.shape import Found
from keeplane.exchange.plain_text import read_lines
from keeplane.models.board_model import BoardModel
from keeplane.models.decisions import Decisions
from keeplane.models.large_step import large_step
from keeplane.models.slices import Slices
from keeplane.rules.deciding import Decider

TASKS = 3 * PART


@pytest.fixture
def ids(model: BoardModel, monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """Those of many tasks in the inbox; work goes on a part at a time."""
    monkeypatch.setattr("keeplane.models.slices.SLICE_SECONDS", 0)
    return model.add_lines(read_lines("\n".join(f"Whittle {number}" for number in range(TASKS))))


@pytest.fixture
def moving(model: BoardModel, ids: tuple[str, ...]) -> Slices:
    return large_step(model, lambda board, now: many.moving(board, ids, Lane.KEEP, now), TASKS, model)


def until_half_done(moving: Slices) -> None:
    moving.start()
    while moving.count < TASKS / 2:
        QApplication.processEvents()


def test_it_is_one_step_that_says_how_far_it_is(qtbot, model: BoardModel, ids: tuple[str, ...], moving: Slices) -> None:
    before, steps = model.board, model.undo_stack.count()
    at_once = apply(before, stamped(operations.move(before, ids, Lane.KEEP, NOW), NOW))
    reached: list[int] = []
    moving.start()
    with qtbot.waitSignal(moving.ended):
        while model.board is before:
            reached.append(moving.count)
            QApplication.processEvents()
    assert len(set(reached)) > TASKS / PART
    assert reached == sorted(reached)
    assert reached[-1] <= TASKS
    assert model.board == at_once
    assert model.undo_stack.count() == steps + 1
    model.undo_stack.undo()
    assert model.board == before


def test_stopped_it_leaves_the_board_as_it_was(model: BoardModel, moving: Slices) -> None:
    before, steps = model.board, model.undo_stack.count()
    until_half_done(moving)
    moving.stop()
    for _ in range(9):
        QApplication.processEvents()
    assert model.board is before
    assert model.undo_stack.count() == steps


def test_what_changes_meanwhile_is_kept(qtbot, model: BoardModel, ids: tuple[str, ...], moving: Slices) -> None:
    until_half_done(moving)
    model.perform(at_once(many.removing(model.board, ids[:1])))
    model.perform(operations.set_done(model.board, ids[1:2], True))
    (added,) = model.add_lines(read_lines("Another"))
    with qtbot.waitSignal(moving.ended):
        pass
    assert model.board.lanes[Lane.KEEP][1 - TASKS :] == ids[1:]
    assert ids[0] not in model.board.tasks
    assert model.board.tasks[ids[1]].done
    assert model.board.lanes[Lane.INBOX][-1] == added


@settings(max_examples=25)
@given(boards(), st.lists(LANES, min_size=1, max_size=9), st.integers(0, 12), st.data())
def test_whatever_is_done_during_an_import_nothing_is_lost_and_nothing_comes_twice(
    qapp: QApplication, few_rules: Decider, start: Board, places: list[Lane], passes: int, data: st.DataObject
) -> None:
    meanwhile = data.draw(operation(start, count()))
    ids = count()
    model = BoardModel(start, Decisions(few_rules), CATALOGUE, lambda: NOW, lambda: f"i{next(ids)}")
    found = [(Found(title=f"Found {number}"), lane) for number, lane in enumerate(places)]

    def bring_in(board: Board, _now: str) -> Gradual[Change]:
        tasks = yield from model.making_of(found)
        return (yield from many.bringing_in(board, tasks, "list.txt", Lane.KEEP, 1))

    work = large_step(model, bring_in, len(found), model)
    changes: list[Change] = []
    model.changed.connect(changes.append)
    work.start()
    for _ in range(passes):
        if not changes:
            work._step()  # by hand, so that the operation can come between any two of them
    if not changes:
        model.perform(meanwhile)
    work.finish()
    board, (*before, brought) = model.board, changes
    assert [one.label.id for one in before] == ([meanwhile.label.id] if before else [])
    assert [edit.after.title for edit in brought.tasks.values()] == [one.title for one, _ in found]
    assert all(edit.before is None for edit in brought.tasks.values())
    for lane, order in board.lanes.items():
        come = [board.tasks[task_id].title for task_id in order if task_id in brought.tasks]
        assert come == [one.title for one, place in found if place is lane]
    while model.undo_stack.canUndo():
        model.undo_stack.undo()
    assert model.board == start
    while model.undo_stack.canRedo():
        model.undo_stack.redo()
    assert model.board == board
    model.close()
