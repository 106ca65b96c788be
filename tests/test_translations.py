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

QUOTES = {"de": "„“", "es": "«»"}

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


def test_forms_for_one_and_many_where_english_has_them_or_at_least_a_count(language: str) -> None:
    english = catalogue(ENGLISH)
    for name, entry in catalogue(language).items():
        if isinstance(entry, str):
            assert isinstance(english[name], str), name
        else:
            assert not isinstance(english[name], str) or "count" in values_in(english[name]), name
            assert entry.keys() == {"one", "other"}, name


def test_every_rule_says_in_the_language_what_it_says_in_english(language: str) -> None:
    for book, name in zip(ShippedRules(Memory(Path("/nowhere"))).rulebooks(), SHIPPED, strict=True):
        words = read_words(assets.rulebook_words(name, language))
        named = {source.article for rule in book.rules for source in rule.sources}
        assert words.sources.keys() in (set(), named), "either articles, or all in words of ours"
        for kinds, said, shape in ((book.rules, words.rules, RuleWords), (book.divided, words.divided, DividedWords)):
            assert said.keys() == {kind.id for kind in kinds}
            for kind in kinds:
                assert filled(kind, shape) == filled(said[kind.id], shape), kind.id


def test_no_text_is_garbled(language: str, file: Path) -> None:
    english, other = catalogue(ENGLISH), catalogue(language)
    pairs = [(source, translation) for source, translation, _ in messages(file)]
    pairs += [pair for name in other for pair in zip(either_form(english[name]), either_form(other[name]), strict=True)]
    for book, name in zip(ShippedRules(Memory(Path("/nowhere"))).rulebooks(), SHIPPED, strict=True):
        words = read_words(assets.rulebook_words(name, language))
        said = words.rules | words.divided
        pairs += [pair for kind in (*book.rules, *book.divided) for pair in texts_of(kind, said[kind.id])]
    wrong = {text: found for source, text in pairs if (found := list(faults(source, text, language)))}
    assert wrong == {}


def either_form(entry: Entry) -> list[str]:
    return [entry, entry] if isinstance(entry, str) else forms(entry)


def texts_of(kind: Rule | Divided, said: RuleWords | DividedWords) -> Iterator[tuple[str, str]]:
    for name in said.__struct_fields__:
        if isinstance(text := getattr(said, name), str):
            yield getattr(kind, name), text


def faults(source: str, text: str, language: str) -> Iterator[str]:
    """What should be in no translation of `source`, whatever that says."""
    if Counter(re.findall(r"\d", text)) != Counter(re.findall(r"\d", source)):
        yield "other digits"
    if twice := re.search(r"\b(\w+) \1\b", text):
        yield f"twice: {twice[1]}"
    joined = re.findall(r"\w*[a-zß-ÿ][A-ZÀ-Þ]\w*", text)
    if odd := set(joined) - set(re.findall(r"\w+", source)):
        yield f"run together: {odd}"
    if text != text.strip() or "  " in text or "..." in text:
        yield "spaces or dots"
    opening, closing = QUOTES[language]
    if text.count(opening) != text.count(closing) or text.count(opening) < source.count("“"):
        yield "quotation marks"
    if language == "es" and text.count("¿") != text.count("?"):
        yield "question marks"
    if any(source.endswith(mark) != text.endswith(mark) for mark in ":…"):
        yield "another end"


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
