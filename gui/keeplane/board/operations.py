"""Everything a user can do to a board, each as a pure function that returns the change to apply.

A `row` is a place in the lane as it is before the change, as a drop reports it. Ids that the board does not
hold are passed over. A change that would do nothing is falsy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from keeplane.board.board import Board
from keeplane.board.change import Change, LaneEdit, Places, TaskEdit, Templates, lane_edit
from keeplane.board.message import Message
from keeplane.board.order import rows_of
from keeplane.board.own_rules import OwnRules
from keeplane.board.task import LONGEST_TITLE, Lane, Status, Task, one_line

LABEL_LENGTH = 32
"""How many characters of a title the name of a step shows."""


def add(board: Board, tasks: Sequence[Task], row: int | None = None) -> Change:
    """Put new `tasks`, all of one lane, at `row` of it, or at its end."""
    if not tasks:
        return Change(label=Message("board.add", {"count": 0, "title": ""}))
    lane = tasks[0].lane
    order = board.lanes[lane]
    at = len(order) if row is None else min(max(row, 0), len(order))
    return Change(
        label=_label("board.add", tasks),
        tasks={task.id: TaskEdit(None, task) for task in tasks},
        lanes={lane: LaneEdit(inserted=tuple(enumerate((task.id for task in tasks), at)))},
    )


def bring_in(board: Board, tasks: Sequence[Task], name: str, lane: Lane, row: int | None) -> Change:
    """Put new `tasks` from the file `name` at the end of their lanes, those of `lane` at its `row` if one is given."""
    label = _label("board.import", tasks)
    arriving: dict[Lane, list[str]] = {}
    for task in tasks:
        arriving.setdefault(task.lane, []).append(task.id)
    lanes = {}
    for target, ids in arriving.items():
        order = board.lanes[target]
        at = min(max(row, 0), len(order)) if target is lane and row is not None else len(order)
        lanes[target] = LaneEdit(inserted=tuple(enumerate(ids, at)))
    return Change(
        label=Message(label.id, {**label.values, "name": name}),
        tasks={task.id: TaskEdit(None, task) for task in tasks},
        lanes=lanes,
    )


def move(board: Board, task_ids: Iterable[str], lane: Lane, now: str, row: int | None = None) -> Change:
    """Put the tasks at `row` of `lane`, or at its end, in the order they have on the board.

    A task that comes from another lane gets `now` as the time it was decided, or none if it returns to the inbox.
    """
    places = _places(board, task_ids)
    moved = [board.tasks[task_id] for lying in places.values() for _, task_id in lying]
    if row is None and all(task.lane is lane for task in moved):
        return Change(label=_label(f"board.move-to-{lane}", moved))
    order, already = board.lanes[lane], places.get(lane, ())
    at = len(order) if row is None else min(max(row, 0), len(order))
    at -= sum(place < at for place, _ in already)
    placed = LaneEdit(already, tuple(enumerate((task.id for task in moved), at)))
    arriving = [task for task in moved if task.lane is not lane]
    label = _label(f"board.move-to-{lane}" if arriving else "board.reorder", moved)
    if placed.removed == placed.inserted:
        return Change(label=label)
    decided = None if lane is Lane.INBOX else now
    return Change(
        label=label,
        tasks={task.id: TaskEdit(task, replace(task, lane=lane, decided=decided)) for task in arriving},
        lanes={**{source: LaneEdit(removed=lying) for source, lying in places.items()}, lane: placed},
    )


def remove(board: Board, task_ids: Iterable[str]) -> Change:
    """Delete the tasks."""
    gone = [board.tasks[task_id] for task_id in dict.fromkeys(task_ids) if task_id in board.tasks]
    places = _places(board, (task.id for task in gone))
    return Change(
        label=_label("board.remove", gone),
        tasks={task.id: TaskEdit(task, None) for task in gone},
        lanes={lane: LaneEdit(removed=lying) for lane, lying in places.items()},
    )


def edit(
    board: Board,
    task_id: str,
    *,
    title: str,
    notes: str,
    hours_per_week: float | None,
    assignee: str,
    deadline: str | None,
    link: str,
) -> Change:
    """Give a task a new title, notes, hours a week, helper, deadline (an ISO date) and link.

    A title is one line with text in it, of at most LONGEST_TITLE characters. Raises ValueError for no title or no date.
    """
    before = board.tasks[task_id]
    after = replace(
        before,
        title=_title(title),
        notes=notes,
        hours_per_week=hours_per_week,
        assignee=one_line(assignee),
        deadline=_date(deadline),
        link=one_line(link),
    )
    return _rewrite("board.edit", [(before, after)])


def set_done(board: Board, task_ids: Iterable[str], done: bool) -> Change:
    """Tick the tasks, or take their ticks back."""
    return _rewrite(
        "board.tick" if done else "board.untick",
        ((task, replace(task, done=done)) for task in _known(board, task_ids)),
    )


def set_status(board: Board, task_ids: Iterable[str], status: Status, now: str) -> Change:
    """Say how far the tasks are, since `now`. Those that are that far already keep their time."""
    return _rewrite(
        f"board.status-{status}",
        (
            (task, replace(task, status=status, status_since=now))
            for task in _known(board, task_ids)
            if task.status is not status
        ),
    )


def set_brief(
    board: Board,
    task_id: str,
    *,
    assignee: str,
    deadline: str | None,
    hours_per_week: float | None,
    check_in: str | None,
    link: str,
    brief: Mapping[str, str],
) -> Change:
    """Keep all that a brief says of a task besides its title and notes. Raises ValueError for no ISO date."""
    before = board.tasks[task_id]
    after = replace(
        before,
        assignee=one_line(assignee),
        deadline=_date(deadline),
        hours_per_week=hours_per_week,
        check_in=_date(check_in),
        link=one_line(link),
        brief=dict(brief),
    )
    return _rewrite("board.brief", [(before, after)])


def set_templates(board: Board, templates: Templates) -> Change:
    """Change the user's own briefs to begin with."""
    changed = templates != board.templates
    return Change(label=Message("board.templates"), templates=(board.templates, templates) if changed else None)


def set_figures(
    board: Board, *, mine: float | None, helper: float | None, currency: str, brief_minutes: float, check_minutes: float
) -> Change:
    """Say what an hour is worth, and how long it takes to brief and to check."""
    figures = replace(
        board.hours,
        mine=mine,
        helper=helper,
        currency=currency,
        brief_minutes=brief_minutes,
        check_minutes=check_minutes,
    )
    changed = figures != board.hours
    return Change(label=Message("board.figures"), hours=(board.hours, figures) if changed else None)


def set_reason(board: Board, task_id: str, reason: str) -> Change:
    """Keep why the user placed a task against the decision."""
    before = board.tasks[task_id]
    return _rewrite("board.reason", [(before, replace(before, reason=reason.strip()))])


def answer(board: Board, task_ids: Iterable[str], key: str, value: str) -> Change:
    """Answer a rule's question, or the gate, for the tasks; "" takes the answer back."""
    return _rewrite(
        "board.answer" if value else "board.unanswer",
        ((task, replace(task, answers=_with(task.answers, key, value))) for task in _known(board, task_ids)),
    )


def set_profile(board: Board, key: str, value: str) -> Change:
    """Answer for the whole board; "" takes the answer back."""
    after = _with(board.profile, key, value)
    return Change(label=Message("board.profile"), profile=None if after == board.profile else (board.profile, after))


def set_own_rules(board: Board, own_rules: OwnRules) -> Change:
    """Change what the user changed about the rules."""
    changed = own_rules != board.own_rules
    return Change(label=Message("board.rules"), own_rules=(board.own_rules, own_rules) if changed else None)


def split(board: Board, task_id: str, *, keep: str, hand_off: Task, now: str) -> Change:
    """Make two of one task: the part titled `keep` goes to Keep, the new task `hand_off` to the end of Outsource.

    The kept part stays the same task, with its notes; if it is in Keep already it stays in its place. Raises
    ValueError if `keep` is no title or `hand_off` is not an Outsource task.
    """
    before = board.tasks[task_id]
    if hand_off.lane is not Lane.OUTSOURCE:
        raise ValueError("a split needs a task for Outsource")
    stays = before.lane is Lane.KEEP
    after = replace(before, title=_title(keep), lane=Lane.KEEP, decided=before.decided if stays else now)
    both = frozenset((task_id, hand_off.id))
    orders = dict(board.lanes)
    if not stays:
        orders[before.lane] = tuple(i for i in orders[before.lane] if i != task_id)
        orders[Lane.KEEP] += (task_id,)
    orders[Lane.OUTSOURCE] += (hand_off.id,)
    return Change(
        label=_label("board.split", [before]),
        tasks={task_id: TaskEdit(before, after), hand_off.id: TaskEdit(None, hand_off)},
        lanes={
            lane: lane_edit(board.lanes[lane], order, both)
            for lane, order in orders.items()
            if order != board.lanes[lane]
        },
    )


def _places(board: Board, task_ids: Iterable[str]) -> dict[Lane, Places]:
    """Where the tasks lie, lane by lane that holds any of them."""
    chosen: dict[Lane, set[str]] = {}
    for task in _known(board, task_ids):
        chosen.setdefault(task.lane, set()).add(task.id)
    orders = ((lane, board.lanes[lane]) for lane in Lane if lane in chosen)
    return {lane: tuple((row, order[row]) for row in rows_of(order, chosen[lane])) for lane, order in orders}


def _title(text: str) -> str:
    title = one_line(text)
    if not 0 < len(title) <= LONGEST_TITLE:
        raise ValueError(f"a title has 1 to {LONGEST_TITLE} characters")
    return title


def _date(text: str | None) -> str | None:
    return None if text is None else date.fromisoformat(text).isoformat()


def _known(board: Board, task_ids: Iterable[str]) -> Iterable[Task]:
    return (board.tasks[task_id] for task_id in task_ids if task_id in board.tasks)


def _rewrite(label: str, pairs: Iterable[tuple[Task, Task]]) -> Change:
    edits = {before.id: TaskEdit(before, after) for before, after in pairs if before != after}
    return Change(label=_label(label, [edit.before for edit in edits.values() if edit.before]), tasks=edits)


def _with(answers: Mapping[str, str], key: str, value: str) -> Mapping[str, str]:
    others = {name: given for name, given in answers.items() if name != key}
    return {**others, key: value} if value else others


def _label(message_id: str, tasks: Sequence[Task]) -> Message:
    title = tasks[0].title if tasks else ""
    if len(title) > LABEL_LENGTH:
        title = title[: LABEL_LENGTH - 1].rstrip() + "…"
    return Message(message_id, {"count": len(tasks), "title": title})
