"""How often the user went against a rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from keeplane.board.board import Board
from keeplane.board.task import Answer, Lane
from keeplane.models.decisions import CHUNK, Decisions
from keeplane.rules.deciding import is_conflict

ENOUGH = 3
"""After so many times a rule is worth adjusting."""


def overruled(board: Board, decisions: Decisions, rule_ids: Collection[str]) -> Mapping[str, int]:
    """Of `rule_ids` those that were overruled often enough, with how many tasks were placed or answered against them.

    Empty while many tasks still wait for their decision, since deciding them all would take too long.
    """
    if not rule_ids or decisions.waiting > CHUNK:
        return {}
    times: Counter[str] = Counter()
    for task in board.tasks.values():
        if task.lane is not Lane.INBOX:
            decision = decisions.of(task)
            if decision.rule in rule_ids and is_conflict(task.lane, decision.suggestion):
                times[str(decision.rule)] += 1
        for rule_id, answer in task.answers.items():
            times[rule_id] += rule_id in rule_ids and answer == Answer.NO
    return {rule_id: count for rule_id, count in times.items() if count >= ENOUGH}
