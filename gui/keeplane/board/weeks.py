"""The record of kept and handed-off hours, week by week (docs/adr/0006)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from msgspec.structs import replace

from keeplane.board.board import Board
from keeplane.board.change import Change, TaskEdit
from keeplane.board.gradual import Gradual, at_once, parts
from keeplane.board.hour_book import Week
from keeplane.board.hour_counts import HourCounts
from keeplane.board.task import Lane, Task

MOST_WEEKS = 104
"""How many weeks are recorded; older ones are forgotten."""

_DIGITS = 6  # tenths do not add up to round numbers in binary

_SHOWN = frozenset({Lane.KEEP, Lane.OUTSOURCE})


def recorded(board: Board, change: Change, now: str, hours: HourCounts) -> Change:
    """The change, with the hours that it leads to as those of the week of `now`, if it changes them.

    `hours` are those that it leads to.
    """
    return at_once(recording(board, change, now, hours))


def recording(board: Board, change: Change, now: str, hours: HourCounts) -> Gradual[Change]:
    """As `recorded`."""
    for part in parts(change.tasks.values()):
        if any(map(_counts, part)):
            break
        yield
    else:
        return change
    before = board.hours if change.hours is None else change.hours[1]
    known = before.weeks or (yield from _from_placings(board, now))
    weeks = {**known, monday_of(now): hours.week()}
    after = replace(before, weeks=dict(sorted(weeks.items())[-MOST_WEEKS:]))
    return replace(change, hours=(board.hours, after)) if after != board.hours else change


def weeks_until(board: Board, now: str) -> list[tuple[date, Week]]:
    """Every week from the first that is known to that of `now`, which is as the board stands.

    A week without a record is as the one before it. Without any record, the weeks come from when the tasks were placed.
    """
    known = dict(board.hours.weeks or at_once(_from_placings(board, now)))
    known[monday_of(now)] = hours_of(board.tasks.values())
    last = date.fromisoformat(monday_of(now))
    monday = max(date.fromisoformat(min(known)), last - timedelta(weeks=MOST_WEEKS - 1))
    earlier = [day for day in known if day <= monday.isoformat()]
    week = known[max(earlier)] if earlier else Week()
    found = []
    while monday <= last:
        week = known.get(monday.isoformat(), week)
        found.append((monday, week))
        monday += timedelta(weeks=1)
    return found


def hours_of(tasks: Iterable[Task]) -> Week:
    """The hours a week of those in Keep and of those in Outsource."""
    return HourCounts(tasks).week()


def monday_of(time: str) -> str:
    """The ISO date of the Monday of an ISO time, in UTC."""
    day, _, clock = time.partition("T")
    return _monday(day if clock.endswith("Z") else datetime.fromisoformat(time).astimezone(UTC).date().isoformat())


@lru_cache(maxsize=1024)
def _monday(day: str) -> str:
    at = date.fromisoformat(day)
    return (at - timedelta(days=at.weekday())).isoformat()


def _counts(edit: TaskEdit) -> bool:
    return _share(edit.before) != _share(edit.after)


def _share(task: Task | None) -> tuple[Lane, float] | None:
    if task is None or not task.hours_per_week or task.lane not in _SHOWN:
        return None
    return task.lane, task.hours_per_week


def _from_placings(board: Board, now: str) -> Gradual[Mapping[str, Week]]:
    """The weeks as far as the tasks' own times tell: each counts since it was placed in its lane."""
    placed: dict[str, list[Task]] = {}
    for part in parts(board.tasks.values()):
        for task in part:
            if task.hours_per_week and task.lane in _SHOWN:
                placed.setdefault(monday_of(task.decided or task.created), []).append(task)
        yield
    this = monday_of(now)
    weeks: dict[str, Week] = {}
    total = Week()
    for monday in sorted(placed):
        if monday <= this:
            more = hours_of(placed[monday])
            total = Week(round(total.kept + more.kept, _DIGITS), round(total.handed_off + more.handed_off, _DIGITS))
            weeks[monday] = total
    return weeks
