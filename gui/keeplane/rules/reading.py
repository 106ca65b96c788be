"""Reading a title: its words, and which of them say what is done and which only what it is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator
from enum import IntFlag, auto
from itertools import chain

from msgspec import Struct

from keeplane.rules.cues import CAPITAL

LONGEST = 400
"""Characters of a title that are read; whatever follows cannot change the advice."""

MOST_REMEMBERED = 20_000

_TOKEN = re.compile(
    r"\bw/o?|[^\W\d_][^\W_]*(?:['-][^\W\d_][^\W_]*)*|\d+:\d+|\d[\w:%.,-]*|^-$"
    r"|[;:.!?()\u2013\u2014|[\]\u2192>=\u2026,/&+]"
)

_CHUNK = re.compile(r"\S+")


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
_STEERS = _STARTS | _LINKS | _PARTS | _NOISE
_KEPT_HEADS = int(Role.ARTEFACT)
_HANDED_OFF_HEADS = int(Role.DOER)
_MARKS = dict.fromkeys(",/&+", _JOINS) | dict.fromkeys(":()\u2013\u2014-|[]\u2192>=\u2026", _BREAKS)
_MARKS |= dict.fromkeys(".;!?", _BREAKS | _ENDS)
WORD_ROLES = {role.name.lower(): int(role) for role in Role if role.name and role not in {Role.BREAKS, Role.ENDS}}
"""The roles that a rulebook may list words of, by the name of the list."""


_UNKNOWN = 0
_CAPITAL = 1


class Known(Struct, frozen=True, gc=False):
    """What is known of a word: what it stands for among the cues' words, and its roles."""

    meanings: frozenset[str]
    role: int


class Chunk(Struct, frozen=True, gc=False):
    """A piece of a title between spaces: the number of each word and mark in it, and where these start and end.

    `opening` are the numbers if the title starts with it: a capital letter means nothing there.
    """

    numbers: tuple[int, ...]
    opening: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]


Key = tuple[tuple[int, ...], ...]
"""What is known of a title's words and marks, as numbers, by the chunks in which they stand."""


class Word(Struct, gc=False):
    """A word that counts, or a mark that parts words.

    `place` numbers all words and marks of the title, those left out included. `fresh` is true if an article or the
    like stands before it. `aside` is true if the word stands where things are only spoken of. `errand` and `own` are
    the indexes of the verbs that govern it, -1 if none does. It `opens` the title, or a thought in it, if no word
    stands before it that does not leave the work to it. Words of one `number` have the same meanings and roles.
    """

    number: int
    meanings: frozenset[str]
    role: int
    place: int
    fresh: bool
    aside: bool
    errand: int
    own: int
    opens: bool


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
        self._chunks: dict[str, Chunk] = {}

    def scan(self, title: str) -> tuple[Key, list[Chunk]]:
        """What is known of `title`, and its chunks."""
        pieces = _plain(title).split()
        known = self._chunks
        try:
            chunks = [known[piece] for piece in pieces]
        except KeyError:
            chunks = [known.get(piece) or self._learn(piece) for piece in pieces]
        key = [chunk.numbers for chunk in chunks]
        if title.isupper():
            key = [tuple([_UNKNOWN if number == _CAPITAL else number for number in numbers]) for numbers in key]
        elif key:
            key[0] = chunks[0].opening
        return tuple(key), chunks

    def words(self, key: Key) -> list[Word]:
        """The words that count, with what each of them does."""
        words: list[Word] = []
        all_known = self._known
        fresh = aside = content = joined = False
        opens = True
        errand = own = -1
        for place, number in enumerate(chain.from_iterable(key)):
            known = all_known[number]
            role = known.role
            if not role & _STEERS:
                content = True
                joined = False
            elif role & _NOISE:
                fresh = True
                continue
            elif role & _BREAKS:
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
            words.append(Word(number, known.meanings, role, place, fresh, aside, errand, own, opens))
            opens = (opens and role & _LIGHT != 0) or role & _BREAKS != 0
            fresh = False
        return words

    def _learn(self, piece: str) -> Chunk:
        if len(self._chunks) >= MOST_REMEMBERED:
            self._chunks.clear()
        parts = [part for match in _TOKEN.finditer(piece) for part in self._parts(match[0], match.start())]
        numbers = tuple([number for number, _, _ in parts])
        opening = (_UNKNOWN, *numbers[1:]) if numbers[:1] == (_CAPITAL,) else numbers
        chunk = self._chunks[piece] = Chunk(numbers, opening, tuple([(start, end) for _, start, end in parts]))
        return chunk

    def _parts(self, token: str, start: int) -> Iterator[tuple[int, int, int]]:
        """The numbers of the words in `token`, which stands at `start`, each with where it starts and ends."""
        text = token.lower()
        if text in _MARKS:
            yield self._number(Known(frozenset(), _MARKS[text])), start, start + len(token)
            return
        if text.endswith("'s") and not self._meanings(text):
            text = text[:-2]
        if "-" in text and not self._meanings(text.replace("-", "")):
            for part in text.split("-"):
                yield self._read(self._meanings(part)), start, start + len(part)
                start += len(part) + 1
        else:
            number = self._read(self._meanings(text.replace("-", "") if len(text) > 1 else text))
            is_capital = number == _UNKNOWN and token[0].isupper()
            yield _CAPITAL if is_capital else number, start, start + len(token)

    def _read(self, meanings: frozenset[str]) -> int:
        return self._number(Known(meanings, self._roles(meanings)))

    def _number(self, known: Known) -> int:
        if known not in self._numbers:
            self._numbers[known] = len(self._known)
            self._known.append(known)
        return self._numbers[known]


def starts(title: str) -> list[int]:
    """Where each chunk of `title` starts."""
    return [match.start() for match in _CHUNK.finditer(title, 0, LONGEST)]


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
    last = matched[-1]
    end = min(last + 5, len(words))
    if last + 1 == end or words[last].role & _NAME:
        return False
    heads = _HANDED_OFF_HEADS if handed_off else _KEPT_HEADS
    only_last = first.role & _STARTS
    found = False
    for at in range(last + 1, end):
        word = words[at]
        if word.fresh or word.role & _PARTS:
            break
        is_head = bool(word.role & heads) and at not in covered
        found = is_head if only_last else found or is_head
    return found
