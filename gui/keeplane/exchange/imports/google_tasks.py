"""Google Tasks as Google Takeout exports them: `Tasks.json`.

A list of task lists, whose tasks have the fields of https://developers.google.com/tasks/reference/rest/v1/tasks.
"""

from __future__ import annotations

from collections.abc import Iterator

from keeplane.board.message import Message
from keeplane.exchange.imports.dates import iso_date, local_time
from keeplane.exchange.imports.shape import Format, Found, Likeness, Options, details, joined
from keeplane.exchange.imports.source import Source
from keeplane.exchange.imports.values import Record, flag, records, text

_KINDS = {"tasks#taskLists", "tasks#tasks"}


def _likeness(source: Source) -> Likeness:
    document = source.document or {}
    return Likeness.CERTAIN if text(document, "kind") in _KINDS else Likeness.NO


def _read(source: Source, _options: Options) -> Iterator[Found | Message]:
    document = source.document or {}
    single = text(document, "kind") == "tasks#tasks"
    for task_list in [document] if single else records(document, "items"):
        tasks = records(task_list, "items")
        titles = {text(task, "id"): text(task, "title") for task in tasks}
        for task in tasks:
            if flag(task, "deleted"):
                yield Message("exchange.left-out-deleted", {"count": 1})
            else:
                yield _task(task, text(task_list, "title"), titles.get(text(task, "parent"), ""))


def _task(task: Record, task_list: str, parent: str) -> Found:
    due = text(task, "due")
    links = [joined((text(one, "description"), text(one, "link"))) for one in records(task, "links")]
    times = [text(one, "start") for one in records(task, "scheduled_time") if flag(one, "current")]
    moment = times[0] if times else ""
    # A due date is midnight in UTC of the day that is meant; in the Americas that is the day before.
    day = due[:10] if iso_date(due[:10]) else ""
    return Found(
        title=text(task, "title"),
        notes=text(task, "notes"),
        done=text(task, "status") == "completed",
        deadline=day or iso_date(moment),
        details=details(
            ("list", task_list),
            ("part-of", parent),
            ("due", "" if day else due),
            ("date", local_time(moment)),
            ("completed", iso_date(text(task, "completed"))),
            *(("link", link) for link in links),
        ),
    )


GOOGLE_TASKS = Format(name="google-tasks", endings=("json",), likeness=_likeness, read=_read)
