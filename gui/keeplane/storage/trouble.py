"""What a failed save means, in words."""

from __future__ import annotations

import errno
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
    return Message(f"storage.save-{kind}", {"folder": path.parent, "error": error.strerror or error})
