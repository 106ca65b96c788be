"""Compiled cues in a form that can be kept in a file, and of which only what titles need is opened."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import accumulate
from typing import TYPE_CHECKING

import msgspec
from msgspec import Raw, Struct

from keeplane.rules.compiled import Index
from keeplane.rules.lexicon import Meanings
from keeplane.rules.pattern import CueWord, Pattern, alone

if TYPE_CHECKING:
    from keeplane.rules.compiling import CueCompiler

FEW = 18
"""A tuple of no more numbers than these is looked through as quickly as a frozenset, and takes a sixth of its room."""

_END = 4
"""Bytes that say where the patterns of a group end."""


class KeptCues(Struct, frozen=True, array_like=True):
    """The content of the file, in which all but the index stays.

    `words` has a KeptWord for each word. `groups` are the patterns group by group, which end at `ends`.
    """

    index: Index
    words: dict[str, Raw]
    ends: memoryview
    groups: memoryview


class KeptWord(Struct, frozen=True, array_like=True):
    """What CueCompiler says of a word, with the numbers of groups in place of their patterns."""

    sets: list[int]
    single: list[int]
    left: list[int]
    right: list[int]
    owners: list[int]
    cues: int


_WORD = msgspec.msgpack.Decoder(KeptWord)
_GROUP = msgspec.msgpack.Decoder(tuple[Pattern, ...])


def keep_cues(compiler: CueCompiler) -> KeptCues:
    """All cues of `compiler`. Raises CueError."""
    compiler.compile_all()
    words = {word: KeptWord([], [], [], [], *_owners(compiler, word)) for word in sorted(compiler.vocabulary)}
    for step, known in enumerate(compiler.sets):
        for word in known:
            words[word].sets.append(step)
    sets = list(compiler.sets)
    for group, (first, *second) in enumerate(compiler.groups):
        for word in sets[first]:
            (words[word].left if second else words[word].single).append(group)
        for word in (word for step in second for word in sets[step]):
            words[word].right.append(group)
    groups = [msgspec.msgpack.encode(compiler.patterns[group]) for group in range(len(compiler.groups))]
    ends = b"".join(end.to_bytes(_END, "big") for end in accumulate(map(len, groups)))
    raw = {word: _raw(kept) for word, kept in words.items()}
    return KeptCues(compiler.index, raw, memoryview(ends), memoryview(b"".join(groups)))


def _owners(compiler: CueCompiler, word: str) -> tuple[list[int], int]:
    owners, cues = compiler.owners(word)
    return sorted(owners), cues


def _raw(content: object) -> Raw:
    return Raw(msgspec.msgpack.encode(content))


class OpenedCues:
    """Kept cues, each opened when it is first asked for."""

    def __init__(self, kept: KeptCues) -> None:
        self.index = kept.index
        self.patterns = _OpenedPatterns(kept)
        self._words = kept.words
        self._numbers: dict[int, int] = {}
        self._shared: dict[frozenset[int], frozenset[int]] = {}

    @property
    def vocabulary(self) -> Collection[str]:
        return self._words.keys()

    def word(self, meanings: Meanings) -> CueWord:
        """What a word of these meanings is to the cues."""
        kept = [_WORD.decode(self._words[meaning]) for meaning in meanings if meaning in self._words]
        sets = self._together(word.sets for word in kept)
        single = {group for word in kept for group in word.single}
        return CueWord(
            tuple(sets) if len(sets) <= FEW else frozenset(sets),
            alone([pattern for group in single for pattern in self.patterns[group]]),
            self._shared_groups(word.left for word in kept),
            self._shared_groups(word.right for word in kept),
        )

    def owners(self, word: str) -> tuple[Collection[int], int]:
        kept = self._words.get(word)
        if kept is None:
            return (), 0
        opened = _WORD.decode(kept)
        return opened.owners, opened.cues

    def _shared_groups(self, groups: Iterable[list[int]]) -> frozenset[int]:
        """The groups together: one object for all words that have the same."""
        together = frozenset(self._together(groups))
        return self._shared.setdefault(together, together)

    def _together(self, numbers: Iterable[list[int]]) -> set[int]:
        """All the numbers, each of which is one object wherever it stands."""
        shared = self._numbers
        return {shared.setdefault(number, number) for several in numbers for number in several}


class _OpenedPatterns(dict[int, tuple[Pattern, ...]]):
    def __init__(self, kept: KeptCues) -> None:
        super().__init__()
        self._ends = kept.ends
        self._groups = kept.groups

    def __missing__(self, group: int) -> tuple[Pattern, ...]:
        patterns = self[group] = _GROUP.decode(self._groups[self._end(group - 1) : self._end(group)])
        return patterns

    def _end(self, group: int) -> int:
        at = group * _END
        return int.from_bytes(self._ends[at : at + _END], "big") if group >= 0 else 0
