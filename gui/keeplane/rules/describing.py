"""A rule as sections to read, apart from any task."""

from __future__ import annotations

from collections.abc import Iterator

from keeplane.board.message import Catalogue, Message
from keeplane.rules.explanation import Kind, Section
from keeplane.rules.rulebook import Rule, Source


class Describer:
    """Describes rules in their own words and those of one catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def describe(self, rule: Rule) -> tuple[Section, ...]:
        """All that the rule says, its reason first; what it does not say has no section."""
        return tuple(section for section in self._sections(rule) if section.sentences or section.steps)

    def _sections(self, rule: Rule) -> Iterator[Section]:
        yield self._section(Kind.BECAUSE, "because", rule.because, lead=rule.lead, steps=rule.habits)
        if rule.unless is not None:
            yield self._section(Kind.UNLESS, "unless", rule.unless.text, rule.unless.then)
        yield self._section(Kind.QUESTIONS, "question", rule.question)
        yield self._section(Kind.HAND_OFF, f"hand-off-{rule.verdict}", rule.hand_off)
        yield self._section(Kind.LEARN_FIRST, "learn-first", steps=rule.learn_first)
        yield self._section(Kind.EVIDENCE, "fires", steps=rule.examples.fires)
        yield self._section(Kind.EVIDENCE, "silent", steps=rule.examples.silent)
        yield self._section(Kind.SOURCES, "sources", *self._sources(rule))

    def _section(self, kind: Kind, part: str, *sentences: str, lead: str = "", steps: tuple[str, ...] = ()) -> Section:
        said = tuple(sentence for sentence in sentences if sentence)
        return Section(kind=kind, heading=self._say(f"part-{part}"), lead=lead, sentences=said, steps=steps)

    def _sources(self, rule: Rule) -> Iterator[str]:
        for source in rule.sources:
            yield self._source(source)
        if rule.agree is not None:
            yield self._say("source-lists", count=rule.agree, total=rule.agree + (rule.disagree or 0))

    def _source(self, source: Source) -> str:
        if source.point is None:
            return self._say("source-prose", article=source.article)
        return self._say("source-point", article=source.article, point=source.point)

    def _say(self, entry: str, **values: object) -> str:
        return self._catalogue.text(Message(f"rules.{entry}", values))
