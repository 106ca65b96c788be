"""A rulebook's texts in another language. Its cues and examples stay, since they are what tasks are read by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import asdict, replace

from keeplane.rules.rulebook import Divided, Rule, Rulebook

_Said = TypeVar("_Said", bound=Struct)


class UnlessWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    text: str
    question: str
    yes: str
    no: str
    then: str


class RuleWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The texts of a Rule that are read; what is left out stays in English."""

    title: str
    noun: str
    because: str
    question: str
    hand_off: str
    lead: str | None = None
    stays: str | None = None
    split: str | None = None
    learn_first: tuple[str, ...] | None = None
    habits: tuple[str, ...] | None = None
    unless: UnlessWords | None = None


class DividedWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    title: str
    because: str


class RulebookWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of one rulebook in one language, by the ids of its rules.

    `sources` names those sources that are no article, by their English names; an article is named as it was published.
    """

    title: str
    sources: Mapping[str, str] = {}
    rules: Mapping[str, RuleWords] = {}
    divided: Mapping[str, DividedWords] = {}


def read_words(data: bytes) -> RulebookWords:
    """Raises ValueError for what is no TOML or has other fields than those above."""
    import tomllib  # noqa: PLC0415 - only until the words are remembered

    return msgspec.convert(tomllib.loads(data.decode("utf-8")), RulebookWords)


def translated(book: Rulebook, words: RulebookWords) -> Rulebook:
    """The rulebook in those words. A rule without any stays in English."""
    return replace(
        book,
        title=words.title,
        rules=tuple(_rule(_sourced(rule, words.sources), words.rules.get(rule.id)) for rule in book.rules),
        divided=tuple(_divided(kind, words.divided.get(kind.id)) for kind in book.divided),
    )


def _rule(rule: Rule, words: RuleWords | None) -> Rule:
    if words is None:
        return rule
    unless = rule.unless
    if unless is not None and words.unless is not None:
        unless = _said(unless, words.unless)
    return _said(replace(rule, unless=unless), words)


def _sourced(rule: Rule, names: Mapping[str, str]) -> Rule:
    sources = (replace(source, article=names.get(source.article, source.article)) for source in rule.sources)
    return replace(rule, sources=tuple(sources))


def _divided(kind: Divided, words: DividedWords | None) -> Divided:
    return kind if words is None else _said(kind, words)


def _said(part: _Said, words: Struct) -> _Said:
    given = {name: text for name, text in asdict(words).items() if text is not None and not isinstance(text, Struct)}
    return replace(part, **given)
