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
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from keeplane.board.board import EMPTY, Board
from keeplane.storage.board_file import BoardFile
from keeplane.storage.codec import encode

ROUNDS = 200
AT_ONCE = 4
DURABLE_WITHIN = 0.25

# Forks a user for every line it reads, before any of them starts Qt.
USERS = """
import hashlib, os, random, sys, time
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from keeplane.assets import catalogue
from keeplane.board import many, operations
from keeplane.board.gradual import at_once
from keeplane.board.change import apply, inverse
from keeplane.board.sorting import Sorting
from keeplane.board.task import Lane, Task
from keeplane.models.autosave import Autosave
from keeplane.storage.board_file import BoardFile
from keeplane.storage.codec import encode

NOW = "2026-11-21T10:00:00Z"
WORDS = catalogue().text

def any_change(board, chance, undo):
    ids = list(board.tasks)
    chosen = chance.sample(ids, min(len(ids), chance.randint(1, 3)))
    match chance.randrange(7):
        case _ if len(ids) > 60:
            return at_once(many.removing(board, chance.sample(ids, 30)))
        case 0 | 1:
            lines = [Task(id="%032x" % chance.getrandbits(128), title="A task", created=NOW) for _ in range(3)]
            return operations.add(board, lines[: chance.randint(1, 3)])
        case 2 | 3:
            return operations.move(board, chosen, chance.choice(list(Lane)), NOW, chance.randint(0, 5))
        case 4:
            sorting = Sorting(board, NOW)
            for row, task in enumerate(board.lane(Lane.INBOX)):
                sorting.place(row, task, chance.choice((Lane.KEEP, Lane.OUTSOURCE)))
            return sorting.change()
        case 5:
            return operations.set_done(board, chosen, chance.random() < 0.5)
        case _:
            return inverse(undo.pop()) if undo else at_once(many.removing(board, chosen))

def use(seed):
    app = QCoreApplication([])
    file = BoardFile(Path(sys.argv[1]), lambda: datetime.now(UTC))
    opened = file.open()
    assert opened.writable and not opened.notices, opened.notices
    autosave = Autosave(file, words=WORDS)
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


def digest_of(board: Board) -> str:
    return hashlib.sha256(encode(board)).hexdigest()


def kills(folder: Path, seeds: range) -> list[tuple[list[float], list[float]]]:
    """Lets one user after the other work in `folder`, and kills each.

    Returns for each how old all changes were at the kill, in seconds, and how old those were that are lost.
    """
    found, rounds = digest_of(EMPTY), []
    command = [sys.executable, "-c", USERS, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as users:
        for seed in seeds:
            states, killed = used_and_killed(users, seed)
            opened = BoardFile(folder, lambda: datetime.now(UTC)).open()
            assert (opened.notices, opened.writable) == ((), True)
            before, found = found, digest_of(opened.board)
            digests = [digest for _, digest in states]
            if found in digests:
                missing = states[len(digests) - digests[::-1].index(found) :]
            else:
                assert found == before, "no board that ever was"
                missing = states
            ages = [killed - float(moment) for moment, _ in states]
            rounds.append((ages, ages[len(ages) - len(missing) :]))
        users.stdin.close()
    return rounds


def used_and_killed(users: subprocess.Popen[str], seed: int) -> tuple[list[list[str]], float]:
    """The moment and the digest of each board of one user, and the moment when it was killed."""
    chance = random.Random(seed)
    users.stdin.write(f"{seed}\n")
    pid = int(users.stdout.readline())
    first = users.stdout.readline().split()
    time.sleep(chance.uniform(0, chance.choice([0.03, 0.06, 0.4, 0.7])))
    killed = time.monotonic()
    os.kill(pid, signal.SIGKILL)
    return [first, *map(str.split, iter(users.stdout.readline, "end\n"))], killed


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 is Unix's")
def test_a_kill_takes_back_no_more_than_the_last_quarter_of_a_second(tmp_path):
    each = ROUNDS // AT_ONCE
    with ThreadPoolExecutor(AT_ONCE) as pool:
        ways = [pool.submit(kills, tmp_path / str(n), range(n * each, (n + 1) * each)) for n in range(AT_ONCE)]
        rounds = [one for way in ways for one in way.result()]
    assert len(rounds) == ROUNDS
    long = [ages for ages, _ in rounds if max(ages) > DURABLE_WITHIN]
    late = [max(lost) for _, lost in rounds if max(lost, default=0) > DURABLE_WITHIN]
    assert len(long) > ROUNDS / 10
    assert len(late) <= len(long) / 10, f"not on disk after {late} seconds"
    assert max(late, default=0) < 2, "a busy machine may be late, but not by so much"
    assert any(0 < len(lost) < len(ages) for ages, lost in rounds), "no kill came between a change and its saving"
