"""The earlier versions of the board, to look at."""

from __future__ import annotations

import stat
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from keeplane.board.board import Board
from keeplane.board.gradual import with_pauses
from keeplane.board.message import Message
from keeplane.storage.codec import decoding
from keeplane.storage.disk import Disk
from keeplane.storage.earlier import EarlierVersions, file_name, saved_at
from keeplane.storage.errors import DamagedBoardError
from keeplane.storage.place import LARGEST_FILE
from keeplane.storage.trouble import why


class EarlierBoards:
    """Reads what is in `earlier/` and writes nothing, so any thread may use it at any time."""

    def __init__(self, folder: Path) -> None:
        """`folder` is where board.json is."""
        self._folder = folder / "earlier"
        self._versions = EarlierVersions(self._folder, Disk())

    def saved(self) -> tuple[datetime, ...]:
        """When each version was saved, newest first."""
        return tuple(saved for path in self._versions.newest_first() if (saved := saved_at(path)))

    def read(self, saved: datetime, pause: Callable[[], None]) -> Board:
        """The board as it was saved then, with everything in it that can be read. Raises StorageError.

        `pause` is called again and again meanwhile.
        """
        path = self._folder / file_name(saved)
        try:
            status = path.stat()
            if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_FILE:
                raise DamagedBoardError(Message("storage.version-not-a-file"))
            return with_pauses(decoding(path.read_bytes()), pause).board
        except OSError as error:
            raise DamagedBoardError(Message("storage.version-unreadable", {"error": why(error)})) from error
