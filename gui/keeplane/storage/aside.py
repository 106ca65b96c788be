"""Files that need the user's eye, kept under names of their own, for good."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from keeplane.storage.disk import Disk
from keeplane.storage.second_name import second_name


class Aside:
    """Sets files of one folder aside. Never overwrites one; every method raises OSError."""

    def __init__(self, folder: Path, disk: Disk) -> None:
        self._folder = folder
        self._disk = disk

    def keep(self, file: Path, what: str, now: datetime) -> Path:
        """Gives the bytes of `file` a name of their own, leaving it in place; the same bytes get only one."""
        content = file.read_bytes()
        for kept in self._folder.glob(f"board.{what}-*.json"):
            if kept.is_file() and kept.stat().st_size == len(content) and kept.read_bytes() == content:
                return kept
        kept = self._unused_name(what, now)
        second_name(self._disk, file.resolve(), kept)
        self._disk.sync_folder(self._folder)
        return kept

    def move(self, path: Path, what: str, now: datetime) -> Path:
        """Renames whatever is at `path`: a folder, a pipe, a link."""
        kept = self._unused_name(what, now)
        self._disk.rename(path, kept)
        self._disk.sync_folder(self._folder)
        return kept

    def _unused_name(self, what: str, now: datetime) -> Path:
        stem = f"board.{what}-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        path, number = self._folder / f"{stem}.json", 1
        while os.path.lexists(path):
            path, number = self._folder / f"{stem}-{number}.json", number + 1
        return path
