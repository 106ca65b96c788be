"""Reading a title: its words, and which of them say what is done and which only what it is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from enum import IntFlag, auto

from msgspec import Struct

from keeplane.rules.cues import CAPITAL

LONGEST = 400
"""Characters of a title that are read; whatever follows cannot change the advice."""

MOST_REMEMBERED = 20_000

_TOKEN = re.compile(
    r"\bw/o?|[^\W\d_][^\W_]*(?:['-][^\W\d_][^\W_]*)*|\d+:\d+|\d[\w:%.,-]*|(?<=\s)-(?=\s)"
    r"|[;:.!?()\u2013\u2014|[\]\u2192>=\u2026,/&+]"
)


class Role(IntFlag):
    """What a word does in a title. A rulebook lists the words of a role under the role's name."""

    NOISE = auto()  # says nothing: articles, days, times
    JOINS = auto()  # "and"
    ABOUT = auto()  # what follows is only spoken of: "about", "for"
    LINKS = auto()  # the same, but a cue may reach over it: "with", "to"
    LIGHT = auto()  # leaves the work to what follows: "sort out", "plan"
    ERRAND = auto()  # the errand is the work, not its object: "book", "chase"
    OWN = auto()  # the user's own part in someone's work: "approve", "discuss"
    ACTS = auto()  # starts another piece of work after "and": "hire", "write"
    ARTEFACT = auto()  # as the last noun after work to keep it is what the work is on: "training video"
    DOER = auto()  # as the last noun after work to hand off it is a person: "video editor"
    NAME = auto()  # a name: no compound goes on over it
    BREAKS = auto()  # punctuation that parts thoughts
    ENDS = auto()  # punctuation that ends a sentence


# Plain numbers: IntFlag takes ten times as long to combine, and this is the inner loop.
_NOISE = int(Role.NOISE)
_JOINS = int(Role.JOINS)
_LIGHT = int(Role.LIGHT)
_ERRAND = int(Role.ERRAND)
_OWN = int(Role.OWN)
_ACTS = int(Role.ACTS)
_BREAKS = int(Role.BREAKS)
_ENDS = int(Role.ENDS)
_NAME = int(Role.NAME)
_STARTS = int(Role.LIGHT | Role.ERRAND | Role.OWN | Role.ACTS)
_LINKS = int(Role.ABOUT | Role.LINKS)
_PARTS = int(Role.JOINS | Role.ABOUT | Role.LINKS | Role.BREAKS)
_KEPT_HEADS = int(Role.ARTEFACT)
_HANDED_OFF_HEADS = int(Role.DOER)
_MARKS = dict.fromkeys(",/&+", _JOINS) | dict.fromkeys(":()\u2013\u2014-|[]\u2192>=\u2026", _BREAKS)
_MARKS |= dict.fromkeys(".;!?", _BREAKS | _ENDS)
WORD_ROLES = {role.name.lower(): int(role) for role in Role if role.name and role not in {Role.BREAKS, Role.ENDS}}
"""The roles that a rulebook may list words of, by the name of the list."""


_UNKNOWN = 0
_CAPITAL = 1
_COMPOUND = -1


class Known(Struct, frozen=True, gc=False):
    """What is known of a word: what it stands for among the cues' words, and its roles."""

    meanings: frozenset[str]
    role: int


class Word(Struct, gc=False):
    """A word that counts, or a mark that parts words.

    `place` numbers all words and marks of the title, those left out included. `fresh` is true if an article or the
    like stands before it. `aside` is true if the word stands where things are only spoken of. `errand` and `own` are
    the indexes of the verbs that govern it, -1 if none does.
    """

    meanings: frozenset[str]
    role: int
    place: int
    fresh: bool
    aside: bool
    errand: int
    own: int


class Reader:
    """Splits titles into words and tells what each of them does.

    `meanings` looks up what a word stands for among the words of the cues, `roles` what these words do. Words of
    which the same is known have the same number, so that titles that differ in a name or a day are read once.
    """

    def __init__(self, meanings: Callable[[str], frozenset[str]], roles: Callable[[frozenset[str]], int]) -> None:
        self._meanings = meanings
        self._roles = roles
        self._known: list[Known] = [Known(frozenset(), 0), Known(frozenset((CAPITAL,)), _NAME)]
        self._numbers = {known: number for number, known in enumerate(self._known)}
        self._remembered: dict[str, int] = {}
        self._compounds: dict[str, tuple[tuple[int, int, int], ...]] = {}

    def scan(self, title: str) -> tuple[tuple[int, ...], list[str]]:
        """What is known of each word and mark of `title`, as numbers, and its tokens, each one or more of them."""
        tokens = _TOKEN.findall(_plain(title))
        found = tuple(map(self._remembered.get, tokens))
        if None in found or _COMPOUND in found or (_CAPITAL in found and title.isupper()):
            return tuple(number for number, _, _ in self._places(title)), tokens
        if found and found[0] == _CAPITAL:
            found = (_UNKNOWN, *found[1:])
        return found, tokens  # type: ignore[return-value] # mypy does not see that None is not in it

    def spans(self, title: str, tokens: list[str], count: int) -> list[tuple[int, int]]:
        """Where each of the `count` words and marks of `title` starts and ends, in the order of their numbers."""
        if len(tokens) != count:
            return [(start, end) for _, start, end in self._places(title)]
        found: list[tuple[int, int]] = []
        text = _plain(title)
        end = 0
        for token in tokens:
            start = text.index(token, end)
            end = start + len(token)
            found.append((start, end))
        return found

    def _places(self, title: str) -> Iterator[tuple[int, int, int]]:
        capitals = not title.isupper()
        is_first = True
        for match in _TOKEN.finditer(_plain(title)):
            token = match[0]
            start = match.start()
            number = self._remembered.get(token)
            if number is None:
                number = self._learn(token)
            if number == _COMPOUND:
                for part, first, last in self._compounds[token]:
                    yield part, start + first, start + last
            else:
                yield _UNKNOWN if number == _CAPITAL and (is_first or not capitals) else number, start, match.end()
            is_first = False

    def words(self, numbers: tuple[int, ...]) -> list[Word]:
        """The words that count, with what each of them does."""
        words: list[Word] = []
        fresh = aside = content = joined = False
        errand = own = -1
        for place, number in enumerate(numbers):
            known = self._known[number]
            role = known.role
            if role & _NOISE:
                fresh = True
                continue
            if role & _BREAKS:
                aside = content = False
                joined = True
                if role & _ENDS:
                    errand = own = -1
            elif role & _JOINS:
                joined = True
            elif role & _LINKS:
                aside = aside or content
            else:
                if role & _STARTS and (joined or not content):
                    errand = len(words) if role & _ERRAND else -1
                    own = len(words) if role & _OWN else -1
                    aside = content = False
                content = content or not role & _LIGHT
                joined = False
            words.append(Word(known.meanings, role, place, fresh, aside, errand, own))
            fresh = False
        return words

    def _learn(self, token: str) -> int:
        """The number of `token`, or _COMPOUND if it is more than one word."""
        if len(self._remembered) >= MOST_REMEMBERED:
            self._remembered.clear()
            self._compounds.clear()
        parts = tuple(self._parts(token))
        if len(parts) == 1:
            number = parts[0][0]
            if number == _UNKNOWN and token[0].isupper():
                number = _CAPITAL
        else:
            number = _COMPOUND
            self._compounds[token] = parts
        self._remembered[token] = number
        return number

    def _parts(self, token: str) -> Iterator[tuple[int, int, int]]:
        """The numbers of the words in `token`, each with where it starts and ends."""
        text = token.lower()
        if text in _MARKS:
            yield self._number(Known(frozenset(), _MARKS[text])), 0, len(token)
            return
        if text.endswith("'s") and not self._meanings(text):
            text = text[:-2]
        if "-" in text and not self._meanings(text.replace("-", "")):
            start = 0
            for part in text.split("-"):
                yield self._read(self._meanings(part)), start, start + len(part)
                start += len(part) + 1
        else:
            yield self._read(self._meanings(text.replace("-", "") if len(text) > 1 else text)), 0, len(token)

    def _read(self, meanings: frozenset[str]) -> int:
        return self._number(Known(meanings, self._roles(meanings)))

    def _number(self, known: Known) -> int:
        if known not in self._numbers:
            self._numbers[known] = len(self._known)
            self._known.append(known)
        return self._numbers[known]


def _plain(title: str) -> str:
    return title.replace("\u2019", "'")[:LONGEST]


def is_aside(words: list[Word], matched: tuple[int, ...], covered: Container[int], *, handed_off: bool) -> bool:
    """Whether the matched words are only spoken of, because the title's work is something else.

    `covered` are all words that the rule's cues match. `handed_off` work is also only spoken of where the user
    judges it, or where its doer is meant.
    """
    first = words[matched[0]]
    if first.aside or (first.errand != -1 and first.errand not in matched):
        return True
    if handed_off and first.own != -1 and first.own not in matched:
        return True
    if first.errand == matched[0] or (first.own == matched[0] and not first.role & _ACTS):
        return False
    heads = _HANDED_OFF_HEADS if handed_off else _KEPT_HEADS
    last = matched[-1]
    if words[last].role & _NAME:
        return False
    end = min(last + 5, len(words))
    only_last = first.role & _STARTS
    found = False
    for at in range(last + 1, end):
        word = words[at]
        if word.fresh or word.role & _PARTS:
            break
        is_head = bool(word.role & heads) and at not in covered
        found = is_head if only_last else found or is_head
    return found
