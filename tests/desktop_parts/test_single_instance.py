"""One instance per data folder, tested with real processes."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalSocket

from keeplane.desktop import visitor as module
from keeplane.desktop.private_folder import is_private
from keeplane.desktop.single_instance import SingleInstance

pytestmark = pytest.mark.usefixtures("qapp")

START = """
import sys
import tempfile
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from keeplane.desktop.single_instance import SingleInstance
app = QCoreApplication([])
one = SingleInstance(Path(sys.argv[1]))
acquired = one.acquire()
if acquired:
    one.listen()
print(acquired, flush=True)
if sys.argv[2:] == ["stay"]:
    app.exec()
"""

IMPATIENT = """
import sys
from keeplane.desktop import single_instance
from keeplane.cli import main
single_instance._PATIENCE_SECONDS = 0.1
sys.exit(main())
"""


@pytest.fixture(autouse=True)
def runtime(monkeypatch, tmp_path_factory):
    """A place for locks and sockets, with a path as short as a real one."""
    tmp_path_factory.getbasetemp()  # or pytest would make its own folder in the place that goes away
    with tempfile.TemporaryDirectory(prefix="kp-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        monkeypatch.setenv("TMPDIR", folder)
        monkeypatch.setattr(tempfile, "tempdir", folder)
        yield Path(folder)


@pytest.fixture
def first(tmp_path):
    instance = SingleInstance(tmp_path / "data")
    yield instance
    instance.release()


@pytest.fixture
def start():
    """Starts another program; ends it with the test."""
    started = []

    def start(folder: Path, *args: str, **environment: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", START, str(folder), *args]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ | environment))
        return started[-1]

    yield start
    for program in started:
        with program:
            program.kill()


def socket_of(runtime: Path) -> Path:
    (path,) = runtime.glob("**/*.sock")
    return path


def test_a_second_start_raises_the_first_window(qtbot, first, tmp_path, start):
    assert first.acquire()
    first.listen()
    with qtbot.waitSignal(first.raise_requested, timeout=10_000):
        second = start(tmp_path / "data")
    out, _ = second.communicate(timeout=10)
    assert out.strip() == "False"
    assert second.returncode == 0


def test_a_second_start_waits_for_a_first_that_is_still_starting(qtbot, first, tmp_path, start):
    assert first.acquire()
    second = start(tmp_path / "data")
    QTimer.singleShot(1000, first.listen)
    qtbot.waitSignal(first.raise_requested, timeout=15_000).wait()
    assert second.communicate(timeout=10)[0].strip() == "False"


def test_a_first_that_never_answers_is_told(first, tmp_path):
    assert first.acquire()
    command = [sys.executable, "-c", IMPATIENT, "--data-dir", str(tmp_path / "data")]
    second = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (second.returncode, second.stdout, second.stderr.count("\n")) == (2, "", 1)
    assert "does not answer" in second.stderr


def test_another_folder_is_another_board(first, tmp_path, start):
    assert first.acquire()
    first.listen()
    out, _ = start(tmp_path / "other").communicate(timeout=10)
    assert out.strip() == "True"


def test_the_same_folder_by_another_name_is_the_same_board(qtbot, first, tmp_path, start):
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    assert first.acquire()
    first.listen()
    with qtbot.waitSignal(first.raise_requested, timeout=10_000):
        second = start(tmp_path / "link")
    assert second.communicate(timeout=10)[0].strip() == "False"


def test_a_killed_first_start_leaves_nothing_in_the_way(qtbot, first, tmp_path, start):
    killed = start(tmp_path / "data", "stay")
    assert killed.stdout.readline().strip() == "True"
    killed.send_signal(signal.SIGKILL)
    killed.communicate(timeout=10)
    assert first.acquire()
    first.listen()
    with qtbot.waitSignal(first.raise_requested, timeout=10_000):
        start(tmp_path / "data").communicate(timeout=10)


def test_a_killed_start_whose_number_another_program_got_is_not_in_the_way(first, tmp_path, runtime, start):
    killed = start(tmp_path / "data", "stay")
    assert killed.stdout.readline().strip() == "True"
    other = start(tmp_path / "other", "stay")
    assert other.stdout.readline().strip() == "True"
    (lock,) = [path for path in runtime.glob("**/*.lock") if path.read_text().startswith(f"{killed.pid}\n")]
    killed.kill()
    killed.wait()
    lock.write_text(lock.read_text().replace(str(killed.pid), str(other.pid), 1))
    assert first.acquire()
    first.listen()


def test_after_release_the_next_start_is_first(first, tmp_path, start):
    assert first.acquire()
    first.listen()
    first.release()
    assert start(tmp_path / "data").communicate(timeout=10)[0].strip() == "True"


def test_only_the_user_can_reach_the_socket(first, runtime):
    assert first.acquire()
    first.listen()
    socket = socket_of(runtime)
    assert stat.S_IMODE(socket.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(socket.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "message",
    [b"hello\n", b"x" * 100_000, b"\0\xff\n", b"\n", b"keeplane raise", b"keeplane raise " + b"x" * 1000 + b"\n"],
)
def test_the_socket_ignores_anything_else(qtbot, first, runtime, message, monkeypatch):
    monkeypatch.setattr(module, "_SILENCE_MS", 200)
    assert first.acquire()
    first.listen()
    heard = []
    first.raise_requested.connect(lambda: heard.append(1))
    socket = QLocalSocket()
    socket.connectToServer(str(socket_of(runtime)))
    assert socket.waitForConnected(2000)
    socket.write(message)
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=5000)
    assert not heard


def test_a_leave_to_come_forward_is_passed_on(qtbot, first, tmp_path, monkeypatch, start):
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    assert first.acquire()
    first.listen()
    with qtbot.waitSignal(first.raise_requested, timeout=10_000):
        start(tmp_path / "data", XDG_ACTIVATION_TOKEN="abc-1")  # noqa: S106
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "abc-1"


def test_a_long_runtime_path_still_has_a_socket(qtbot, tmp_path, monkeypatch, start):
    deep = tmp_path / ("d" * 120)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    instance = SingleInstance(tmp_path / "data")
    assert instance.acquire()
    instance.listen()
    with qtbot.waitSignal(instance.raise_requested, timeout=10_000):
        start(tmp_path / "data")
    instance.release()


def test_without_any_place_for_a_lock_it_still_starts(tmp_path, monkeypatch):
    monkeypatch.setattr("keeplane.desktop.meeting_place.runtime_folder", lambda: None)
    assert SingleInstance(tmp_path / "data").acquire()


def test_a_folder_others_can_enter_is_not_private(tmp_path):
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o755)
    (tmp_path / "mine").mkdir(mode=0o700)
    (tmp_path / "link").symlink_to(tmp_path / "mine")
    (tmp_path / "file").touch()
    assert not is_private(tmp_path / "open")
    assert not is_private(tmp_path / "link")
    assert not is_private(tmp_path / "file")
    assert is_private(tmp_path / "new" / "one")
