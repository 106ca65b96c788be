"""Two that save into one folder take turns, whichever way the system locks."""

from __future__ import annotations

import errno
import fcntl
import subprocess
import sys
from pathlib import Path

import pytest

from keeplane.storage import folder_lock as module
from keeplane.storage.folder_lock import LOCK_FILE, OF_THIS_SYSTEM, FileLocking, folder_lock


def locking(descriptor: int, what: int, count: int) -> None:
    """Real locks behind the face of `msvcrt.locking`."""
    assert count == 1
    try:
        fcntl.flock(descriptor, what)
    except BlockingIOError:
        raise PermissionError(errno.EACCES, "Permission denied") from None


AS_ON_WINDOWS = FileLocking(locking, fcntl.LOCK_EX | fcntl.LOCK_NB, fcntl.LOCK_UN)
WAYS = [OF_THIS_SYSTEM, AS_ON_WINDOWS]
HOLDER = """
import fcntl, os, sys
fcntl.flock(os.open(sys.argv[1], os.O_RDONLY), fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("way", WAYS)
def test_a_second_one_waits_until_the_first_lets_go(tmp_path, monkeypatch, way):
    first = folder_lock(tmp_path, way)
    first.__enter__()
    pauses = []

    def let_go_after_three(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 3:
            first.__exit__(None, None, None)

    monkeypatch.setattr(module.time, "sleep", let_go_after_three)
    with folder_lock(tmp_path, way):
        assert len(pauses) == 3


@pytest.mark.parametrize("way", WAYS)
def test_it_is_let_go_of_when_the_program_that_holds_it_is_killed(tmp_path, monkeypatch, way):
    locked = tmp_path
    if way is AS_ON_WINDOWS:
        locked = tmp_path / LOCK_FILE
        locked.touch()
    pauses = []
    command = [sys.executable, "-c", HOLDER, str(locked)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline() == b"held\n"

        def kill(seconds: float) -> None:
            pauses.append(seconds)
            holder.kill()
            holder.wait()

        monkeypatch.setattr(module.time, "sleep", kill)
        with folder_lock(tmp_path, way):
            assert len(pauses) == 1


def test_who_cannot_get_it_within_a_second_goes_on_without(tmp_path, monkeypatch):
    now = iter(range(100))
    monkeypatch.setattr(module.time, "monotonic", lambda: next(now) * 0.4)
    monkeypatch.setattr(module.time, "sleep", lambda _seconds: None)
    entered = []
    with folder_lock(tmp_path), folder_lock(tmp_path):
        entered.append(True)
    assert entered


@pytest.mark.parametrize("error", [errno.ENOTSUP, errno.EIO])
def test_where_nothing_can_be_locked_saving_goes_on(tmp_path, error):
    def refuse(*_arguments: int) -> None:
        raise OSError(error, "no locks here")

    def descriptors() -> int:
        return sum(1 for _ in Path("/proc/self/fd").iterdir())

    before = descriptors()
    for folder in (tmp_path, tmp_path / "gone"):
        with folder_lock(folder, FileLocking(refuse, 1, 2)):
            pass
    assert descriptors() == before


def test_the_lock_file_is_for_the_user_alone_and_stays_empty(tmp_path):
    with folder_lock(tmp_path, AS_ON_WINDOWS):
        pass
    status = (tmp_path / LOCK_FILE).stat()
    assert (status.st_mode & 0o777, status.st_size) == (0o600, 0)
