"""The real program in its real window, as its user and the user's screen reader meet it."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

from tests.desktop.accessibility import Bus, Card, Node, Role, State
from tests.desktop.hands import Hands, Point
from tests.desktop.session import running
from tests.desktop.waiting import NotYetError, wait_for

LANES = ("inbox", "keep", "outsource")

Titles = Mapping[str, Sequence[str]]


def write_board(folder: Path, lanes: Titles) -> Path:
    """The board's file in `folder`, with these titles in these lanes."""
    titles = [(lane, title) for lane in LANES for title in lanes.get(lane, ())]
    created = "2026-01-05T08:00:00Z"
    tasks = [
        {"id": f"task-{number}", "title": title, "lane": lane, "done": False, "created": created}
        | ({} if lane == "inbox" else {"decided": created})
        for number, (lane, title) in enumerate(titles)
    ]
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "board.json"
    file.write_text(json.dumps({"format": "keeplane-board", "version": 1, "tasks": tasks}), encoding="utf-8")
    return file


class Program:
    """One running Keeplane. What it shows is asked of the accessibility bus, never of the program's code."""

    def __init__(self, process: subprocess.Popen[str], bus: Bus, hands: Hands, data_dir: Path, log: Path) -> None:
        self.process = process
        self.data_dir = data_dir
        self._bus = bus
        self._hands = hands
        self._log = log
        self.window = wait_for("the window", self._find_window)
        self._lists = wait_for("the lanes", self._find_lists)

    def answers(self) -> bool:
        """True once the program has dealt with what it was sent before."""
        return bool(self.window.name)

    def entry(self) -> Node:
        return wait_for("the entry", lambda: self.window.find("Add a task", Role.TEXT, Role.ENTRY))

    def pane(self) -> Node:
        return wait_for("the pane", lambda: self.window.find("Explanation"))

    def lane(self, lane: str) -> Node:
        return self._lists[lane]

    def cards(self) -> dict[str, list[Card]]:
        """Each lane's cards, from top to bottom."""
        return wait_for("the cards", lambda: {lane: node.cards() for lane, node in self._lists.items()})

    def card(self, title: str) -> Card:
        return wait_for(f"card {title!r}", lambda: next((card for card in self._all() if card.title == title), None))

    def selected(self) -> list[str]:
        return [card.title for card in self._all() if card.node.has(State.SELECTED)]

    def shown(self) -> dict[str, list[str]]:
        """The titles in the window, by lane."""
        return {lane: [card.title for card in cards] for lane, cards in self.cards().items()}

    def saved_tasks(self) -> list[dict[str, object]]:
        """The tasks in the board's file."""
        try:
            return json.loads((self.data_dir / "board.json").read_text(encoding="utf-8"))["tasks"]
        except FileNotFoundError as error:
            raise NotYetError("no board.json") from error

    def saved(self) -> dict[str, list[str]]:
        """The titles in the board's file, by lane."""
        tasks = self.saved_tasks()
        return {lane: [str(task["title"]) for task in tasks if task["lane"] == lane] for lane in LANES}

    def saved_task(self, title: str) -> dict[str, object]:
        return next((task for task in self.saved_tasks() if task["title"] == title), {})

    def becomes(self, inbox: Sequence[str] = (), keep: Sequence[str] = (), outsource: Sequence[str] = ()) -> None:
        """Waits until the window, and within a second of it the file, hold exactly these titles in this order."""
        self.comes_to_show(inbox, keep, outsource)
        wanted = {"inbox": [*inbox], "keep": [*keep], "outsource": [*outsource]}
        wait_for(f"the file to hold {wanted}", lambda: self._same(self.saved(), wanted), seconds=1.0)

    def comes_to_show(self, inbox: Sequence[str] = (), keep: Sequence[str] = (), outsource: Sequence[str] = ()) -> None:
        """Waits until the window shows exactly these titles, whatever the file holds."""
        wanted = {"inbox": [*inbox], "keep": [*keep], "outsource": [*outsource]}
        wait_for(f"the window to show {wanted}", lambda: self._same(self.shown(), wanted))

    def selects(self, *titles: str) -> None:
        """Waits until exactly these cards are selected."""
        wait_for(f"{titles} to be selected", lambda: self._same(sorted(self.selected()), sorted(titles)))

    def select(self, *titles: str) -> None:
        """Clicks the first card, and the others with Ctrl held."""
        for number, title in enumerate(titles):
            self._hands.click(self.grip(title), holding="ctrl" if number else None)
        self.selects(*titles)

    def grip(self, title: str) -> Point:
        """A point on the card where there is neither check box nor button."""
        box = self.card(title).box
        return box.x + box.width // 2, box.y + box.height // 3

    def above(self, title: str) -> Point:
        """Where a card dropped from elsewhere lands before this one."""
        box = self.card(title).box
        return box.x + box.width // 2, box.y + 2

    def check_box(self, title: str) -> Point:
        return self.card(title).box.x + 20, self.grip(title)[1]

    def below(self, title: str, *, from_above: bool = False) -> Point:
        """Where a card dropped from elsewhere lands after this one.

        A card from above in the same lane has opened a gap there, which pushes this one down by its height.
        """
        box = self.card(title).box
        return box.x + box.width // 2, box.y + box.height - 2 + (box.height if from_above else 0)

    def floor(self, lane: str) -> Point:
        """A point in the lane below all its cards."""
        box = self.lane(lane).box
        return box.x + box.width // 2, box.y + box.height - 50

    def drag(self, title: str, end: Point) -> None:
        """Drags the card, and with it all that are selected if it is one of them, to `end`, and drops there."""
        self.lift(title, end)
        self._hands.release()

    def lift(self, title: str, end: Point) -> None:
        """As `drag`, but the button is still held. Enters the other lane from the side, at the height of `end`."""
        start = self.grip(title)
        beside = (start[0], end[1])
        self._hands.take(start, self.answers)
        self._hands.carry(start, beside, self.answers)
        self._hands.carry(beside, end, self.answers)

    def focus_lane(self, lane: str) -> None:
        """Goes to the lane by the Tab key alone."""
        for _ in range(40):
            if self._focused(lane):
                return
            self._hands.press("Tab")
            self.answers()
        raise AssertionError(f"the Tab key does not lead to {lane}")

    def reach(self, title: str) -> None:
        """Selects the card by Tab, Home and the Down key alone."""
        lane = next(lane for lane, titles in self.shown().items() if title in titles)
        self.focus_lane(lane)
        self._hands.press("Home")
        for _ in self.lane(lane).children():
            self.answers()
            if self.selected() == [title]:
                return
            self._hands.press("Down")
        self.selects(title)

    def dialog(self) -> Node:
        """The dialog that opens, once it has the keyboard."""
        return wait_for("a dialog that has the keyboard", self._find_dialog)

    def is_active(self) -> bool:
        return self.window.has(State.ACTIVE)

    def place_window(self, x: int, y: int, width: int, height: int) -> None:
        """Moves and sizes the window as its frame would."""
        found = self._hands.do("search", "--onlyvisible", "--pid", self.process.pid, "--name", "Keeplane").split()
        self._hands.do("windowmove", found[-1], x, y, "windowsize", found[-1], width, height)
        wait_for("the window to have its size", lambda: self.window.box[2:] == (width, height))

    def close(self) -> int:
        """Closes the window as its user does; the exit code."""
        self._hands.press("alt+F4")
        return self.process.wait(timeout=15)

    def terminate(self) -> int:
        """Ends the program as a logout does; the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=15)

    def complaints(self) -> str:
        """What the program wrote to its outputs."""
        return self._log.read_text(encoding="utf-8").strip()

    def _find_window(self) -> Node:
        if self.process.poll() is not None:
            raise AssertionError(f"the program ended with {self.process.returncode}: {self.complaints()}")
        for node in self._bus.application(self.process.pid).children():
            if "Keeplane" in node.name and node.role == Role.FRAME and node.has(State.ACTIVE):
                return node
        raise NotYetError("no active window named Keeplane")

    def _find_dialog(self) -> Node:
        for node in self._bus.application(self.process.pid).children():
            active = node != self.window and node.has(State.ACTIVE)
            if active and any(State.FOCUSED in seen.states for seen in node.visible()):
                return node
        raise NotYetError("no active dialog")

    def _find_lists(self) -> dict[str, Node]:
        lists = {seen.name: seen.node for seen in self.window.visible() if seen.role == Role.LIST}
        try:
            return {lane: lists[lane.capitalize()] for lane in LANES}
        except KeyError as error:
            raise NotYetError(f"no list is named {error}") from error

    def _all(self) -> Iterator[Card]:
        return chain.from_iterable(self.cards().values())

    def _focused(self, lane: str) -> bool:
        node = self.lane(lane)
        return node.has(State.FOCUSED) or any(item.has(State.FOCUSED) for item in node.children())

    @staticmethod
    def _same(seen: object, wanted: object) -> bool:
        if seen != wanted:
            raise NotYetError(seen)
        return True


@contextmanager
def started(
    bus: Bus,
    hands: Hands,
    env: Mapping[str, str],
    data_dir: Path,
    log: Path,
    *,
    through: Sequence[str] = (),
    named: bool = True,
) -> Iterator[Program]:
    """The program with its board in `data_dir`, once its window can be used; `through` is what starts it.

    Not `named`, `data_dir` must be where the program looks of its own accord.
    """
    # packaging/linux/bare_trial.py has the same hands use a built program.
    built = shlex.split(os.environ.get("KEEPLANE_PROGRAM", ""))
    command = [*through, *(built or [sys.executable, "-m", "keeplane"])]
    if named:
        command += ["--data-dir", str(data_dir)]
    with running(command, env, log) as process:
        yield Program(process, bus, hands, data_dir, log)
