"""Why saving fails or will fail, in words."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from keeplane.board.message import Message

_KNOWN = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "quota",
    errno.EROFS: "read-only",
    errno.EACCES: "forbidden",
    errno.EPERM: "forbidden",
    errno.EIO: "disk-error",
    errno.ENOENT: "folder-gone",
    errno.ENOTDIR: "folder-gone",
}


def save_trouble(error: OSError, path: Path) -> Message:
    """One line: what happened and what to do."""
    kind = _KNOWN.get(error.errno or 0, "failed")
    return Message(f"storage.save-{kind}", {"folder": str(path.parent), "error": why(error)})


def trouble_ahead(folder: Path, target: Path) -> tuple[Message, ...]:
    """A warning if the folder, or that of the board's true place, can be seen to be closed to writing."""
    for place in (folder, target.parent):
        if place.is_dir() and not os.access(place, os.W_OK | os.X_OK):
            return (Message("storage.cannot-save", {"folder": str(place)}),)
    return ()


def why(error: OSError) -> str:
    return error.strerror or type(error).__name__
