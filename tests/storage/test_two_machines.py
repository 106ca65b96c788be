"""Two machines edit one board at the same time: nothing is lost, nothing doubled, and both come to hold the same."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from types import SimpleNamespace

import pytest

from keeplane.board import many, operations
from keeplane.board.board import EMPTY, Board
from keeplane.board.change import TaskEdit, apply
from keeplane.board.edit_times import stamped
from keeplane.board.gradual import at_once
from keeplane.board.merging import merge
from keeplane.board.task import Lane, Task
from keeplane.storage.board_file import BoardFile
from keeplane.storage.codec import decode
from keeplane.storage.conflict_copies import ConflictCopies

ROUNDS = 500
FIELDS = ("title", "done", "lane")


class Machine:
    """A window on a folder without the window: it shows a board, saves it, and takes in what comes."""

    def __init__(self, name: str, folder: Path, chance: random.Random) -> None:
        self.file = BoardFile(folder, lambda: datetime.now(UTC))
        self.board: Board = self.file.open().board
        self.added: set[str] = set()
        self.deleted: set[str] = set()
        self.noted: dict[str, str] = {}
        self.newest: dict[str, list[str]] = {}  # by task and field: when it was edited last, and to what
        self._name = name
        self._chance = chance
        self._numbers = count()
        self._came = []
        self._taken = None

    def edit(self) -> None:
        """One step as a user makes it, on tasks old and new."""
        ids = list(self.board.tasks)
        chosen = self._chance.sample(ids, min(len(ids), 2))
        moment = datetime.now(UTC).isoformat()
        match self._chance.choice(
            ["add", "add", "edit", "edit", "notes", "move", "done", "delete"] if ids else ["add"]
        ):
            case "add":
                title = f"{self._name}{next(self._numbers)}"
                self.added.add(title)
                new = Task(id=title, title=title, created="2026-11-21T10:00:00Z")
                change = operations.add(self.board, [new], self._chance.randrange(5))
            case "move":
                change = operations.move(self.board, chosen, self._chance.choice(list(Lane)), moment, 0)
            case "done":
                change = operations.set_done(self.board, chosen, self._chance.random() < 0.5)
            case "delete":
                self.deleted.update(chosen[:1])
                change = at_once(many.removing(self.board, chosen[:1]))
            case kind:
                change = self._rewrite(self.board.tasks[chosen[0]], kind)
        for edit in change.tasks.values():
            self._remember(edit, moment)
        self.board = apply(self.board, stamped(change, moment))

    def save(self) -> None:
        self._hear(self.file.save(self.board, self._taken))

    def look(self) -> None:
        self._hear(self.file.look())

    def take_in(self) -> None:
        """Late, as a window does that is busy."""
        while self._came:
            arrival = self._came.pop(0)
            self.board = merge(arrival.mine, self.board, arrival.merged)
            self._taken = arrival

    def step(self) -> None:
        for act, often in ((self.edit, 0.7), (self.save, 0.4), (self.look, 0.3), (self.take_in, 0.4)):
            if self._chance.random() < often:
                act()

    def settle(self) -> None:
        for act in (self.look, self.take_in, self.save, self.take_in, self.save):
            act()

    def _rewrite(self, task: Task, kind: str) -> object:
        words = f"{self._name}-{kind}-{next(self._numbers)}"
        if kind == "notes":
            self.noted[words] = task.id
        title, notes = (words, task.notes) if kind == "edit" else (task.title, f"{task.notes}\n{words}".strip())
        return operations.edit(
            self.board,
            task.id,
            title=title,
            notes=notes,
            hours_per_week=None,
            assignee="",
            deadline=None,
            link="",
        )

    def _remember(self, edit: TaskEdit, moment: str) -> None:
        for field in FIELDS if edit.before and edit.after else ():
            if getattr(edit.before, field) != getattr(edit.after, field):
                self.newest[f"{edit.after.id} {field}"] = [moment, getattr(edit.after, field)]

    def _hear(self, arrival: object) -> None:
        if arrival is not None:
            self._came.append(arrival)


Report = tuple[set[str], set[str], dict[str, str], dict[str, list[str]]]


def report_of(*machines: Machine) -> Report:
    """What they added, deleted and wrote into notes, and what was edited last."""
    newest: dict[str, list[str]] = {}
    for machine in machines:
        for name, edit in machine.newest.items():
            newest[name] = max(newest.get(name, edit), edit)
    sets = (set().union(*(getattr(machine, name) for machine in machines)) for name in ("added", "deleted"))
    return *sets, {words: task_id for machine in machines for words, task_id in machine.noted.items()}, newest


def assert_nothing_is_lost(board: Board, report: Report) -> None:
    added, deleted, noted, newest = report
    ids = [task.id for lane in Lane for task in board.lane(lane)]
    assert len(ids) == len(set(ids)) == len(board.tasks)
    assert added - deleted <= set(ids) <= added
    for words, task_id in noted.items():
        assert task_id in deleted or board.tasks[task_id].notes.splitlines().count(words) == 1
    assert len(newest) > ROUNDS // 20
    for name, (_, value) in newest.items():
        task_id, field = name.split(" ")
        assert task_id in deleted or getattr(board.tasks[task_id], field) == value, name


@pytest.mark.parametrize("seed", range(3))
def test_two_windows_on_one_folder(folder, seed):
    chance = random.Random(seed)
    machines = [Machine(name, folder, chance) for name in "ab"]
    for _ in range(ROUNDS):
        chance.choice(machines).step()
    for machine in machines * 2:
        machine.settle()
    here, there = machines
    assert here.board == there.board == decode(here.file.path.read_bytes()).board
    assert_nothing_is_lost(here.board, report_of(*machines))
    assert not list(folder.glob("board.*-*.json"))


class SyncProgram:
    """Keeps two folders alike; if both boards changed, one stays and the other lies beside it under another name."""

    def __init__(self, machines: list[Machine], chance: random.Random) -> None:
        self._machines = machines
        self._chance = chance
        self._common: bytes | None = None
        self._numbers = count(100_000)

    def run(self) -> None:
        paths = [machine.file.path for machine in self._machines]
        contents = [path.read_bytes() if path.exists() else None for path in paths]
        changed = [content != self._common for content in contents]
        if all(changed) and contents[0] != contents[1]:
            loser = self._chance.randrange(2)
            name = f"board.sync-conflict-20261121-{next(self._numbers)}.json"
            for path in paths:
                path.with_name(name).write_bytes(contents[loser])
            changed[loser] = False
        if any(changed):
            self._common = contents[changed.index(True)]
            for path in paths:
                temporary = path.with_name(".syncing")
                temporary.write_bytes(self._common)
                temporary.replace(path)


def merge_copies(machine: Machine) -> None:
    machine.settle()
    copies = ConflictCopies(machine.file.path)
    for copy in copies.find():
        machine.board = merge(EMPTY, machine.board, copies.read(copy))
        machine.settle()
        copies.put_away(copy)


@pytest.mark.parametrize("seed", range(3))
def test_two_computers_and_a_sync_program(tmp_path, seed):
    chance = random.Random(seed)
    machines = [Machine(name, tmp_path / name, chance) for name in "ab"]
    sync = SyncProgram(machines, chance)
    for machine in machines:
        machine.save()
    for _ in range(ROUNDS):
        chance.choice(machines).step()
        if chance.random() < 0.1:
            sync.run()
        if chance.random() < 0.05:
            merge_copies(chance.choice(machines))
    for _ in range(4):
        for machine in machines:
            merge_copies(machine)
            sync.run()
    here, there = machines
    merge_copies(here)
    assert here.board == there.board
    assert_nothing_is_lost(here.board, report_of(*machines))


WRITER = """
import json, random, sys
from pathlib import Path
from tests.storage.test_two_machines import Machine
machine = Machine(sys.argv[1], Path(sys.argv[2]), random.Random(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for _ in range(int(sys.argv[3])):
    machine.step()
machine.settle()
print(json.dumps({name: list(getattr(machine, name)) for name in ("added", "deleted")}
    | {"noted": machine.noted, "newest": machine.newest}))
"""


def test_two_processes_at_the_same_time(folder):
    command = [sys.executable, "-c", WRITER]
    root = Path(__file__).parents[2]
    writers = [
        subprocess.Popen(
            [*command, name, str(folder), str(ROUNDS // 2)],
            cwd=root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in "ab"
    ]
    for writer in writers:
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    reports = [json.loads(writer.communicate(timeout=60)[0]) for writer in writers]
    board = decode((folder / "board.json").read_bytes()).board
    assert_nothing_is_lost(board, report_of(*(SimpleNamespace(**report) for report in reports)))
    assert not list(folder.glob("board.*-*.json"))
