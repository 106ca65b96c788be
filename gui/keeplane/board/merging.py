"""Two boards that grew from one, joined task by task and field by field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from keeplane.board.board import Board
from keeplane.board.change import Templates
from keeplane.board.own_rules import OwnRule, OwnRules
from keeplane.board.task import LEVEL, Lane, Status, Task

Value = TypeVar("Value")


class Arrival(Struct, frozen=True, eq=False):
    """What came from another program: `mine` is the window's board before it, `merged` the board on disk with it."""

    mine: Board
    merged: Board


def merge(base: Board, mine: Board, theirs: Board) -> Board:
    """What both sides made of `base`.

    Where one side changed a value, its change holds. Where both did, an edit beats a deletion, the later placing in a
    lane beats the earlier one, and otherwise mine holds; a text of theirs that gives way is kept in the task's notes.
    """
    if theirs in (mine, base):
        return mine
    if mine == base:
        return theirs
    tasks = _mapping(base.tasks, mine.tasks, theirs.tasks, _task)
    return Board(
        tasks=tasks,
        lanes={lane: _order(lane, tasks, base, mine, theirs) for lane in Lane},
        profile=_mapping(base.profile, mine.profile, theirs.profile, _mine),
        own_rules=_own_rules(base.own_rules, mine.own_rules, theirs.own_rules),
        templates=_templates(base.templates, mine.templates, theirs.templates),
        extra=_mapping(base.extra, mine.extra, theirs.extra, _mine),
    )


def _mine(_base: object, mine: Value, _theirs: Value) -> Value:
    return mine


def _value(base: Value, mine: Value, theirs: Value) -> Value:
    return theirs if mine == base else mine


def _mapping(
    base: Mapping[str, Value],
    mine: Mapping[str, Value],
    theirs: Mapping[str, Value],
    both: Callable[[Value | msgspec.UnsetType, Value, Value], Value],
) -> dict[str, Value]:
    """Key by key. `both` decides about a value that both sides have and changed."""
    merged: dict[str, Value] = {}
    for key in {**mine, **theirs}:
        before, here, there = (side.get(key, msgspec.UNSET) for side in (base, mine, theirs))
        if there in (here, before):
            value = here
        elif here == before or here is msgspec.UNSET:
            value = there
        elif there is msgspec.UNSET:
            value = here
        else:
            value = both(before, here, there)
        if value is not msgspec.UNSET:
            merged[key] = value
    return merged


def _task(base: Task | msgspec.UnsetType, mine: Task, theirs: Task) -> Task:
    before = base if isinstance(base, Task) else Task(id=mine.id, title="", created="")
    lane, decided = _placing(before, mine, theirs)
    title, other_title = _text(before.title, mine.title, theirs.title)
    reason, other_reason = _text(before.reason, mine.reason, theirs.reason)
    assignee, other_assignee = _text(before.assignee, mine.assignee, theirs.assignee)
    notes, other_notes = _text(before.notes, mine.notes, theirs.notes)
    link, other_link = _text(before.link, mine.link, theirs.link)
    brief = _mapping(before.brief, mine.brief, theirs.brief, _mine)
    other_brief = (
        _text(before.brief.get(key, ""), brief.get(key, ""), text)[1]
        for key, text in theirs.brief.items()
        if key != LEVEL
    )
    status, status_since = _status(before, mine, theirs)
    return Task(
        id=mine.id,
        title=title,
        created=_value(before.created, mine.created, theirs.created),
        notes=_notes(
            before.notes, notes, (other_notes, other_title, other_reason, other_assignee, other_link, *other_brief)
        ),
        lane=lane,
        done=_value(before.done, mine.done, theirs.done),
        answers=_mapping(before.answers, mine.answers, theirs.answers, _mine),
        reason=reason,
        hours_per_week=_value(before.hours_per_week, mine.hours_per_week, theirs.hours_per_week),
        assignee=assignee,
        decided=decided,
        deadline=_value(before.deadline, mine.deadline, theirs.deadline),
        status=status,
        status_since=status_since,
        link=link,
        check_in=_value(before.check_in, mine.check_in, theirs.check_in),
        brief=brief,
        extra=_mapping(before.extra, mine.extra, theirs.extra, _mine),
    )


def _placing(base: Task, mine: Task, theirs: Task) -> tuple[Lane, str | None]:
    """The lane, and when it was decided: the two belong together."""
    before, here, there = ((task.lane, task.decided) for task in (base, mine, theirs))
    if there in (before, here):
        return here
    return there if here == before or _is_later(theirs.decided, mine.decided) else here


def _status(base: Task, mine: Task, theirs: Task) -> tuple[Status, str | None]:
    """The status, and since when: the two belong together."""
    before, here, there = ((task.status, task.status_since) for task in (base, mine, theirs))
    if there in (before, here):
        return here
    return there if here == before or _is_later(theirs.status_since, mine.status_since) else here


def _is_later(one: str | None, other: str | None) -> bool:
    """Whether both are times and `one` is the later one."""
    return bool(one and other) and datetime.fromisoformat(str(one)) > datetime.fromisoformat(str(other))


def _text(base: str, mine: str, theirs: str) -> tuple[str, str]:
    """The text that holds, and the one that gave way to it."""
    if theirs in (base, mine):
        return mine, ""
    if mine in (base, ""):
        return theirs, ""
    return mine, theirs


def _notes(base: str, notes: str, others: Iterable[str]) -> str:
    """The notes, and below them the lines of the other texts that they lack."""
    whole = notes
    for other in others:
        if other and f"\n{whole}\n" in f"\n{other}\n":
            whole = other
            continue
        known = set(whole.split("\n"))
        missing = "\n".join(line for line in other.split("\n") if line and line not in known)
        if missing:
            whole = f"{whole}\n{missing}" if whole else missing
    # Notes that happened to become what they once were would look unchanged to the next merge.
    return whole + "\n" if whole == base and whole != notes else whole


def _order(lane: Lane, tasks: Mapping[str, Task], base: Board, mine: Board, theirs: Board) -> tuple[str, ...]:
    """Mine, or theirs if only theirs was rearranged; what only the other side has comes after its neighbour there."""
    here, there = mine.lanes[lane], theirs.lanes[lane]
    common = set(base.lanes[lane]) & set(here) & set(there)
    rearranged = [i for i in here if i in common] != [i for i in base.lanes[lane] if i in common]
    first, second = (here, there) if rearranged else (there, here)
    leading = [i for i in first if i in tasks and tasks[i].lane is lane]
    led = set(leading)
    followers: dict[str, list[str]] = {"": []}
    neighbour = ""
    for task_id in second:
        if task_id in led:
            neighbour = task_id
        elif task_id in tasks and tasks[task_id].lane is lane:
            followers.setdefault(neighbour, []).append(task_id)
    return tuple(
        i for leader in ("", *leading) for i in ((leader,) if leader else ()) + tuple(followers.get(leader, ()))
    )


def _templates(base: Templates, mine: Templates, theirs: Templates) -> Templates:
    """Name by name. Where both sides wrote other texts under one name, theirs gets a name of its own."""
    merged = _mapping(base, mine, theirs, _mine)
    for name, texts in theirs.items():
        if texts in (base.get(name), merged.get(name)):
            continue
        other, number = f"{name} (2)", 3
        while other in merged and merged[other] != texts:
            other, number = f"{name} ({number})", number + 1
        merged[other] = texts
    return merged


def _own_rules(base: OwnRules, mine: OwnRules, theirs: OwnRules) -> OwnRules:
    return OwnRules(
        off=_words(base.off, mine.off, theirs.off),
        cues=_mapping(base.cues, mine.cues, theirs.cues, _cues),
        rules=_rules(base.rules, mine.rules, theirs.rules),
        extra=_mapping(base.extra, mine.extra, theirs.extra, _mine),
    )


def _cues(base: tuple[str, ...] | msgspec.UnsetType, mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    return _words(base or (), mine, theirs)


def _words(base: tuple[str, ...], mine: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    """Mine without what theirs took away, then what theirs added."""
    before, here, there = set(base), set(mine), set(theirs)
    if theirs in (base, mine) or (mine != base and there == before):
        return mine
    if mine == base or here == before:
        return theirs
    stayed = [word for word in mine if word in there or word not in before]
    return tuple(dict.fromkeys([*stayed, *(word for word in theirs if word not in before)]))


def _rules(base: tuple[OwnRule, ...], mine: tuple[OwnRule, ...], theirs: tuple[OwnRule, ...]) -> tuple[OwnRule, ...]:
    before, here, there = ({rule.id: rule for rule in side} for side in (base, mine, theirs))
    if theirs in (base, mine) or (mine != base and there == before):
        return mine
    if mine == base or here == before:
        return theirs
    return tuple(_mapping(before, here, there, _rule).values())


def _rule(base: OwnRule | msgspec.UnsetType, mine: OwnRule, theirs: OwnRule) -> OwnRule:
    if not isinstance(base, OwnRule):
        return mine
    texts = {
        name: _value(getattr(base, name), getattr(mine, name), getattr(theirs, name))
        for name in ("title", "verdict", "because", "question")
    }
    return replace(
        mine,
        **texts,
        cues=_words(base.cues, mine.cues, theirs.cues),
        extra=_mapping(base.extra, mine.extra, theirs.extra, _mine),
    )
