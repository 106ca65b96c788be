"""The word sequences of cues, and where they stand in a title."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from keeplane.rules.cues import Step
from keeplane.rules.syntax import Role, Standing

_BREAKS = int(Role.BREAKS)
_BARS = int(Role.BREAKS | Role.ABOUT)
_OPENS = int(Standing.OPENS)


class Pattern(Struct, frozen=True, gc=False):
    """A cue's word sequence with its owner, the number of a rule or divided kind, and its aim.

    The steps at `key`, the rarest, and at `other`, the next rarest, are looked up first. Their words stand so many
    words `apart`. A `tight` sequence has no gap; one that is `tied` is so at its `first` word,
    its `last` or both.
    """

    owner: int
    aim: int
    steps: tuple[Step, ...]
    key: int
    other: int | None
    apart: range
    first: bool
    last: bool
    tight: bool
    tied: bool

    @property
    def ends(self) -> tuple[Step, Step]:
        """The two steps that are looked up first, in their order; twice the same if there is but one."""
        other = self.key if self.other is None else self.other
        return self.steps[min(self.key, other)], self.steps[max(self.key, other)]


class CueWord(Struct, frozen=True, gc=False):
    """What a word of a title is to the cues.

    It takes the only step of the patterns `alone`, and the first or the second of the steps that are looked up of
    the patterns whose numbers are in `left` or `right`.
    """

    meanings: frozenset[str]
    alone: tuple[Pattern, ...]
    left: frozenset[int]
    right: frozenset[int]


def match(pattern: Pattern, words: Sequence[CueWord], marks: Sequence[int], left: int, right: int) -> tuple[int, ...]:
    """The indexes of the words that `pattern` matches, wherever it is tied to; empty if it does not match.

    The steps that are looked up first are taken by the words at `left` and `right`, which are as far apart as these.
    """
    if len(pattern.steps) == 2:
        return () if right - left > 1 and not _is_nearest(pattern, words, marks, left, right) else (left, right)
    at = left if pattern.other is None or pattern.key < pattern.other else right
    return _side_by_side(pattern, words, at) if pattern.tight else _spread(pattern, words, marks, at)


def is_in_place(pattern: Pattern, marks: Sequence[int], first: int, last: int) -> bool:
    """Whether the words from `first` to `last` stand where `pattern` is tied to."""
    if pattern.first and not marks[first] & _OPENS:
        return False
    return not pattern.last or last + 1 == len(marks) or marks[last + 1] & _BREAKS != 0


def _is_nearest(pattern: Pattern, words: Sequence[CueWord], marks: Sequence[int], left: int, right: int) -> bool:
    """Whether no word between takes the step beside the key, or bars the way to the one that does."""
    wanted = pattern.steps[1 - pattern.key].words
    return not any(marks[at] & _BARS or not wanted.isdisjoint(words[at].meanings) for at in range(left + 1, right))


def _side_by_side(pattern: Pattern, words: Sequence[CueWord], at: int) -> tuple[int, ...]:
    start = at - pattern.key
    end = start + len(pattern.steps)
    if start < 0 or end > len(words):
        return ()
    place = start
    for step in pattern.steps:
        if step.words.isdisjoint(words[place].meanings):
            return ()
        place += 1
    return tuple(range(start, end))


def _spread(pattern: Pattern, words: Sequence[CueWord], marks: Sequence[int], at: int) -> tuple[int, ...]:
    steps = pattern.steps
    key = pattern.key
    matched = [at]
    for number in range(key, 0, -1):
        found = _find(steps[number - 1].words, words, marks, matched[0] - 1, -1, steps[number].gap)
        if found < 0:
            return ()
        matched.insert(0, found)
    for step in steps[key + 1 :]:
        found = _find(step.words, words, marks, matched[-1] + 1, 1, step.gap)
        if found < 0:
            return ()
        matched.append(found)
    return tuple(matched)


def _find(wanted: frozenset[str], words: Sequence[CueWord], marks: Sequence[int], at: int, way: int, gap: int) -> int:
    """Where one of `wanted` stands from `at` on, over at most `gap` words; -1 if nowhere."""
    for _ in range(gap + 1):
        if not 0 <= at < len(words):
            return -1
        if not wanted.isdisjoint(words[at].meanings):
            return at
        if marks[at] & _BARS:
            return -1
        at += way
    return -1
