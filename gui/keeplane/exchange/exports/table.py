"""Tables for spreadsheets: CSV (https://www.rfc-editor.org/rfc/rfc4180) that Excel takes for UTF-8."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from keeplane.board.task import Task
from keeplane.exchange.exports.shape import Export, Words
from keeplane.exchange.spreadsheet import COLUMNS, guarded


def _write(tasks: Iterable[Task], _words: Words) -> bytes:
    out = io.StringIO()
    # All in quotes, or a spreadsheet that parts cells at another mark would compute what stands behind it.
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    writer.writerows([guarded(cell) for cell in _row(task)] for task in tasks)
    return out.getvalue().encode("utf-8-sig", "replace")


def _row(task: Task) -> tuple[str, ...]:
    return (
        task.title,
        task.lane.value,
        "yes" if task.done else "no",
        task.notes,
        task.assignee,
        f"{task.hours_per_week:g}" if task.hours_per_week else "",
        task.deadline or "",
        task.link,
        task.created,
        task.decided or "",
        task.reason,
        task.status.value,
        task.check_in or "",
    )


TABLE = Export(name="table", ending="csv", write=_write, lacks=True)
