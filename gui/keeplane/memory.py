"""What takes a while to make from the files that ship with Keeplane, remembered in the user's cache folder."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

_DIGEST = hashlib.sha256().digest_size
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
            digest, data = content[:_DIGEST], content[_DIGEST:]
            if hashlib.sha256(data).digest() == digest:
                return msgspec.msgpack.decode(data, type=kind)
        made = make()
        with suppress(OSError):
            data = msgspec.msgpack.encode(made)
            _put(file, hashlib.sha256(data).digest() + data, f"{name}-*.msgpack")
        return made


def _fingerprint(sources: Iterable[bytes]) -> str:
    digest = hashlib.sha256()
    for source in sources:
        digest.update(hashlib.sha256(source).digest())
    return digest.hexdigest()[:32]


def _put(file: Path, content: bytes, superseded: str) -> None:
    """Put the file in place whole, whoever else does so, and let those of other sources go."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    passing = file.with_suffix(f".{os.getpid()}")
    passing.write_bytes(content)
    passing.replace(file)
    for other in file.parent.glob(superseded):
        if other != file:
            other.unlink(missing_ok=True)
