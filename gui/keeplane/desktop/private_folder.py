"""A folder on this machine, for this session, that only the user can enter."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path


def runtime_folder() -> Path | None:
    """Where locks and sockets go, or None where there is no such place."""
    session = os.environ.get("XDG_RUNTIME_DIR")
    places = [Path(session) / "keeplane"] if session else []
    places.append(short_runtime_folder())
    return next((place for place in places if is_private(place)), None)


def short_runtime_folder() -> Path:
    """A place whose path is as short as can be; to be trusted only if `is_private`."""
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
    return Path(tempfile.gettempdir()) / f"keeplane-{user}"


def is_private(folder: Path) -> bool:
    """Makes the folder if need be. True if it is a real folder of this user that no one else can enter."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        status = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(status.st_mode) or not os.access(folder, os.W_OK | os.X_OK):
        return False
    return not hasattr(os, "getuid") or (status.st_uid == os.getuid() and not status.st_mode & 0o077)
