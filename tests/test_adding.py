"""`keeplane add`: into the running window or the file, by as many at once as may be; none is lost and none doubled."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

PROCESSES = 20

TWENTY = """
import os, sys
from pathlib import Path
from keeplane.adding import add
from keeplane.exchange.plain_text import Line
children = []
for number in range(int(sys.argv[2])):
    child = os.fork()
    if not child:
        add([Line(f"Task {number}", done=False)], lambda: Path(sys.argv[1]))
        os.write(1, b"done\\n")
        os._exit(0)
    children.append(child)
sys.exit(any(os.waitpid(child, 0)[1] for child in children))
"""


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """A place for the socket with a path as short as a real one, and a log that is not the user's."""
    with tempfile.TemporaryDirectory(prefix="kp-") as runtime:
        yield os.environ | {
            "XDG_RUNTIME_DIR": runtime,
            "TMPDIR": runtime,
            "XDG_STATE_HOME": str(tmp_path / "state"),
            "QT_QPA_PLATFORM": "offscreen",
        }


def start(environment: dict[str, str], *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "keeplane", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )


def keeplane(environment: dict[str, str], *arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
    with start(environment, *arguments) as process:
        out, err = process.communicate(stdin, timeout=60)
    return process.returncode, out.decode(), err.decode()


def titles(folder: Path) -> list[str]:
    tasks = json.loads((folder / "board.json").read_text("utf-8"))["tasks"]
    assert all(task["lane"] == "inbox" for task in tasks)
    return [task["title"] for task in tasks]


def wait_for_socket(environment: dict[str, str]) -> None:
    end = time.monotonic() + 60
    while not list(Path(environment["XDG_RUNTIME_DIR"]).glob("**/*.sock")):
        assert time.monotonic() < end
        time.sleep(0.05)


def test_without_a_window_tasks_go_to_the_file(environment, tmp_path: Path):
    folder = tmp_path / "data"
    where = ("--data-dir", str(folder))
    assert keeplane(environment, *where, "add", "- [x] Pay Kim") == (0, "1 task added to the inbox\n", "")
    lines = b"Call <b>Sam</b>\n\n2. Plan\n"
    assert keeplane(environment, "add", "Sort post", "-", *where, stdin=lines)[0] == 0
    assert titles(folder) == ["Pay Kim", "Sort post", "Call <b>Sam</b>", "Plan"]
    assert json.loads((folder / "board.json").read_text("utf-8"))["tasks"][0]["done"]


@pytest.mark.parametrize(
    ("content", "arguments", "said"),
    [
        (b"", [" "], "no task in that text"),
        (b'{"format": "keeplane-board", "version": 99, "tasks": []}', ["x"], "newer Keeplane"),
        (b"damaged", ["x"], "damaged"),
        (b"", [], "TEXT"),
    ],
)
def test_what_cannot_be_added_gets_one_line_and_changes_nothing(
    environment, tmp_path: Path, content: bytes, arguments: list[str], said: str
):
    board = tmp_path / "board.json"
    if content:
        board.write_bytes(content)
    code, out, err = keeplane(environment, "--data-dir", str(tmp_path), "add", *arguments)
    assert (code, out) == (2, "")
    assert said in err
    assert err.startswith("keeplane: ")
    assert err.count("\n") == 1
    assert (board.read_bytes() if board.exists() else b"") == content


def test_no_qt_is_imported(environment, tmp_path: Path):
    code = (
        f"import sys; from keeplane.cli import main; main(['--data-dir', {str(tmp_path)!r}, 'add', 'x']); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], env=environment, check=False, timeout=60).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither fork nor SIGTERM")
def test_twenty_at_once_while_a_window_opens_and_closes_lose_and_double_nothing(environment, tmp_path: Path):
    """Some find the window, some are answered while it goes, and the rest write the file."""
    folder = tmp_path / "data"
    with start(environment, "--data-dir", str(folder)) as window:
        wait_for_socket(environment)
        assert keeplane(environment, "--data-dir", str(folder), "add", "First")[0] == 0
        assert titles(folder) == ["First"]
        command = [sys.executable, "-c", TWENTY, str(folder), str(PROCESSES)]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as adding:
            adding.stdout.readline()  # the first of them is done
            window.send_signal(signal.SIGTERM)
            assert adding.wait(120) == 0
        assert window.wait(60) == 0
        window.communicate()
    assert sorted(titles(folder)) == sorted(["First", *(f"Task {number}" for number in range(PROCESSES))])
