"""The rulebooks as text to read."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from keeplane.board.message import Catalogue, Message
from keeplane.rules.rulebook import Rule, Rulebook, Source


class Leaflet:
    """Lays rules out for `width` columns."""

    def __init__(self, rulebooks: Sequence[Rulebook], catalogue: Catalogue, width: int) -> None:
        self._rulebooks = rulebooks
        self._catalogue = catalogue
        self._width = width

    def ids(self) -> list[str]:
        return [rule.id for book in self._rulebooks for rule in book.rules]

    def all(self) -> str:
        """Every rule in short, with the id by which it can be asked for."""
        blocks: list[str] = []
        for book in self._rulebooks:
            blocks.append(f"{book.title}\n{'=' * len(book.title)}\n")
            blocks += [self._in_short(rule) for rule in book.rules]
        return "\n".join(blocks)

    def one(self, rule_id: str) -> str:
        """All of one rule. Raises KeyError if there is none of that id."""
        for book in self._rulebooks:
            for rule in book.rules:
                if rule.id == rule_id:
                    return "\n".join(self._in_full(rule, book))
        raise KeyError(rule_id)

    def _in_short(self, rule: Rule) -> str:
        head = self._say("rule-head", title=rule.title, verdict=self._verdict(rule), id=rule.id)
        return f"{head}\n{self._wrapped(f'{rule.lead} {rule.because}'.strip(), '  ')}\n"

    def _in_full(self, rule: Rule, book: Rulebook) -> Iterator[str]:
        yield self._in_short(rule)
        yield self._part("question", rule.question)
        if rule.unless is not None:
            yield self._part("unless", f"{rule.unless.text} {rule.unless.then}")
        yield self._part(f"hand-off-{rule.verdict}", rule.hand_off)
        if rule.learn_first:
            yield self._part("learn-first", *rule.learn_first)
        if rule.habits:
            yield self._part("habits", *rule.habits)
        yield self._part("fires", *rule.examples.fires)
        yield self._part("silent", *rule.examples.silent)
        yield self._part("sources", *(self._source(source) for source in rule.sources), *self._lists(rule))
        yield self._part("rulebook", book.title)

    def _part(self, name: str, *texts: str) -> str:
        bullet = "  - " if len(texts) > 1 else "  "
        wrapped = (self._wrapped(text, bullet) for text in texts)
        return "\n".join((self._say(f"part-{name}"), *wrapped, ""))

    def _wrapped(self, text: str, indent: str) -> str:
        return textwrap.fill(text, self._width, initial_indent=indent, subsequent_indent=" " * len(indent))

    def _verdict(self, rule: Rule) -> str:
        return self._say("verdict-keep-for-now" if rule.gate else f"verdict-{rule.verdict}")

    def _source(self, source: Source) -> str:
        if source.point is None:
            return self._catalogue.text(Message("rules.source-prose", {"article": source.article}))
        return self._catalogue.text(Message("rules.source-point", {"article": source.article, "point": source.point}))

    def _lists(self, rule: Rule) -> Iterator[str]:
        if rule.agree is not None:
            total = rule.agree + (rule.disagree or 0)
            yield self._catalogue.text(Message("rules.source-lists", {"count": rule.agree, "total": total}))

    def _say(self, entry: str, **values: object) -> str:
        return self._catalogue.text(Message(f"cli.{entry}", values))
