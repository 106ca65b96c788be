"""The rulebooks that ship with Keeplane: read and checked once, then remembered in a form that opens far faster."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec
import platformdirs

from keeplane import assets
from keeplane.rules.compiling import CueCompiler, Index
from keeplane.rules.deciding import Decider
from keeplane.rules.kept_cues import KeptCues, KeptPattern, OpenedCues, keep_cues
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED, Cues, Divided, Examples, Rule, Rulebook, Source, Unless

_DIGEST = hashlib.sha256().digest_size
_PARTS = (Rulebook, Rule, Cues, Divided, Examples, Source, Unless, KeptCues, Index, KeptPattern)
_T = TypeVar("_T")


def cache_folder() -> Path:
    """Where the user's system keeps what may be deleted at any time."""
    return Path(platformdirs.user_cache_dir("keeplane", appauthor=False))


class ShippedRules:
    """The shipped rulebooks and their compiled cues, remembered in `folder` where that can be written.

    A remembered copy is only used whole, and for the very files and structure that it was made from.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = [assets.rulebook(name) for name in SHIPPED]
        self._fingerprint = _fingerprint(self._files)

    def rulebooks(self) -> tuple[Rulebook, ...]:
        """Raises RulebookError."""
        return self._remembered("rulebooks", tuple[Rulebook, ...], lambda: load_rulebooks(self._files))

    def decider(self) -> Decider:
        """What decides by the rulebooks. Raises RulebookError."""
        rulebooks = self.rulebooks()
        kept = self._remembered("cues", KeptCues, lambda: keep_cues(CueCompiler(rulebooks)))
        return Decider(rulebooks, OpenedCues(kept))

    def _remembered(self, name: str, kind: type[_T], make: Callable[[], _T]) -> _T:
        file = self._folder / f"{name}-{self._fingerprint}.msgpack"
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


def _fingerprint(files: Sequence[tuple[str, bytes]]) -> str:
    digest = hashlib.sha256(repr([part.__struct_fields__ for part in _PARTS]).encode())
    for name, data in files:
        digest.update(name.encode())
        digest.update(hashlib.sha256(data).digest())
    return digest.hexdigest()[:32]


def _put(file: Path, content: bytes, superseded: str) -> None:
    """Put the file in place whole, whoever else does so, and let those of other versions go."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    passing = file.with_suffix(f".{os.getpid()}")
    passing.write_bytes(content)
    passing.replace(file)
    for other in file.parent.glob(superseded):
        if other != file:
            other.unlink(missing_ok=True)
