"""Keeps two Keeplanes that share a folder from replacing the same file at the same moment."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOCK_FILE = ".keeplane.lock"
"""Locked where the system locks no folders. It stays: to remove it while another waits would make two locks of one."""

_LONGEST_WAIT = 1.0
_PAUSE = 0.002


class Locking(Protocol):
    """How a system locks a folder; the end of the program lets go in any case. Each method may raise OSError."""

    def open(self, folder: Path) -> int:
        """A descriptor to lock."""

    def take(self, descriptor: int) -> None:
        """Locks it at once; PermissionError or BlockingIOError while another has it."""

    def close(self, descriptor: int) -> None:
        """Lets go, if it is locked."""


class FileLocking:
    """Locks the first byte of a file in the folder, by a function like `msvcrt.locking`."""

    def __init__(self, locking: Callable[[int, int, int], None], take: int, let_go: int) -> None:
        self._locking = locking
        self._take = take
        self._let_go = let_go

    def open(self, folder: Path) -> int:
        return os.open(folder / LOCK_FILE, os.O_RDWR | os.O_CREAT, 0o600)

    def take(self, descriptor: int) -> None:
        self._locking(descriptor, self._take, 1)

    def close(self, descriptor: int) -> None:
        with suppress(OSError):  # it may not be locked; and Windows lets go by itself only some time after closing
            self._locking(descriptor, self._let_go, 1)
        os.close(descriptor)


if sys.platform == "win32":
    OF_THIS_SYSTEM: Locking = FileLocking(msvcrt.locking, msvcrt.LK_NBLCK, msvcrt.LK_UNLCK)
else:

    class FolderLocking:
        """Locks the folder itself."""

        def open(self, folder: Path) -> int:
            return os.open(folder, os.O_RDONLY | os.O_DIRECTORY)

        def take(self, descriptor: int) -> None:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

        def close(self, descriptor: int) -> None:
            os.close(descriptor)

    OF_THIS_SYSTEM: Locking = FolderLocking()


@contextmanager
def folder_lock(folder: Path, locking: Locking = OF_THIS_SYSTEM) -> Iterator[None]:
    """Holds the folder's lock; goes on without it where it cannot be had, or not within a second."""
    descriptor = None
    with suppress(OSError):
        descriptor = locking.open(folder)
        _wait_for(locking, descriptor)
    try:
        yield
    finally:
        if descriptor is not None:
            locking.close(descriptor)


def _wait_for(locking: Locking, descriptor: int) -> None:
    end = time.monotonic() + _LONGEST_WAIT
    while time.monotonic() < end:
        try:
            locking.take(descriptor)
        except (PermissionError, BlockingIOError):
            time.sleep(_PAUSE)
        else:
            return
