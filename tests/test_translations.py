"""The translations: all there, up to date, and with the same places for values as the English words."""

from __future__ import annotations

import re
import string
import tomllib
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path

import msgspec
import pytest
from tests.translations import translate

from keeplane import assets
from keeplane.board.message import ENGLISH
from keeplane.memory import Memory
from keeplane.models.languages import NAMES
from keeplane.rules.rulebook import SHIPPED, Divided, Rule
from keeplane.rules.translating import DividedWords, RuleWords, read_words
from keeplane.shipped_rules import ShippedRules

LANGUAGES = [language for language in NAMES if language != ENGLISH]
KEPT_IN_ENGLISH = ("cli.", "rules.file")
"""For terminals and for whoever writes a rulebook file."""

Entry = str | Mapping[str, str]


def catalogue(language: str) -> dict[str, Entry]:
    areas = tomllib.loads(files("keeplane.resources").joinpath("i18n", f"{language}.toml").read_text("utf-8"))
    return {f"{area}.{key}": entry for area, entries in areas.items() for key, entry in entries.items()}


def forms(entry: Entry) -> list[str]:
    return [entry] if isinstance(entry, str) else [entry["one"], entry["other"]]


def values_in(entry: Entry) -> set[str]:
    return {name for text in forms(entry) for _, name, _, _ in string.Formatter().parse(text) if name}


def messages(file: Path) -> Iterator[tuple[str, str, bool]]:
    """Every source and translation, and whether that is finished."""
    for message in ET.parse(file).iter("message"):
        translation = message.find("translation")
        yield message.findtext("source"), translation.text or "", translation.get("type") is None


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def file(language: str) -> Path:
    return translate.SOURCES / f"{language}.ts"


def test_every_message_is_translated_and_takes_the_same_values(language: str) -> None:
    english, other = catalogue(ENGLISH), catalogue(language)
    wanted = {name for name in english if not name.startswith(KEPT_IN_ENGLISH)}
    assert other.keys() ^ wanted == set()
    either = {"rules.in-sentence"}
    assert {name: values_in(other[name]) for name in wanted - either} == {
        name: values_in(english[name]) for name in wanted - either
    }
    assert values_in(other["rules.in-sentence"]) <= {"title", "small"}


def test_forms_for_one_and_many_only_where_there_is_a_count(language: str) -> None:
    english = catalogue(ENGLISH)
    for name, entry in catalogue(language).items():
        counted = not isinstance(english[name], str) or "count" in values_in(english[name])
        assert isinstance(entry, str) or (counted and entry.keys() == {"one", "other"}), name


def test_every_rule_says_in_the_language_what_it_says_in_english(language: str) -> None:
    for book, name in zip(ShippedRules(Memory(Path("/nowhere"))).rulebooks(), SHIPPED, strict=True):
        words = read_words(assets.rulebook_words(name, language))
        for kinds, said, shape in ((book.rules, words.rules, RuleWords), (book.divided, words.divided, DividedWords)):
            assert said.keys() == {kind.id for kind in kinds}
            for kind in kinds:
                assert filled(kind, shape) == filled(said[kind.id], shape), kind.id


def filled(kind: Rule | Divided | RuleWords | DividedWords, shape: type[msgspec.Struct]) -> dict[str, object]:
    """The fields of `shape` that have words: how many, or which values their templates take."""
    texts = {name: getattr(kind, name) for name in shape.__struct_fields__}
    return {
        name: len(text) if isinstance(text, tuple) else values_in(text) if isinstance(text, str) else True
        for name, text in texts.items()
        if text
    }


def test_the_translation_of_the_window_is_up_to_date(language: str, file: Path, tmp_path: Path) -> None:
    now = tmp_path / file.name
    now.write_bytes(file.read_bytes())
    translate.gather(now)
    assert now.read_text("utf-8") == file.read_text("utf-8"), "run packaging/translate.py"
    translate.compile_to(file, tmp_path / "now.qm")
    assert Path(assets.translation(language)).read_bytes() == (tmp_path / "now.qm").read_bytes()


def test_the_window_is_translated_and_puts_the_same_values_into_its_words(file: Path) -> None:
    for source, translation, finished in messages(file):
        assert finished, source
        assert Counter(re.findall(r"\{\w*\}", source)) == Counter(re.findall(r"\{\w*\}", translation))
        assert ("&" in source) == ("&" in translation), translation
