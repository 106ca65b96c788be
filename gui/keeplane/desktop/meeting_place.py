"""Where programs that work on one data folder find each other on this machine."""

from __future__ import annotations

import os
import sys
import zlib
from pathlib import Path

from keeplane.desktop.private_folder import is_private, runtime_folder, short_runtime_folder

_LONGEST_SOCKET_PATH = 90  # the systems allow 103 bytes or more; Qt binds to a somewhat longer path first


class MeetingPlace:
    """`runtime` is the private folder for locks and sockets, or None where there is none."""

    def __init__(self, folder: Path) -> None:
        name = os.fsencode(os.path.normcase(os.path.realpath(folder)))
        self._key = f"{zlib.crc32(name):08x}{zlib.adler32(name):08x}"
        self.runtime = runtime_folder()

    def file(self, ending: str) -> Path | None:
        """A file for this data folder; None where there is no place for one."""
        return None if self.runtime is None else self.runtime / f"{self._key}.{ending}"

    def socket_name(self) -> str | None:
        """What the window's local server is called: a path, or on Windows the name of a pipe."""
        if sys.platform == "win32":
            return f"keeplane-{self._key}"
        for folder in (self.runtime, short_runtime_folder()):
            if folder is None:
                continue
            path = folder / f"{self._key}.sock"
            if len(os.fsencode(path)) <= _LONGEST_SOCKET_PATH and is_private(folder):
                return str(path)
        return None
