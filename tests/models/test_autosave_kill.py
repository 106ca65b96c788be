"""kill -9 while tasks are added, moved, sorted, ticked, deleted and undone, saved as the window saves them.

What the next start finds is one of the boards that were there, whole, and not one left behind more than a quarter of
a second before the kill.
"""

from __future__ import annotations

import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from keeplane.board.board import EMPTY, Board
from keeplane.storage.board_file import BoardFile
from keeplane.storage.codec import encode

ROUNDS = 20
DURABLE_WITHIN = 0.25

# Forks a user for every line it reads, before any of them starts Qt.
USERS = """
import hashlib, os, random, sys, time
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from keeplane.assets import catalogue
from keeplane.board import operations
from keeplane.board.change import apply, inverse
from keeplane.board.task import Lane, Task
from keeplane.models.autosave import Autosave
from keeplane.storage.board_file import BoardFile
from keeplane.storage.codec import encode

NOW = "2026-11-21T10:00:00Z"

def any_change(board, chance, undo):
    ids = list(board.tasks)
    chosen = chance.sample(ids, min(len(ids), chance.randint(1, 3)))
    match chance.randrange(7):
        case 0 | 1:
            lines = [Task(id="%032x" % chance.getrandbits(128), title="A task", created=NOW) for _ in range(3)]
            return operations.add(board, lines[: chance.randint(1, 3)])
        case 2 | 3:
            return operations.move(board, chosen, chance.choice(list(Lane)), NOW, chance.randint(0, 5))
        case 4:
            return operations.sort_inbox(board, {key: chance.choice(list(Lane)) for key in ids}, NOW)
        case 5:
            return operations.set_done(board, chosen, chance.random() < 0.5)
        case _:
            return inverse(undo.pop()) if undo else operations.remove(board, chosen)

def use(seed):
    app = QCoreApplication([])
    file = BoardFile(Path(sys.argv[1]), lambda: datetime.now(UTC))
    opened = file.open()
    assert opened.writable and not opened.notices, opened.notices
    autosave = Autosave(file, words=catalogue().text)
    chance = random.Random(seed)
    board, undo = opened.board, []

    def act():
        nonlocal board
        change = any_change(board, chance, undo)
        board = apply(board, change)
        undo.append(change)
        autosave.schedule(board)
        done = time.monotonic()
        os.write(1, b"%.6f %s\\n" % (done, hashlib.sha256(encode(board)).hexdigest().encode()))
        QTimer.singleShot(chance.choice([0, 1, 5, 20, 60]), act)

    act()
    app.exec()

for line in sys.stdin:
    if (pid := os.fork()) == 0:
        os.write(1, b"%d\\n" % os.getpid())
        use(int(line))
    os.waitpid(pid, 0)
    os.write(1, b"end\\n")
"""


@pytest.fixture
def users(tmp_path: Path):
    command = [sys.executable, "-c", USERS, str(tmp_path / "keeplane")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
        yield process
        process.stdin.close()


def digest_of(board: Board) -> str:
    return hashlib.sha256(encode(board)).hexdigest()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is Unix's")
def test_a_kill_takes_back_no_more_than_the_last_quarter_of_a_second(tmp_path, users):
    chance = random.Random(20261121)
    late, in_between = [], 0
    found = digest_of(EMPTY)
    for seed in range(ROUNDS):
        users.stdin.write(f"{seed}\n")
        pid = int(users.stdout.readline())
        first = users.stdout.readline().split()
        time.sleep(chance.uniform(0, 0.2))
        killed = time.monotonic()
        os.kill(pid, signal.SIGKILL)
        states = [first, *map(str.split, iter(users.stdout.readline, "end\n"))]
        opened = BoardFile(tmp_path / "keeplane", lambda: datetime.now(UTC)).open()
        assert (opened.notices, opened.writable) == ((), True)
        before, found = found, digest_of(opened.board)
        digests = [digest for _, digest in states]
        if found not in digests:
            assert found == before, "no board that ever was"
            missing = states
        else:
            missing = states[len(digests) - digests[::-1].index(found) :]
            in_between += bool(missing)
        late += [killed - float(moment) for moment, _ in missing if killed - float(moment) > DURABLE_WITHIN]
    assert len(late) <= ROUNDS / 10, f"not on disk after {late} seconds"
    assert max(late, default=0) < 2, "a busy machine may be late, but not by so much"
    assert in_between, "no kill came between a change and its saving"
