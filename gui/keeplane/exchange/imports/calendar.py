"""Tasks in calendars: the VTODO components of iCalendar, https://www.rfc-editor.org/rfc/rfc5545#section-3.6.2."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from keeplane.board.message import Message
from keeplane.board.task import Lane
from keeplane.exchange.imports.calendar_parts import Part, cut
from keeplane.exchange.imports.dates import iso_date, local_time
from keeplane.exchange.imports.shape import Format, Found, Likeness, Options, details, joined, named_detail
from keeplane.exchange.imports.source import Source
from keeplane.exchange.whole_file import FileTroubleError

if TYPE_CHECKING:
    from icalendar import Component

_TAKEN = {
    "SUMMARY", "DESCRIPTION", "STATUS", "DUE", "URL", "PRIORITY", "CATEGORIES", "DTSTART", "DURATION", "LOCATION",
    "PERCENT-COMPLETE", "COMPLETED", "RRULE", "COMMENT", "CONTACT", "ATTACH", "ATTENDEE", "RELATED-TO", "CREATED",
    "X-KEEPLANE-LANE", "X-KEEPLANE-HOURS", "X-KEEPLANE-HELPER",
    "UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "CLASS", "ORGANIZER", "X-APPLE-SORT-ORDER", "X-MOZ-GENERATION",
    "X-OC-HIDESUBTASKS",
}  # fmt: skip
_NO_TASKS = {"VEVENT": "events", "VJOURNAL": "entries", "VFREEBUSY": "entries"}
_LANES = {lane.value: lane for lane in Lane}


def _likeness(source: Source) -> Likeness:
    text = (source.text or "").lstrip()
    return Likeness.CERTAIN if text[:15].upper() == "BEGIN:VCALENDAR" else Likeness.NO


def _read(source: Source, _options: Options) -> Iterator[Found | Message]:
    from icalendar import Component  # noqa: PLC0415 (a third of a second that only calendars need)

    damaged = FileTroubleError(Message("exchange.damaged-ics", {"name": source.name}))
    try:
        parts = cut(source.text or "")
    except ValueError as error:
        raise damaged from error

    def read(part: Part) -> Component:
        try:
            (component,) = Component.from_ical(part.text.encode("utf-8", "replace"), multiple=True)
        except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
            raise damaged from error
        return component

    by_uid = {uid: part for part in parts if part.name == "VTODO" for uid in part.uids()}

    @cache
    def title_of(uid: str) -> str:
        return _words(read(by_uid[uid]), "SUMMARY") if uid in by_uid else ""

    for zone in parts:
        if zone.name == "VTIMEZONE":
            read(zone)  # the library remembers it for the times that name it
    for part in parts:
        if part.name == "VTODO":
            yield _task(read(part), title_of)
        elif part.name in _NO_TASKS:
            yield Message(f"exchange.left-out-{_NO_TASKS[part.name]}", {"count": 1})


def _task(task: Component, title_of: Callable[[str], str]) -> Found:
    due = _moment(task, "DUE")
    status = _words(task, "STATUS").upper()
    people = [words.removeprefix("mailto:").removeprefix("MAILTO:") for words in _all(task, "ATTENDEE")]
    parents = [title_of(uid) for uid in _all(task, "RELATED-TO")]
    helper = _words(task, "X-KEEPLANE-HELPER")
    alarms = sum(part.name == "VALARM" for part in task.subcomponents)
    priority = _words(task, "PRIORITY")
    return Found(
        title=_words(task, "SUMMARY"),
        notes=_words(task, "DESCRIPTION"),
        done=status == "COMPLETED" or _words(task, "PERCENT-COMPLETE") == "100",
        lane=_LANES.get(_words(task, "X-KEEPLANE-LANE").lower()),
        assignee=helper,
        hours_per_week=_hours(_words(task, "X-KEEPLANE-HOURS")),
        deadline=iso_date(due),
        link=_words(task, "URL"),
        details=(
            *details(
                ("part-of", joined(parents)),
                ("labels", joined(_categories(task))),
                ("priority", "" if priority == "0" else priority),
                ("start", _moment(task, "DTSTART")),
                ("due", local_time(due)),
                ("duration", _words(task, "DURATION")),
                ("repeats", _ical(task, "RRULE")),
                ("reminder", str(alarms) if alarms else ""),
                ("members", joined(people)),
                ("place", _words(task, "LOCATION")),
                ("status", status.lower() if status in {"IN-PROCESS", "CANCELLED"} else ""),
                ("progress", _progress(task)),
                ("completed", iso_date(_moment(task, "COMPLETED"))),
            ),
            *details(*(("comment", words) for words in (*_all(task, "COMMENT"), *_all(task, "CONTACT")))),
            *details(*(("attachment", words) for words in _all(task, "ATTACH"))),
            *(named_detail(name, joined(_all(task, name))) for name in task if name not in _TAKEN and _all(task, name)),
        ),
    )


def _words(task: Component, name: str) -> str:
    return next(iter(_all(task, name)), "")


def _all(task: Component, name: str) -> list[str]:
    values = task.get(name, [])
    return [str(value).strip() for value in (values if isinstance(values, list) else [values]) if str(value).strip()]


def _categories(task: Component) -> list[str]:
    values = task.get("CATEGORIES", [])
    return [
        str(one) for value in (values if isinstance(values, list) else [values]) for one in getattr(value, "cats", ())
    ]


def _moment(task: Component, name: str) -> str:
    """A date or time as ISO 8601; what is neither as it stands."""
    value = getattr(task.get(name), "dt", None)
    return value.isoformat() if isinstance(value, date | datetime) else _ical(task, name)


def _ical(task: Component, name: str) -> str:
    """A value as the file has it."""
    value = task.get(name)
    if value is None:
        return ""
    write = getattr(value, "to_ical", None)
    raw = write() if callable(write) else value
    return raw.decode("utf-8", "replace") if isinstance(raw, bytes) else str(raw)


def _progress(task: Component) -> str:
    share = _words(task, "PERCENT-COMPLETE")
    return f"{share} %" if share not in {"", "0", "100"} else ""


def _hours(words: str) -> float | None:
    try:
        hours = float(words)
    except ValueError:
        return None
    return hours if 0 < hours <= timedelta(weeks=1) / timedelta(hours=1) else None


CALENDAR = Format(name="calendar", endings=("ics", "ical"), likeness=_likeness, read=_read)
