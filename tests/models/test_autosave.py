"""The latest board reaches the disk soon, whatever goes wrong on the way, and the window never waits."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from keeplane.assets import catalogue
from keeplane.board.board import Board, board_of
from keeplane.board.merging import Arrival
from keeplane.board.message import Message
from keeplane.board.task import Task
from keeplane.models import autosave as module
from keeplane.models.autosave import Autosave
from keeplane.storage.board_file import BoardFile
from keeplane.storage.errors import SaveError

Make = Callable[[object], Autosave]


def board(*titles: str) -> Board:
    return board_of(Task(id=f"id-{title}", title=title, created="2026-11-21T10:00:00Z") for title in titles)


class SlowFile:
    """Remembers what is saved. A save waits while `gate` is shut, and fails while `trouble` is set."""

    def __init__(self) -> None:
        self.boards: list[Board] = []
        self.attempts: list[float] = []
        self.trouble: Exception | None = None
        self.notice: Message | None = None
        self.gate = threading.Event()
        self.gate.set()

    def save(self, board: Board, _taken: Arrival | None = None) -> Message | None:
        self.attempts.append(time.monotonic())
        self.gate.wait(10)
        if self.trouble is not None:
            raise self.trouble
        self.boards.append(board)
        return self.notice


@pytest.fixture
def slow() -> SlowFile:
    return SlowFile()


@pytest.fixture
def autosave(qapp: QObject) -> Iterator[Make]:
    made = []

    def make(file: object) -> Autosave:
        made.append(Autosave(file, words=catalogue().text))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "keeplane"


@pytest.fixture
def board_file(folder: Path) -> Callable[[], BoardFile]:
    return lambda: BoardFile(folder, lambda: datetime.now(UTC))


def test_a_change_is_on_disk_when_it_is_told_to_be(qtbot, autosave, board_file, folder):
    saver = autosave(board_file())
    for number in range(5):
        with qtbot.waitSignal(saver.saved):
            saver.schedule(board(f"version {number}"))
        assert f"version {number}" in (folder / "board.json").read_text()


def test_of_many_changes_at_once_only_the_last_is_written(autosave, slow):
    saver = autosave(slow)
    for number in range(100):
        saver.schedule(board(f"version {number}"))
    assert saver.flush(2000)
    assert slow.boards == [board("version 99")]


def test_changes_during_a_write_are_written_after_it(qtbot, autosave, slow):
    saver = autosave(slow)
    slow.gate.clear()
    saver.schedule(board("first"))
    qtbot.waitUntil(lambda: len(slow.attempts) == 1)
    for number in range(10):
        saver.schedule(board(f"version {number}"))
    slow.gate.set()
    qtbot.waitUntil(lambda: len(slow.boards) == 2)
    assert slow.boards == [board("first"), board("version 9")]


def test_the_window_does_not_wait_for_a_write(qtbot, autosave, slow):
    saver = autosave(slow)
    slow.gate.clear()
    saver.schedule(board("first"))
    qtbot.waitUntil(lambda: len(slow.attempts) == 1)
    for number in range(100):
        saver.schedule(board(f"version {number}"))
    assert slow.boards == [], "it waited until the write was over"
    slow.gate.set()


def test_a_failure_is_told_and_tried_again_until_it_works(qtbot, autosave, slow, monkeypatch):
    monkeypatch.setattr(module, "_FIRST_PAUSE", 0.01)
    saver = autosave(slow)
    told = []
    saver.failed.connect(lambda text: told.append((text, threading.current_thread())))
    slow.trouble = SaveError(Message("storage.save-disk-full"))
    saver.schedule(board("precious"))
    qtbot.waitUntil(lambda: len(told) == 3)
    assert set(told) == {(catalogue().text(Message("storage.save-disk-full")), threading.main_thread())}
    with qtbot.waitSignal(saver.saved):
        slow.trouble = None
    assert slow.boards == [board("precious")]


def test_words_are_found_in_the_windows_thread(qtbot, slow):
    threads = []
    saver = Autosave(slow, words=lambda message: threads.append(threading.current_thread()) or message.id)
    slow.trouble = SaveError(Message("storage.save-disk-full"))
    with qtbot.waitSignal(saver.failed):
        saver.schedule(board("a"))
    saver.close()
    assert threads == [threading.main_thread()]


def test_a_newer_board_takes_the_place_of_one_that_failed(qtbot, autosave, slow, monkeypatch):
    monkeypatch.setattr(module, "_FIRST_PAUSE", 0.05)
    saver = autosave(slow)
    slow.trouble = SaveError(Message("storage.save-disk-full"))
    with qtbot.waitSignal(saver.failed):
        saver.schedule(board("old"))
    saver.schedule(board("new"))
    with qtbot.waitSignal(saver.saved):
        slow.trouble = None
    assert slow.boards == [board("new")]


def test_a_board_that_comes_while_an_older_one_fails_takes_its_place(qtbot, autosave, slow, monkeypatch):
    monkeypatch.setattr(module, "_FIRST_PAUSE", 0.05)
    saver = autosave(slow)
    slow.gate.clear()
    saver.schedule(board("old"))
    qtbot.waitUntil(lambda: len(slow.attempts) == 1)
    saver.schedule(board("new"))
    slow.trouble = SaveError(Message("storage.save-disk-full"))
    with qtbot.waitSignal(saver.failed):
        slow.gate.set()
    with qtbot.waitSignal(saver.saved):
        slow.trouble = None
    assert slow.boards == [board("new")]


def test_pauses_grow(qtbot, autosave, slow, monkeypatch):
    monkeypatch.setattr(module, "_FIRST_PAUSE", 0.04)
    saver = autosave(slow)
    slow.trouble = SaveError(Message("storage.save-disk-full"))
    saver.schedule(board("a"))
    qtbot.waitUntil(lambda: len(slow.attempts) == 4)
    first, second, third = (after - before for before, after in pairwise(slow.attempts[:4]))
    assert first >= 0.04
    assert second >= 0.08
    assert third >= 0.16


def test_pauses_have_a_limit(qtbot, autosave, slow, monkeypatch):
    monkeypatch.setattr(module, "_FIRST_PAUSE", 0.01)
    monkeypatch.setattr(module, "_LONGEST_PAUSE", 0.02)
    saver = autosave(slow)
    slow.trouble = SaveError(Message("storage.save-disk-full"))
    saver.schedule(board("a"))
    qtbot.waitUntil(lambda: len(slow.attempts) == 15)  # with pauses that doubled for ever, in over a minute


def test_pauses_begin_anew_after_a_success(qtbot, autosave, slow, monkeypatch):
    monkeypatch.setattr(module, "_FIRST_PAUSE", 0.01)
    monkeypatch.setattr(module, "_LONGEST_PAUSE", 3600)
    saver = autosave(slow)
    slow.trouble = SaveError(Message("storage.save-disk-full"))
    saver.schedule(board("a"))
    while len(slow.attempts) < 20:  # by when the pause is an hour long
        assert not saver.flush(10_000)
    slow.trouble = None
    assert saver.flush(10_000)
    slow.trouble = SaveError(Message("storage.save-disk-full"))
    slow.attempts.clear()
    saver.schedule(board("b"))
    qtbot.waitUntil(lambda: len(slow.attempts) == 3)


def test_a_final_failure_is_told_once_and_tried_again_only_when_asked(qtbot, autosave, slow, monkeypatch):
    monkeypatch.setattr(module, "_FIRST_PAUSE", 0.01)
    saver = autosave(slow)
    slow.trouble = SaveError(Message("storage.newer-file", {"path": "board.json"}), final=True)
    with qtbot.waitSignal(saver.failed):
        saver.schedule(board("a"))
    saver.schedule(board("b"))
    time.sleep(0.1)
    assert len(slow.attempts) == 1
    assert not saver.flush(5000)
    assert len(slow.attempts) == 2


def test_what_happened_to_the_file_is_told(qtbot, autosave, slow):
    saver = autosave(slow)
    slow.notice = Message("storage.from-outside", {"path": "board.json", "aside": "board.from-outside.json"})
    with qtbot.waitSignal(saver.saved), qtbot.waitSignal(saver.noticed) as told:
        saver.schedule(board("a"))
    assert told.args == [catalogue().text(slow.notice)]


def test_an_error_nobody_thought_of_does_not_end_saving(qtbot, autosave, slow, monkeypatch):
    monkeypatch.setattr(module, "_FIRST_PAUSE", 0.01)
    saver = autosave(slow)
    slow.trouble = ZeroDivisionError()
    with qtbot.waitSignal(saver.failed) as told:
        saver.schedule(board("precious"))
    assert told.args[0].startswith("Not saved: ")
    with qtbot.waitSignal(saver.saved):
        slow.trouble = None
    assert slow.boards == [board("precious")]


def test_flush_writes_at_once(autosave, slow, monkeypatch):
    monkeypatch.setattr(module, "_GATHER_SECONDS", 60)
    saver = autosave(slow)
    saver.schedule(board("a"))
    assert saver.flush(5000)
    assert slow.boards == [board("a")]


def test_flush_with_nothing_to_write_is_done(autosave, slow):
    saver = autosave(slow)
    assert saver.flush(0)
    saver.schedule(board("a"))
    assert saver.flush(2000)
    assert saver.flush(0)
    assert slow.boards == [board("a")]


def test_flush_after_a_failure_tries_again_at_once_and_says_how_it_went(qtbot, autosave, slow, monkeypatch):
    monkeypatch.setattr(module, "_FIRST_PAUSE", 3600)
    saver = autosave(slow)
    slow.trouble = SaveError(Message("storage.save-disk-full"))
    with qtbot.waitSignal(saver.failed):
        saver.schedule(board("a"))
    assert not saver.flush(10_000)
    slow.trouble = None
    assert saver.flush(10_000)
    assert slow.boards == [board("a")]


def test_flush_gives_up_waiting_but_not_writing(qtbot, autosave, slow):
    saver = autosave(slow)
    slow.gate.clear()
    saver.schedule(board("a"))
    assert not saver.flush(50)
    slow.gate.set()
    qtbot.waitUntil(lambda: slow.boards == [board("a")])


def test_work_can_go_on_after_a_flush(autosave, slow):
    """A logout can be called off after everything was saved for it."""
    saver = autosave(slow)
    saver.schedule(board("a"))
    assert saver.flush(2000)
    saver.schedule(board("b"))
    assert saver.flush(2000)
    assert slow.boards == [board("a"), board("b")]


def test_nothing_is_written_after_close(autosave, slow):
    saver = autosave(slow)
    saver.schedule(board("a"))
    assert saver.flush(2000)
    saver.schedule(board("b"))
    saver.close()
    saver.schedule(board("c"))
    assert not saver.flush(3_600_000)
    time.sleep(0.1)
    assert slow.boards == [board("a")]


def test_close_lets_a_write_under_way_end(qtbot, autosave, slow):
    saver = autosave(slow)
    slow.gate.clear()
    saver.schedule(board("a"))
    qtbot.waitUntil(lambda: len(slow.attempts) == 1)
    threading.Timer(0.1, slow.gate.set).start()
    saver.close(5000)
    assert slow.boards == [board("a")]


def autosave_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "autosave"]


def test_the_thread_ends_with_the_object_even_in_the_middle_of_a_write(qtbot, slow):
    before = len(autosave_threads())
    parent = QObject()
    saver = Autosave(slow, parent, words=catalogue().text)
    slow.gate.clear()
    saver.schedule(board("a"))
    qtbot.waitUntil(lambda: len(slow.attempts) == 1)
    parent.deleteLater()
    qtbot.waitSignal(parent.destroyed).wait()
    slow.gate.set()
    qtbot.waitUntil(lambda: len(autosave_threads()) == before)


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="counts a thread's wake-ups as Linux does")
def test_an_idle_thread_never_wakes(autosave, slow):
    saver = autosave(slow)
    saver.schedule(board("a"))
    assert saver.flush(2000)
    time.sleep(0.1)

    def switches() -> list[str]:
        status = Path(f"/proc/self/task/{autosave_threads()[-1].native_id}/status").read_text()
        return [line for line in status.splitlines() if "ctxt_switches" in line]

    before = switches()
    time.sleep(0.5)
    assert switches() == before


EXIT = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from keeplane.assets import catalogue
from keeplane.board.board import board_of
from keeplane.board.task import Task
from keeplane.models.autosave import Autosave
from keeplane.storage.board_file import BoardFile
app = QCoreApplication([])
saver = Autosave(BoardFile(Path(sys.argv[1]), lambda: datetime.now(UTC)), app, words=catalogue().text)
tasks = [Task(id=str(n), title="t", created="2026-11-21T10:00:00Z") for n in range(2000)]
for n in range(int(sys.argv[2])):
    saver.schedule(board_of(tasks[n:]))
    if n % 3:
        saver.flush(n)
"""


@pytest.mark.parametrize("changes", [1, 5])
def test_a_program_that_just_ends_ends_quietly(folder, changes):
    command = [sys.executable, "-X", "dev", "-c", EXIT, str(folder), str(changes)]
    environment = os.environ | {"QT_FATAL_WARNINGS": "1"}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=30, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_no_change_is_lost_however_they_come(autosave, board_file):
    """Changes at any pace, with a pause now and then: the last one is what the next start finds."""
    saver = autosave(board_file())
    for number in range(60):
        saver.schedule(board(f"version {number}"))
        time.sleep((number * 7 % 13) / 1000)
        if number % 10 == 9:
            assert saver.flush(5000)
            assert board_file().open().board == board(f"version {number}")
