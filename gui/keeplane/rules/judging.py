"""Whether a title's words say that a rule's work is done, or only mention it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import reduce
from operator import or_

from keeplane.rules.compiling import Aim
from keeplane.rules.syntax import PARTS, STARTS, Role, Standing

_DONE = int(Aim.DONE)
_ANYWHERE = int(Aim.ANYWHERE)
_NEVER = int(Aim.NEVER)
_KEPT_HEADS = int(Role.ARTEFACT)
_HANDED_OFF_HEADS = int(Role.DOER)
_NAME = int(Role.NAME)
_ASIDE = int(Standing.ASIDE)
_JUDGED_OR_ASIDE = int(Standing.ASIDE | Standing.UNDER_OWN)
_GOVERNS = int(Standing.GOVERNS)
_APART = int(Standing.FRESH) | PARTS

Matched = tuple[int, ...]
"""The indexes of the words that a cue matches, in their order."""

_NEAR = 5
"""So far after the work at most is what it is done on."""


def judged(marks: Sequence[int], matches: Mapping[Matched, int], handed_off: bool) -> tuple[bool, Sequence[int]]:
    """Whether the matches say that a rule's work is done, and the indexes of the words that say so.

    `matches` has the aim of each. What a `never` cue matches is left out. `handed_off` is true for work to outsource.
    """
    allowed = _allowed(matches) if _NEVER in matches.values() else matches
    doing = [
        matched
        for matched, aim in allowed.items()
        if aim == _ANYWHERE or (aim == _DONE and not _is_aside(marks, matched, matches, handed_off))
    ]
    told = doing or allowed
    if len(told) == 1:
        (words,) = told
        return bool(doing), words
    return bool(doing), sorted(set().union(*told))


def _allowed(matches: Mapping[Matched, int]) -> dict[Matched, int]:
    barred = {at for matched, aim in matches.items() if aim == _NEVER for at in matched}
    return {matched: aim for matched, aim in matches.items() if barred.isdisjoint(matched)}


def _is_aside(marks: Sequence[int], matched: Matched, matches: Mapping[Matched, int], handed_off: bool) -> bool:
    """Whether the matched words are only spoken of, because the title's work is something else.

    Work to outsource is also only spoken of where the user judges it, or where its doer is meant.
    """
    first = marks[matched[0]]
    if first & (_JUDGED_OR_ASIDE if handed_off else _ASIDE):
        return True
    last = matched[-1]
    if last + 1 == len(marks) or first & _GOVERNS or marks[last] & _NAME:
        return False
    heads = _HANDED_OFF_HEADS if handed_off else _KEPT_HEADS
    after = marks[last + 1 : last + _NEAR]
    if not reduce(or_, after) & heads:
        return False
    only_last = first & STARTS
    found = False
    for at, mark in enumerate(after, last + 1):
        if mark & _APART:
            break
        is_head = mark & heads != 0 and not _covers(matches, at)
        found = is_head if only_last else found or is_head
    return found


def _covers(matches: Mapping[Matched, int], at: int) -> bool:
    """Whether the rule's cues match the word at `at`."""
    return any(at in matched for matched, aim in matches.items() if aim != _NEVER)
