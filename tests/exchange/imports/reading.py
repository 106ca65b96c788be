"""Reads text and files as the import does."""

from __future__ import annotations

from pathlib import Path

from tests.catalogue import CATALOGUE

from keeplane.exchange.imports.becoming import notes_of
from keeplane.exchange.imports.formats import Imported, read
from keeplane.exchange.imports.shape import AS_IT_LOOKS, Found, Options
from keeplane.exchange.imports.source import Source
from keeplane.models.known_formats import KNOWN

DATA = Path(__file__).parents[1] / "data"


def read_file(name: str) -> Imported:
    return read(Source(name, (DATA / name).read_bytes()), lambda _count: None, formats=KNOWN)


def read_text(text: str, name: str = "", options: Options = AS_IT_LOOKS) -> Imported:
    return read(Source(name, text.encode()), lambda _count: None, options=options)


def titles(imported: Imported) -> list[str]:
    return [found.title for found in imported.tasks]


def notes(found: Found) -> list[str]:
    """The lines of the notes that the task would get."""
    return [line for line in notes_of(found, CATALOGUE.text).split("\n") if line]


def left_out(imported: Imported) -> list[str]:
    return [CATALOGUE.text(message) for message in imported.left_out]
