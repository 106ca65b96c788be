"""The word sequences of cues, and where they stand in a title."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from msgspec import Struct

from keeplane.rules.syntax import Role, Standing

_BREAKS = int(Role.BREAKS)
_BARS = int(Role.BREAKS | Role.ABOUT)
_OPENS = int(Standing.OPENS)


class Pattern(Struct, frozen=True, array_like=True, gc=False):
    """A cue's word sequence with its owner, the number of a rule or divided kind, and its aim.

    `steps` are the numbers of the sets of which each word has to be in one, and `gaps` how many others may stand before
    it; those of a `tight` sequence, which has none, are left out. The two rarest steps are looked up first: those at
    `left` and `right`, which are the same if there is but one. Their words stand `fewest` to `most` words apart. The
    rarest is at `key`. A sequence that is `tied` is so at its `first` word, its `last` or both. A `pair` is two words
    that match wherever they stand side by side.
    """

    owner: int
    aim: int
    steps: tuple[int, ...]
    gaps: tuple[int, ...]
    key: int
    left: int
    right: int
    fewest: int
    most: int
    first: bool
    last: bool
    tight: bool
    tied: bool
    pair: bool


class CueWord(Struct, frozen=True, gc=False):
    """What a word of a title is to the cues.

    It is in the `sets` of words of these numbers. It is all that the cues `alone` match, of which it has each owner,
    the highest aim, and the pattern if that is tied. It takes the first or the second of the steps that are looked up
    of the patterns in the groups whose numbers are in `left` or `right`.
    """

    sets: Collection[int]
    alone: tuple[tuple[int, int, Pattern | None], ...]
    left: frozenset[int]
    right: frozenset[int]


def alone(single: Iterable[Pattern]) -> tuple[tuple[int, int, Pattern | None], ...]:
    """What a word is alone to the cues, if it takes the only step of the patterns in `single`."""
    aims: dict[int, int] = {}
    tied: list[tuple[int, int, Pattern | None]] = []
    for pattern in single:
        if pattern.tied:
            tied.append((pattern.owner, pattern.aim, pattern))
        else:
            aims[pattern.owner] = max(pattern.aim, aims.get(pattern.owner, 0))
    return (*((owner, aim, None) for owner, aim in aims.items()), *tied)


def match(pattern: Pattern, words: Sequence[CueWord], marks: Sequence[int], left: int, right: int) -> tuple[int, ...]:
    """The indexes of the words that `pattern` matches; empty if it does not match.

    The steps that are looked up first are taken by the words at `left` and `right`.
    """
    apart = right - left
    if pattern.pair and apart == 1:
        return left, right
    if not pattern.fewest <= apart <= pattern.most:
        return ()
    if pattern.tight:
        matched = _side_by_side(pattern, words, left - pattern.left)
    else:
        matched = _spread(pattern, words, marks, left if pattern.key == pattern.left else right)
    return matched if matched and (not pattern.tied or is_in_place(pattern, marks, matched[0], matched[-1])) else ()


def is_in_place(pattern: Pattern, marks: Sequence[int], first: int, last: int) -> bool:
    """Whether the words from `first` to `last` stand where `pattern` is tied to."""
    if pattern.first and not marks[first] & _OPENS:
        return False
    return not pattern.last or last + 1 == len(marks) or marks[last + 1] & _BREAKS != 0


def _side_by_side(pattern: Pattern, words: Sequence[CueWord], start: int) -> tuple[int, ...]:
    end = start + len(pattern.steps)
    if start < 0 or end > len(words):
        return ()
    for place, step in enumerate(pattern.steps, start):
        if step not in words[place].sets:
            return ()
    return tuple(range(start, end))


def _spread(pattern: Pattern, words: Sequence[CueWord], marks: Sequence[int], at: int) -> tuple[int, ...]:
    """The nearest words on both sides of the one at `at`, which takes the key."""
    steps, gaps = pattern.steps, pattern.gaps
    matched = [at]
    place = at
    for number in range(pattern.key, 0, -1):
        place = _find(steps[number - 1], words, marks, place - 1, -1, gaps[number])
        if place < 0:
            return ()
        matched.append(place)
    matched.reverse()
    place = at
    for number in range(pattern.key + 1, len(steps)):
        place = _find(steps[number], words, marks, place + 1, 1, gaps[number])
        if place < 0:
            return ()
        matched.append(place)
    return tuple(matched)


def _find(wanted: int, words: Sequence[CueWord], marks: Sequence[int], at: int, way: int, gap: int) -> int:
    """Where a word of the set `wanted` stands from `at` on, over at most `gap` words; -1 if nowhere."""
    last = at + gap * way
    while 0 <= at < len(words):
        if wanted in words[at].sets:
            return at
        if at == last or marks[at] & _BARS:
            return -1
        at += way
    return -1
