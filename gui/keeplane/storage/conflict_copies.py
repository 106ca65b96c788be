"""Copies of the board that sync programs leave beside it when two computers wrote at the same time."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from keeplane.board.board import Board
from keeplane.board.message import Message
from keeplane.storage.codec import decode
from keeplane.storage.disk import Disk
from keeplane.storage.errors import DamagedBoardError
from keeplane.storage.place import LARGEST_FILE

_ADDED = re.compile(
    r" \(.*conflicted copy.*\)"  # Dropbox, Nextcloud
    r"|\.sync-conflict-\d{8}-\d{6}(-\w+)?"  # Syncthing
    r"|_conflict-\d{8}-\d{6}"  # ownCloud, Nextcloud before 2019
    r"| \(\d{1,3}\)"  # Google Drive
    r"|-[A-Z0-9][A-Z0-9-]{0,14}"  # OneDrive adds the computer's name
)
"""What such programs add to the name of a file, before its ending."""


class ConflictCopies:
    """The copies beside the true place of `board`, which may be a link."""

    def __init__(self, board: Path) -> None:
        self._board = board
        self._earlier = board.parent / "earlier"
        self._disk = Disk()

    def find(self) -> tuple[Path, ...]:
        """By their names only; what is in them shows when they are read."""
        target = Path(os.path.realpath(self._board))
        try:
            beside = sorted(target.parent.iterdir())
        except OSError:
            return ()
        return tuple(path for path in beside if self._is_copy(path, target) and path.is_file())

    def read(self, copy: Path) -> Board:
        """Raises OSError, DamagedBoardError or NewerBoardError; a copy that needs mending is damaged too."""
        status = copy.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_FILE:
            raise DamagedBoardError(Message("storage.not-a-file"))
        decoded = decode(copy.read_bytes())
        if decoded.repairs:
            raise DamagedBoardError(decoded.repairs[0])
        return decoded.board

    def put_away(self, copy: Path) -> Path:
        """Moves it among the earlier versions, under its own name; returns where it is. Raises OSError."""
        self._disk.make_folder(self._earlier)
        place, number = self._earlier / copy.name, 2
        while os.path.lexists(place):
            place, number = self._earlier / f"{copy.stem} {number}{copy.suffix}", number + 1
        self._disk.rename(copy, place)
        self._disk.sync_folder(self._earlier)
        return place

    def _is_copy(self, path: Path, target: Path) -> bool:
        added = path.stem.removeprefix(target.stem)
        return path.suffix == target.suffix and path.stem != added and _ADDED.fullmatch(added) is not None
