"""Text files that people drop on the board."""

from __future__ import annotations

import codecs
from pathlib import Path

from keeplane.board.message import Message

SIZE_LIMIT = 2_000_000
"""Bytes. A list that someone typed is far smaller."""


class UnreadableFileError(Exception):
    """The file cannot be taken as text; `message` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.id)
        self.message = message


def read_text(path: Path) -> str:
    """The file's text in UTF-8, in UTF-16 with its mark, or else in the old Windows encoding.

    Raises UnreadableFileError for what cannot be read, is too big or is no text.
    """
    values = {"name": path.name}
    try:
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise UnreadableFileError(Message("exchange.unreadable", {**values, "error": error.strerror or ""})) from error
    if len(data) > SIZE_LIMIT:
        raise UnreadableFileError(Message("exchange.too-big", {**values, "limit": SIZE_LIMIT // 1_000_000}))
    encodings = ("utf-16",) if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise UnreadableFileError(Message("exchange.not-text", values))
