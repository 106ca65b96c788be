"""What the user does, and how long the window's thread is busy with it.

    python -m tests.benchmarks.acts SIZE

prints for each act, as JSON, the seconds that it takes, those of its longest pause, in which the window hears nothing,
and those of the longest one of all rounds.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from statistics import median

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from tests.benchmarks.opened import Opened, opened

from keeplane.board import operations
from keeplane.board.task import Lane
from keeplane.models.lane_rows import ROOT
from keeplane.models.origin import Origin
from keeplane.ui.find.bar import FindBar
from keeplane.ui.importing.window import ImportWindow
from keeplane.ui.theme import Look

ROUNDS = 7
LARGE_ROUNDS = 3
"""Of what takes seconds."""

WORDS = ("call", "book", "post", "team", "plan", "mail", "send", "edit")
"""One for each round, so that none of the cards that are found has been seen before."""

LONGEST_PAUSE = 0.1
BUDGETS = {"drop": 0.016, "undo a drop": 0.016, "tick": 0.016, "search keystroke": 0.016}

Act = tuple[str, Callable[[], object]]


def acts(on: Opened, number: int = 0) -> Iterator[Act]:
    """The round `number` of everything, which leaves the board as it was."""
    window, model = on.window, on.model
    actions, boards = window.actions_, window.board
    inbox, keep = boards.view(Lane.INBOX).lane_model(), boards.view(Lane.KEEP).lane_model()
    undo = model.undo_stack.undo
    rows, place = inbox.rowCount(), keep.rowCount() // 2
    actions.find.trigger()
    field = window.findChild(FindBar).field

    def drop() -> None:
        """As by a pointer, which selects what it takes, and sees where it lands."""
        data = inbox.mimeData([inbox.index(rows // 3 + 1)])
        keep.dropMimeData(data, Qt.DropAction.MoveAction, place, 0, ROOT)

    def edit() -> None:
        task = inbox.task(rows // 2)
        fields = {"notes": "", "hours_per_week": 1, "assignee": "Jo", "deadline": None, "link": ""}
        model.perform(operations.edit(model.board, task.id, title="Call Kim", **fields))

    yield "select a task", lambda: boards.select([inbox.task(rows // 3).id])
    yield "select the next one", lambda: boards.select([inbox.task(rows // 3 + 1).id])
    yield "tick", actions.done.trigger
    yield "undo a tick", undo
    boards.view(Lane.KEEP).scrollTo(boards.view(Lane.KEEP).model().index(place, 0))
    yield "drop", drop
    yield "undo a drop", undo
    yield "key K", actions.move[Lane.KEEP].trigger
    yield "undo it", undo
    yield "edit", edit
    yield "undo an edit", undo
    yield "add a task", lambda: window.entry.entered.emit("Call Kim about the website")
    yield "undo an addition", undo
    word = WORDS[number % len(WORDS)]
    for end in range(1, len(word) + 1):
        yield "search keystroke", lambda end=end: field.setText(word[:end])
    yield "search ends", lambda: field.setText("")
    for filters in ("lane:keep", "rule:video", "is:conflict"):
        yield "search by a filter", lambda filters=filters: field.setText(filters)
        yield "search ends", lambda: field.setText("")
    yield "hide what is done", actions.hide_done.trigger
    yield "show it again", actions.hide_done.trigger
    yield "group by helper", actions.group.trigger
    yield "ungroup", actions.group.trigger


def large_acts(on: Opened) -> Iterator[Act]:
    """One round of what changes very many tasks, or all widgets, which leaves the board as it was."""
    actions, boards = on.window.actions_, on.window.board
    undo, redo = on.model.undo_stack.undo, on.model.undo_stack.redo
    lines = "\n".join(f"Call Kim, {line}" for line in range(1000))
    yield "theme switch", actions.looks[Look.DARK].trigger
    yield "theme switch", actions.looks[Look.LIGHT].trigger
    yield "paste 1,000 lines", lambda: on.window.entry.entered.emit(lines)
    yield "undo the paste", undo
    yield "import 10,000 tasks", looked_through(on).click
    yield "undo the import", undo
    yield "sort inbox", actions.sort.trigger
    yield "undo the sorting", undo
    yield "sort again (redo)", redo
    yield "undo the sorting", undo

    def select_all() -> None:
        boards.focus_lane(Lane.INBOX)
        actions.select_all.trigger()

    for name, action in (
        ("tick", actions.done),
        ("move", actions.letters[Lane.KEEP]),
        ("delete", actions.remove),
    ):
        yield "select all of the inbox", select_all
        yield f"{name} them", action.trigger
        yield f"undo: {name} them", undo
        yield f"redo: {name} them", redo
        yield f"undo: {name} them", undo
        yield "select nothing", boards.clear_selection


def looked_through(on: Opened) -> QPushButton:
    """The button that imports 10,000 tasks, once they can be seen in the Import window."""
    text = "\n".join(f"Call Kim, time {number}" for number in range(10_000))
    on.window.contents.windows.show_import([Origin(text=text)])
    button = on.window.findChild(ImportWindow).findChild(QPushButton, "primary")
    while not button.isEnabled():
        on.app.processEvents()
    return button


def main() -> None:
    figures: dict[str, list[float]] = {}
    pauses: dict[str, list[float]] = {}
    with opened(int(sys.argv[1])) as on:
        # The large ones last: the next small one would have their steps to throw away, and cards to plan anew.
        rounds = [(number, acts(on, number)) for number in range(ROUNDS + 1)]
        rounds += [(number, large_acts(on)) for number in range(LARGE_ROUNDS + 1)]
        for number, round_ in rounds:
            for name, act in round_:
                seconds, longest = on.timed(act)
                longest = max(longest, on.decide_all())
                if number:
                    figures.setdefault(name, []).append(seconds)
                    pauses.setdefault(name, []).append(longest)
    print(json.dumps({name: [median(figures[name]), median(pauses[name]), max(pauses[name])] for name in figures}))


if __name__ == "__main__":
    main()
