"""What takes a while to make from the files that ship with Keeplane, remembered in the user's cache folder."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

_CHECK = 4
"""Bytes of the check sum at the head of a file: against damage, not against malice."""

_T = TypeVar("_T")


class Memory:
    """Remembers in `folder`, where that can be written. A copy is only used whole, and for the very same sources."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def recall(self, name: str, sources: Iterable[bytes], kind: type[_T], make: Callable[[], _T]) -> _T:
        """What `make` makes from `sources`, of the type `kind`; it is not called where that is remembered."""
        file = self._folder / f"{name}-{_fingerprint(sources)}.msgpack"
        with suppress(OSError, msgspec.MsgspecError):
            content = file.read_bytes()
            made_of = memoryview(content)[_CHECK:]
            if _check(made_of) == content[:_CHECK]:
                return msgspec.msgpack.decode(made_of, type=kind)
        made = make()
        with suppress(OSError):
            data = msgspec.msgpack.encode(made)
            _put(file, _check(data) + data, f"{name}-*.msgpack")
        return made


def _fingerprint(sources: Iterable[bytes]) -> str:
    check, size = 0, 0
    for source in sources:
        check = zlib.crc32(source, zlib.crc32(b"%d " % len(source), check))
        size += len(source)
    return f"{check:08x}{size:x}"


def _check(data: bytes | memoryview) -> bytes:
    return zlib.crc32(data).to_bytes(_CHECK, "big")


def _put(file: Path, content: bytes, superseded: str) -> None:
    """Put the file in place whole, whoever else does so, and let those of other sources go."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    passing = file.with_suffix(f".{os.getpid()}")
    passing.write_bytes(content)
    passing.replace(file)
    for other in file.parent.glob(superseded):
        if other != file:
            other.unlink(missing_ok=True)
