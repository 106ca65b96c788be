"""A language that nobody speaks: every text of the program is marked at both ends and grows by two fifths."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from importlib.resources import files
from pathlib import Path

import msgspec
from tests.translations import translate

from keeplane.board.message import Catalogue
from keeplane.rules.rulebook import Divided, Rule, Rulebook
from keeplane.rules.translating import DividedWords, RulebookWords, RuleWords, translated

BEGIN, END = "⟦", "⟧"
_ACCENTED = str.maketrans("aceinostuyACEINOSTUY", "áçéíñöšťüýÁÇÉÍÑÖŠŤÜÝ")
_KEPT = re.compile(r"(\{\{|\}\}|\{[^}]*\}|&.|\(\*\.[^)]*\)|;;)")


def pseudo(text: str) -> str:
    """`text` in that language; placeholders, the mark of a key and kinds of files stay as they are."""
    parts = _KEPT.split(text)
    spoken = "".join(part if place % 2 else part.translate(_ACCENTED) for place, part in enumerate(parts))
    return f"{BEGIN}{spoken}{'~' * (len(text) * 2 // 5)}{END}"


def compiled(folder: Path) -> bytes:
    """All of the window's words, as Qt reads them."""
    source, target = folder / "pseudo.ts", folder / "pseudo.qm"
    source.write_text('<!DOCTYPE TS><TS version="2.1" language="de" sourcelanguage="en"></TS>', "utf-8")
    translate.gather(source)
    tree = ET.parse(source)
    for message in tree.iter("message"):
        translation = message.find("translation")
        translation.text = pseudo(message.findtext("source"))
        del translation.attrib["type"]
    tree.write(source, "utf-8")
    translate.compile_to(source, target)
    return target.read_bytes()


def catalogue() -> Catalogue:
    areas = tomllib.loads(files("keeplane.resources").joinpath("i18n", "en.toml").read_text("utf-8"))
    return Catalogue(
        {f"{area}.{key}": _said(entry) for area, entries in areas.items() for key, entry in entries.items()}
    )


def rulebooks(english: Iterable[Rulebook]) -> tuple[Rulebook, ...]:
    return tuple(map(_book, english))


def _book(book: Rulebook) -> Rulebook:
    """The rulebook in such words as a translator's file has."""
    words = {
        "title": pseudo(book.title),
        "rules": _words(book.rules, RuleWords),
        "divided": _words(book.divided, DividedWords),
    }
    return translated(book, msgspec.convert(words, RulebookWords))


def _words(kinds: Iterable[Rule | Divided], of: type[msgspec.Struct]) -> dict[str, object]:
    spoken = ((kind.id, msgspec.to_builtins(kind)) for kind in kinds)
    return {
        kind_id: {name: _said(texts[name]) for name in of.__struct_fields__ if texts[name]} for kind_id, texts in spoken
    }


def _said(value: object) -> object:
    match value:
        case str():
            return pseudo(value)
        case dict():
            return {name: _said(text) for name, text in value.items() if name != "id"}
        case _:
            return [_said(text) for text in value]
