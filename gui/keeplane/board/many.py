"""What a user does to any number of tasks at once, worked out a little at a time.

As in `operations`, a `row` is a place in the lane as it is before the change, and ids that the board does not hold are
passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec.structs import replace

from keeplane.board.board import Board
from keeplane.board.change import Change, LaneEdit, Places, TaskEdit
from keeplane.board.gradual import Gradual, parts
from keeplane.board.message import Message
from keeplane.board.order import rows_of
from keeplane.board.task import Lane, Status, Task

LABEL_LENGTH = 32
"""How many characters of a title the name of a step shows."""

Rewrite = Callable[[Task], Task]


def adding(board: Board, tasks: Sequence[Task], row: int | None = None) -> Gradual[Change]:
    """Put new `tasks`, all of one lane, at `row` of it, or at its end."""
    rows = {} if row is None or not tasks else {tasks[0].lane: row}
    return _arriving(board, tasks, rows, label("board.add", len(tasks), tasks))


def bringing_in(board: Board, tasks: Sequence[Task], name: str, lane: Lane, row: int | None) -> Gradual[Change]:
    """Put new `tasks` from the file `name` at the end of their lanes, those of `lane` at its `row` if one is given."""
    brought = label("board.import", len(tasks), tasks)
    rows = {} if row is None else {lane: row}
    return _arriving(board, tasks, rows, Message(brought.id, {**brought.values, "name": name}))


def moving(board: Board, task_ids: Iterable[str], lane: Lane, now: str, row: int | None = None) -> Gradual[Change]:
    """Put the tasks at `row` of `lane`, or at its end, in the order they have on the board.

    A task that comes from another lane gets `now` as the time it was decided, or none if it returns to the inbox.
    """
    places = yield from _placing(board, task_ids)
    moved: list[Task] = []
    for lying in places.values():
        for part in parts(lying):
            moved += [board.tasks[task_id] for _, task_id in part]
            yield
    if row is None and list(places) in ([], [lane]):
        return Change(label=label(f"board.move-to-{lane}", len(moved), moved))
    order, already = board.lanes[lane], places.get(lane, ())
    at = len(order) if row is None else min(max(row, 0), len(order))
    at -= sum(place < at for place, _ in already)
    placed = LaneEdit(already, tuple(enumerate([task.id for task in moved], at)))
    yield
    arriving = len(moved) > len(already)
    name = label(f"board.move-to-{lane}" if arriving else "board.reorder", len(moved), moved)
    if placed.removed == placed.inserted:
        return Change(label=name)
    decided = None if lane is Lane.INBOX else now
    edits: dict[str, TaskEdit] = {}
    for part_moved in parts(moved):
        for task in part_moved:
            if task.lane is not lane:
                edits[task.id] = TaskEdit(task, replace(task, lane=lane, decided=decided))
        yield
    lanes = {**{source: LaneEdit(removed=lying) for source, lying in places.items()}, lane: placed}
    return Change(label=name, tasks=edits, lanes=lanes)


def removing(board: Board, task_ids: Iterable[str]) -> Gradual[Change]:
    """Delete the tasks."""
    edits: dict[str, TaskEdit] = {}
    for part in parts(task_ids):
        for task_id in part:
            task = board.tasks.get(task_id)
            if task is not None:
                edits[task_id] = TaskEdit(task, None)
        yield
    places = yield from _placing(board, edits)
    return Change(
        label=label("board.remove", len(edits), (edit.before for edit in edits.values())),
        tasks=edits,
        lanes={lane: LaneEdit(removed=lying) for lane, lying in places.items()},
    )


def setting_done(board: Board, task_ids: Iterable[str], done: bool) -> Gradual[Change]:
    """Tick the tasks, or take their ticks back."""
    return rewriting(board, task_ids, "board.tick" if done else "board.untick", lambda task: replace(task, done=done))


def setting_status(board: Board, task_ids: Iterable[str], status: Status, now: str) -> Gradual[Change]:
    """Say how far the tasks are, since `now`. Those that are that far already keep their time."""

    def rewrite(task: Task) -> Task:
        return task if task.status is status else replace(task, status=status, status_since=now)

    return rewriting(board, task_ids, f"board.status-{status}", rewrite)


def rewriting(board: Board, task_ids: Iterable[str], message_id: str, rewrite: Rewrite) -> Gradual[Change]:
    """Put what `rewrite` makes of each task in its place."""
    edits: dict[str, TaskEdit] = {}
    for part in parts(task_ids):
        for task_id in part:
            before = board.tasks.get(task_id)
            if before is not None and (after := rewrite(before)) != before:
                edits[task_id] = TaskEdit(before, after)
        yield
    return Change(label=label(message_id, len(edits), (edit.before for edit in edits.values())), tasks=edits)


def label(message_id: str, count: int, tasks: Iterable[Task | None]) -> Message:
    """The name of a step that changes so many tasks, of which the first one's title may be told."""
    first = next(iter(tasks), None)
    title = "" if first is None else first.title
    if len(title) > LABEL_LENGTH:
        title = title[: LABEL_LENGTH - 1].rstrip() + "…"
    return Message(message_id, {"count": count, "title": title})


def _arriving(board: Board, tasks: Iterable[Task], rows: Mapping[Lane, int], name: Message) -> Gradual[Change]:
    edits: dict[str, TaskEdit] = {}
    ids: dict[Lane, list[str]] = {}
    for part in parts(tasks):
        for task in part:
            edits[task.id] = TaskEdit(None, task)
            ids.setdefault(task.lane, []).append(task.id)
        yield
    lanes: dict[Lane, LaneEdit] = {}
    for lane, arriving in ids.items():
        end = len(board.lanes[lane])
        lanes[lane] = LaneEdit(inserted=tuple(enumerate(arriving, min(max(rows.get(lane, end), 0), end))))
        yield
    return Change(label=name, tasks=edits, lanes=lanes)


def _placing(board: Board, task_ids: Iterable[str]) -> Gradual[dict[Lane, Places]]:
    """Where the tasks lie, lane by lane that holds any of them."""
    chosen: dict[Lane, set[str]] = {}
    for part in parts(task_ids):
        for task_id in part:
            task = board.tasks.get(task_id)
            if task is not None:
                chosen.setdefault(task.lane, set()).add(task_id)
        yield
    places: dict[Lane, Places] = {}
    for lane in Lane:
        if lane in chosen:
            order = board.lanes[lane]
            rows = rows_of(order, chosen[lane])
            yield
            places[lane] = tuple([(row, order[row]) for row in rows])
            yield
    return places
