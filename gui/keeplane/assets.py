"""The only reader of the files that ship with Keeplane."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from keeplane.board.message import Catalogue

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from keeplane.memory import Memory


def catalogue(memory: Memory | None = None) -> Catalogue:
    """The words for every message of the Qt-free code, from `memory` if there is one."""
    words = _resource("i18n", "en.toml").read_bytes()
    if memory is None:
        return Catalogue(_entries(words))
    return Catalogue(memory.recall("words", [words], dict[str, str | dict[str, str]], lambda: _entries(words)))


def rulebook(name: str) -> tuple[str, bytes]:
    """A shipped rulebook's file name, for messages, and its bytes."""
    file = _resource("rulebooks", f"{name}.toml")
    return file.name, file.read_bytes()


def icon(name: str) -> bytes:
    """An icon as SVG, drawn in `currentColor`."""
    return _resource("icons", f"{name}.svg").read_bytes()


def sample_tasks() -> str:
    """The sample board's tasks, one a line."""
    return _resource("samples", "monday.txt").read_text("utf-8")


def _entries(words: bytes) -> dict[str, str | dict[str, str]]:
    import tomllib  # noqa: PLC0415 - only until the words are remembered

    areas = tomllib.loads(words.decode("utf-8"))
    return {f"{area}.{key}": entry for area, entries in areas.items() for key, entry in entries.items()}


def _resource(*parts: str) -> Traversable:
    return files("keeplane.resources").joinpath(*parts)
