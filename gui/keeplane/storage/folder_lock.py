"""Keeps two Keeplanes that share a folder from replacing the same file at the same moment."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_LONGEST_WAIT = 1.0
_PAUSE = 0.002


@contextmanager
def folder_lock(folder: Path) -> Iterator[None]:
    """Holds the folder's lock, where the system has one for folders; without it after a second's wait."""
    if sys.platform == "win32":
        yield
        return
    descriptor = None
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        _wait_for(descriptor)
    try:
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


if sys.platform != "win32":

    def _wait_for(descriptor: int) -> None:
        end = time.monotonic() + _LONGEST_WAIT
        while time.monotonic() < end:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                time.sleep(_PAUSE)
            else:
                return
