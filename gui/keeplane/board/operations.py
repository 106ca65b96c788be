"""What a user can do to a board besides what `many` does, each as a pure function that returns the change to apply.

A `row` is a place in the lane as it is before the change, as a drop reports it. Ids that the board does not
hold are passed over. A change that would do nothing is falsy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec.structs import replace

from keeplane.board import many
from keeplane.board.board import Board
from keeplane.board.change import Change, TaskEdit, Templates, lane_edit
from keeplane.board.gradual import at_once
from keeplane.board.message import Message
from keeplane.board.own_rules import OwnRules
from keeplane.board.task import LONGEST_TITLE, Lane, Status, Task, one_line


def add(board: Board, tasks: Sequence[Task], row: int | None = None) -> Change:
    """As `many.adding`."""
    return at_once(many.adding(board, tasks, row))


def move(board: Board, task_ids: Iterable[str], lane: Lane, now: str, row: int | None = None) -> Change:
    """As `many.moving`."""
    return at_once(many.moving(board, task_ids, lane, now, row))


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
    return _rewrite(board, "board.edit", before, after)


def set_done(board: Board, task_ids: Iterable[str], done: bool) -> Change:
    """As `many.setting_done`."""
    return at_once(many.setting_done(board, task_ids, done))


def set_status(board: Board, task_ids: Iterable[str], status: Status, now: str) -> Change:
    """As `many.setting_status`."""
    return at_once(many.setting_status(board, task_ids, status, now))


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
    return _rewrite(board, "board.brief", before, after)


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
    return _rewrite(board, "board.reason", before, replace(before, reason=reason.strip()))


def answer(board: Board, task_ids: Iterable[str], key: str, value: str) -> Change:
    """Answer a rule's question, or the gate, for the tasks; "" takes the answer back."""
    name = "board.answer" if value else "board.unanswer"
    rewriting = many.rewriting(
        board, task_ids, name, lambda task: replace(task, answers=_with(task.answers, key, value))
    )
    return at_once(rewriting)


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
        label=many.label("board.split", 1, [before]),
        tasks={task_id: TaskEdit(before, after), hand_off.id: TaskEdit(None, hand_off)},
        lanes={
            lane: lane_edit(board.lanes[lane], order, both)
            for lane, order in orders.items()
            if order != board.lanes[lane]
        },
    )


def _title(text: str) -> str:
    title = one_line(text)
    if not 0 < len(title) <= LONGEST_TITLE:
        raise ValueError(f"a title has 1 to {LONGEST_TITLE} characters")
    return title


def _date(text: str | None) -> str | None:
    return None if text is None else date.fromisoformat(text).isoformat()


def _rewrite(board: Board, message_id: str, before: Task, after: Task) -> Change:
    return at_once(many.rewriting(board, [before.id], message_id, lambda _before: after))


def _with(answers: Mapping[str, str], key: str, value: str) -> Mapping[str, str]:
    others = {name: given for name, given in answers.items() if name != key}
    return {**others, key: value} if value else others
