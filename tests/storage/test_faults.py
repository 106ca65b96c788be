"""Every system call of a save fails in turn: the old or the new board is there, and trying again saves all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys

import pytest

from keeplane.assets import catalogue
from keeplane.storage.disk import Disk
from keeplane.storage.errors import SaveError

CALLS = ["make_folder", "create", "write", "sync", "close", "replace", "link", "rename", "remove", "sync_folder"]
ERRORS = [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT, errno.EMFILE]
CRUCIAL = {"make_folder", "create", "write", "sync", "close", "replace", "sync_folder"}


class FaultyDisk(Disk):
    """Fails at every call of one kind while `failing`; `after` lets the call do its work first."""

    def __init__(self, call: str, error: int, *, after: bool = False) -> None:
        self.failing = False
        self.failed = 0
        self._call = call
        self._error = error
        self._after = after

    def __getattribute__(self, name: str):
        method = super().__getattribute__(name)
        if name not in CALLS or name != self._call or not self.failing:
            return method

        def fail(*args):
            self.failed += 1
            if self._after or name == "close":
                method(*args)
            raise OSError(self._error, os.strerror(self._error))

        return fail


def trouble_of_saving(file, board) -> SaveError | None:
    try:
        file.save(board)
    except SaveError as error:
        return error
    return None


@pytest.mark.parametrize(
    ("call", "error", "after"),
    [(call, error, False) for call in CALLS for error in ERRORS] + [(call, errno.EIO, True) for call in CALLS],
)
def test_a_failing_call_loses_nothing(board_file, folder, board, call, error, after):
    disk = FaultyDisk(call, error, after=after)
    file = board_file(disk)
    for number in range(11):
        file.save(board(f"version {number}"))
    kept = {path.read_bytes() for path in (folder / "earlier").iterdir()}
    disk.failing = True
    for _ in range(3):
        trouble = trouble_of_saving(file, board("new"))
    assert (trouble is not None) == (call in CRUCIAL)
    if trouble is not None:
        assert isinstance(trouble.__cause__, OSError)
        assert catalogue().text(trouble.message).startswith("Not saved: ")
    assert board_file().open().board in (board("version 10"), board("new"))
    disk.failing = False
    file.save(board("newest"))
    assert board_file().open().board == board("newest")
    assert len(kept - {path.read_bytes() for path in (folder / "earlier").iterdir()}) <= 2
    assert not list(folder.glob("*.tmp")) or call == "remove" or after
    assert disk.failed or call == "rename"


def test_going_back_to_the_board_before_a_failure_is_written(board_file, board):
    """The failed save may have reached the disk after all."""
    disk = FaultyDisk("sync_folder", errno.EIO)
    file = board_file(disk)
    file.save(board("a"))
    disk.failing = True
    assert trouble_of_saving(file, board("b"))
    disk.failing = False
    file.save(board("a"))
    assert board_file().open().board == board("a")


def test_a_save_that_failed_late_is_not_taken_for_another_programs(board_file, folder, board):
    disk = FaultyDisk("sync_folder", errno.EIO)
    file = board_file(disk)
    file.save(board("a"))
    disk.failing = True
    assert trouble_of_saving(file, board("b"))
    disk.failing = False
    file.save(board("c"))
    assert {path.name for path in folder.iterdir()} == {"board.json", "earlier"}


def test_a_copy_that_fails_half_way_leaves_no_half_version(board_file, folder, board):
    class NoLinksNoRename(FaultyDisk):
        def link(self, _source, _target):
            raise OSError(errno.EPERM, "no links here")

    disk = NoLinksNoRename("rename", errno.EIO)
    file = board_file(disk)
    file.save(board("a"))
    disk.failing = True
    file.save(board("b"))
    assert disk.failed
    assert list((folder / "earlier").iterdir()) == []
    assert board_file().open().board == board("b")


def test_short_writes_are_carried_on(board_file, board):
    class SlowDisk(Disk):
        def write(self, descriptor, data):
            return super().write(descriptor, data[:7])

    board_file(SlowDisk()).save(board("a", "b", "c"))
    assert board_file().open().board == board("a", "b", "c")


def test_a_disk_that_writes_nothing_is_a_failure_and_no_endless_loop(board_file, folder, board):
    class DeadDisk(Disk):
        def write(self, _descriptor, _data):
            return 0

    with pytest.raises(SaveError):
        board_file(DeadDisk()).save(board("a"))
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_synced_at_all_is_no_failure(board_file, board, monkeypatch):
    real = os.fsync

    def fsync(descriptor):
        if os.path.isdir(f"/proc/self/fd/{descriptor}"):  # noqa: PTH112
            raise OSError(errno.EINVAL, "Invalid argument")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    board_file().save(board("a"))
    assert board_file().open().board == board("a")


FILL = """
import resource, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from keeplane.board.board import board_of
from keeplane.board.task import Task
from keeplane.storage.board_file import BoardFile
from keeplane.storage.errors import SaveError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
file = BoardFile(Path(sys.argv[1]), lambda: datetime.now(UTC))
def board(size):
    return board_of([Task(id="a", title="a", notes="x" * size, created="2026-11-21T10:00:00Z")])
if sys.argv[2] == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
file.save(board(1))
try:
    file.save(board(3_000_000))
    print("saved")
except SaveError as error:
    print(error.message.id)
file.save(board(2))
print(len(file.open().board.tasks["a"].notes))
print(sorted(path.name for path in Path(sys.argv[1]).iterdir()))
"""


def fill(folder, kind):
    command = [sys.executable, "-c", FILL, str(folder), kind]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="limits on file size are Unix's")
def test_a_write_that_the_system_really_cuts_short(folder):
    assert fill(folder, "limit") == ["storage.save-failed", "2", "['board.json', 'earlier']"]


def test_a_file_system_that_is_really_full(tmp_path):
    place = tmp_path / "small"
    place.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], check=False).returncode:
        pytest.skip("needs the right to mount")
    try:
        assert fill(place / "keeplane", "full") == ["storage.save-disk-full", "2", "['board.json', 'earlier']"]
    finally:
        subprocess.run(["umount", place], check=True)
