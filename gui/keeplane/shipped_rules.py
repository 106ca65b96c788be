"""The rulebooks that ship with Keeplane: read and checked once, then remembered in a form that opens far faster."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec
import platformdirs

from keeplane import assets
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED, Cues, Divided, Examples, Rule, Rulebook, Source, Unless

_DIGEST = hashlib.sha256().digest_size
_PARTS = (Rulebook, Rule, Cues, Divided, Examples, Source, Unless)


def cache_folder() -> Path:
    """Where the user's system keeps what may be deleted at any time."""
    return Path(platformdirs.user_cache_dir("keeplane", appauthor=False))


def shipped_rulebooks(folder: Path) -> tuple[Rulebook, ...]:
    """The rulebooks, remembered in `folder` where that can be written. Raises RulebookError.

    A remembered copy is only used whole, and for the very files and structure that it was made from.
    """
    files = [assets.rulebook(name) for name in SHIPPED]
    remembered = folder / f"rulebooks-{_fingerprint(files)}.msgpack"
    with suppress(OSError, msgspec.MsgspecError):
        content = remembered.read_bytes()
        digest, data = content[:_DIGEST], content[_DIGEST:]
        if hashlib.sha256(data).digest() == digest:
            return msgspec.msgpack.decode(data, type=tuple[Rulebook, ...])
    rulebooks = load_rulebooks(files)
    with suppress(OSError):
        data = msgspec.msgpack.encode(rulebooks)
        _remember(remembered, hashlib.sha256(data).digest() + data)
    return rulebooks


def _fingerprint(files: Sequence[tuple[str, bytes]]) -> str:
    digest = hashlib.sha256(repr([part.__struct_fields__ for part in _PARTS]).encode())
    for name, data in files:
        digest.update(name.encode())
        digest.update(hashlib.sha256(data).digest())
    return digest.hexdigest()[:32]


def _remember(file: Path, content: bytes) -> None:
    """Put the file in place whole, whoever else does so, and let those of other versions go."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    passing = file.with_suffix(f".{os.getpid()}")
    passing.write_bytes(content)
    passing.replace(file)
    for other in file.parent.glob("rulebooks-*.msgpack"):
        if other != file:
            other.unlink(missing_ok=True)
