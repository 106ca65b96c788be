"""Boards, and any sequence of operations on them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count

from hypothesis import strategies as st
from msgspec.structs import replace

from keeplane.board import many, operations
from keeplane.board.board import Board, board_of
from keeplane.board.change import Change
from keeplane.board.gradual import at_once
from keeplane.board.hour_book import HourBook, Week
from keeplane.board.own_rules import OwnRule, OwnRules
from keeplane.board.sorting import Sorting
from keeplane.board.task import LEVEL, Lane, Status, Task

NOW = "2026-11-21T09:00:00Z"
TITLES = st.text('aB 7é日{<&"=', min_size=1, max_size=12).map(lambda text: text.strip() or "x")
TIMES = st.integers(0, 4).map(lambda minute: f"2026-11-21T10:0{minute}:00Z")

WORDS = st.text(max_size=8)
OWN_RULES = st.builds(
    OwnRules,
    off=st.lists(WORDS, max_size=2).map(tuple),
    cues=st.dictionaries(WORDS, st.lists(WORDS, max_size=2).map(tuple), max_size=2),
    rules=st.lists(
        st.builds(OwnRule, id=WORDS, title=WORDS, verdict=WORDS, because=WORDS, question=WORDS, cues=st.tuples(WORDS)),
        max_size=2,
    ).map(tuple),
)


DAYS = st.sampled_from([None, "2026-12-03", "2027-01-01"])
BRIEFS = st.dictionaries(st.sampled_from(["context", "steps", LEVEL]), st.sampled_from(["", "A", "B\nC"]))
MINUTES = st.sampled_from([0.0, 10.0, 30.0, 60.0, 0.1])
PRICES = st.none() | st.floats(min_value=0, max_value=1e6)
HOURS = st.builds(
    HourBook,
    mine=PRICES,
    helper=PRICES,
    currency=st.sampled_from(["", "EUR", "USD"]),
    brief_minutes=MINUTES,
    check_minutes=MINUTES,
    weeks=st.dictionaries(
        st.sampled_from(["2026-11-09", "2026-11-16"]), st.builds(Week, st.floats(0, 99), st.floats(0, 99))
    ),
)
TEMPLATES = st.dictionaries(WORDS, BRIEFS, max_size=2)


# All strategies are made once: making them anew for every value took most of the time.
TASKS = st.builds(
    Task,
    id=st.just("t"),
    title=TITLES,
    created=st.just(NOW),
    notes=st.text(max_size=12),
    lane=st.sampled_from(Lane),
    done=st.booleans(),
    answers=st.dictionaries(st.sampled_from(["video", "team-training", "gate"]), st.sampled_from(["yes", "no"])),
    hours_per_week=st.none() | st.floats(min_value=0, max_value=99),
    deadline=DAYS,
    status=st.sampled_from(Status),
    status_since=st.none() | st.just(NOW),
    link=st.sampled_from(["", "https://a.example", "B"]),
    check_in=DAYS,
    brief=BRIEFS,
    edited=st.dictionaries(st.sampled_from(["title", "notes", "lane", "answers.video", "later"]), TIMES, max_size=2),
)
BOARDS = st.builds(
    lambda tasks, **parts: board_of([replace(task, id=f"t{number}") for number, task in enumerate(tasks)], **parts),
    st.lists(TASKS, max_size=9),
    own_rules=OWN_RULES,
    templates=TEMPLATES,
    hours=HOURS,
)

Operation = Callable[[Board], Change]
Operations = st.SearchStrategy[Operation]


def boards() -> st.SearchStrategy[Board]:
    return BOARDS


FOR_THE_WHOLE_BOARD: Operations = st.one_of(
    st.sampled_from(["yes", "no", ""]).map(
        lambda answer: lambda board: operations.set_profile(board, "department-heads", answer)
    ),
    (st.none() | OWN_RULES).map(lambda own: lambda board: operations.set_own_rules(board, own or board.own_rules)),
    HOURS.map(
        lambda book: (
            lambda board: operations.set_figures(
                board,
                mine=book.mine,
                helper=book.helper,
                currency=book.currency,
                brief_minutes=book.brief_minutes,
                check_minutes=book.check_minutes,
            )
        )
    ),
    (st.none() | TEMPLATES).map(
        lambda templates: (
            lambda board: operations.set_templates(board, board.templates if templates is None else templates)
        )
    ),
)
OnSome = Callable[[Board, list[str]], Change]
HANDING_OFF: st.SearchStrategy[OnSome] = st.one_of(
    st.booleans().map(lambda done: lambda board, ids: operations.set_done(board, ids, done)),
    st.sampled_from(Status).map(lambda status: lambda board, ids: operations.set_status(board, ids, status, NOW)),
)
OnOne = Callable[[Board, str], Change]
WRITING: st.SearchStrategy[OnOne] = TITLES.map(
    lambda text: lambda board, task_id: operations.set_reason(board, task_id, text)
) | st.fixed_dictionaries(
    {
        "assignee": TITLES,
        "deadline": DAYS,
        "hours_per_week": st.sampled_from([None, 2.5]),
        "check_in": DAYS,
        "link": TITLES,
        "brief": BRIEFS,
    }
).map(lambda fields: lambda board, task_id: operations.set_brief(board, task_id, **fields))
KINDS = st.sampled_from(
    ["add", "move", "sort", "remove", "answer", "whole board", "hand off", "edit", "write", "split"]
)
ROWS = st.none() | st.integers(-1, 12)
LANES = st.sampled_from(Lane)
ANSWERS = st.sampled_from(["yes", "no", ""])
CHOICES = st.lists(st.integers(0, 15), max_size=8)
NOTES = st.text(max_size=5)
NEW_TITLES = st.lists(TITLES, max_size=3)


def sorted_inbox(board: Board, lanes: Mapping[str, Lane], now: str) -> Change:
    """The step that puts these inbox tasks into these lanes."""
    sorting = Sorting(board, now)
    for row, task in enumerate(board.lane(Lane.INBOX)):
        if task.id in lanes:
            sorting.place(row, task, lanes[task.id])
    return sorting.change()


@st.composite
def operation(draw: st.DrawFn, board: Board, fresh: count[int]) -> Change:
    """Any one operation on `board`, with ids it knows and ids it does not."""
    all_ids = [*board.tasks, "unknown"]
    ids = list(dict.fromkeys(all_ids[number % len(all_ids)] for number in draw(CHOICES)))
    row, lane = draw(ROWS), draw(LANES)
    known = [task_id for task_id in ids if task_id in board.tasks]
    match draw(KINDS):
        case "move":
            return operations.move(board, ids, lane, NOW, row)
        case "sort":
            lane = Lane.OUTSOURCE if lane is Lane.INBOX else lane
            chosen = [task for task in board.lane(Lane.INBOX) if task.id in ids]
            return sorted_inbox(board, {task.id: lane for task in chosen}, NOW)
        case "remove":
            return at_once(many.removing(board, ids))
        case "answer":
            return operations.answer(board, ids, "video", draw(ANSWERS))
        case "whole board":
            return draw(FOR_THE_WHOLE_BOARD)(board)
        case "hand off":
            return draw(HANDING_OFF)(board, ids)
        case "edit" if known:
            return operations.edit(
                board,
                known[0],
                title=draw(TITLES),
                notes=draw(NOTES),
                hours_per_week=1.5,
                assignee="Ann",
                deadline=draw(DAYS),
                link=draw(TITLES),
            )
        case "write" if known:
            return draw(WRITING)(board, known[0])
        case "split" if known:
            part = Task(id=f"n{next(fresh)}", title=draw(TITLES), created=NOW, lane=Lane.OUTSOURCE)
            return operations.split(board, known[0], keep=draw(TITLES), hand_off=part, now=NOW)
        case _:
            new = [Task(id=f"n{next(fresh)}", title=title, created=NOW, lane=lane) for title in draw(NEW_TITLES)]
            return operations.add(board, new, row)
