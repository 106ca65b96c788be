"""Tasks that Outlook exports as CSV, which is also the way out of Microsoft To Do, whose tasks Outlook shows.

The columns are those of https://wiki.mozilla.org/Calendar:Feature_Implementations:ImportExport:CSV.
"""

from __future__ import annotations

from collections.abc import Iterator

from keeplane.board.message import Message
from keeplane.exchange.imports.dates import Order, numeric_date, order_of
from keeplane.exchange.imports.shape import Format, Found, Likeness, Options, named_detail
from keeplane.exchange.imports.source import Source
from keeplane.exchange.imports.table import heading_of, records_of, rows_of

_DATES = ("start date", "due date", "reminder date", "date completed")
_MARKS = {"subject", "due date", "% complete"}
_SAYS_NOTHING = {
    "", "false", "normal", "0", "none", "not started", "0/0/00", "00:00:00", "0,00%", "0%",
}  # fmt: skip
_TAKEN = {"subject", "notes", "due date", "% complete", "status"}


def _likeness(source: Source) -> Likeness:
    return Likeness.CERTAIN if set(heading_of(source)) >= _MARKS else Likeness.NO


def _read(source: Source, _options: Options) -> Iterator[Found | Message]:
    order = order_of(row[name] for row in records_of(source) for name in _DATES if name in row)
    names = {name.lower(): name for name in next(rows_of(source), [])}
    for row in records_of(source):
        yield _task(row, order, names)


def _task(row: dict[str, str], order: Order, names: dict[str, str]) -> Found:
    due, status = row.get("due date", ""), row.get("status", "").lower()
    deadline = numeric_date(due, order)
    share = row.get("% complete", "").rstrip("% ").replace(",", ".")
    done = bool(row.get("date completed", "")) or status in {"completed", "complete"} or _is_whole(share, row)
    kept = {name: value for name, value in row.items() if name not in _TAKEN and value.lower() not in _SAYS_NOTHING}
    if due and not deadline:
        kept["due date"] = due
    if not done and status not in _SAYS_NOTHING:
        kept["status"] = row["status"]
    if not done and share.strip("0."):
        kept["% complete"] = row["% complete"]
    return Found(
        title=row.get("subject", ""),
        notes=row.get("notes", ""),
        done=done,
        deadline=deadline,
        details=tuple(named_detail(names.get(name, name), value) for name, value in kept.items()),
    )


def _is_whole(share: str, row: dict[str, str]) -> bool:
    """Outlook writes fractions of one; others write per cent."""
    return share in {"100", "100.00"} or (share in {"1", "1.00"} and "%" not in row.get("% complete", ""))


OUTLOOK = Format(name="outlook", endings=("csv",), likeness=_likeness, read=_read)
