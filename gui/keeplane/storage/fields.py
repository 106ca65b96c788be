"""What each field of a task may hold. Every function raises ValueError for anything else."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from itertools import chain
from operator import attrgetter

from keeplane.board.task import LONGEST_TITLE, Lane, Status, Task, one_line

_LONGEST_ID = 200


def is_id(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_ID


def is_sound(task: Task) -> bool:
    """Whether every value is one that reading would leave as it is."""
    try:
        return (
            is_id(task.id)
            and 0 < len(task.title) <= LONGEST_TITLE
            and title(task.title) == task.title
            and time(task.created) == task.created
            and (task.decided is None or time(task.decided) == task.decided)
            and (task.deadline is None or day(task.deadline) == task.deadline)
            and (task.status_since is None or time(task.status_since) == task.status_since)
            and (task.check_in is None or day(task.check_in) == task.check_in)
            and (task.hours_per_week is None or hours(task.hours_per_week) >= 0)
            and all(time(moment) == moment for moment in task.edited.values())
        )
    except ValueError:
        return False


def all_sound(tasks: Sequence[Task]) -> bool:
    """Whether `is_sound` holds for all. Nearly always it does, which is seen sooner looking at all tasks at once."""
    return _plainly_sound(tasks) or all(map(is_sound, tasks))


def _plainly_sound(tasks: Sequence[Task]) -> bool:
    titles, ids = list(map(attrgetter("title"), tasks)), list(map(attrgetter("id"), tasks))
    if not (titles and all(titles) and all(ids)):
        return False
    side_by_side = f"|{'|'.join(titles)}|"
    spaced = "  " in side_by_side or "| " in side_by_side or " |" in side_by_side
    long = max(map(len, titles)) > LONGEST_TITLE or max(map(len, ids)) > _LONGEST_ID
    if spaced or long or not side_by_side.isprintable():
        return False
    times = set(chain.from_iterable(map(attrgetter("created", "decided", "status_since"), tasks)))
    times = times.union(*(edited.values() for edited in map(attrgetter("edited"), tasks) if edited))
    days = set(chain.from_iterable(map(attrgetter("deadline", "check_in"), tasks)))
    figures = set(map(attrgetter("hours_per_week"), tasks))
    try:
        return (
            all(time(moment) == moment for moment in times if moment is not None)
            and all(day(date) == date for date in days if date is not None)
            and all(hours(figure) >= 0 for figure in figures if figure is not None)
        )
    except ValueError:
        return False


def text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise ValueError(value)


def title(value: object) -> str:
    """One line; may be empty."""
    words = text(value)
    if words.isprintable() and "  " not in words and words == words.strip():
        return words
    return one_line(words)


def flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise ValueError(value)


def hours(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(value)  # noqa: TRY004 (for the reader a wrong type is a bad value like any other)
    try:
        number = float(value)
    except OverflowError as error:
        raise ValueError(value) from error
    if not math.isfinite(number) or number < 0:
        raise ValueError(value)
    return number


def day(value: object) -> str:
    """An ISO date."""
    return date.fromisoformat(text(value)).isoformat()


def time(value: object) -> str:
    """ISO 8601 in UTC; a time without a zone is taken for UTC."""
    words = text(value)
    moment = datetime.fromisoformat(words)
    if moment.tzinfo is UTC:
        return words
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC).isoformat()
    except OverflowError as error:
        raise ValueError(value) from error


READERS: Mapping[str, Callable[[object], object]] = {
    "title": title,
    "notes": text,
    "lane": lambda value: Lane(text(value)),
    "done": flag,
    "reason": text,
    "hours_per_week": hours,
    "assignee": text,
    "created": time,
    "decided": time,
    "deadline": day,
    "status": lambda value: Status(text(value)),
    "status_since": time,
    "link": text,
    "check_in": day,
}
"""By the name of the field; `id`, `answers`, `brief` and `edited` need more than their own value."""
