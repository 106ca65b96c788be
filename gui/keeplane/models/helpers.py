"""The helpers whom tasks are given to."""

from __future__ import annotations

from collections.abc import Iterable

from keeplane.board.task import Task


def same_helper(one: str, other: str) -> bool:
    """Whether two names are one but for capitals."""
    return one.casefold() == other.casefold()


def helpers_of(tasks: Iterable[Task]) -> list[str]:
    """Every helper once, by name."""
    names = {task.assignee.casefold(): task.assignee for task in tasks if task.assignee}
    return [names[key] for key in sorted(names)]
