"""A file or a text as it comes in, decoded once for all formats that look at it."""

from __future__ import annotations

import codecs
from contextlib import suppress
from functools import cached_property

import msgspec

LARGEST = 80_000_000
"""Bytes. A copy of a board with 100,000 tasks has 33 million and more."""

_BYTE_ORDER_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_SAMPLE = 200_000
_WESTERN = "windows-1252"
_UNICODE = frozenset({"utf-16-le", "utf-16-be"})
_LATIN = frozenset({_WESTERN, "windows-1250", "windows-1254", "windows-1257", "macroman", "cp850"})
_NO_LINES = ("json", "ics", "ical", "html", "htm", "xml", "rtf")
_SPARSE = 0.35
_TOO_FEW = 5
_UNDECODED = object()


class Source:
    """`name` is the file's name, or "" for text that was pasted. `encoding` overrules what the bytes look like."""

    def __init__(self, name: str, data: bytes, encoding: str | None = None) -> None:
        self.name = name
        self.data = data
        self._given = encoding

    def has_ending(self, *endings: str) -> bool:
        return self.name.lower().endswith(tuple(f".{ending}" for ending in endings))

    @cached_property
    def encoding(self) -> str | None:
        """The encoding that the bytes are read in; None if they are no text."""
        if self._given is not None:
            return self._given
        if self.data.startswith(_BYTE_ORDER_MARKS):
            return "utf-16"
        try:
            self.data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return _likely_encoding(self.data)
        return _likely_encoding(self.data) if 0 in self.data else "utf-8-sig"  # UTF-16 of plain letters is valid UTF-8

    @cached_property
    def text(self) -> str | None:
        """The text with line ends as they are; None if the bytes are no text."""
        if self.encoding is None:
            return None
        try:
            text = self.data.decode(self.encoding, "replace" if self._given else "strict").removeprefix("\ufeff")
        except UnicodeDecodeError:
            return None
        return None if "\0" in text else text

    @cached_property
    def lines(self) -> list[str]:
        """The text line by line; none if there is none."""
        return (self.text or "").splitlines()

    @property
    def is_lines(self) -> bool:
        """Whether the text says something line by line, as documents and damaged exports do not."""
        text = self.text
        if text is None or self.is_json or self.has_ending(*_NO_LINES):
            return False
        return text.lstrip()[:15].upper() != "BEGIN:VCALENDAR"

    @property
    def document(self) -> dict[str, object] | None:
        """The JSON object that the text is, else None. Lists and single values are no export of anything."""
        return self._json if isinstance(self._json, dict) else None

    @property
    def is_json(self) -> bool:
        """Whether the text is JSON that holds anything together."""
        return isinstance(self._json, dict | list)

    @cached_property
    def _json(self) -> object:
        if self.text is None or self.text.lstrip()[:1] not in {"{", "["}:
            return _UNDECODED
        try:
            return msgspec.json.decode(self.text)
        except (msgspec.DecodeError, UnicodeError, RecursionError):
            return _UNDECODED


def _likely_encoding(data: bytes) -> str | None:
    """The encoding of bytes that are not UTF-8; None if they are no text."""
    # Of 14 short lists in nine encodings it names 12 right, charset-normalizer 7; it loads only for such files.
    import chardet  # noqa: PLC0415

    sample = data[:_SAMPLE]
    found = chardet.detect(sample)["encoding"]
    beyond_ascii = sum(byte > 127 for byte in sample)
    letters = sum(bytes((byte,)).isalpha() for byte in sample) + beyond_ascii
    sparse = beyond_ascii < _SPARSE * letters
    name = (found or "").lower()
    if sparse and name not in _UNICODE and (beyond_ascii < _TOO_FEW or name not in _LATIN):
        found = None  # a few accents among plain letters tell nothing, and no other script looks like that
    for encoding in (found, _WESTERN, "latin-1"):
        with suppress(UnicodeDecodeError, LookupError):
            if encoding is not None and "\0" not in data.decode(encoding):
                return encoding
    return None
