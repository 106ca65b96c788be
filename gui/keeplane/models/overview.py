"""How the board stands, in numbers."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Attention(StrEnum):
    """A group of tasks that waits for the user."""

    OUTSOURCED_AGAINST = "outsourced-against"
    KEPT_AGAINST = "kept-against"
    GATES = "gates"
    UNDECIDED = "undecided"


class Overview(Struct, frozen=True, kw_only=True):
    """Counts of tasks, and hours a week.

    `to_sort` are the tasks in the inbox; of these a rule speaks for `decided_to_keep` and `decided_to_outsource`,
    and none for `undecided`. `outsourced_against` and `kept_against` are placed against their rule, for the `reasons`
    that the user noted, the most frequent first; `gates_open` are in Outsource with no word yet on whether the user
    could judge the result.
    """

    tasks: int = 0
    to_sort: int = 0
    decided_to_keep: int = 0
    decided_to_outsource: int = 0
    undecided: int = 0
    kept: int = 0
    outsourced: int = 0
    hours_kept: float = 0.0
    hours_outsourced: float = 0.0
    outsourced_against: int = 0
    kept_against: int = 0
    reasons: tuple[str, ...] = ()
    gates_open: int = 0
