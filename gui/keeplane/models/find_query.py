"""What is typed into the find field, taken apart without Qt.

    query  = { space | filter | word }
    filter = key ":" value
    key    = "lane" | "rule" | "helper" | "is", in any case, or what the user's language calls them
    value  = characters but spaces, or between quotation marks any characters; the closing mark may be missing

A value stands for what has exactly that id or name, or else for all whose id or name, or a word of these, begins so.
What only looks like a filter is looked for as it stands. A key whose value is still missing means nothing yet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct


class Key(StrEnum):
    """By what tasks are filtered."""

    LANE = "lane"
    RULE = "rule"
    HELPER = "helper"
    IS = "is"


class Mark(StrEnum):
    """The values of `Key.IS`."""

    CONFLICT = "conflict"
    UNDECIDED = "undecided"
    GATE_OPEN = "gate-open"
    OVERDUE = "overdue"
    DONE = "done"


class Filter(NamedTuple):
    """`value` is a lane, a rule's id, a helper's name or a mark."""

    key: Key
    value: str


class Value(NamedTuple):
    """A value that a filter may have, and its name on the screen."""

    value: str
    name: str


Values = Callable[[Key], Sequence[Value]]
"""The values there are for a key."""


class Part(NamedTuple):
    """A filter as it was typed, from character `start` up to `end`; it stands for any of `filters`.

    `value` is what was typed after the key, `ended` whether a space or quotation mark closes it.
    """

    start: int
    end: int
    key: Key
    value: str
    ended: bool
    filters: tuple[Filter, ...]


class Query(Struct, frozen=True):
    """`words` are in lower case; `strange` are those of them that look like filters, as they were typed."""

    words: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    strange: tuple[str, ...] = ()

    @property
    def filters(self) -> frozenset[Filter]:
        return frozenset(each for part in self.parts for each in part.filters)


ENGLISH: Mapping[str, Key] = {key.value: key for key in Key}

_PIECE = r'(?P<key>[^\s:"]+):(?:"(?P<quoted>[^"]*)(?P<closed>"?)|(?P<bare>\S*))|\S+'


def parse(text: str, values: Values, keys: Mapping[str, Key] = ENGLISH) -> Query:
    """Take `text` apart; `keys` are in lower case. It never fails."""
    words: list[str] = []
    parts: list[Part] = []
    strange: list[str] = []
    for token in re.finditer(_PIECE, text):
        key = keys.get((token["key"] or "").casefold())
        if key is None:
            words += token[0].casefold().split()
            continue
        value = (token["bare"] if token["quoted"] is None else token["quoted"]).strip()
        filters = tuple(Filter(key, found.value) for found in matching(value, values(key))) if value else ()
        if value and not filters:
            words += token[0].casefold().split()
            strange.append(token[0])
            continue
        ended = token.end() < len(text) if token["quoted"] is None else bool(token["closed"])
        parts.append(Part(token.start(), token.end(), key, value, ended, filters))
    return Query(tuple(words), tuple(parts), tuple(strange))


def matching(typed: str, values: Sequence[Value]) -> list[Value]:
    """The values that `typed` may stand for; all of them if it is empty."""
    wanted = typed.casefold()
    exact = [value for value in values if wanted in {value.value.casefold(), value.name.casefold()}]
    return exact or [value for value in values if _begins(value.value, wanted) or _begins(value.name, wanted)]


def _begins(name: str, wanted: str) -> bool:
    folded = name.casefold()
    return folded.startswith(wanted) or any(word.startswith(wanted) for word in re.split(r"[\s_-]+", folded))
