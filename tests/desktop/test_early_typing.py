"""The window is there before its board is, and takes what its user does meanwhile."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.desktop.conftest import Desktop
from tests.desktop.program import write_board
from tests.desktop.session import running
from tests.desktop.waiting import wait_for


@pytest.fixture
def written(tmp_path: Path) -> str:
    """What is in the file of the board before the program starts."""
    write_board(tmp_path / "board", {"inbox": ["One"]})
    return saved(tmp_path)


@pytest.fixture
def just_there(desktop: Desktop, tmp_path: Path, written: str) -> Iterator[subprocess.Popen[str]]:
    """The program at the moment at which its window comes."""
    command = [sys.executable, "-m", "keeplane", "--data-dir", str(tmp_path / "board")]
    with running(command, desktop.session.env, tmp_path / "log") as process:
        desktop.hands.do("search", "--sync", "--onlyvisible", "--name", "^Keeplane$")
        focused = ("getwindowfocus", "getwindowname")
        wait_for("the window to have the keyboard", lambda: desktop.hands.do(*focused).strip() == "Keeplane")
        yield process
    assert (tmp_path / "log").read_text() == ""


def saved(folder: Path) -> str:
    return (folder / "board" / "board.json").read_text("utf-8")


def test_what_is_typed_at_once_becomes_a_task(
    just_there: subprocess.Popen[str], desktop: Desktop, tmp_path: Path
) -> None:
    desktop.hands.type("Call Kim")
    desktop.hands.press("Return", "alt+F4")
    assert just_there.wait(15) == 0
    assert '"title": "Call Kim"' in saved(tmp_path)


def test_a_window_closed_at_once_leaves_the_board_alone(
    just_there: subprocess.Popen[str], desktop: Desktop, tmp_path: Path, written: str
) -> None:
    desktop.hands.press("alt+F4")
    assert just_there.wait(15) == 0
    assert saved(tmp_path) == written


def test_a_program_stopped_at_once_leaves_the_board_alone(
    just_there: subprocess.Popen[str], tmp_path: Path, written: str
) -> None:
    just_there.send_signal(signal.SIGTERM)
    assert just_there.wait(15) in (0, -signal.SIGTERM)
    assert saved(tmp_path) == written
