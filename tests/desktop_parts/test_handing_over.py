"""Tasks and files handed to the window through its socket, by real connections."""

from __future__ import annotations

import os
import socket
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtNetwork import QLocalSocket
from tests.catalogue import CATALOGUE
from tests.models.conftest import decider, model  # noqa: F401

from keeplane.board.task import Task
from keeplane.desktop import visitor as module
from keeplane.desktop.handing_over import LARGEST, Answer, Kind, announced, hand_over, packed_names, unpacked_names
from keeplane.desktop.meeting_place import MeetingPlace
from keeplane.desktop.opened_files import OpenedFiles
from keeplane.desktop.single_instance import SingleInstance
from keeplane.exchange.handed_tasks import MOST, decode, encode
from keeplane.models.adding import Adding
from keeplane.models.autosave import Autosave
from keeplane.storage.board_file import BoardFile
from keeplane.storage.codec import decode as decode_board

NOW = "2026-11-21T09:00:00Z"
TASKS = (Task(id="n1", title="Call Sam", created=NOW, done=True), Task(id="n2", title="Plan", notes="x", created=NOW))


class Window:
    """All of a window that hears of tasks: the board, the file, and the socket."""

    def __init__(self, folder: Path, model) -> None:  # noqa: F811
        self.folder = folder
        self.model = model
        self.busy = False
        self.autosave = Autosave(BoardFile(folder, lambda: datetime.now(UTC)), words=CATALOGUE.text)
        model.changed.connect(lambda _change: self.autosave.schedule(model.board))
        self.adding = Adding(model, self.autosave, lambda: self.busy)
        self.instance = SingleInstance(folder)
        assert self.instance.acquire()
        self.instance.listen()
        self.instance.tasks_handed.connect(self.adding.receive)
        self.files = OpenedFiles(QGuiApplication.instance())
        self.instance.files_handed.connect(self.files.receive)

    def name(self) -> str:
        return MeetingPlace(self.folder).socket_name()

    def saved_ids(self) -> list[str]:
        file = self.folder / "board.json"
        return list(decode_board(file.read_bytes()).board.tasks) if file.exists() else []


@pytest.fixture
def window(model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory) -> Iterator[Window]:  # noqa: F811
    tmp_path_factory.getbasetemp()
    with tempfile.TemporaryDirectory(prefix="kp-") as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        monkeypatch.setattr(tempfile, "tempdir", runtime)
        window = Window(tmp_path / "data", model)
        yield window
        window.instance.release()
        window.autosave.close()


def handed(qtbot, window: Window, data: bytes, kind: Kind = Kind.ADD) -> Answer | None:
    """The answer to what another thread hands over."""
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(hand_over, window.name(), kind, data)
        qtbot.waitUntil(future.done, timeout=20_000)
        return future.result()


def test_tasks_are_on_the_disk_when_the_answer_comes(qtbot, window: Window):
    assert handed(qtbot, window, encode(TASKS)) is Answer.KEPT
    assert {"n1", "n2"} <= set(window.saved_ids())
    assert window.model.board.tasks["n1"].done
    assert window.model.undo_stack.count() == 1


def test_the_same_tasks_are_added_once(qtbot, window: Window):
    assert handed(qtbot, window, encode(TASKS)) is Answer.KEPT
    assert handed(qtbot, window, encode(TASKS)) is Answer.KEPT
    assert window.saved_ids().count("n1") == 1
    assert window.model.undo_stack.count() == 1


def test_a_window_at_work_takes_nothing(qtbot, window: Window):
    window.busy = True
    assert handed(qtbot, window, encode(TASKS)) is Answer.NOT_NOW
    assert "n1" not in window.model.board.tasks


def test_what_could_not_be_saved_is_told(qtbot, window: Window):
    window.folder.write_bytes(b"in the way")
    assert handed(qtbot, window, encode(TASKS)) is Answer.UNSAVED
    assert "n1" in window.model.board.tasks


@pytest.mark.parametrize(
    "message",
    [
        b"keeplane add 5\n{}\0\0\0",
        b"keeplane add -5\nabcde",
        b"keeplane add 99999999\nabc",
        b"keeplane add \xc2\xb2\nabc",
        b"keeplane add 100\nabc",
        b"keeplane add 0\n",
        b"keeplane add 2\n[]",
        b"keeplane open 0\n",
        b"keeplane close 2\nab",
    ],
)
def test_anything_else_changes_nothing_and_is_not_answered(qtbot, window: Window, monkeypatch, message: bytes):
    monkeypatch.setattr(module, "_SILENCE_MS", 200)
    monkeypatch.setattr(module, "_SAVING_MS", 200)
    before = window.model.board
    connection = QLocalSocket()
    connection.connectToServer(window.name())
    assert connection.waitForConnected(2000)
    connection.write(message)
    connection.flush()
    qtbot.waitUntil(lambda: connection.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000)
    assert connection.readAll().data() == b""
    assert window.model.board is before


def test_a_client_that_goes_away_is_no_trouble(qtbot, window: Window):
    data = encode(TASKS)
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(window.name())
        connection.sendall(b"keeplane add %d\n" % len(data) + data)
    qtbot.waitUntil(lambda: "n1" in window.model.board.tasks)
    qtbot.waitUntil(lambda: "n1" in window.saved_ids())


def test_without_a_window_nobody_has_it(window: Window):
    window.instance.release()
    assert hand_over(window.name(), Kind.ADD, encode(TASKS)) is None
    assert hand_over(None, Kind.ADD, b"") is None
    assert hand_over(window.name(), Kind.ADD, b"x" * (LARGEST + 1)) is None


def test_files_are_shown_by_the_window(qtbot, window: Window, tmp_path: Path):
    files = [tmp_path / "a list.csv", tmp_path / os.fsdecode(b"not-utf-8-\xff.keeplane")]
    shown: list[list[Path]] = []
    window.files.show_with(shown.append)
    assert handed(qtbot, window, packed_names(files), Kind.OPEN) is Answer.OPENED
    qtbot.waitUntil(lambda: bool(shown))
    assert shown == [files]


def test_a_second_start_hands_its_files_on(qtbot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    shown: list[list[Path]] = []
    window.files.show_with(shown.append)
    monkeypatch.chdir(tmp_path)
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(SingleInstance(window.folder).hand_files, [Path("near.csv")])
        qtbot.waitUntil(future.done, timeout=20_000)
    assert shown == [[tmp_path / "near.csv"]]


def test_a_file_that_macos_sends_is_shown(qapp, tmp_path: Path):
    wanted = OpenedFiles(qapp)
    shown: list[list[Path]] = []
    wanted.show_with(shown.append)
    assert wanted.eventFilter(qapp, QFileOpenEvent(str(tmp_path / "a.keeplane")))
    assert shown == [[tmp_path / "a.keeplane"]]


@given(st.binary(max_size=60))
def test_no_first_line_is_trouble(line: bytes):
    found = announced(line)
    assert found is None or line.startswith(f"keeplane {found[0]} {found[1]}".encode()) or found[1] > 0


@given(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1), min_size=1))
def test_names_come_whole(names: list[str]):
    files = [Path("/", name) for name in names]
    assert unpacked_names(packed_names(files)) == files


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        encode((TASKS[0], TASKS[0])),
        encode((Task(id="", title="x", created=NOW),)),
        encode((Task(id="a", title="two\nlines", created=NOW),)),
        encode((Task(id="a", title="x", created="yesterday"),)),
        encode(tuple(Task(id=str(at), title="x", created=NOW) for at in range(MOST + 1))),
    ],
)
def test_only_sound_tasks_are_taken(data: bytes):
    with pytest.raises(ValueError):  # noqa: PT011 (msgspec's and our own)
        decode(data)


def test_tasks_arrive_as_they_were_sent():
    assert decode(encode(TASKS)) == TASKS
