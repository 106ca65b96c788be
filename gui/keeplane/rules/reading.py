"""Reading a title: its words and marks of punctuation, and what is known of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from threading import Lock

from msgspec import Struct

from keeplane.rules.lexicon import CAPITAL, Meanings
from keeplane.rules.recent import Recent
from keeplane.rules.syntax import Role, Syntax

LONGEST = 400
"""Characters of a title that are read; whatever follows cannot change the advice."""

MOST_REMEMBERED = 5_000
"""So many pieces of titles are remembered: what people write of often, and not every name and number."""

_TOKEN = re.compile(
    r"\bw/o?|[^\W\d_][^\W_]*(?:['-][^\W\d_][^\W_]*)*|\d+:\d+|\d[\w:%.,-]*|^-$"
    r"|[;:.!?()\u2013\u2014|[\]\u2192>=\u2026,/&+]"
)

_CHUNK = re.compile(r"\S+")

_JOINS = int(Role.JOINS)
_BREAKS = int(Role.BREAKS)
_MARKS = dict.fromkeys(",/&+", _JOINS) | dict.fromkeys(":()\u2013\u2014-|[]\u2192>=\u2026", _BREAKS)
_MARKS |= dict.fromkeys(".;!?", _BREAKS | int(Role.ENDS))

_UNKNOWN = 0
_CAPITAL = 1
_NOTHING: Meanings = ()


class Chunk(Struct, frozen=True, gc=False):
    """A piece of a title between spaces: the number of each word and mark in it, and where these start and end.

    `room` is its length with a space.
    """

    numbers: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    room: int


Key = tuple[int, ...]
"""What is known of a title's words and marks, as numbers."""


class Reader:
    """Splits titles into words and tells what each of them does.

    `meanings` looks up what a word stands for among the words of the cues, `roles` what these words do. Words of
    which the same is known have the same number, so that titles that differ in a name or a day are read once.
    """

    def __init__(self, meanings: Callable[[str], Meanings], roles: Callable[[Meanings], int]) -> None:
        self._meanings = meanings
        self._role_of = roles
        self._syntax = Syntax()
        self._known: list[Meanings] = []
        self._roles: list[int] = []
        self._numbers: dict[tuple[Meanings, int], int] = {}
        self._number(_NOTHING, 0)
        self._number((CAPITAL,), int(Role.NAME))
        self._chunks: Recent[str, Chunk] = Recent(MOST_REMEMBERED)
        self._alike: dict[Chunk, Chunk] = {}
        self._learning = Lock()

    def scan(self, title: str) -> tuple[Key, list[Chunk]]:
        """What is known of `title`, and its chunks."""
        known = self._chunks.latest
        chunks = []
        key: list[int] = []
        for piece in (title if len(title) <= LONGEST else title[:LONGEST]).split():
            chunk = known[piece] if piece in known else self._learn(piece)
            chunks.append(chunk)
            key += chunk.numbers
        if title.isupper():
            key = [_UNKNOWN if number == _CAPITAL else number for number in key]
        elif key and key[0] == _CAPITAL and chunks[0].numbers:
            key[0] = _UNKNOWN  # a capital letter means nothing there
        return tuple(key), chunks

    def words(self, key: Key) -> tuple[list[int], list[int], list[int]]:
        """The numbers, marks and places of the words and marks of punctuation that count.

        The places number all words and marks of the title, those left out included.
        """
        return self._syntax.words(key, self._roles)

    def meanings(self, number: int) -> Meanings:
        """What a word of this number stands for among the words of the cues."""
        return self._known[number]

    def _learn(self, piece: str) -> Chunk:
        with self._learning:
            return self._chunks.recall(piece, self._chunk)

    def _chunk(self, piece: str) -> Chunk:
        if piece.isalpha() or piece.isdecimal():
            chunk = Chunk((self._word(piece, piece.lower()),), ((0, len(piece)),), len(piece) + 1)
        else:
            plain = piece.replace("\u2019", "'")
            parts = [part for match in _TOKEN.finditer(plain) for part in self._parts(match[0], match.start())]
            chunk = Chunk(tuple([part[0] for part in parts]), tuple([part[1:] for part in parts]), len(piece) + 1)
        return self._alike.setdefault(chunk, chunk) if len(chunk.numbers) == 1 else chunk

    def _parts(self, token: str, start: int) -> Iterator[tuple[int, int, int]]:
        """The numbers of the words in `token`, which stands at `start`, each with where it starts and ends."""
        text = token.lower()
        if text in _MARKS:
            yield self._number(_NOTHING, _MARKS[text]), start, start + len(token)
            return
        if text.endswith("'s") and not self._meanings(text):
            text = text[:-2]
        if "-" in text and not self._meanings(text.replace("-", "")):
            for part in text.split("-"):
                yield self._read(part), start, start + len(part)
                start += len(part) + 1
        else:
            yield self._word(token, text.replace("-", "") if len(text) > 1 else text), start, start + len(token)

    def _word(self, token: str, text: str) -> int:
        """The number of `token`, which is looked up as `text`."""
        number = self._read(text)
        return _CAPITAL if number == _UNKNOWN and token[0].isupper() else number

    def _read(self, text: str) -> int:
        meanings = self._meanings(text)
        return self._number(meanings, self._role_of(meanings))

    def _number(self, meanings: Meanings, role: int) -> int:
        number = self._numbers.get((meanings, role))
        if number is None:
            number = self._numbers[meanings, role] = len(self._roles)
            self._known.append(meanings)
            self._roles.append(role)
        return number


def spans(title: str, chunks: Sequence[Chunk]) -> list[tuple[int, int]]:
    """Where each word and mark of the `chunks` of `title` starts and ends."""
    found = []
    at = 0
    for chunk in chunks:
        for start, end in chunk.spans:
            found.append((at + start, at + end))
        at += chunk.room
    if at == len(title) + 1:
        return found
    starts = [match.start() for match in _CHUNK.finditer(title, 0, LONGEST)]
    return [(at + start, at + end) for at, chunk in zip(starts, chunks, strict=True) for start, end in chunk.spans]
