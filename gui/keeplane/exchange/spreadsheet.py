"""Tables that go out: cells that a spreadsheet shows instead of computing, and our own heading."""

from __future__ import annotations

import re
from collections.abc import Sequence

COLUMNS = (
    "title", "lane", "done", "notes", "helper", "hours a week", "deadline", "link", "created", "decided", "reason",
    "status", "check-in",
)  # fmt: skip
"""The heading of a table of tasks. New columns come at the end."""

_NEEDS_GUARD = re.compile("'*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")
_GUARDED = re.compile("'+[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def guarded(cell: str) -> str:
    """`cell` with an apostrophe in front if a spreadsheet would take it for a formula."""
    return f"'{cell}" if _NEEDS_GUARD.match(cell) else cell


def without_guard(cell: str) -> str:
    """What `guarded` was given."""
    return cell[1:] if _GUARDED.match(cell) else cell


def is_ours(heading: Sequence[str]) -> bool:
    """Whether a table with this heading was written by us."""
    return tuple(heading[: len(COLUMNS)]) == COLUMNS
