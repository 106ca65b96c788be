"""The only reader of the files that ship with Keeplane."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import TYPE_CHECKING

from keeplane.board.message import Catalogue

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def catalogue(language: str = "en") -> Catalogue:
    """The words for every message of the Qt-free code."""
    areas = tomllib.loads(_resource("i18n", f"{language}.toml").read_text("utf-8"))
    return Catalogue({f"{area}.{key}": entry for area, entries in areas.items() for key, entry in entries.items()})


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


def _resource(*parts: str) -> Traversable:
    return files("keeplane.resources").joinpath(*parts)
