from __future__ import annotations

from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.board.strategies import boards, operation
from tests.catalogue import CATALOGUE
from tests.models.conftest import NOW

from keeplane.board.hour_counts import HourCounts
from keeplane.board.task import Lane
from keeplane.models.board_model import BoardModel
from keeplane.models.decisions import Decisions
from keeplane.models.tally import Tally


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(boards(), st.data())
def test_the_tally_of_a_changed_board_is_that_of_a_board_counted_afresh(qapp, few_rules, start, data) -> None:
    model = BoardModel(start, Decisions(few_rules), CATALOGUE, lambda: NOW, lambda: "token")
    fresh = count()
    for _ in range(data.draw(st.integers(1, 6))):
        match data.draw(st.sampled_from(["do", "do", "undo", "decide", "count"])):
            case "undo":
                model.undo_stack.undo()
            case "decide":
                qapp.processEvents()
            case "count":
                model.tally.counts()
            case _:
                model.perform(data.draw(operation(model.board, fresh)))
    afresh = Tally(model.decisions)
    afresh.open(model.board)
    assert model.tally.counts() == afresh.counts()
    assert sum(model.tally.counts().values()) == len(model.board.tasks)
    hours = HourCounts(model.board.tasks.values())
    assert model.hours.week() == hours.week()
    assert [*map(model.hours.in_lane, Lane)] == [*map(hours.in_lane, Lane)]
    model.close()


def test_decisions_made_while_idle_are_counted_as_they_come(qtbot, model: BoardModel) -> None:
    model.move("ab", Lane.KEEP)
    assert model.tally.behind >= 2
    qtbot.waitUntil(lambda: model.decisions.complete)
    assert model.tally.behind == 0


def test_resting_nothing_is_decided_unasked(qtbot, qapp, model: BoardModel) -> None:
    qtbot.waitUntil(lambda: model.decisions.complete)
    model.decisions.open(model.board)
    model.decisions.rest(0)
    assert not model.decisions.decided
    model.decisions.advice(model.board.tasks["c"])
    assert set(model.decisions.decided) == {"c"}
    qtbot.waitUntil(lambda: model.decisions.complete)
    assert set(model.decisions.decided) == set(model.board.tasks)
    model.decisions.open(model.board)
    model.decisions.rest(60_000)
    for _ in range(3):
        qapp.processEvents()
    assert not model.decisions.decided
