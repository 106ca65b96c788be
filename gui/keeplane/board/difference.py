"""How two boards differ, in words, and the change that leads from one to the other."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from keeplane.board.board import Board
from keeplane.board.change import Change, TaskEdit, lane_edit
from keeplane.board.message import Message
from keeplane.board.task import Lane, Task


class Mark(StrEnum):
    """What happened to a task between two boards, in the order in which it is told."""

    MOVED = "moved"
    REMOVED = "removed"
    ADDED = "added"
    EDITED = "edited"
    STATUS = "status"
    TICKED = "ticked"
    UNTICKED = "unticked"
    REORDERED = "reordered"


class Difference(Struct, frozen=True, kw_only=True):
    """What happened from one board to a later one. Falsy if nothing did that can be seen.

    `marks` holds the tasks that are not as they were, each with one mark or more. `rules`, `profile`, `templates` and
    `figures` say whether the user's own rules, the answers for the whole board, the briefs' templates, and what an hour
    is worth are others.
    """

    marks: Mapping[str, tuple[Mark, ...]] = {}
    rules: bool = False
    profile: bool = False
    templates: bool = False
    figures: bool = False

    def __bool__(self) -> bool:
        return bool(self.marks or self.rules or self.profile or self.templates or self.figures)

    def words(self) -> tuple[Message, ...]:
        """What happened as a list of phrases, of which only the first names what is counted."""
        if not self:
            return (Message("board.since-nothing"),)
        counts: Counter[Mark] = Counter()
        for marks, number in Counter(self.marks.values()).items():
            counts.update(dict.fromkeys(marks, number))
        found = [mark for mark in Mark if counts[mark]]
        phrases = [
            Message(f"board.since-{mark}" if place else f"board.since-tasks-{mark}", {"count": counts[mark]})
            for place, mark in enumerate(found)
        ]
        phrases += [Message("board.since-rules")] if self.rules else []
        phrases += [Message("board.since-profile")] if self.profile else []
        phrases += [Message("board.since-templates")] if self.templates else []
        phrases += [Message("board.since-figures")] if self.figures else []
        return tuple(phrases)

    def words_of_arrival(self) -> tuple[Message, ...]:
        """The same for what came from another computer, as the first phrase says."""
        first, *others = self.words()
        return (Message(first.id.replace("board.since-", "board.came-"), first.values), *others)


def difference(then: Board, now: Board) -> Difference:
    """What happened from `then` to `now`."""
    displaced = _displaced(then, now)
    marks: dict[str, tuple[Mark, ...]] = {}
    for task_id, before in then.tasks.items():
        after = now.tasks.get(task_id)
        if after is None:
            marks[task_id] = (Mark.REMOVED,)
        elif task_id in displaced or before != after:
            found = (*_marks(before, after), *((Mark.REORDERED,) if task_id in displaced else ()))
            if found:
                marks[task_id] = found
    marks.update((task_id, (Mark.ADDED,)) for task_id in now.tasks if task_id not in then.tasks)
    return Difference(
        marks=marks,
        rules=then.own_rules != now.own_rules,
        profile=then.profile != now.profile,
        templates=then.templates != now.templates,
        figures=replace(then.hours, weeks={}) != replace(now.hours, weeks={}),
    )


def change_to(board: Board, other: Board, label: Message) -> Change:
    """The change that makes `board` the same as `other`."""
    edits = {
        task_id: TaskEdit(board.tasks.get(task_id), other.tasks.get(task_id))
        for task_id in {**board.tasks, **other.tasks}
        if board.tasks.get(task_id) != other.tasks.get(task_id)
    }
    displaced = _displaced(board, other)
    lanes = {}
    for lane in Lane:
        before, after = board.lanes[lane], other.lanes[lane]
        if before != after:
            lanes[lane] = lane_edit(before, after, displaced.union(set(before) ^ set(after)))
    return Change(
        label=label,
        tasks=edits,
        lanes=lanes,
        profile=None if board.profile == other.profile else (board.profile, other.profile),
        own_rules=None if board.own_rules == other.own_rules else (board.own_rules, other.own_rules),
        templates=None if board.templates == other.templates else (board.templates, other.templates),
        hours=None if board.hours == other.hours else (board.hours, other.hours),
        extra=None if board.extra == other.extra else (board.extra, other.extra),
    )


def _marks(before: Task, after: Task) -> Iterator[Mark]:
    # A task that was moved and moved back is in its lane as before, but decided at another time.
    if before.lane is not after.lane or before.decided != after.decided:
        yield Mark.MOVED
    progressed = (before.status, before.status_since) != (after.status, after.status_since)
    same = {name: getattr(after, name) for name in ("lane", "decided", "done", "status", "status_since", "edited")}
    if replace(before, **same) != after:
        yield Mark.EDITED
    if progressed:
        yield Mark.STATUS
    if before.done != after.done:
        yield Mark.TICKED if after.done else Mark.UNTICKED


def _displaced(then: Board, now: Board) -> frozenset[str]:
    """The fewest of the tasks that stayed in their lanes without which the others are in the same order."""
    displaced: set[str] = set()
    for lane in Lane:
        if then.lanes[lane] == now.lanes[lane]:
            continue
        rows = {task_id: row for row, task_id in enumerate(now.lanes[lane])}
        stayed = [task_id for task_id in then.lanes[lane] if task_id in rows]
        steady = _longest_rising([rows[task_id] for task_id in stayed])
        displaced.update(task_id for task_id in stayed if rows[task_id] not in steady)
    return frozenset(displaced)


def _longest_rising(numbers: Sequence[int]) -> set[int]:
    """The most of `numbers`, all different, that rise from one to the next without changing their order."""
    ends: list[int] = []  # by length: the smallest end of a rising choice that long
    before: dict[int, int | None] = {}
    for number in numbers:
        length = bisect_left(ends, number)
        before[number] = ends[length - 1] if length else None
        ends[length : length + 1] = [number]
    chosen: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        chosen.add(last)
        last = before[last]
    return chosen
