"""Compiled cues in a form that can be kept in a file and opens cue by cue, as titles need them."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from msgspec import Raw, Struct

from keeplane.rules.compiling import CompiledCues, Index
from keeplane.rules.cues import Step
from keeplane.rules.pattern import Pattern

_Steps = tuple[tuple[int, int], ...]
"""For each step the number of its words, and its gap."""


class KeptCues(Struct, frozen=True, array_like=True):
    """The content of the file. `words` are the sets of words that steps hold, `cues` the patterns of each cue."""

    index: Index
    words: tuple[Raw, ...]
    cues: tuple[Raw, ...]


class KeptPattern(Struct, frozen=True, array_like=True):
    """A Pattern whose steps name their words by number."""

    owner: int
    aim: int
    steps: _Steps
    key: int
    other: int | None
    nearest: int
    farthest: int
    first: bool
    last: bool
    tight: bool


_WORDS = msgspec.msgpack.Decoder(frozenset[str])
_PATTERNS = msgspec.msgpack.Decoder(list[KeptPattern])


def keep_cues(compiled: CompiledCues) -> KeptCues:
    """All of `compiled`. Raises CueError."""
    numbers: dict[frozenset[str], int] = {}
    cues = [
        [
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
            for pattern in compiled.patterns(cue)
        ]
        for cue in range(len(compiled.index.owners))
    ]
    encode = msgspec.msgpack.encode
    return KeptCues(
        compiled.index,
        tuple(Raw(encode(sorted(words))) for words in numbers),
        tuple(Raw(encode(each)) for each in cues),
    )


class OpenedCues:
    """Kept cues, each opened when it is first asked for."""

    def __init__(self, kept: KeptCues) -> None:
        self.index = kept.index
        self._kept = kept
        self._words: dict[int, frozenset[str]] = {}
        self._patterns: dict[int, list[Pattern]] = {}

    def patterns(self, cue: int) -> Sequence[Pattern]:
        """The patterns of the cue of that number."""
        found = self._patterns.get(cue)
        if found is None:
            found = self._patterns[cue] = [self._opened(each) for each in _PATTERNS.decode(self._kept.cues[cue])]
        return found

    def _opened(self, kept: KeptPattern) -> Pattern:
        return Pattern(
            kept.owner,
            kept.aim,
            tuple([Step(self._set(number), gap) for number, gap in kept.steps]),
            kept.key,
            kept.other,
            kept.nearest,
            kept.farthest,
            kept.first,
            kept.last,
            kept.tight,
        )

    def _set(self, number: int) -> frozenset[str]:
        found = self._words.get(number)
        if found is None:
            found = self._words[number] = _WORDS.decode(self._kept.words[number])
        return found
