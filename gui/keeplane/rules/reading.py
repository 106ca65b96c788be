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
    ARTEFACT = auto()  # as the last noun it is what the work is on: "training video"
    DOER = auto()  # as the last noun it is a person: "video editor"
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
_STARTS = int(Role.LIGHT | Role.ERRAND | Role.OWN | Role.ACTS)
_LINKS = int(Role.ABOUT | Role.LINKS)
_PARTS = int(Role.JOINS | Role.ABOUT | Role.LINKS | Role.BREAKS)
_KEPT_HEADS = int(Role.ARTEFACT)
_HANDED_OFF_HEADS = int(Role.ARTEFACT | Role.DOER)
_MARKS = dict.fromkeys(",/&+", _JOINS) | dict.fromkeys(":()\u2013\u2014-|[]\u2192>=\u2026", _BREAKS)
_MARKS |= dict.fromkeys(".;!?", _BREAKS | _ENDS)
WORD_ROLES = {role.name.lower(): int(role) for role in Role if role.name and role not in {Role.BREAKS, Role.ENDS}}
"""The roles that a rulebook may list words of, by the name of the list."""


class Known(Struct, frozen=True, gc=False):
    """What is known of a word: what it stands for among the cues' words, and its roles."""

    meanings: frozenset[str]
    role: int


class Scan(Struct, frozen=True, gc=False):
    """A title's words and marks: what is known of each, as the reader's numbers, and where each stands."""

    numbers: tuple[int, ...]
    starts: list[int]
    ends: list[int]


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
        self._known: list[Known] = [Known(frozenset(), 0), Known(frozenset((CAPITAL,)), 0)]
        self._numbers = {known: number for number, known in enumerate(self._known)}
        self._remembered: dict[str, tuple[tuple[int, int, int], ...]] = {}

    def scan(self, title: str) -> Scan:
        """Which words and marks `title` has, and where."""
        numbers: list[int] = []
        starts: list[int] = []
        ends: list[int] = []
        capitals = not title.isupper()
        remembered = self._remembered
        for match in _TOKEN.finditer(title.replace("\u2019", "'")[:LONGEST]):
            token = match[0]
            start = match.start()
            for number, first, last in remembered.get(token) or self._split(token):
                if number == _UNKNOWN and numbers and capitals and token[0].isupper():
                    numbers.append(_CAPITAL)
                else:
                    numbers.append(number)
                starts.append(start + first)
                ends.append(start + last)
        return Scan(tuple(numbers), starts, ends)

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

    def _split(self, token: str) -> tuple[tuple[int, int, int], ...]:
        """The numbers of the words in `token`, each with where it starts and ends."""
        if len(self._remembered) >= MOST_REMEMBERED:
            self._remembered.clear()
        found = self._remembered[token] = tuple(self._parts(token))
        return found

    def _parts(self, token: str) -> Iterator[tuple[int, int, int]]:
        text = token.lower()
        if text in _MARKS:
            yield self._number(Known(frozenset(), _MARKS[text])), 0, len(token)
            return
        if text.endswith("'s") and not self._meanings(text):
            text = text[:-2]
        if "-" in text:
            meanings = self._meanings(text.replace("-", ""))
            if not meanings:
                start = 0
                for part in text.split("-"):
                    yield self._read(self._meanings(part)), start, start + len(part)
                    start += len(part) + 1
                return
            yield self._read(meanings), 0, len(text)
            return
        yield self._read(self._meanings(text)), 0, len(text)

    def _read(self, meanings: frozenset[str]) -> int:
        return self._number(Known(meanings, self._roles(meanings)))

    def _number(self, known: Known) -> int:
        if known not in self._numbers:
            self._numbers[known] = len(self._known)
            self._known.append(known)
        return self._numbers[known]


_UNKNOWN = 0
_CAPITAL = 1


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
