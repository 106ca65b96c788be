"""Whether a title's words say that a rule's work is done, or only mention it."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

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

_NEAR = 5
"""So far after the work at most is what it is done on."""


def judged(
    marks: Sequence[int], matches: Mapping[tuple[int, ...], int], *, handed_off: bool
) -> tuple[bool, Sequence[int]]:
    """Whether the matches say that a rule's work is done, and the indexes of the words that say so.

    `matches` has the indexes of matched words with the aim of their cues. What a `never` cue matches is left out.
    """
    if len(matches) == 1:
        ((matched, aim),) = matches.items()
        if aim == _NEVER:
            return False, ()
        return aim == _ANYWHERE or (aim == _DONE and not is_aside(marks, matched, matched, handed_off=handed_off)), matched
    barred = {at for matched, aim in matches.items() if aim == _NEVER for at in matched}
    covered = {at for matched, aim in matches.items() if aim != _NEVER for at in matched}
    doing: set[int] = set()
    aside: set[int] = set()
    for matched, aim in matches.items():
        if aim == _NEVER or not barred.isdisjoint(matched):
            continue
        if aim == _ANYWHERE or (aim == _DONE and not is_aside(marks, matched, covered, handed_off=handed_off)):
            doing.update(matched)
        else:
            aside.update(matched)
    return bool(doing), sorted(doing or aside)


def is_aside(marks: Sequence[int], matched: tuple[int, ...], covered: Container[int], *, handed_off: bool) -> bool:
    """Whether the matched words are only spoken of, because the title's work is something else.

    `covered` are all words that the rule's cues match. `handed_off` work is also only spoken of where the user
    judges it, or where its doer is meant.
    """
    first = marks[matched[0]]
    if first & (_JUDGED_OR_ASIDE if handed_off else _ASIDE):
        return True
    last = matched[-1]
    if last + 1 == len(marks) or first & _GOVERNS or marks[last] & _NAME:
        return False
    heads = _HANDED_OFF_HEADS if handed_off else _KEPT_HEADS
    only_last = first & STARTS
    found = False
    for at, mark in enumerate(marks[last + 1 : last + _NEAR], last + 1):
        if mark & _APART:
            break
        is_head = mark & heads != 0 and at not in covered
        found = is_head if only_last else found or is_head
    return found
