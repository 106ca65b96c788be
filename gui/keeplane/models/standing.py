"""How the board stands: its tasks counted by what their decisions say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from operator import attrgetter
from typing import assert_never

from keeplane.board.board import Board
from keeplane.board.task import Lane, Task
from keeplane.models.decisions import Decisions
from keeplane.models.overview import Attention, Overview
from keeplane.rules.deciding import is_conflict
from keeplane.rules.decision import Suggestion


_HOURS = attrgetter("hours_per_week")


def overview_of(board: Board, decisions: Decisions) -> Overview:
    """Counts over all tasks; decides those that have no decision yet."""
    outsourced = waiting(board, decisions, Attention.OUTSOURCED_AGAINST)
    kept = waiting(board, decisions, Attention.KEPT_AGAINST)
    inbox = Counter(decisions.of(task).suggestion for task in board.lane(Lane.INBOX))
    return Overview(
        tasks=len(board.tasks),
        to_sort=len(board.lanes[Lane.INBOX]),
        decided_to_keep=inbox[Suggestion.KEEP],
        decided_to_outsource=inbox[Suggestion.OUTSOURCE],
        undecided=inbox[Suggestion.UNDECIDED],
        kept=len(board.lanes[Lane.KEEP]),
        outsourced=len(board.lanes[Lane.OUTSOURCE]),
        hours_kept=hours_in(board, Lane.KEEP),
        hours_outsourced=hours_in(board, Lane.OUTSOURCE),
        outsourced_against=len(outsourced),
        kept_against=len(kept),
        reasons=reasons_for(board, outsourced | kept),
        gates_open=len(waiting(board, decisions, Attention.GATES)),
    )


def hours_in(board: Board, lane: Lane) -> float:
    """Hours a week of the lane's tasks that have them."""
    return sum(filter(None, map(_HOURS, board.lane(lane))), 0.0)


def decided_by(board: Board, decisions: Decisions) -> Counter[str]:
    """How many tasks each rule decides, by its id; decides those that have no decision yet."""
    return Counter(rule for task in board.tasks.values() if (rule := decisions.of(task).rule) is not None)


def reasons_for(board: Board, task_ids: Collection[str]) -> tuple[str, ...]:
    """What the user noted for these tasks, the most frequent first and each only once."""
    noted = Counter(reason for task_id in task_ids if (reason := board.tasks[task_id].reason))
    return tuple(sorted(noted, key=lambda reason: (-noted[reason], reason)))


def waiting(board: Board, decisions: Decisions, kind: Attention) -> frozenset[str]:
    """The ids of the tasks that wait for the user's attention."""
    return frozenset(task.id for task in board.tasks.values() if _waits(task, decisions, kind))


def _waits(task: Task, decisions: Decisions, kind: Attention) -> bool:
    match kind:
        case Attention.OUTSOURCED_AGAINST:
            return task.lane is Lane.OUTSOURCE and is_conflict(task.lane, decisions.of(task).suggestion)
        case Attention.KEPT_AGAINST:
            return task.lane is Lane.KEEP and is_conflict(task.lane, decisions.of(task).suggestion)
        case Attention.GATES:
            return task.lane is Lane.OUTSOURCE and decisions.of(task).gate_open
        case Attention.UNDECIDED:
            return task.lane is Lane.INBOX and decisions.of(task).suggestion is Suggestion.UNDECIDED
        case _:
            assert_never(kind)
