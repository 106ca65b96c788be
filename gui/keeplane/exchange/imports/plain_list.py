"""A list as people type it: one task a line."""

from __future__ import annotations

from collections.abc import Iterator

from keeplane.board.message import Message
from keeplane.exchange.imports.shape import Format, Found, Likeness, Options
from keeplane.exchange.imports.source import Source
from keeplane.exchange.plain_text import read_lines


def _likeness(source: Source) -> Likeness:
    return Likeness.PLAIN if source.is_lines else Likeness.NO


def _read(source: Source, _options: Options) -> Iterator[Found | Message]:
    for line in read_lines(source.text or ""):
        yield Found(title=line.title, done=line.done)


PLAIN_LIST = Format(name="plain", endings=("txt", "text"), likeness=_likeness, read=_read)
