"""Where a board lies, and which file is there now."""

from __future__ import annotations

import os
import stat
from pathlib import Path

LARGEST_FILE = 256 * 1024 * 1024
"""Bytes beyond which a file is taken for no board, and no board is saved."""

Identity = tuple[int, int, int]
"""Differs between any two contents that different programs put in the same place."""


class NotAFileError(Exception):
    """Something else than a file of sane size is in the board's place."""


class Place:
    """`path` of a board, which may be a link into a folder that is synchronised."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def target(self) -> Path:
        """Where the bytes are."""
        return Path(os.path.realpath(self.path))

    def read(self) -> tuple[Identity, bytes]:
        """Raises OSError or NotAFileError."""
        status = self.path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_FILE:
            raise NotAFileError
        return _identity_of(status), self.path.read_bytes()


def identity(path: Path) -> Identity | None:
    """None if nothing can be seen there."""
    try:
        return _identity_of(path.stat())
    except OSError:
        return None


def _identity_of(status: os.stat_result) -> Identity:
    return status.st_ino, status.st_size, status.st_mtime_ns
