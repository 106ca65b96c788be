"""The board counted by what its tasks' decisions say, task by task as they are made and changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from keeplane.board.board import EMPTY, Board
from keeplane.board.change import Change
from keeplane.board.task import Answer, Lane, Task
from keeplane.models.decisions import Decisions
from keeplane.rules.deciding import is_conflict
from keeplane.rules.decision import Suggestion


class Placed(NamedTuple):
    """Where a task lies and what is said of it. `reason` is kept for a `conflict` only; `refused` are rules' ids."""

    lane: Lane
    suggestion: Suggestion
    rule: str | None
    conflict: bool
    gate_open: bool
    reason: str
    refused: tuple[str, ...]


class Tally:
    """How many tasks have which standing."""

    def __init__(self, decisions: Decisions) -> None:
        self._decisions = decisions
        self._standings: dict[str, Placed] = {}
        self._counts: Counter[Placed] = Counter()
        self._shared: dict[Placed, Placed] = {}
        self._board = EMPTY
        self._changed: set[str] = set()
        decisions.made.connect(self._keep_up)

    def open(self, board: Board) -> None:
        """Start afresh with `board`."""
        self._standings.clear()
        self._counts.clear()
        self._shared.clear()
        self._board = board
        self._changed.clear()

    def follow(self, board: Board, change: Change) -> None:
        """Keep up with a change that led to `board`."""
        if change.decides_anew:
            self.open(board)
            return
        self._board = board
        self._changed.update(change.tasks)

    @property
    def behind(self) -> int:
        """About how many tasks `counts` would have to decide or count first; 0 if none."""
        return len(self._changed) + max(0, len(self._board.tasks) - len(self._standings))

    def rules_in_use(self) -> frozenset[str]:
        """The ids of the rules that decide a task, as far as tasks are counted by now."""
        return frozenset(standing.rule for standing in self._counts if standing.rule is not None)

    def counts(self) -> Mapping[Placed, int]:
        """How many tasks have each standing; decides those that have no decision yet."""
        for task_id in self._changed:
            self._count(task_id)
        self._changed.clear()
        if len(self._standings) < len(self._board.tasks):
            for task_id in self._board.tasks.keys() - self._standings.keys():
                self._count(task_id)
        return self._counts

    def _keep_up(self, task_ids: Iterable[str]) -> None:
        for task_id in task_ids:
            if task_id in self._changed or task_id not in self._standings:
                self._changed.discard(task_id)
                self._count(task_id)

    def _count(self, task_id: str) -> None:
        task = self._board.tasks.get(task_id)
        before = self._standings.pop(task_id, None)
        if before is not None:
            self._counts[before] -= 1
            if not self._counts[before]:
                del self._counts[before], self._shared[before]
        if task is not None:
            standing = self._standing_of(task)
            # One object for all tasks alike: there are few kinds, and many tasks.
            self._standings[task_id] = self._shared.setdefault(standing, standing)
            self._counts[standing] += 1

    def _standing_of(self, task: Task) -> Placed:
        advice = self._decisions.advice(task)
        conflict = is_conflict(task.lane, advice.suggestion)
        return Placed(
            task.lane,
            advice.suggestion,
            advice.rule,
            conflict,
            advice.gate_open,
            task.reason if conflict else "",
            tuple(key for key, answer in task.answers.items() if answer == Answer.NO) if task.answers else (),
        )
