"""Compiled cues in a form that can be kept in a file, and of which only what titles need is opened."""

from __future__ import annotations

from collections import defaultdict

import msgspec
from msgspec import Raw, Struct

from keeplane.rules.compiling import CueCompiler, Index
from keeplane.rules.cues import Step
from keeplane.rules.pattern import Pattern


class KeptCues(Struct, frozen=True, array_like=True):
    """The content of the file.

    `words` are the sets of words that steps hold. `by_key` has, for a word, the numbers of the `patterns`
    whose key step it takes.
    """

    index: Index
    by_key: dict[str, list[int]]
    words: tuple[Raw, ...]
    patterns: tuple[Raw, ...]


class KeptPattern(Struct, frozen=True, array_like=True):
    """A Pattern whose steps are the number of their words, and their gap."""

    owner: int
    aim: int
    steps: tuple[tuple[int, int], ...]
    key: int
    other: int | None
    nearest: int
    farthest: int
    first: bool
    last: bool
    tight: bool


_WORDS = msgspec.msgpack.Decoder(frozenset[str])
_PATTERN = msgspec.msgpack.Decoder(KeptPattern)


def keep_cues(compiler: CueCompiler) -> KeptCues:
    """All cues of `compiler`. Raises CueError."""
    patterns = [pattern for cue in range(len(compiler.index.owners)) for pattern in compiler.patterns(cue)]
    numbers: dict[frozenset[str], int] = {}
    by_key: dict[str, list[int]] = defaultdict(list)
    kept = []
    for number, pattern in enumerate(patterns):
        for word in sorted(pattern.steps[pattern.key].words):
            by_key[word].append(number)
        kept.append(
            KeptPattern(
                pattern.owner,
                pattern.aim,
                tuple((numbers.setdefault(step.words, len(numbers)), step.gap) for step in pattern.steps),
                pattern.key,
                pattern.other,
                pattern.nearest,
                pattern.farthest,
                pattern.first,
                pattern.last,
                pattern.tight,
            )
        )
    return KeptCues(compiler.index, by_key, tuple([_raw(sorted(words)) for words in numbers]), tuple(map(_raw, kept)))


def _raw(content: object) -> Raw:
    return Raw(msgspec.msgpack.encode(content))


class OpenedCues:
    """Kept cues, each opened when it is first asked for."""

    def __init__(self, kept: KeptCues) -> None:
        self.index = kept.index
        self._kept = kept
        self._words: dict[int, frozenset[str]] = {}
        self._patterns: dict[int, Pattern] = {}

    def led_by(self, meanings: frozenset[str]) -> list[Pattern]:
        """The patterns whose key step a word of these meanings takes, in the order of their cues."""
        by_key = self._kept.by_key
        numbers = {number for meaning in meanings for number in by_key.get(meaning, ())}
        return [self._pattern(number) for number in sorted(numbers)]

    def _pattern(self, number: int) -> Pattern:
        found = self._patterns.get(number)
        if found is None:
            kept = _PATTERN.decode(self._kept.patterns[number])
            found = self._patterns[number] = Pattern(
                kept.owner,
                kept.aim,
                tuple([Step(self._set(words), gap) for words, gap in kept.steps]),
                kept.key,
                kept.other,
                kept.nearest,
                kept.farthest,
                kept.first,
                kept.last,
                kept.tight,
            )
        return found

    def _set(self, number: int) -> frozenset[str]:
        found = self._words.get(number)
        if found is None:
            found = self._words[number] = _WORDS.decode(self._kept.words[number])
        return found
