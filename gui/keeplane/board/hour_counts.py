"""The hours a week of a board's lanes, worked out change by change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import fsum

from keeplane.board.change import Change, TaskEdit
from keeplane.board.gradual import Gradual, at_once, parts
from keeplane.board.hour_book import HOURS_IN_A_WEEK, Week
from keeplane.board.task import Lane, Task

_DIGITS = 6  # tenths do not add up to round numbers in binary


class HourCounts:
    """How many tasks take how many hours. People type few different figures, so there is little to add up."""

    def __init__(self, tasks: Iterable[Task] = ()) -> None:
        self._counts: Counter[tuple[Lane, float]] = Counter(
            (task.lane, task.hours_per_week) for task in tasks if task.hours_per_week
        )

    def after(self, change: Change) -> HourCounts:
        """What these become with `change`."""
        return at_once(self.following(change))

    def following(self, change: Change) -> Gradual[HourCounts]:
        """As `after`."""
        copy = HourCounts()
        copy._counts = self._counts.copy()
        for part in parts(change.tasks.values()):
            copy._follow(part)
            yield
        return copy

    def _follow(self, edits: Iterable[TaskEdit]) -> None:
        for edit in edits:
            before, after = edit.before, edit.after
            if before is not None and before.hours_per_week:
                self._count((before.lane, before.hours_per_week), -1)
            if after is not None and after.hours_per_week:
                self._count((after.lane, after.hours_per_week), 1)

    def in_lane(self, lane: Lane) -> float:
        """The hours a week of the lane's tasks that have them."""
        return fsum(hours * number for (place, hours), number in self._counts.items() if place is lane)

    def week(self) -> Week:
        """The hours of Keep and of Outsource; no task counts for more than a week has."""
        return Week(self._in_a_week(Lane.KEEP), self._in_a_week(Lane.OUTSOURCE))

    def _in_a_week(self, lane: Lane) -> float:
        counts = self._counts.items()
        return round(
            fsum(min(hours, HOURS_IN_A_WEEK) * number for (place, hours), number in counts if place is lane), _DIGITS
        )

    def _count(self, key: tuple[Lane, float], number: int) -> None:
        self._counts[key] += number
        if not self._counts[key]:
            del self._counts[key]
