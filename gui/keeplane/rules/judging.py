"""Whether a title's words say that a rule's work is done, or only mention it."""

from __future__ import annotations

from collections.abc import Sequence

from keeplane.rules.compiled import Aim
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

Hit = tuple[int, tuple[int, ...]]
"""A cue's aim, and the indexes of the words that it matches, in their order."""

_NEAR = 5
"""So far after the work at most is what it is done on."""


def judged(marks: Sequence[int], hits: Sequence[Hit], handed_off: bool) -> tuple[bool, Sequence[int]]:
    """Whether the hits say that a rule's work is done, and the indexes of the words that say so.

    What a `never` cue matches is left out. `handed_off` is true for work to outsource.
    """
    if len(hits) == 1:
        aim, words = hits[0]
        if aim == _NEVER:
            return False, ()
        return aim == _ANYWHERE or (aim == _DONE and not _is_aside(marks, words, hits, handed_off)), words
    done: tuple[int, ...] = ()
    told: tuple[int, ...] = ()
    for aim, words in _allowed(hits):
        if aim == _ANYWHERE or (aim == _DONE and not _is_aside(marks, words, hits, handed_off)):
            done += words
        else:
            told += words
    return done != (), sorted(set(done or told))


def _allowed(hits: Sequence[Hit]) -> Sequence[Hit]:
    for aim, _ in hits:
        if aim == _NEVER:
            barred = {at for aim, words in hits if aim == _NEVER for at in words}
            return [(aim, words) for aim, words in hits if barred.isdisjoint(words)]
    return hits


def _is_aside(marks: Sequence[int], words: Sequence[int], hits: Sequence[Hit], handed_off: bool) -> bool:
    """Whether the words are only spoken of, because the title's work is something else.

    Work to outsource is also only spoken of where the user judges it, or where its doer is meant.
    """
    first = marks[words[0]]
    if first & (_JUDGED_OR_ASIDE if handed_off else _ASIDE):
        return True
    last = words[-1]
    if first & _GOVERNS or marks[last] & _NAME:
        return False
    heads = _HANDED_OFF_HEADS if handed_off else _KEPT_HEADS
    found = False
    at = last + 1
    while at < len(marks) and at - last < _NEAR and not marks[at] & _APART:
        is_head = marks[at] & heads != 0 and not _covers(hits, at)
        found = is_head or (found and not first & STARTS)
        at += 1
    return found


def _covers(hits: Sequence[Hit], at: int) -> bool:
    """Whether the rule's cues match the word at `at`, and do not say that just these words are something else."""
    never = [words for aim, words in hits if aim == _NEVER]
    return any(at in words and words not in never for _, words in hits)
