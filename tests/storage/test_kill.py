"""kill -9 at any moment of saving, for real: the board opens, nothing acknowledged is missing, nothing doubled."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from itertools import chain

import pytest

ROUNDS = 200

# Forks a writer for every line it reads, which is faster than starting Python as often.
WRITERS = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from keeplane.board.board import board_of
from keeplane.board.task import Task
from keeplane.storage.board_file import BoardFile

def write():
    file = BoardFile(Path(sys.argv[1]), lambda: datetime.now(UTC))
    opened = file.open()
    assert opened.writable and not opened.notices, opened.notices
    tasks = list(opened.board.tasks.values())[-50:]
    first = int(opened.board.profile.get("next", 0))
    for number in range(first, first + 10_000):
        task = Task(id=f"id-{number}", title=f"Task {number}", created="2026-11-21T10:00:00Z", notes="x" * 2000)
        tasks = [*tasks, task]
        file.save(board_of(tasks, profile={"next": str(number + 1)}))
        os.write(1, b"%d\\n" % number)

for _ in sys.stdin:
    if (pid := os.fork()) == 0:
        os.write(1, b"%d\\n" % os.getpid())
        write()
    os.waitpid(pid, 0)
    os.write(1, b"end\\n")
"""


@pytest.fixture
def writers(folder):
    command = [sys.executable, "-c", WRITERS, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
        yield process
        process.stdin.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is Unix's")
def test_killing_it_while_it_saves_loses_nothing(folder, board_file, writers):
    chance = random.Random(20261121)
    acknowledged = -1
    for _ in range(ROUNDS):
        writers.stdin.write("go\n")
        pid = int(writers.stdout.readline())
        lines = [writers.stdout.readline() for _ in range(chance.randint(0, 2))]
        time.sleep(chance.uniform(0, 0.005))
        os.kill(pid, signal.SIGKILL)
        for line in chain(lines, iter(writers.stdout.readline, "end\n")):
            assert int(line) == acknowledged + 1
            acknowledged += 1
        opened = board_file().open()
        assert (opened.notices, opened.writable) == ((), True)
        numbers = [int(task.title.removeprefix("Task ")) for task in opened.board.tasks.values()]
        last = numbers[-1] if numbers else -1
        assert last in (acknowledged, acknowledged + 1)
        assert numbers == list(range(numbers[0], last + 1)) if numbers else acknowledged == -1
        acknowledged = last
    assert len([path for path in (folder / "earlier").iterdir() if path.suffix == ".json"]) <= 11
