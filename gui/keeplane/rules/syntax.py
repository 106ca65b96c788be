"""What each word of a title does there: whether it is the work, or only what the work is about."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntFlag, auto

from msgspec import Struct
from msgspec.structs import replace


class Role(IntFlag):
    """What a word does in a title. A rulebook lists the words of a role under the role's name."""

    NOISE = auto()  # says nothing: articles, days, times
    JOINS = auto()  # "and"
    ABOUT = auto()  # what follows is only spoken of: "about", "for"
    LINKS = auto()  # the same, but a cue may reach over it: "with", "to"
    LIGHT = auto()  # leaves the work to what follows: "sort out", "plan"
    ERRAND = auto()  # the errand is the work, not its object: "book", "chase"
    OWN = auto()  # the user's own part in someone's work: "approve", "discuss"
    ACTS = auto()  # starts another piece of work after "and": "hire", "write"
    ARTEFACT = auto()  # as the last noun after work to keep it is what the work is on: "training video"
    DOER = auto()  # as the last noun after work to hand off it is a person: "video editor"
    NAME = auto()  # a name: no compound goes on over it
    BREAKS = auto()  # punctuation that parts thoughts
    ENDS = auto()  # punctuation that ends a sentence


class Standing(IntFlag):
    """How a word stands among the words before it. A word's mark is its roles and its standing in one number."""

    FRESH = 1 << len(Role)  # an article or the like stands before it
    ASIDE = auto()  # things are only spoken of here, or an errand before it is the work
    UNDER_OWN = auto()  # the user's own part in it stands before it
    GOVERNS = auto()  # it is the errand or the own part itself
    OPENS = auto()  # opens the title, or a thought in it: all words before it leave the work to it


WORD_ROLES = {role.name.lower(): int(role) for role in Role if role.name and role not in {Role.BREAKS, Role.ENDS}}
"""The roles that a rulebook may list words of, by the name of the list."""

# Plain numbers: IntFlag takes ten times as long to combine, and this is the inner loop.
STARTS = int(Role.LIGHT | Role.ERRAND | Role.OWN | Role.ACTS)
PARTS = int(Role.JOINS | Role.ABOUT | Role.LINKS | Role.BREAKS)
_LINKS = int(Role.ABOUT | Role.LINKS)
_NOISE = int(Role.NOISE)
_JOINS = int(Role.JOINS)
_LIGHT = int(Role.LIGHT)
_ERRAND = int(Role.ERRAND)
_OWN = int(Role.OWN)
_ACTS = int(Role.ACTS)
_BREAKS = int(Role.BREAKS)
_ENDS = int(Role.ENDS)


LEFT_OUT = -1
"""The mark of a word that does not count."""


class _Thought(Struct, frozen=True):
    """What the words so far mean for the next one. `errand` and `own` are true if such a verb governs it."""

    fresh: bool = False
    aside: bool = False
    content: bool = False
    joined: bool = False
    errand: bool = False
    own: bool = False
    opens: bool = False


class Syntax:
    """Marks the words of titles.

    What a word does hangs on the words before it only by the few things in a _Thought, so almost every step was worked
    out for some title before.
    """

    def __init__(self) -> None:
        self._thoughts = [_Thought(opens=True)]
        # For each thought and the role of the next word its mark, and the number of the thought after it.
        self._steps: list[dict[int, tuple[int, int]]] = [{}]

    def words(self, key: Sequence[int], roles: Sequence[int]) -> tuple[list[int], list[int], list[int]]:
        """Of the words numbered in `key`, those that count, with the mark and the place in `key` of each.

        `roles` has the roles of each number.
        """
        steps = self._steps
        numbers = []
        marks = []
        places = []
        thought = 0
        for place, number in enumerate(key):
            role = roles[number]
            step = steps[thought]
            if role not in step:
                self._work_out(thought, role)
            mark, thought = step[role]
            if mark != LEFT_OUT:
                numbers.append(number)
                marks.append(mark)
                places.append(place)
        return numbers, marks, places

    def _work_out(self, thought: int, role: int) -> None:
        mark, after = _read(self._thoughts[thought], role)
        if after not in self._thoughts:
            self._thoughts.append(after)
            self._steps.append({})
        self._steps[thought][role] = mark, self._thoughts.index(after)


def _read(before: _Thought, role: int) -> tuple[int, _Thought]:
    """The mark of a word of this role, and what it makes of the thought before it."""
    if role & _NOISE:
        return LEFT_OUT, replace(before, fresh=True)
    governs = role & STARTS != 0 and not role & PARTS and (before.joined or not before.content)
    after = _after(before, role, governs)
    mark = role
    if before.fresh:
        mark |= Standing.FRESH
    if after.aside or (after.errand and not governs):
        mark |= Standing.ASIDE
    if after.own and not governs:
        mark |= Standing.UNDER_OWN
    if governs and (after.errand or (after.own and not role & _ACTS)):
        mark |= Standing.GOVERNS
    if before.opens:
        mark |= Standing.OPENS
    return int(mark), after


def _after(before: _Thought, role: int, governs: bool) -> _Thought:
    """What a word of this role, which is no noise, makes of a thought; `governs` if it starts a piece of work."""
    opens = (before.opens and role & _LIGHT != 0) or role & _BREAKS != 0
    now = replace(before, fresh=False, opens=opens)
    if role & _BREAKS:
        goes_on = not role & _ENDS
        return replace(
            now, aside=False, content=False, joined=True, errand=now.errand and goes_on, own=now.own and goes_on
        )
    if role & _JOINS:
        return replace(now, joined=True)
    if role & _LINKS:
        return replace(now, aside=now.aside or now.content)
    if governs:
        errand, own = role & _ERRAND != 0, role & _OWN != 0
        return replace(now, aside=False, content=not role & _LIGHT, joined=False, errand=errand, own=own)
    return replace(now, content=now.content or not role & _LIGHT, joined=False)
