"""One word sequence of a cue, and where it stands in a title."""

from __future__ import annotations

from msgspec import Struct

from keeplane.rules.cues import Step
from keeplane.rules.reading import Role, Word

_LIGHT = int(Role.LIGHT)
_BREAKS = int(Role.BREAKS)
_BARS = int(Role.BREAKS | Role.ABOUT)


class Pattern(Struct, frozen=True, gc=False):
    """A cue's word sequence with its rule, as a number, and its aim.

    The step at `key` is looked up first; a title without a word of `other`, another step, needs no closer look. A
    `lone` word matches as it stands; a `tight` sequence has no gap.
    """

    rule: int
    aim: int
    steps: tuple[Step, ...]
    key: int
    other: frozenset[str] | None
    first: bool
    last: bool
    lone: bool
    tight: bool


def match(pattern: Pattern, words: list[Word], at: int) -> tuple[int, ...]:
    """The indexes of the words that `pattern` matches with its key step at `at`; empty if it does not match."""
    matched = _side_by_side(pattern, words, at) if pattern.tight else _spread(pattern, words, at)
    if not matched or (pattern.first and not _opens(words, matched[0])):
        return ()
    if pattern.last and not (matched[-1] + 1 == len(words) or words[matched[-1] + 1].role & _BREAKS):
        return ()
    return matched


def _side_by_side(pattern: Pattern, words: list[Word], at: int) -> tuple[int, ...]:
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


def _spread(pattern: Pattern, words: list[Word], at: int) -> tuple[int, ...]:
    steps = pattern.steps
    key = pattern.key
    matched = [at]
    for number in range(key, 0, -1):
        found = _find(steps[number - 1].words, words, matched[0] - 1, -1, steps[number].gap)
        if found < 0:
            return ()
        matched.insert(0, found)
    for step in steps[key + 1 :]:
        found = _find(step.words, words, matched[-1] + 1, 1, step.gap)
        if found < 0:
            return ()
        matched.append(found)
    return tuple(matched)


def _find(wanted: frozenset[str], words: list[Word], at: int, way: int, gap: int) -> int:
    """Where one of `wanted` stands from `at` on, over at most `gap` words; -1 if nowhere."""
    for _ in range(gap + 1):
        if not 0 <= at < len(words):
            return -1
        word = words[at]
        if not wanted.isdisjoint(word.meanings):
            return at
        if word.role & _BARS:
            return -1
        at += way
    return -1


def _opens(words: list[Word], at: int) -> bool:
    """Whether only words that leave the work to what follows stand before `at`."""
    for word in reversed(words[:at]):
        if word.role & _BREAKS:
            return True
        if not word.role & _LIGHT:
            return False
    return True
