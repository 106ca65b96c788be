"""What the user does, and how long the window's thread is busy with it.

    python -m tests.benchmarks.acts SIZE

prints the seconds of each act as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from statistics import median

from PySide6.QtCore import Qt
from tests.benchmarks.opened import Opened, opened

from keeplane.board import operations
from keeplane.board.task import Lane
from keeplane.models.lane_model import ROOT
from keeplane.ui.find.bar import FindBar
from keeplane.ui.theme import Look

ROUNDS = 7
WORDS = ("call", "book", "post", "team", "plan", "mail", "send", "edit")
"""One for each round, so that none of the cards that are found has been seen before."""

LONGEST_PAUSE = "the longest pause of all but a theme switch"
BUDGETS = {"drop": 0.016, "undo a drop": 0.016, "tick": 0.016, "search keystroke": 0.016}

Act = tuple[str, Callable[[], object]]


def acts(on: Opened, number: int = 0) -> Iterator[Act]:
    """The round `number` of everything, which leaves the board as it was."""
    window, model = on.window, on.model
    actions, boards = window.actions_, window.board
    inbox, keep = boards.view(Lane.INBOX).lane_model(), boards.view(Lane.KEEP).lane_model()
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
    yield "undo a tick", model.undo_stack.undo
    boards.view(Lane.KEEP).scrollTo(boards.view(Lane.KEEP).model().index(place, 0))
    yield "drop", drop
    yield "undo a drop", model.undo_stack.undo
    yield "key K", actions.move[Lane.KEEP].trigger
    yield "undo it", model.undo_stack.undo
    yield "edit", edit
    yield "undo an edit", model.undo_stack.undo
    yield "add a task", lambda: window.entry.entered.emit("Call Kim about the website")
    yield "undo an addition", model.undo_stack.undo
    word = WORDS[number % len(WORDS)]
    for end in range(1, len(word) + 1):
        yield "search keystroke", lambda end=end: field.setText(word[:end])
    yield "search ends", lambda: field.setText("")
    yield "theme switch", actions.looks[Look.DARK].trigger
    yield "theme switch", actions.looks[Look.LIGHT].trigger
    yield "sort inbox", actions.sort.trigger
    yield "undo the sorting", model.undo_stack.undo


def main() -> None:
    figures: dict[str, list[float]] = {}
    pauses: list[float] = []
    with opened(int(sys.argv[1])) as on:
        for number in range(ROUNDS + 1):
            for name, act in acts(on, number):
                seconds, longest = on.timed(act)
                while not on.model.decisions.complete:
                    on.app.processEvents()
                if number:
                    figures.setdefault(name, []).append(seconds)
                    if name != "theme switch":
                        pauses.append(longest)
    told = {name: [median(seconds), max(seconds)] for name, seconds in figures.items()}
    told[LONGEST_PAUSE] = [max(pauses), max(pauses)]
    print(json.dumps(told))


if __name__ == "__main__":
    main()
