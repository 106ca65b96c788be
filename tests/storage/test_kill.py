"""kill -9 at any moment of saving, for real: the board opens, nothing acknowledged is missing, nothing doubled."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time

import pytest

ROUNDS = 30

WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from keeplane.board.board import board_of
from keeplane.board.task import Task
from keeplane.storage.board_file import BoardFile
file = BoardFile(Path(sys.argv[1]), lambda: datetime.now(UTC))
opened = file.open()
assert opened.writable and not opened.notices, opened.notices
tasks = list(opened.board.tasks.values())
first = len(tasks)
for number in range(first, first + 10_000):
    tasks = [*tasks, Task(id=f"id-{number}", title=f"Task {number}", created="2026-11-21T10:00:00Z", notes="x" * 2000)]
    file.save(board_of(tasks))
    sys.stdout.write(f"{number}\\n")
    sys.stdout.flush()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is Unix's")
def test_killing_it_while_it_saves_loses_nothing(folder, board_file):
    chance = random.Random(20261121)
    acknowledged = -1
    for _ in range(ROUNDS):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, text=True)
        with writer:
            assert int(writer.stdout.readline()) == acknowledged + 1
            time.sleep(chance.uniform(0, 0.05))
            writer.send_signal(signal.SIGKILL)
            acknowledged = max([acknowledged + 1, *map(int, writer.stdout.read().split())])
        opened = board_file().open()
        assert (opened.notices, opened.writable) == ((), True)
        numbers = [int(task.title.removeprefix("Task ")) for task in opened.board.tasks.values()]
        assert numbers in (list(range(acknowledged + 1)), list(range(acknowledged + 2)))
        acknowledged = numbers[-1]
    assert len(list((folder / "earlier").iterdir())) <= 12
