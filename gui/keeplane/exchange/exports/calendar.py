"""Tasks for calendars: VTODO components of iCalendar, https://www.rfc-editor.org/rfc/rfc5545#section-3.6.2."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime

from keeplane.board.task import Task
from keeplane.exchange.exports.shape import Export, Words

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def _write(tasks: Iterable[Task], _words: Words) -> bytes:
    from icalendar import Calendar, Todo  # noqa: PLC0415 (a third of a second that only calendars need)

    calendar = Calendar()
    calendar.add("prodid", "-//Keeplane//Keeplane//EN")
    calendar.add("version", "2.0")
    todos: list[bytes] = []  # each written at once: all together would take seconds at the end
    for task in tasks:
        todo = Todo()
        made = datetime.fromisoformat(task.created)
        for name, value in (
            ("uid", _plain(task.id)),
            ("dtstamp", made),
            ("created", made),
            ("summary", _plain(task.title)),
            ("description", _plain(_notes(task))),
            ("due", date.fromisoformat(task.deadline) if task.deadline else None),
            ("status", "COMPLETED" if task.done else "NEEDS-ACTION"),
            ("url", _plain(task.link)),
            ("x-keeplane-lane", task.lane.value),
            ("x-keeplane-helper", _plain(task.assignee)),
            ("x-keeplane-hours", f"{task.hours_per_week:g}" if task.hours_per_week else ""),
        ):
            if value:
                todo.add(name, value)
        todos.append(todo.to_ical())
    whole = bytes(calendar.to_ical())
    end = whole.rindex(b"END:VCALENDAR")
    return b"".join((whole[:end], *todos, whole[end:]))


def _notes(task: Task) -> str:
    return "\n\n".join(words for words in (task.notes, task.reason) if words)


def _plain(text: str) -> str:
    """The text without characters that a calendar cannot hold."""
    return _CONTROL.sub(" ", text.replace("\r\n", "\n")).encode("utf-8", "replace").decode()


CALENDAR = Export(name="calendar", ending="ics", write=_write, lacks=True)
