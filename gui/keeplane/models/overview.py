"""How the board stands, in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Attention(StrEnum):
    """A group of tasks that waits for the user."""

    CONFLICTS = "conflicts"
    GATES = "gates"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Counts of tasks, and hours a week.

    `to_sort` are the tasks in the inbox; of these a rule speaks for `decided_to_keep` and `decided_to_outsource`,
    and none for `undecided`. `conflicts` are placed against their rule; `gates_open` are in Outsource with no word yet
    on whether the user could judge the result.
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
    conflicts: int = 0
    gates_open: int = 0
