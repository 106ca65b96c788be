"""Where the board is, if it was moved: a note in the folder where it would be otherwise."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from keeplane.board.message import Message
from keeplane.storage.disk import TEMPORARY, Disk, discard, write_file
from keeplane.storage.earlier import EarlierVersions
from keeplane.storage.errors import StorageError
from keeplane.storage.second_name import second_name
from keeplane.storage.trouble import why

NOTE = "board-is-elsewhere.txt"
MOVED = "board.moved-"
"""How the name begins that a board gets in the folder from which it was moved."""

_LARGEST_NOTE = 65_536


class LostBoardError(StorageError):
    """The board was moved to a place where it is not, or not now. An empty one must not be taken for it."""


class Elsewhere:
    """`home` is where the board lies until it is moved."""

    def __init__(self, home: Path, disk: Disk | None = None) -> None:
        self.home = home
        self._note = home / NOTE
        self._disk = disk or Disk()

    def folder(self) -> Path:
        """Where the board is. Raises LostBoardError if it was moved and is not there."""
        folder = self._noted()
        if folder is None:
            return self.home
        if not os.path.isdir(folder):  # noqa: PTH112 (False also where nothing may be seen)
            raise LostBoardError(Message("storage.lost-folder", {"folder": str(folder)}))
        if not holds_a_board(folder):
            raise LostBoardError(Message("storage.lost-board", {"folder": str(folder)}))
        return folder

    def point_to(self, folder: Path) -> bool:
        """From now on the board is in `folder`. Raises OSError, and then nothing has changed.

        False if that holds, but might not outlast a power cut just now.
        """
        folder = Path(os.path.abspath(folder))  # noqa: PTH100 (a link to it may lead elsewhere one day, on purpose)
        if folder == Path(os.path.abspath(self.home)):  # noqa: PTH100
            return self._forget()
        self._disk.make_folder(self.home)
        descriptor, temporary = self._disk.create(self.home, *TEMPORARY)
        try:
            try:
                write_file(self._disk, descriptor, os.fsencode(folder) + b"\n")
                self._disk.sync(descriptor)
            finally:
                self._disk.close(descriptor)
            self._disk.replace(temporary, self._note)
        except OSError:
            if not self._notes(folder):
                discard(self._disk, temporary)
                raise
        return self._lasts()

    def remembers(self) -> bool:
        """Whether there is a board that `come_home` would open."""
        return self._moved() is not None or holds_a_board(self.home)

    def come_home(self) -> None:
        """The board is the one in `home` again: what lies there, or else what was moved away last. Raises OSError."""
        board = self.home / "board.json"
        moved = self._moved()
        if moved is not None and not os.path.lexists(board):
            second_name(self._disk, moved, board)
        self._forget()

    def _moved(self) -> Path | None:
        """What was moved away last; the names sort by time."""
        return max(self.home.glob(f"{MOVED}*.json"), default=None)

    def _noted(self) -> Path | None:
        try:
            with self._note.open("rb") as file:
                content = file.read(_LARGEST_NOTE)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise LostBoardError(
                Message("storage.lost-note", {"file": str(self._note), "error": why(error)})
            ) from error
        folder = Path(os.fsdecode(content.strip(b"\r\n")))
        if b"\0" in content or not folder.is_absolute():
            raise LostBoardError(Message("storage.lost-nonsense", {"file": str(self._note)}))
        return folder

    def _notes(self, folder: Path) -> bool:
        with suppress(LostBoardError):
            return self._noted() == folder
        return False

    def _forget(self) -> bool:
        try:
            self._disk.remove(self._note)
        except OSError:
            if os.path.lexists(self._note):
                raise
        return self._lasts()

    def _lasts(self) -> bool:
        try:
            self._disk.sync_folder(self.home)
        except OSError:
            return False
        return True


def holds_a_board(folder: Path) -> bool:
    """Whether there is a board, or what a lost one can be restored from."""
    return os.path.lexists(folder / "board.json") or bool(EarlierVersions(folder / "earlier", Disk()).newest_first())
