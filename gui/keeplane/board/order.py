"""Tasks in a lane's order. The loops run in C, since a lane may hold many thousands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

FEW = 8
"""Up to so many tasks are looked for one by one."""


def rows_of(order: Sequence[str], task_ids: Set[str]) -> list[int]:
    """The ascending rows at which `order` holds any of the tasks."""
    if len(task_ids) <= FEW:
        return sorted(row for task_id in task_ids if (row := _row_of(order, task_id)) is not None)
    return [row for row, task_id in enumerate(order) if task_id in task_ids]


def ranges_of(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Ascending rows as (first, last) of each run without a gap."""
    ranges: list[tuple[int, int]] = []
    first = last = -2
    for row in rows:
        if row != last + 1:
            ranges.append((first, last))
            first = row
        last = row
    ranges.append((first, last))
    return ranges[1:]


def _row_of(order: Sequence[str], task_id: str) -> int | None:
    try:
        return order.index(task_id)
    except ValueError:
        return None
