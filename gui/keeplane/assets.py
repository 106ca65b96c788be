"""The only reader of the files that ship with Keeplane."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from keeplane.board.message import ENGLISH, Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from keeplane.memory import Memory


def catalogue(memory: Memory | None = None, language: str = ENGLISH) -> Catalogue:
    """The words for every message of the Qt-free code, from `memory` if there is one.

    A message that is not translated yet is in English.
    """
    words = [_resource("i18n", "en.toml").read_bytes()]
    if language != ENGLISH:
        words.append(_resource("i18n", f"{language}.toml").read_bytes())
    if memory is None:
        return Catalogue(_entries(words))
    name = "words" if language == ENGLISH else f"words.{language}"
    return Catalogue(memory.recall(name, words, dict[str, str | dict[str, str]], lambda: _entries(words)))


def rulebook(name: str) -> tuple[str, bytes]:
    """A shipped rulebook's file name, for messages, and its bytes."""
    file = _resource("rulebooks", f"{name}.toml")
    return file.name, file.read_bytes()


def rulebook_words(name: str, language: str) -> bytes:
    """What a shipped rulebook says in another language than English."""
    return _resource("rulebooks", f"{name}.{language}.toml").read_bytes()


def translation(language: str) -> str:
    """The path of the window's words in another language than English, as Qt reads them."""
    return str(_resource("i18n", f"{language}.qm"))


def icon(name: str) -> bytes:
    """An icon as SVG, drawn in `currentColor`."""
    return _resource("icons", f"{name}.svg").read_bytes()


def help_picture(name: str, dark: bool) -> bytes:
    """A picture of the help, as PNG with one and a half pixels to each of the window's."""
    return _resource("help", f"{name}-{'dark' if dark else 'light'}.png").read_bytes()


def licence(file: str) -> str:
    """The text of a licence that a part comes without."""
    return _resource("licences", file).read_text("utf-8")


def sample_tasks() -> str:
    """The sample board's tasks, one a line."""
    return _resource("samples", "monday.txt").read_text("utf-8")


def _entries(files: Iterable[bytes]) -> dict[str, str | dict[str, str]]:
    """The entries of all files; those of a later one take the place of the same before."""
    import tomllib  # noqa: PLC0415 - only until the words are remembered

    read = (tomllib.loads(words.decode("utf-8")) for words in files)
    return {
        f"{area}.{key}": entry for areas in read for area, entries in areas.items() for key, entry in entries.items()
    }


def _resource(*parts: str) -> Path:
    return Path(*import_module("keeplane.resources").__path__, *parts)
