"""Joining two boards that grew from one, task by task and field by field."""

from __future__ import annotations

from collections.abc import Mapping

from keeplane.board.board import Board
from keeplane.board.change import Templates
from keeplane.board.hour_book import HourBook
from keeplane.board.keyed import joined, mine_holds
from keeplane.board.rules_merging import merge_rules
from keeplane.board.task import Lane, Task
from keeplane.board.task_merging import merge_task

_FIGURES = tuple(name for name in HourBook.__struct_fields__ if name not in {"weeks", "extra"})


def join(base: Board, mine: Board, theirs: Board) -> Board:
    """What both sides made of `base`, as `merging.merge` says it."""
    tasks = joined(base.tasks, mine.tasks, theirs.tasks, merge_task)
    return Board(
        tasks=tasks,
        lanes={lane: _order(lane, tasks, base, mine, theirs) for lane in Lane},
        profile=joined(base.profile, mine.profile, theirs.profile, mine_holds),
        own_rules=merge_rules(base.own_rules, mine.own_rules, theirs.own_rules),
        templates=_templates(base.templates, mine.templates, theirs.templates),
        hours=_hours(base.hours, mine.hours, theirs.hours),
        extra=joined(base.extra, mine.extra, theirs.extra, mine_holds),
    )


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
    merged = joined(base, mine, theirs, mine_holds)
    for name, texts in theirs.items():
        if texts in (base.get(name), merged.get(name)):
            continue
        other, number = f"{name} (2)", 3
        while other in merged and merged[other] != texts:
            other, number = f"{name} ({number})", number + 1
        merged[other] = texts
    return merged


def _hours(base: HourBook, mine: HourBook, theirs: HourBook) -> HourBook:
    """Figure by figure and week by week; where both sides changed one, mine holds."""
    before, here, there = ({name: getattr(side, name) for name in _FIGURES} for side in (base, mine, theirs))
    return HourBook(
        **joined(before, here, there, mine_holds),
        weeks=dict(sorted(joined(base.weeks, mine.weeks, theirs.weeks, mine_holds).items())),
        extra=joined(base.extra, mine.extra, theirs.extra, mine_holds),
    )
