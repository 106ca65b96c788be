"""Tables that go out: cells that a spreadsheet shows instead of computing, and our own heading."""

from __future__ import annotations

import re
from collections.abc import Sequence

COLUMNS = (
    "title", "lane", "done", "notes", "helper", "hours a week", "deadline", "link", "created", "decided", "reason",
)  # fmt: skip
"""The heading of a table of tasks. New columns come at the end."""

_NEEDS_GUARD = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guarded(cell: str) -> str:
    """`cell` with an apostrophe in front if a spreadsheet would take it for a formula."""
    return f"'{cell}" if _NEEDS_GUARD.match(cell) else cell


def without_guard(cell: str) -> str:
    """What `guarded` was given."""
    return cell[1:] if _GUARDED.match(cell) else cell


def is_ours(heading: Sequence[str]) -> bool:
    """Whether a table with this heading was written by us."""
    return tuple(heading[: len(COLUMNS)]) == COLUMNS
