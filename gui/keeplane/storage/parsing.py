"""JSON from bytes, strictly and fast, or leniently where the file has been through something."""

from __future__ import annotations

import codecs
import math

import msgspec

from keeplane.board.message import Message
from keeplane.storage.errors import DamagedBoardError
from keeplane.storage.repair import Repairs

Document = dict[str, object]
"""A JSON object."""

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_ESCAPED_TO_LATIN1 = {0xDC00 + byte: byte for byte in range(0x80, 0x100)}


def parse(data: bytes, repairs: Repairs) -> object:
    """The JSON value in `data`: UTF-8 with or without a byte order mark, UTF-16 with one, stray Latin-1 bytes.

    Numbers that no float can hold come as text. Raises DamagedBoardError if it is no JSON or nested too deeply.
    """
    try:
        return msgspec.json.decode(data.removeprefix(codecs.BOM_UTF8))
    except RecursionError:
        raise DamagedBoardError(Message("storage.too-deep")) from None
    except (msgspec.MsgspecError, UnicodeError):
        return _parse_leniently(data, repairs)


def well_formed(value: object, repairs: Repairs | None = None) -> object:
    """A JSON value with every lone surrogate in it made U+FFFD."""
    match value:
        case str():
            sound = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            if repairs is not None and sound != value:
                repairs.text()
            return sound
        case dict():
            return {well_formed(key, repairs): well_formed(item, repairs) for key, item in value.items()}
        case list():
            return [well_formed(item, repairs) for item in value]
        case _:
            return value


def _parse_leniently(data: bytes, repairs: Repairs) -> object:
    import json  # noqa: PLC0415 (hardly ever wanted)

    try:
        value = json.loads(_text(data, repairs), strict=False, parse_constant=str, parse_float=_float)
        return well_formed(value, repairs)
    except RecursionError:
        raise DamagedBoardError(Message("storage.too-deep")) from None
    except ValueError:
        raise DamagedBoardError(Message("storage.not-json")) from None


def _text(data: bytes, repairs: Repairs) -> str:
    if data.startswith(_UTF16):
        return data.decode("utf-16", "replace")
    text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8", "surrogateescape")
    stray = sum(0xDC80 <= ord(ch) <= 0xDCFF for ch in text if ch > "\ud7ff")
    if stray:
        repairs.encoding(stray)
        text = text.translate(_ESCAPED_TO_LATIN1)
    return text


def _float(digits: str) -> float | str:
    number = float(digits)
    return number if math.isfinite(number) else digits
