"""Backups of Planify as JSON.

The fields are those that core/Services/BackupExporter.vala writes at https://github.com/alainm23/planify; `due` is JSON
within the JSON, with the fields of core/Objects/DueDate.vala.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from keeplane.board.message import Message
from keeplane.exchange.imports.dates import iso_date, local_time
from keeplane.exchange.imports.shape import Format, Found, Likeness, Options, details, joined
from keeplane.exchange.imports.source import Source
from keeplane.exchange.imports.values import Record, flag, number, records, text, texts

_PRIORITIES = {4: "1", 3: "2", 2: "3"}
"""Planify shows its highest priority, 4, as 1, and none for 1."""


def _likeness(source: Source) -> Likeness:
    document = source.document or {}
    parts = ("items", "projects", "sections")
    return Likeness.CERTAIN if all(isinstance(document.get(name), list) for name in parts) else Likeness.NO


def _read(source: Source, _options: Options) -> Iterator[Found | Message]:
    document = source.document or {}
    inbox = text(document, "settings", "local-inbox-project-id")
    projects = {text(one, "id"): one for one in records(document, "projects")}
    sections = {text(one, "id"): text(one, "name") for one in records(document, "sections")}
    items = records(document, "items")
    titles = {text(item, "id"): text(item, "content") for item in items}
    for item in items:
        if flag(item, "is_deleted"):
            yield Message("exchange.left-out-deleted", {"count": 1})
            continue
        project = projects.get(text(item, "project_id"), {})
        name = "" if text(project, "id") == inbox else text(project, "name")
        places = (name, sections.get(text(item, "section_id"), ""), titles.get(text(item, "parent_id"), ""))
        yield _task(item, places, archived=flag(project, "is_archived"))


def _task(item: Record, places: tuple[str, str, str], *, archived: bool) -> Found:
    due, repeats = _due(item)
    deadline = text(item, "deadline_date")
    project, section, parent = places
    return Found(
        title=text(item, "content"),
        notes=text(item, "description"),
        done=flag(item, "checked"),
        deadline=iso_date(deadline) or iso_date(due),
        details=details(
            ("project", project),
            ("section", section),
            ("part-of", parent),
            ("labels", joined(texts(item, "labels"))),
            ("priority", _PRIORITIES.get(int(number(item, "priority")), "")),
            ("date", due if iso_date(deadline) or not iso_date(due) else local_time(due)),
            ("due", "" if iso_date(deadline) else deadline),
            ("repeats", repeats),
            ("completed", iso_date(text(item, "completed_at"))),
        ),
        aside=Message("exchange.aside-archived") if archived else None,
    )


def _due(item: Record) -> tuple[str, str]:
    """When the task is due, and how it repeats, as Planify notes it."""
    raw = item.get("due")
    if isinstance(raw, str):
        try:
            raw = msgspec.json.decode(raw)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            return raw.strip() if isinstance(raw, str) else "", ""
    if not isinstance(raw, dict):
        return "", ""
    kept = ("recurrency_type", "recurrency_interval", "recurrency_weeks", "recurrency_count", "recurrency_end")
    repeats = joined(f"{name.removeprefix('recurrency_')} {text(raw, name)}" for name in kept if text(raw, name))
    return text(raw, "date"), repeats if flag(raw, "is_recurring") else ""


PLANIFY = Format(name="planify", endings=("json",), likeness=_likeness, read=_read)
