"""Projects that Todoist exports as CSV.

The columns are described at https://todoist.com/help/articles/format-a-csv-file-to-import-into-todoist-UVUXTmm6.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from keeplane.board.message import Message
from keeplane.exchange.imports.dates import iso_date, local_time
from keeplane.exchange.imports.shape import Format, Found, Likeness, Options, details, joined, named_detail
from keeplane.exchange.imports.source import Source
from keeplane.exchange.imports.table import heading_of, records_of

_LABEL = re.compile(r"(?:^|\s)@(\S+)")
_USER = re.compile(r"\s*\(\d+\)$")
_LOWEST_PRIORITY = "4"
_KNOWN = {
    "type", "content", "description", "priority", "indent", "author", "responsible", "date", "date_lang", "timezone",
    "duration", "duration_unit", "deadline", "deadline_lang", "is_collapsed", "meta",
}  # fmt: skip


def _likeness(source: Source) -> Likeness:
    return Likeness.CERTAIN if {"type", "content", "indent"} <= set(heading_of(source)) else Likeness.NO


def _read(source: Source, _options: Options) -> Iterator[Found | Message]:
    """Comments follow their task, sections stand above their tasks, and sub-tasks are indented more than theirs."""
    section = ""
    current: Found | None = None
    above: list[tuple[int, str]] = []
    for row in records_of(source):
        content = row.get("content", "")
        match row.get("type", ""):
            case "note" if current is not None:
                current = replace(current, details=(*current.details, *details(("comment", content))))
            case "section":
                section, above = content, []
            case "task" | "note":
                if current is not None:
                    yield current
                depth = _depth(row)
                above = [(level, title) for level, title in above if level < depth]
                current = _task(row, section, above[-1][1] if above else "")
                above.append((depth, current.title))
            case "meta" | "":
                pass
            case kind:
                yield Message("exchange.left-out-kind", {"count": 1, "kind": kind})
    if current is not None:
        yield current


def _task(row: dict[str, str], section: str, parent: str) -> Found:
    content, date = row.get("content", ""), row.get("date", "")
    deadline = row.get("deadline", "")
    labels = _LABEL.findall(content)
    title = _LABEL.sub("", content).strip() or content
    due = iso_date(deadline) or iso_date(date)
    priority = row.get("priority", "")
    return Found(
        title=title,
        notes=row.get("description", ""),
        assignee=_USER.sub("", row.get("responsible", "")),
        deadline=due,
        details=(
            *details(
                ("part-of", parent),
                ("section", section),
                ("labels", joined(labels) if title != content else ""),
                ("priority", "" if priority == _LOWEST_PRIORITY else priority),
                ("date", local_time(date) if due and iso_date(date) == due else date),
                ("due", "" if iso_date(deadline) else deadline),
                ("duration", f"{row.get('duration', '')} {row.get('duration_unit', '')}".strip()),
            ),
            *(named_detail(name, value) for name, value in row.items() if name not in _KNOWN and value),
        ),
    )


def _depth(row: dict[str, str]) -> int:
    indent = row.get("indent", "")
    return int(indent) if indent.isdecimal() and len(indent) < 3 else 1


TODOIST = Format(name="todoist", endings=("csv",), likeness=_likeness, read=_read)
