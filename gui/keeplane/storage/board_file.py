"""board.json: opening it whatever has happened to it, and saving it so that no moment loses it."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec import Struct

from keeplane.board.board import EMPTY, Board
from keeplane.board.message import Message
from keeplane.storage.codec import Decoded, decode, encoded
from keeplane.storage.disk import Disk, write_file
from keeplane.storage.earlier import EarlierVersions, second_name
from keeplane.storage.errors import DamagedBoardError, NewerBoardError, SaveError
from keeplane.storage.trouble import save_trouble

LARGEST_FILE = 256 * 1024 * 1024
"""Bytes beyond which a file is taken for no board."""

_TEMPORARY = (".board-", ".tmp")
_TEMPORARY_AGE = timedelta(hours=1)

_log = logging.getLogger(__name__)


class Opened(Struct, frozen=True):
    """What was found. `notices` is what the user must be told; if not `writable`, nothing may be saved here."""

    board: Board
    notices: tuple[Message, ...] = ()
    writable: bool = True


class BoardFile:
    """One folder's board.json, with its earlier versions in `earlier/`.

    Not for use by two threads at once.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime], disk: Disk | None = None) -> None:
        """`clock` gives the time with its zone."""
        self.path = folder / "board.json"
        self._folder = folder
        self._clock = clock
        self._disk = disk or Disk()
        self._earlier = EarlierVersions(folder / "earlier", self._disk)
        self._refusal: Message | None = None
        self._saved: Board | None = None
        self._previous_is_kept = False

    def open(self) -> Opened:
        """The board, or the best that is left of it. Destroys nothing, and never raises for what it finds."""
        self._refusal = None
        self._remove_leftovers()
        try:
            data = self._read()
        except FileNotFoundError:
            return self._open_without_file()
        except _NotAFileError:
            return self._open_earlier(Message("storage.not-a-file"), self._move_aside)
        except OSError as error:
            return self._refuse(Message("storage.unreadable", {"path": self.path, "error": error.strerror or error}))
        return self._open_bytes(data)

    def save(self, board: Board) -> None:
        """Makes `board` the content of the file, durably and all at once. Raises SaveError.

        The version before goes to the earlier ones. A board that is on disk already is not written.
        """
        if self._refusal is not None:
            raise SaveError(self._refusal)
        if board == self._saved:
            return
        try:
            self._write(board)
        except OSError as error:
            raise SaveError(save_trouble(error, self.path)) from error
        self._saved = board
        self._previous_is_kept = False
        self._attempt("thin the earlier versions", self._earlier.thin)

    def _write(self, board: Board) -> None:
        self._disk.make_folder(self._folder)
        target = Path(os.path.realpath(self.path))
        temporary = self._write_temporary(board, target.parent)
        try:
            if not self._previous_is_kept and target.exists():
                self._attempt("keep the version before", lambda: self._earlier.keep(target))
            self._disk.replace(temporary, target)
        except OSError:
            with suppress(OSError):
                self._disk.remove(temporary)
            raise
        # From here on the file is new; if only making it last fails, trying again must not push out earlier versions.
        self._previous_is_kept = True
        self._saved = None
        self._disk.sync_folder(target.parent)

    def _write_temporary(self, board: Board, folder: Path) -> Path:
        descriptor, temporary = self._disk.create(folder, *_TEMPORARY)
        try:
            try:
                for piece in encoded(board):
                    write_file(self._disk, descriptor, piece)
                self._disk.sync(descriptor)
            finally:
                self._disk.close(descriptor)
        except BaseException:
            with suppress(OSError):
                self._disk.remove(temporary)
            raise
        return temporary

    def _read(self) -> bytes:
        status = self.path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_FILE:
            raise _NotAFileError
        return self.path.read_bytes()

    def _open_bytes(self, data: bytes) -> Opened:
        try:
            decoded = decode(data)
        except NewerBoardError:
            return self._refuse(Message("storage.newer-file", {"path": self.path}))
        except DamagedBoardError as error:
            return self._open_earlier(error.message, self._copy_aside)
        if decoded.repairs:
            return self._open_repaired(decoded)
        self._saved = decoded.board
        return Opened(decoded.board)

    def _open_without_file(self) -> Opened:
        if self.path.is_symlink():
            return self._refuse(Message("storage.dangling", {"path": self.path, "target": os.path.realpath(self.path)}))
        version = self._newest_good()
        if version is None:
            return Opened(EMPTY)
        path, board = version
        return Opened(board, (Message("storage.missing", {"path": self.path, "earlier": path}),))

    def _open_repaired(self, decoded: Decoded) -> Opened:
        try:
            aside = self._copy_aside()
        except OSError as error:
            return self._refuse(Message("storage.not-set-aside", {"path": self.path, "error": error}), decoded.board)
        notice = Message("storage.repaired", {"path": self.path, "aside": aside})
        return Opened(decoded.board, (notice, *decoded.repairs))

    def _open_earlier(self, reason: Message, set_aside: Callable[[], Path]) -> Opened:
        version = self._newest_good()
        board = EMPTY if version is None else version[1]
        try:
            aside = set_aside()
        except OSError as error:
            refusal = Message("storage.not-set-aside", {"path": self.path, "error": error})
            return self._refuse(refusal, board, reason)
        values = {"path": self.path, "aside": aside}
        if version is None:
            notice = Message("storage.damaged-alone", values)
        else:
            notice = Message("storage.damaged", {**values, "earlier": version[0]})
        return Opened(board, (reason, notice))

    def _newest_good(self) -> tuple[Path, Board] | None:
        for path in self._earlier.newest_first():
            with suppress(OSError, DamagedBoardError, NewerBoardError):
                return path, decode(path.read_bytes()).board
        return None

    def _refuse(self, refusal: Message, board: Board = EMPTY, *reasons: Message) -> Opened:
        self._refusal = refusal
        return Opened(board, (*reasons, refusal), writable=False)

    def _copy_aside(self) -> Path:
        for aside in self._folder.glob("board.damaged-*.json"):
            if aside.is_file() and aside.read_bytes() == self.path.read_bytes():
                self._previous_is_kept = True
                return aside
        aside = self._unused_name()
        second_name(self._disk, self.path.resolve(), aside)
        self._disk.sync_folder(self._folder)
        self._previous_is_kept = True
        return aside

    def _move_aside(self) -> Path:
        aside = self._unused_name()
        self._disk.rename(self.path, aside)
        self._disk.sync_folder(self._folder)
        return aside

    def _unused_name(self) -> Path:
        stem = f"board.damaged-{self._clock().astimezone(UTC):%Y%m%dT%H%M%SZ}"
        names = (self._folder / f"{stem}{f'-{number}' if number else ''}.json" for number in range(1_000_000))
        return next(name for name in names if not os.path.lexists(name))

    def _remove_leftovers(self) -> None:
        """Removes what a killed save left behind; not what another machine may be writing just now."""
        newest = (self._clock() - _TEMPORARY_AGE).timestamp()
        for path in self._folder.glob("*".join(_TEMPORARY)):
            with suppress(OSError):
                if path.lstat().st_mtime < newest:
                    self._disk.remove(path)

    def _attempt(self, what: str, action: Callable[[], None]) -> None:
        """Does what a save can do without."""
        try:
            action()
        except OSError:
            _log.warning("could not %s", what, exc_info=True)


class _NotAFileError(Exception):
    """Something else than a file of sane size is in the board's place."""
