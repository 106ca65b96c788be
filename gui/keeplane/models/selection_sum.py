"""What the rules advise for tasks that are selected together, however many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Sequence

from msgspec import Struct

from keeplane.models.board_model import BoardModel
from keeplane.rules.deciding import is_conflict
from keeplane.rules.decision import Advice, Suggestion

STEP = 64
"""Tasks that are summed up in a fraction of a millisecond when they are decided."""

Kind = tuple[Suggestion, str | None]


class SelectionSum(Struct, frozen=True):
    """How many tasks there are of each suggestion and rule, the advice that each has, and how many tasks are
    placed against theirs."""

    numbers: Counter[Kind]
    alike: dict[Kind, Advice]
    conflicts: int


def summing_up(model: BoardModel, task_ids: Sequence[str]) -> Generator[int, None, SelectionSum]:
    """Work in slices. A board that changes meanwhile has to be summed up anew."""
    tasks, decisions = model.board.tasks, model.decisions
    numbers: Counter[Kind] = Counter()
    alike: dict[Kind, Advice] = {}
    conflicts = 0
    for number, task_id in enumerate(task_ids, 1):
        task = tasks[task_id]
        advice = decisions.advice(task)
        kind = advice.suggestion, advice.rule
        numbers[kind] += 1
        alike.setdefault(kind, advice)
        conflicts += is_conflict(task.lane, advice.suggestion)
        if number % STEP == 0:
            yield number
    return SelectionSum(numbers, alike, conflicts)
