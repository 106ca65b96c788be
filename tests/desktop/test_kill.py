"""kill -9 of the real window while its user types, drags, sorts and undoes.

KEEPLANE_KILL_ROUNDS sets how often; `tests/models/test_autosave_kill.py` does it 200 times without a window.
"""

from __future__ import annotations

import os
import random
import subprocess
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from tests.desktop.conftest import Desktop
from tests.desktop.hands import Hands
from tests.desktop.program import LANES, Program, started, write_board
from tests.desktop.waiting import wait_for

from keeplane.board.task import Lane
from keeplane.storage.board_file import BoardFile

ROUNDS = int(os.environ.get("KEEPLANE_KILL_ROUNDS", "4"))
DURABLE_WITHIN = 0.25
LONGEST = 1.5
MOST_TASKS = 30
UNDONE = "Undone"
STEPS = 6

Titles = dict[str, list[str]]
Seen = list[tuple[float, Titles]]
"""What the window showed, and the moment by which it did."""


def test_a_killed_window_has_lost_and_doubled_nothing(desktop: Desktop, tmp_path: Path) -> None:
    folder = tmp_path / "board"
    found = _begin(folder)
    late: list[float] = []
    changed = 0
    for number in range(ROUNDS):
        if sum(map(len, found.values())) > MOST_TASKS:
            found = _begin(folder)
        before, seen, killed = found, *_used_and_killed(desktop, folder, found, number)
        found = _opened(folder)
        kept = set(chain.from_iterable(found.values()))
        assert kept >= set(chain.from_iterable(before.values())), "a task of an earlier round is gone"
        ages = [killed - moment for moment, _ in _missing(seen, found)]
        changed += found != before
        late += [age for age in ages[:1] if age > DURABLE_WITHIN]
    print(f"{ROUNDS} kills, {changed} after a change was saved; saved later than {DURABLE_WITHIN} s: {late}")
    assert changed
    assert len(late) <= max(ROUNDS / 10, 1), f"not on disk after {late} seconds"
    assert max(late, default=0) < 2, "a busy machine may be late, but not by so much"


def _begin(folder: Path) -> Titles:
    lanes = {"inbox": ["Edit the onboarding video", "The blue one"], "keep": ["Plan"], "outsource": ["Film", "Print"]}
    write_board(folder, lanes)
    return lanes


def _opened(folder: Path) -> Titles:
    """What the next start would show, with no task twice."""
    opened = BoardFile(folder, lambda: datetime.now(UTC)).open()
    assert (opened.notices, opened.writable) == ((), True)
    titles = {lane.value: [task.title for task in opened.board.lane(lane)] for lane in Lane}
    everything = list(chain.from_iterable(titles.values()))
    assert len(everything) == len(set(everything))
    return titles


def _missing(seen: Seen, found: Titles) -> Seen:
    """What the window showed after the board that was found.

    Where it was never seen showing that one, all that has tasks that the board lacks, unless they may be undone.
    """
    places = [place for place, (_, titles) in enumerate(seen) if titles == found]
    if places:
        return seen[places[-1] + 1 :]
    kept = set(chain.from_iterable(found.values()))

    def lacks(titles: Titles) -> bool:
        return any(title not in kept and not title.startswith(UNDONE) for title in chain.from_iterable(titles.values()))

    return [(moment, titles) for moment, titles in seen if lacks(titles)]


def _used_and_killed(desktop: Desktop, folder: Path, shown: Titles, number: int) -> tuple[Seen, float]:
    dice = random.Random(number)
    log = folder.with_suffix(".log")
    with started(desktop.bus, desktop.hands, desktop.session.env, folder, log) as program:
        wait_for("the window to show what was saved", lambda: program.shown() == shown)
        act = (_typing, _dragging, _sorting, _undoing)[number % 4]
        actions = list(chain.from_iterable(act(program, desktop.hands, dice, number)))
        seen: Seen = []
        end = time.monotonic() + dice.uniform(0.1, LONGEST)
        with subprocess.Popen(["xdotool", *map(str, actions)], env=desktop.session.env):
            while time.monotonic() < end:
                titles = program.shown()
                seen.append((time.monotonic(), titles))
            program.process.kill()
            killed = time.monotonic()
            program.process.wait()
    desktop.hands.do("mouseup", 1)
    assert log.read_text(encoding="utf-8") == ""
    return seen, killed


Actions = Iterator[Sequence[object]]
"""Words of xdotool's."""


def _typing(program: Program, hands: Hands, dice: random.Random, number: int) -> Actions:
    for line in range(12):
        yield "key", "ctrl+n", "type", "--delay", 2, "--args", 1, f"Line {number}.{line}"
        yield "key", "Return", "sleep", dice.uniform(0, 0.1)


def _dragging(program: Program, hands: Hands, dice: random.Random, number: int) -> Actions:
    cards, boxes = program.cards(), [program.lane(lane).box for lane in LANES]
    for _ in range(10):
        x, y = dice.choice([card.box.centre for lane in LANES for card in cards[lane][:4]])
        box = dice.choice(boxes)
        to_x, to_y = dice.randint(box.x + 8, box.x + box.width - 20), dice.randint(box.y + 8, box.y + box.height // 2)
        yield "mousemove", x, y, "mousedown", 1
        for stop in ((x + 8, y + 8), (x + 16, y + 16), (to_x, to_y - 1), (to_x, to_y)):
            yield "sleep", 0.01, "mousemove", *stop
        yield "sleep", 0.01, "mouseup", 1, "sleep", dice.uniform(0, 0.1)


def _sorting(program: Program, hands: Hands, dice: random.Random, number: int) -> Actions:
    for line in range(6):
        yield "key", "ctrl+n", "type", "--delay", 2, "--args", 1, f"Edit the video {number}.{line}"
        yield "key", "Return", "key", "ctrl+shift+s", "sleep", dice.uniform(0, 0.2)


def _undoing(program: Program, hands: Hands, dice: random.Random, number: int) -> Actions:
    """Either only undoes or only redoes, so that no board comes twice."""
    for line in range(STEPS):
        hands.press("ctrl+n")
        hands.type(f"{UNDONE} {number}.{line}")
        hands.press("Return")
    wait_for("the tasks to be added", lambda: f"{UNDONE} {number}.{STEPS - 1}" in program.shown()["inbox"])
    step = "ctrl+z"
    if number // 4 % 2:
        hands.press(*[step] * STEPS)
        wait_for("the tasks to be gone", lambda: f"{UNDONE} {number}.0" not in program.shown()["inbox"])
        step = "ctrl+shift+z"
    for _ in range(STEPS):
        yield "key", step, "sleep", dice.uniform(0, 0.2)
