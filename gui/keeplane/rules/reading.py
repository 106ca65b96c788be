"""Reading a title: its words and marks of punctuation, and what is known of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, chain
from operator import attrgetter

from msgspec import Struct

from keeplane.rules.cues import CAPITAL
from keeplane.rules.syntax import LEFT_OUT, Role, Syntax

LONGEST = 400
"""Characters of a title that are read; whatever follows cannot change the advice."""

MOST_REMEMBERED = 20_000

_TOKEN = re.compile(
    r"\bw/o?|[^\W\d_][^\W_]*(?:['-][^\W\d_][^\W_]*)*|\d+:\d+|\d[\w:%.,-]*|^-$"
    r"|[;:.!?()\u2013\u2014|[\]\u2192>=\u2026,/&+]"
)

_CHUNK = re.compile(r"\S+")
_NUMBERS = attrgetter("numbers")
_ROOM = attrgetter("room")

_JOINS = int(Role.JOINS)
_BREAKS = int(Role.BREAKS)
_MARKS = dict.fromkeys(",/&+", _JOINS) | dict.fromkeys(":()\u2013\u2014-|[]\u2192>=\u2026", _BREAKS)
_MARKS |= dict.fromkeys(".;!?", _BREAKS | int(Role.ENDS))

_UNKNOWN = 0
_CAPITAL = 1


class Known(Struct, frozen=True, gc=False):
    """What is known of a word: what it stands for among the cues' words, and its roles."""

    meanings: frozenset[str]
    role: int


class Chunk(Struct, frozen=True, gc=False):
    """A piece of a title between spaces: the number of each word and mark in it, and where these start and end.

    `opening` are the numbers if the title starts with it: a capital letter means nothing there. `room` is its length
    with a space.
    """

    numbers: tuple[int, ...]
    opening: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    room: int


Key = tuple[tuple[int, ...], ...]
"""What is known of a title's words and marks, as numbers, by the chunks in which they stand."""


class Reader:
    """Splits titles into words and tells what each of them does.

    `meanings` looks up what a word stands for among the words of the cues, `roles` what these words do. Words of
    which the same is known have the same number, so that titles that differ in a name or a day are read once.
    """

    def __init__(self, meanings: Callable[[str], frozenset[str]], roles: Callable[[frozenset[str]], int]) -> None:
        self._meanings = meanings
        self._role_of = roles
        self._syntax = Syntax()
        self._known: list[Known] = []
        self._roles: list[int] = []
        self._numbers: dict[Known, int] = {}
        self._number(Known(frozenset(), 0))
        self._number(Known(frozenset((CAPITAL,)), int(Role.NAME)))
        self._chunks: dict[str, Chunk] = {}

    def scan(self, title: str) -> tuple[Key, list[Chunk]]:
        """What is known of `title`, and its chunks."""
        pieces = title[:LONGEST].split()
        known = self._chunks
        try:
            chunks = list(map(known.__getitem__, pieces))
        except KeyError:
            chunks = [known.get(piece) or self._learn(piece) for piece in pieces]
        key = list(map(_NUMBERS, chunks))
        if title.isupper():
            key = [tuple([_UNKNOWN if number == _CAPITAL else number for number in numbers]) for numbers in key]
        elif key:
            key[0] = chunks[0].opening
        return tuple(key), chunks

    def words(self, key: Key) -> tuple[Sequence[int], list[int], Sequence[int]]:
        """The numbers, marks and places of the words and marks of punctuation that count.

        The places number all words and marks of the title, those left out included.
        """
        numbers = tuple(chain.from_iterable(key))
        marks = self._syntax.marks(map(self._roles.__getitem__, numbers))
        if LEFT_OUT not in marks:
            return numbers, marks, range(len(marks))
        places = [place for place, mark in enumerate(marks) if mark != LEFT_OUT]
        return list(map(numbers.__getitem__, places)), list(map(marks.__getitem__, places)), places

    def meanings(self, number: int) -> frozenset[str]:
        """What a word of this number stands for among the words of the cues."""
        return self._known[number].meanings

    def _learn(self, piece: str) -> Chunk:
        if len(self._chunks) >= MOST_REMEMBERED:
            self._chunks.clear()
        plain = piece.replace("\u2019", "'")
        parts = [part for match in _TOKEN.finditer(plain) for part in self._parts(match[0], match.start())]
        numbers = tuple([number for number, _, _ in parts])
        opening = (_UNKNOWN, *numbers[1:]) if numbers[:1] == (_CAPITAL,) else numbers
        chunk = self._chunks[piece] = Chunk(
            numbers, opening, tuple([(start, end) for _, start, end in parts]), len(piece) + 1
        )
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
        return self._number(Known(meanings, self._role_of(meanings)))

    def _number(self, known: Known) -> int:
        if known not in self._numbers:
            self._numbers[known] = len(self._known)
            self._known.append(known)
            self._roles.append(known.role)
        return self._numbers[known]


def starts(title: str, chunks: Sequence[Chunk]) -> list[int]:
    """Where each of the `chunks` of `title` starts."""
    at = list(accumulate(map(_ROOM, chunks), initial=0))
    if at[-1] == len(title) + 1:
        return at
    return [match.start() for match in _CHUNK.finditer(title, 0, LONGEST)]
