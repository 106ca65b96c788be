"""One word sequence of a cue, and where it stands in a title."""

from __future__ import annotations

from msgspec import Struct

from keeplane.rules.cues import Step
from keeplane.rules.reading import Role, Word

_BREAKS = int(Role.BREAKS)
_BARS = int(Role.BREAKS | Role.ABOUT)


class Pattern(Struct, frozen=True, gc=False, array_like=True):
    """A cue's word sequence with its owner, the number of a rule or divided kind, and its aim.

    The step at `key` is looked up first; a title without a word of the step at `other` needs no closer look. That
    word stands between `nearest` and `farthest` words after the key's, or before it where these are negative. A `tight`
    sequence has no gap.
    """

    owner: int
    aim: int
    steps: tuple[Step, ...]
    key: int
    other: int | None
    nearest: int
    farthest: int
    first: bool
    last: bool
    tight: bool


def match(pattern: Pattern, words: list[Word], at: int, other: int) -> tuple[int, ...]:
    """The indexes of the words that `pattern` matches; empty if it does not match.

    Its key step is at `at`, and `other` is a place for its other step that is not too far away.
    """
    if len(pattern.steps) > 2:
        matched = _side_by_side(pattern, words, at) if pattern.tight else _spread(pattern, words, at)
        if not matched:
            return ()
    else:
        matched = (at, other) if at < other else (other, at)
        if other - at not in {-1, 1} and not _is_nearest(
            pattern.steps[1 - pattern.key], words[matched[0] + 1 : matched[1]]
        ):
            return ()
    return matched if tied(pattern, words, matched[0], matched[-1]) else ()


def tied(pattern: Pattern, words: list[Word], first: int, last: int) -> bool:
    """Whether the words from `first` to `last` stand where `pattern` wants them: anywhere, unless it is tied."""
    return (words[first].opens or not pattern.first) and (
        not pattern.last or last + 1 == len(words) or words[last + 1].role & _BREAKS != 0
    )


def _is_nearest(step: Step, between: list[Word]) -> bool:
    """Whether none of the words takes the step, or bars the way to a word that does."""
    return not any(word.role & _BARS or not step.words.isdisjoint(word.meanings) for word in between)


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
