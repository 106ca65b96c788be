"""How the board stands: its tasks counted by what their decisions say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping

from keeplane.board.board import Board
from keeplane.board.hour_counts import HourCounts
from keeplane.board.task import Lane
from keeplane.models.decisions import Decisions
from keeplane.models.overview import Overview
from keeplane.models.tally import Placed, Tally
from keeplane.rules.decision import Suggestion


def overview_of(board: Board, tally: Tally, hours: HourCounts) -> Overview:
    """Decides the tasks that have no decision yet."""
    counts = tally.counts()

    def count(holds: Callable[[Placed], bool]) -> int:
        return sum(number for standing, number in counts.items() if holds(standing))

    def in_inbox(suggestion: Suggestion) -> int:
        return count(lambda one: one.lane is Lane.INBOX and one.suggestion is suggestion)

    return Overview(
        tasks=len(board.tasks),
        to_sort=len(board.lanes[Lane.INBOX]),
        decided_to_keep=in_inbox(Suggestion.KEEP),
        decided_to_outsource=in_inbox(Suggestion.OUTSOURCE),
        undecided=in_inbox(Suggestion.UNDECIDED),
        kept=len(board.lanes[Lane.KEEP]),
        outsourced=len(board.lanes[Lane.OUTSOURCE]),
        hours_kept=hours.in_lane(Lane.KEEP),
        hours_outsourced=hours.in_lane(Lane.OUTSOURCE),
        outsourced_against=count(lambda one: one.conflict and one.lane is Lane.OUTSOURCE),
        kept_against=count(lambda one: one.conflict and one.lane is Lane.KEEP),
        reasons=_reasons(counts),
        gates_open=count(lambda one: one.gate_open and one.lane is Lane.OUTSOURCE),
    )


def decided_by(board: Board, decisions: Decisions) -> Counter[str]:
    """How many tasks each rule decides, by its id; decides those that have no decision yet."""
    return Counter(rule for task in board.tasks.values() if (rule := decisions.advice(task).rule) is not None)


def _reasons(counts: Mapping[Placed, int]) -> tuple[str, ...]:
    """Why tasks were placed against their rule, the most frequent first and each only once."""
    noted: Counter[str] = Counter()
    for standing, number in counts.items():
        if standing.reason:
            noted[standing.reason] += number
    return tuple(sorted(noted, key=lambda reason: (-noted[reason], reason)))
