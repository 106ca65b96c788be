"""Files that are dropped on a lane."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from keeplane.exchange.plain_text import Line, read_lines
from keeplane.exchange.whole_file import read_whole

LONGEST_PLAIN = 100_000
"""Bytes, or letters. A list that is dropped becomes tasks at once up to this; a longer one is looked through first."""


def plain_lines(files: Iterable[Path]) -> list[Line] | None:
    """The lines of short lists; None if any file is longer or of another format. Raises FileTroubleError."""
    from keeplane.exchange.imports.formats import is_plain  # noqa: PLC0415 (the start does not wait for it)
    from keeplane.exchange.imports.source import Source  # noqa: PLC0415

    lines: list[Line] = []
    for file in files:
        if file.is_file() and file.stat().st_size > LONGEST_PLAIN:
            return None
        source = Source(file.name, read_whole(file))
        if source.document is not None or not is_plain(source):
            return None
        lines += read_lines(source.text or "")
    return lines
