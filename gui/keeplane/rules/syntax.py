"""What each word of a title does there: whether it is the work, or only what the work is about."""

from __future__ import annotations

from collections.abc import Iterable
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


class _Thought(Struct, frozen=True):
    """What the words so far mean for the next one. `errand` and `own` are true if such a verb governs it."""

    fresh: bool = False
    aside: bool = False
    content: bool = False
    joined: bool = False
    errand: bool = False
    own: bool = False
    opens: bool = False


class _Point(Struct):
    """A thought, and for each role that followed it the point to go on from, and the mark; None for noise."""

    thought: _Thought
    steps: dict[int, tuple[_Point, int | None]]


class Syntax:
    """Marks the words of titles.

    What a word does hangs on the words before it only by the few things in a _Thought, so almost every step was worked
    out for some title before.
    """

    def __init__(self) -> None:
        self._points: dict[_Thought, _Point] = {}
        self._start = self._point(_Thought(opens=True))

    def marks(self, roles: Iterable[int]) -> list[int | None]:
        """The mark of each word of these roles, its roles and standings; None if it is noise."""
        marks = []
        point = self._start
        for role in roles:
            point, mark = point.steps.get(role) or self._step(point, role)
            marks.append(mark)
        return marks

    def _step(self, point: _Point, role: int) -> tuple[_Point, int | None]:
        thought, mark = _read(point.thought, role)
        step = point.steps[role] = self._point(thought), mark
        return step

    def _point(self, thought: _Thought) -> _Point:
        return self._points.setdefault(thought, _Point(thought, {}))


def _read(before: _Thought, role: int) -> tuple[_Thought, int | None]:
    """What a word of this role makes of a thought, and its mark."""
    if role & _NOISE:
        return replace(before, fresh=True), None
    aside, content, joined, errand, own = before.aside, before.content, before.joined, before.errand, before.own
    governs = False
    if role & _BREAKS:
        aside = content = False
        joined = True
        if role & _ENDS:
            errand = own = False
    elif role & _JOINS:
        joined = True
    elif role & _LINKS:
        aside = aside or content
    elif role & STARTS:
        governs = joined or not content
        if governs:
            errand, own = role & _ERRAND != 0, role & _OWN != 0
            aside = content = False
        content = content or not role & _LIGHT
        joined = False
    else:
        content, joined = True, False
    mark = role
    if before.fresh:
        mark |= Standing.FRESH
    if aside or (errand and not governs):
        mark |= Standing.ASIDE
    if own and not governs:
        mark |= Standing.UNDER_OWN
    if governs and (errand or (own and not role & _ACTS)):
        mark |= Standing.GOVERNS
    if before.opens:
        mark |= Standing.OPENS
    opens = (before.opens and role & _LIGHT != 0) or role & _BREAKS != 0
    return _Thought(False, aside, content, joined, errand, own, opens), int(mark)
