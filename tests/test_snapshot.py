"""`--snapshot` as a program of its own: it draws, and leaves everything else alone."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from tests.ui.conftest import board_with

from keeplane.storage.codec import encode


def draw(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "keeplane", "--snapshot", str(folder / "out.png"), *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def is_picture(file: Path) -> bool:
    return file.read_bytes().startswith(b"\x89PNG")


def test_the_sample_board_is_drawn_and_no_device_is_touched(tmp_path: Path) -> None:
    drawn = draw(tmp_path, "--sample")
    assert (drawn.returncode, drawn.stdout, drawn.stderr) == (0, "", "")
    assert is_picture(tmp_path / "out.png")
    assert os.name == "nt" or stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_drawing_a_board_changes_nothing_in_its_folder(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "board.json").write_bytes(encode(board_with(inbox=["Run the onboarding call"])))
    (data / "window.ini").write_text("[view]\nlook=dark\nhide-done=true\n", "utf-8")
    before = {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in data.iterdir()}
    assert draw(tmp_path, "--data-dir", str(data)).returncode == 0
    assert {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in data.iterdir()} == before


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "it is cut off or not JSON"),
        (b'{"format": "keeplane-board", "version": 99, "tasks": []}', "written by a newer Keeplane"),
    ],
)
def test_a_board_that_cannot_be_read_is_one_clear_line(tmp_path: Path, content: bytes, reason: str) -> None:
    (tmp_path / "board.json").write_bytes(content)
    drawn = draw(tmp_path, "--data-dir", str(tmp_path))
    assert drawn.returncode == 2
    assert drawn.stderr.count("\n") == 1
    assert "board.json" in drawn.stderr
    assert reason in drawn.stderr
    assert (tmp_path / "board.json").read_bytes() == content


def test_a_picture_that_cannot_be_written_is_one_clear_line(tmp_path: Path) -> None:
    drawn = draw(tmp_path / "missing", "--sample")
    assert drawn.returncode == 2
    assert drawn.stderr.count("\n") == 1
