"""Compiled cues in a form that can be kept in a file, and of which only what titles need is opened."""

from __future__ import annotations

from collections import defaultdict

import msgspec
from msgspec import Raw, Struct

from keeplane.rules.compiling import CueCompiler, Index
from keeplane.rules.cues import Step
from keeplane.rules.pattern import CueWord, Pattern, cue_word


class KeptCues(Struct, frozen=True, array_like=True):
    """The content of the file.

    `steps` are the sets of words that steps hold, `by_word` has a KeptWord for each word of them.
    """

    index: Index
    by_word: dict[str, Raw]
    steps: tuple[Raw, ...]
    patterns: tuple[Raw, ...]


class KeptWord(Struct, frozen=True, array_like=True):
    """A CueWord with the numbers of its patterns."""

    single: list[int]
    left: list[int]
    right: list[int]


class KeptPattern(Struct, frozen=True, array_like=True):
    """A Pattern whose steps are the number of their words, and their gap."""

    owner: int
    aim: int
    steps: tuple[tuple[int, int], ...]
    key: int
    left: int
    right: int
    fewest: int
    most: int
    first: bool
    last: bool
    tight: bool


_STEP = msgspec.msgpack.Decoder(frozenset[str])
_WORD = msgspec.msgpack.Decoder(KeptWord)
_PATTERN = msgspec.msgpack.Decoder(KeptPattern)


def keep_cues(compiler: CueCompiler) -> KeptCues:
    """All cues of `compiler`. Raises CueError."""
    patterns = [compiler.patterns[each] for cue in range(len(compiler.index.owners)) for each in compiler.numbers(cue)]
    numbers: dict[frozenset[str], int] = {}
    by_word: dict[str, KeptWord] = defaultdict(lambda: KeptWord([], [], []))
    kept = []
    for number, pattern in enumerate(patterns):
        is_single = pattern.left == pattern.right
        for word in pattern.steps[pattern.left].words:
            (by_word[word].single if is_single else by_word[word].left).append(number)
        if not is_single:
            for word in pattern.steps[pattern.right].words:
                by_word[word].right.append(number)
        kept.append(
            KeptPattern(
                pattern.owner,
                pattern.aim,
                tuple((numbers.setdefault(step.words, len(numbers)), step.gap) for step in pattern.steps),
                pattern.key,
                pattern.left,
                pattern.right,
                pattern.fewest,
                pattern.most,
                pattern.first,
                pattern.last,
                pattern.tight,
            )
        )
    words = {word: _raw(by_word[word]) for word in sorted(by_word)}
    return KeptCues(compiler.index, words, tuple([_raw(sorted(step)) for step in numbers]), tuple(map(_raw, kept)))


def _raw(content: object) -> Raw:
    return Raw(msgspec.msgpack.encode(content))


class OpenedCues:
    """Kept cues, each opened when it is first asked for."""

    def __init__(self, kept: KeptCues) -> None:
        self.index = kept.index
        self.patterns = _OpenedPatterns(kept)
        self._by_word = kept.by_word

    def word(self, meanings: frozenset[str]) -> CueWord:
        """What a word of these meanings is to the cues."""
        kept = [_WORD.decode(self._by_word[meaning]) for meaning in meanings if meaning in self._by_word]
        return cue_word(
            meanings,
            [self.patterns[number] for word in kept for number in word.single],
            frozenset().union(*[word.left for word in kept]),
            frozenset().union(*[word.right for word in kept]),
        )


class _OpenedPatterns(dict[int, Pattern]):
    def __init__(self, kept: KeptCues) -> None:
        super().__init__()
        self._kept = kept
        self._steps: dict[int, frozenset[str]] = {}

    def __missing__(self, number: int) -> Pattern:
        kept = _PATTERN.decode(self._kept.patterns[number])
        pattern = self[number] = Pattern(
            kept.owner,
            kept.aim,
            tuple([Step(self._step(words), gap) for words, gap in kept.steps]),
            kept.key,
            kept.left,
            kept.right,
            kept.fewest,
            kept.most,
            kept.first,
            kept.last,
            kept.tight,
            tied := kept.first or kept.last,
            len(kept.steps) == 2 and not tied,
        )
        return pattern

    def _step(self, number: int) -> frozenset[str]:
        found = self._steps.get(number)
        if found is None:
            found = self._steps[number] = _STEP.decode(self._kept.steps[number])
        return found
