"""Tables as text: CSV with any separator, and what a spreadsheet puts on the clipboard (https://www.rfc-editor.org/rfc/rfc4180)."""

from __future__ import annotations

import csv
import io
import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from keeplane.board.message import Message
from keeplane.board.task import Lane, one_line
from keeplane.exchange.imports.dates import Order, numeric_date, order_of
from keeplane.exchange.imports.shape import Column, Detail, Format, Found, Likeness, Options, Use, named_detail
from keeplane.exchange.imports.source import Source
from keeplane.exchange.spreadsheet import is_ours, without_guard
from keeplane.exchange.whole_file import FileTroubleError

SEPARATORS = (",", ";", "\t", "|")

_SAMPLE_CHARACTERS = 64_000
_SAMPLE_ROWS = 400
_MOST_HOURS = 168.0
_NAMES = {
    Use.TITLE: ("title", "task", "task name", "task title", "name", "subject", "summary", "content", "to do", "todo",
                "to-do", "item", "card name", "aufgabe", "titel", "betreff", "titre", "tâche", "tarea", "título",
                "asunto"),
    Use.NOTES: ("notes", "note", "description", "details", "comment", "comments", "card description", "notizen",
                "beschreibung", "notas", "descripción"),
    Use.DONE: ("done", "completed", "complete", "checked", "is done", "is completed", "finished", "status",
               "state", "erledigt", "hecha", "completada"),
    Use.LANE: ("lane",),
    Use.HELPER: ("assignee", "assigned to", "helper", "owner", "responsible", "delegate", "who", "helfer",
                 "zuständig", "verantwortlich", "ayudante", "responsable", "asignado a"),
    Use.HOURS: ("hours_per_week", "hours a week", "hours per week", "hours/week", "weekly hours",
                "stunden pro woche", "horas por semana"),
    Use.DEADLINE: ("deadline", "due", "due date", "duedate", "date due", "due on", "fällig", "fälligkeitsdatum",
                   "termin", "frist", "fecha límite", "vencimiento"),
    Use.LINK: ("link", "url", "website"),
}  # fmt: skip
_USES = {name: use for use, names in _NAMES.items() for name in names}
_YES = {
    "x", "y", "yes", "true", "1", "done", "complete", "completed", "finished", "closed", "ja", "sí", "✓", "✔", "100",
    "100%",
}  # fmt: skip
_NO = {"", "n", "no", "false", "0", "open", "to do", "todo", "not started", "nein", "0%", "[ ]"}
_LANES = {lane.value: lane for lane in Lane}


class _Reading(Struct, frozen=True):
    """How a table is read: its columns, and the order of day and month in each column of dates."""

    columns: tuple[Column, ...]
    orders: tuple[Order, ...]
    headed: bool
    ours: bool


def rows_of(source: Source, separator: str | None = None) -> Iterator[list[str]]:
    """The rows that hold anything. Raises FileTroubleError where the text is no table."""
    reader = csv.reader(io.StringIO(source.text or "", newline=""), delimiter=separator or separator_of(source))
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield row
    except csv.Error as error:
        values = {"name": source.name, "line": reader.line_num}
        raise FileTroubleError(Message("exchange.not-a-table", values)) from error


def records_of(source: Source) -> Iterator[dict[str, str]]:
    """The rows below the heading by the heading's names in lower case; cells beyond it are named by their place."""
    rows = rows_of(source)
    names = [one_line(cell).lower() for cell in next(rows, [])]
    for row in rows:
        yield {names[at] if at < len(names) else str(at + 1): cell.strip() for at, cell in enumerate(row)}


def heading_of(source: Source) -> list[str]:
    """The first row in lower case; none if the text is no table."""
    if source.text is None or source.is_json:
        return []
    try:
        return [one_line(cell).lower() for cell in next(rows_of(source), [])]
    except FileTroubleError:
        return []


def separator_of(source: Source) -> str:
    """The separator that makes the rows most alike.

    csv.Sniffer takes minutes for a long table, and names a separator also where there is none.
    """
    return max(SEPARATORS, key=partial(_evenness, source))


def _evenness(source: Source, separator: str) -> tuple[float, int]:
    """The share of rows with as many cells as most, and how many that is; nought for a single column."""
    sample = (source.text or "")[:_SAMPLE_CHARACTERS]
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
    try:
        widths = Counter(len(row) for row in islice(reader, _SAMPLE_ROWS) if row)
    except csv.Error:
        return 0.0, 0
    width, count = max(widths.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    return (count / widths.total(), width) if width > 1 else (0.0, 0)


def _likeness(source: Source) -> Likeness:
    if not source.is_lines or not source.lines:
        return Likeness.NO
    if source.has_ending("csv", "tsv", "tab"):
        return Likeness.LIKELY
    separator = separator_of(source)
    share, _ = _evenness(source, separator)
    if share < 1 or len(source.lines) < 2:
        return Likeness.POSSIBLE if share > 0.5 else Likeness.NO
    names_a_title = Use.TITLE in {_USES.get(name) for name in heading_of(source)}
    return Likeness.LIKELY if separator == "\t" or names_a_title else Likeness.POSSIBLE


def columns_of(source: Source, options: Options) -> tuple[Column, ...]:
    """The table's columns, with the user's word on what becomes of them before our own guess."""
    return _reading(source, options).columns


def _reading(source: Source, options: Options) -> _Reading:
    sample = list(islice(rows_of(source, options.separator), _SAMPLE_ROWS))
    first = [one_line(cell) for cell in sample[0]] if sample else []
    guesses = [_USES.get(name.lower()) for name in first]
    headed = options.headed if options.headed is not None else any(guesses) and len(sample) > 1
    body = sample[1:] if headed else sample
    width = max(map(len, sample), default=0)
    cells = [[row[at].strip() for row in body if at < len(row) and row[at].strip()] for at in range(width)]
    uses = _guessed(guesses if headed else [], cells)
    columns = tuple(
        Column(
            first[at] if headed and at < len(first) else "",
            options.uses.get(at, uses[at]),
            one_line(cells[at][0]) if cells[at] else "",
        )
        for at in range(width)
    )
    return _Reading(columns, tuple(order_of(column) for column in cells), bool(headed), is_ours(first))


def _guessed(guesses: Sequence[Use | None], cells: Sequence[Sequence[str]]) -> list[Use]:
    """Each use once, but for the notes, which take every column that is nothing else."""
    uses: list[Use] = []
    for at in range(len(cells)):
        use = guesses[at] if at < len(guesses) else None
        uses.append(use if use and (use is Use.NOTES or use not in uses) else Use.NOTES)
    if Use.TITLE not in uses and uses:
        free = [at for at, use in enumerate(uses) if use is Use.NOTES and not (at < len(guesses) and guesses[at])]
        wordy = [at for at in free if any(any(map(str.isalpha, cell)) for cell in cells[at])]
        uses[(wordy or free or [0])[0]] = Use.TITLE
    return uses


def _read(source: Source, options: Options) -> Iterator[Found | Message]:
    reading = _reading(source, options)
    rows = rows_of(source, options.separator)
    if reading.headed:
        next(rows, None)
    for row in rows:
        yield _found([without_guard(cell) for cell in row] if reading.ours else row, reading)


def _found(row: Sequence[str], reading: _Reading) -> Found:
    found = Found(title="")
    for at, raw in enumerate(row):
        cell = raw.strip()
        if not cell:
            continue
        if at >= len(reading.columns):
            found = _with_note(found, _column_name(Column("", Use.NOTES, ""), at), cell)
            continue
        column = reading.columns[at]
        taken = _taken(found, column, cell, reading.orders[at])
        found = _with_note(found, _column_name(column, at), cell) if taken is None else taken
    return found if one_line(found.title + found.notes) else _named_by_a_cell(found)


def _named_by_a_cell(found: Found) -> Found:
    """A row without a title gets the first cell that shows as one."""
    named = next((kept for kept in found.details if one_line(kept.value)), None)
    if named is None:
        return found
    return replace(found, title=named.value, details=tuple(kept for kept in found.details if kept is not named))


def _taken(found: Found, column: Column, cell: str, order: Order) -> Found | None:
    """The task with the cell in its place; None if the cell says something else than the column should."""
    fields: dict[str, object] | None = None
    match column.use:
        case Use.TITLE if not found.title:
            fields = {"title": cell}
        case Use.NOTES if _USES.get(column.name.lower()) is Use.NOTES:
            fields = {"notes": f"{found.notes}\n{cell}" if found.notes else cell}
        case Use.DONE if cell.lower() in _YES | _NO:
            fields = {"done": cell.lower() in _YES}
        case Use.LANE if cell.lower() in _LANES:
            fields = {"lane": _LANES[cell.lower()]}
        case Use.HELPER:
            fields = {"assignee": one_line(cell)}
        case Use.HOURS if (hours := _hours(cell)) is not None:
            fields = {"hours_per_week": hours}
        case Use.DEADLINE if deadline := numeric_date(cell, order):
            fields = {"deadline": deadline}
        case Use.LINK:
            fields = {"link": one_line(cell)}
        case Use.NOTHING:
            fields = {}
    return None if fields is None else replace(found, **fields)


def _hours(cell: str) -> float | None:
    if not re.fullmatch(r"\d{1,3}(?:[.,]\d{1,4})?(?:\s*h)?", cell):
        return None
    hours = float(cell.rstrip("h ").replace(",", "."))
    return hours if math.isfinite(hours) and hours <= _MOST_HOURS else None


def _with_note(found: Found, name: str | Message, cell: str) -> Found:
    note = Detail(name, cell) if isinstance(name, Message) else named_detail(name, cell)
    return replace(found, details=(*found.details, note))


def _column_name(column: Column, at: int) -> str | Message:
    return column.name or Message("exchange.detail-column", {"number": at + 1})


TABLE = Format(name="table", endings=("csv", "tsv", "tab"), likeness=_likeness, read=_read, columns=columns_of)
