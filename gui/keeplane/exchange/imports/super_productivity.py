"""Backups of Super Productivity, which are the whole of its data as JSON.

The fields are those of src/app/features/tasks/task.model.ts at https://github.com/johannesjo/super-productivity; newer
backups have all of it under `data`.
"""

from __future__ import annotations

from collections.abc import Iterator

from keeplane.board.message import Message
from keeplane.exchange.imports.dates import day_of_milliseconds, iso_date
from keeplane.exchange.imports.shape import Format, Found, Likeness, Options, details, joined
from keeplane.exchange.imports.source import Source
from keeplane.exchange.imports.values import Record, flag, number, part, records, text, texts

_OF_THE_APP = {"TODAY", "INBOX_PROJECT", "EM_URGENT", "EM_IMPORTANT"}
_MILLISECONDS_A_MINUTE = 60_000


def _data(source: Source) -> Record:
    document = source.document or {}
    return part(document, "data") or document


def _likeness(source: Source) -> Likeness:
    data = _data(source)
    known = isinstance(part(data, "task").get("entities"), dict) and isinstance(data.get("project"), dict)
    return Likeness.CERTAIN if known else Likeness.NO


def _read(source: Source, _options: Options) -> Iterator[Found | Message]:
    data = _data(source)
    projects, tags = _titles(data, "project"), _titles(data, "tag")
    archives = [part(data, "taskArchive"), *(part(part(data, name), "task") for name in ("archiveYoung", "archiveOld"))]
    for state, archived in [(part(data, "task"), False), *((archive, True) for archive in archives)]:
        tasks = part(state, "entities")
        for name in _in_order(state):
            task = part(tasks, name)
            parent = text(part(tasks, text(task, "parentId")), "title")
            yield _task(task, parent, projects, tags, archived=archived)


def _in_order(state: Record) -> Iterator[str]:
    """The ids of all tasks, sub-tasks after their task, and those that the list of ids has forgotten at the end."""
    tasks = part(state, "entities")
    seen: set[str] = set()
    tops = [name for name in texts(state, "ids") if not text(part(tasks, name), "parentId")]
    for name in (*tops, *tasks):
        for one in (name, *texts(part(tasks, name), "subTaskIds")):
            if one not in seen and one in tasks:
                seen.add(one)
                yield one


def _task(task: Record, parent: str, projects: dict[str, str], tags: dict[str, str], *, archived: bool) -> Found:
    planned = number(task, "dueWithTime") or number(task, "plannedAt")
    project = projects.get(text(task, "projectId"), "")
    links = [joined((text(one, "title"), text(one, "path"))) for one in records(task, "attachments")]
    return Found(
        title=text(task, "title"),
        notes=text(task, "notes"),
        done=flag(task, "isDone"),
        deadline=iso_date(text(task, "dueDay")) or day_of_milliseconds(planned),
        details=details(
            ("project", project),
            ("part-of", parent),
            ("labels", joined(tags.get(tag, "") for tag in texts(task, "tagIds"))),
            ("estimate", _minutes(number(task, "timeEstimate"))),
            ("spent", _minutes(number(task, "timeSpent"))),
            ("repeats", text(task, "repeatCfgId")),
            ("completed", day_of_milliseconds(number(task, "doneOn"))),
            *(("attachment", link) for link in links),
        ),
        aside=Message("exchange.aside-archived") if archived else None,
    )


def _titles(data: Record, kind: str) -> dict[str, str]:
    """The names that the user gave; the app's own projects and tags say nothing."""
    entities = part(part(data, kind), "entities")
    return {name: text(part(entities, name), "title") for name in entities if name not in _OF_THE_APP}


def _minutes(milliseconds: float) -> str:
    if milliseconds < _MILLISECONDS_A_MINUTE:
        return ""
    hours, minutes = divmod(round(min(milliseconds, 1e15) / _MILLISECONDS_A_MINUTE), 60)
    return f"{hours}:{minutes:02}"


SUPER_PRODUCTIVITY = Format(name="super-productivity", endings=("json",), likeness=_likeness, read=_read)
