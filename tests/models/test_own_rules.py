"""The board model, the lanes and the preview when the user changes the rules."""

from __future__ import annotations

import pytest

from keeplane.board import many, operations
from keeplane.board.gradual import at_once
from keeplane.board.own_rules import AS_SHIPPED, OwnRule, OwnRules
from keeplane.board.task import Lane
from keeplane.models.board_model import BoardModel
from keeplane.models.decisions import Decisions
from keeplane.models.lane_model import Role
from keeplane.models.overruling import overruled
from keeplane.models.preview import Preview
from keeplane.models.standing import decided_by, overview_of
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Suggestion

OWN = OwnRules(
    rules=(
        OwnRule(
            id="own-task", title="Tasks", verdict="keep", because="Mine.", question="Is it a task?", cues=("task",)
        ),
    )
)


def change_rules(model: BoardModel, own: OwnRules) -> None:
    model.perform(operations.set_own_rules(model.board, own))


def suggestions(model: BoardModel) -> set[Suggestion]:
    return {model.decisions.of(task).suggestion for task in model.board.tasks.values()}


def test_every_task_is_decided_anew_and_undo_takes_it_back(model):
    assert suggestions(model) == {Suggestion.UNDECIDED}
    change_rules(model, OWN)
    assert suggestions(model) == {Suggestion.KEEP}
    model.undo_stack.undo()
    assert suggestions(model) == {Suggestion.UNDECIDED}
    model.undo_stack.redo()
    assert suggestions(model) == {Suggestion.KEEP}


def test_a_decider_is_made_once_for_preview_saving_undo_and_redo(model):
    used = []
    model.decisions.decider_changed.connect(used.append)
    foreseen = model.decisions.decider_for(OWN)
    change_rules(model, OWN)
    model.undo_stack.undo()
    model.undo_stack.redo()
    assert used[0] is foreseen
    assert used[2] is foreseen


def test_the_lanes_show_it_at_once(model, lanes):
    inbox = lanes[Lane.INBOX]
    painted = []
    inbox.dataChanged.connect(
        lambda first, last: painted.append((first.row(), last.row(), last.data(Role.CARD).foot.rule))
    )
    change_rules(model, OWN)
    assert painted == [(0, 4, "Keep: tasks")]
    model.undo_stack.undo()
    assert inbox.index(0).data(Role.CARD).foot.rule == "No rule: your call"


def test_a_board_opens_with_its_own_rules(model, decider: Decider):
    change_rules(model, OWN)
    decisions = Decisions(decider)
    BoardModel(model.board, decisions, None, lambda: "", lambda: "token")
    assert {decisions.of(task).rule for task in model.board.tasks.values()} == {"own-task"}
    assert decided_by(model.board, decisions) == {"own-task": 8}


def test_a_rule_that_cannot_be_used_leaves_the_others_in_force(model):
    broken = OwnRule(id="own-b", title="", verdict="keep", because="", question="", cues=("((",))
    change_rules(model, OwnRules(rules=(broken, *OWN.rules)))
    assert suggestions(model) == {Suggestion.KEEP}


@pytest.fixture
def preview(model) -> Preview:
    return Preview(model)


def test_the_preview_tells_what_would_change_and_changes_nothing(qtbot, model, preview):
    with qtbot.waitSignal(preview.found) as found:
        preview.look_at(OWN)
    turned = found.args[0]
    assert [each.task.id for each in turned] == list("abcdexyz")
    assert {(each.before, each.after) for each in turned} == {(Suggestion.UNDECIDED, Suggestion.KEEP)}
    assert suggestions(model) == {Suggestion.UNDECIDED}


def test_the_preview_waits_until_typing_stops_and_tells_only_of_the_last_rules(qtbot, preview):
    told = []
    preview.found.connect(told.append)
    preview.look_at(OWN)
    preview.look_at(AS_SHIPPED)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(200)
    assert told == [()]


def test_the_preview_follows_the_board(qtbot, model, preview):
    with qtbot.waitSignal(preview.found):
        preview.look_at(OWN)
    with qtbot.waitSignal(preview.found) as found:
        model.perform(at_once(many.removing(model.board, list("abcde"))))
    assert [each.task.id for each in found.args[0]] == list("xyz")


def test_a_preview_that_is_called_off_tells_nothing(qtbot, preview):
    preview.look_at(OWN)
    preview.look_at(None)
    with qtbot.assertNotEmitted(preview.found, wait=300):
        pass


def test_three_tasks_against_a_rule_overrule_it(qtbot, model):
    change_rules(model, OWN)
    model.move("ab", Lane.OUTSOURCE)
    qtbot.waitUntil(lambda: model.decisions.complete)
    assert overruled(model.tally, {"own-task"}) == {}
    model.move("c", Lane.OUTSOURCE)
    qtbot.waitUntil(lambda: model.decisions.complete)
    assert overruled(model.tally, {"own-task"}) == {"own-task": 3}
    assert overruled(model.tally, {"video"}) == {}


def test_the_overview_counts_what_lies_against_the_rules_with_the_reasons(model):
    change_rules(model, OWN)
    model.move("abc", Lane.OUTSOURCE)
    for task_id, reason in (("a", "Ann does it"), ("b", "Bo does it"), ("c", "Bo does it"), ("x", "not told")):
        model.perform(operations.set_reason(model.board, task_id, reason))
    overview = overview_of(model.board, model.tally, model.hours)
    assert (overview.outsourced_against, overview.kept_against) == (3, 0)
    assert overview.reasons == ("Bo does it", "Ann does it")


def test_three_answers_against_a_rule_overrule_it(qtbot, model):
    change_rules(model, OWN)
    model.perform(operations.answer(model.board, "abc", "own-task", "no"))
    qtbot.waitUntil(lambda: model.decisions.complete)
    assert overruled(model.tally, {"own-task"}) == {"own-task": 3}
