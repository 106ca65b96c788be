"""What an hour is worth, and the record of weeks, as JSON and back; a bad part costs only itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date

from keeplane.board.hour_book import MOST_AN_HOUR, MOST_MINUTES, NO_FIGURES, HourBook, Week
from keeplane.storage.fields import hours, text
from keeplane.storage.parsing import Document
from keeplane.storage.repair import Repairs
from keeplane.storage.task_reader import check_depth, keep

_CURRENCY = re.compile("[A-Z]{3}")
_WEEK = ("kept", "handed_off")


def hours_document(book: HourBook) -> Document:
    """The file's `hours`: what was set, and no more."""
    figures = {name: getattr(book, name) for name in _READERS if getattr(book, name) != getattr(NO_FIGURES, name)}
    weeks = {day: {name: getattr(week, name) for name in _WEEK} for day, week in book.weeks.items()}
    return {**book.extra, **figures, **({"weeks": weeks} if weeks else {})}


def hour_book_of(value: object, board_extra: Document, repairs: Repairs) -> HourBook:
    """What the file's `hours` holds; if it is none at all, it goes to `board_extra`.

    Raises DamagedBoardError if it is nested too deeply.
    """
    if value is None:
        return NO_FIGURES
    check_depth(value)
    if not isinstance(value, dict):
        repairs.field()
        keep(board_extra, "hours", value)
        return NO_FIGURES
    extra: Document = {key: item for key, item in value.items() if key not in {*_READERS, "weeks"}}
    figures: Document = {}
    for name, read in _READERS.items():
        if value.get(name) is None:
            continue
        try:
            figures[name] = read(value[name])
        except ValueError:
            repairs.field()
            keep(extra, name, value[name])
    return HourBook(**figures, weeks=_weeks(value.get("weeks"), extra, repairs), extra=extra)  # type: ignore[arg-type]


def _weeks(value: object, extra: Document, repairs: Repairs) -> Mapping[str, Week]:
    if value is None:
        return {}
    items = value if isinstance(value, dict) else {}
    weeks: dict[str, Week] = {}
    bad: Document = {}
    for day, week in sorted(items.items()):
        try:
            weeks[_monday(day)] = _week(week)
        except ValueError:
            bad[day] = week
    if bad or not isinstance(value, dict):
        repairs.field()
        keep(extra, "weeks", bad or value)
    return weeks


def _monday(day: str) -> str:
    found = date.fromisoformat(day)
    if found.weekday() or found.isoformat() != day:
        raise ValueError(day)
    return day


def _week(value: object) -> Week:
    if not isinstance(value, dict) or set(value) != set(_WEEK):
        raise ValueError(value)
    return Week(*(hours(value[name]) for name in _WEEK))


def _at_most(limit: float) -> Callable[[object], float]:
    def read(value: object) -> float:
        number = hours(value)
        if number > limit:
            raise ValueError(value)
        return number

    return read


def _currency(value: object) -> str:
    code = text(value)
    if not _CURRENCY.fullmatch(code):
        raise ValueError(value)
    return code


_READERS: Mapping[str, Callable[[object], object]] = {
    "mine": _at_most(MOST_AN_HOUR),
    "helper": _at_most(MOST_AN_HOUR),
    "currency": _currency,
    "brief_minutes": _at_most(MOST_MINUTES),
    "check_minutes": _at_most(MOST_MINUTES),
}
