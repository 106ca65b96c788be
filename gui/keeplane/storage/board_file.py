"""board.json: opening it whatever has happened to it, and saving it so that no moment loses it."""

from __future__ import annotations

import errno
import logging
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from msgspec import Struct

from keeplane.board.board import EMPTY, Board
from keeplane.board.merging import Arrival, merge
from keeplane.board.message import Message
from keeplane.storage.aside import Aside
from keeplane.storage.codec import Decoded, decode, encoded
from keeplane.storage.disk import TEMPORARY, Disk, discard, discard_leftovers, write_file
from keeplane.storage.earlier import EarlierVersions
from keeplane.storage.errors import DamagedBoardError, NewerBoardError, SaveError, StorageError
from keeplane.storage.folder_lock import folder_lock
from keeplane.storage.trouble import save_trouble, trouble_ahead, why

LARGEST_FILE = 256 * 1024 * 1024
"""Bytes beyond which a file is taken for no board, and no board is saved."""

_ATTEMPTS = 20
"""How often a save begins anew because another program was faster."""

_LEFTOVER_AGE = timedelta(hours=1)

_log = logging.getLogger(__name__)


class Opened(Struct, frozen=True):
    """What was found. `notices` is what the user must be told; if not `writable`, nothing can be saved here."""

    board: Board
    notices: tuple[Message, ...] = ()
    writable: bool = True


class BoardFile:
    """One folder's board.json, with its earlier versions in `earlier/`. For one thread at a time."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], disk: Disk | None = None) -> None:
        """`clock` gives the time with its zone."""
        self.path = folder / "board.json"
        self._folder = folder
        self._clock = clock
        self._disk = disk or Disk()
        self._earlier = EarlierVersions(folder / "earlier", self._disk)
        self._aside = Aside(folder, self._disk)
        self._refusal: Message | None = None
        self._disk_board: Board | None = None  # what board.json held when it was last read or written, if that is known
        self._shared: Board | None = None  # the last board that both the window's and the disk's grew from
        self._durable = False
        self._seen: _Identity | None = None
        self._arrival: Arrival | None = None
        self._previous_is_kept = False
        self._notice: Message | None = None

    def open(self) -> Opened:
        """The board, or the best that is left of it. Destroys nothing, and raises nothing for what it finds."""
        self._refusal, self._disk_board, self._arrival, self._previous_is_kept = None, None, None, False
        self._discard_leftovers()
        try:
            self._seen, data = self._read()
        except FileNotFoundError:
            opened = self._open_without_file()
        except _NotAFileError:
            opened = self._open_earlier(Message("storage.not-a-file"), self._move_aside)
        except OSError as error:
            opened = self._refuse(Message("storage.unreadable", {"path": str(self.path), "error": why(error)}))
        else:
            opened = self._open_bytes(data)
        self._shared = opened.board
        return opened

    def save(self, board: Board, taken: Arrival | None = None) -> Arrival | Message | None:
        """Makes `board` the content of the file, durably and all at once. Raises SaveError.

        The version before goes to the earlier ones. A board that is on disk already is not written. What another
        program changed in the file meanwhile is merged, and returned for the window to take in; what cannot be merged
        is set aside, and the message returned says so. `taken` is the last such arrival that `board` contains.
        """
        if self._refusal is not None:
            raise SaveError(self._refusal, final=True)
        if taken is not None and taken is self._arrival:
            self._shared, self._arrival = self._disk_board, None
        if board == self._disk_board and self._durable:
            self._shared, self._arrival = board, None
            return None
        try:
            merged = self._write(board)
        except OSError as error:
            raise SaveError(save_trouble(error, self.path)) from error
        self._previous_is_kept = False
        self._attempt("thin the earlier versions", self._earlier.thin)
        notice, self._notice = self._notice, None
        self._arrival = None if merged == board else Arrival(board, merged)
        return self._arrival or notice

    def look(self) -> Arrival | None:
        """What another program has made of the file since it was last read or written, if that can be merged."""
        try:
            found = _identity(self._target())
            if self._refusal is not None or found in {None, self._seen}:
                return None
            found, data = self._read()
            decoded = decode(data)
        except (OSError, StorageError, _NotAFileError):
            return None  # cut off as yet, perhaps; a save sets aside what stays so
        if decoded.repairs:
            return None
        same = decoded.board == self._disk_board
        self._arrive(found, decoded.board)
        if same:
            return None
        self._arrival = Arrival(self._shared or EMPTY, decoded.board)
        return self._arrival

    def _arrive(self, found: _Identity, board: Board) -> None:
        before = self._disk_board
        if board != before:
            self._previous_is_kept = False
            if before is not None:
                self._attempt("keep the version before", lambda: self._keep_replaced(before))
        self._seen, self._disk_board = found, board

    def _keep_replaced(self, board: Board) -> None:
        """Keeps among the earlier versions what another program has replaced."""
        temporary = self._write_temporary(board, self._folder)
        try:
            self._earlier.keep(temporary)
        finally:
            discard(self._disk, temporary)

    def _write(self, board: Board) -> Board:
        """Writes `board` with what another program put into the file; returns both together."""
        self._disk.make_folder(self._folder)
        target = self._target()
        with folder_lock(target.parent):
            return self._write_to(target, board)

    def _write_to(self, target: Path, board: Board) -> Board:
        for _ in range(_ATTEMPTS):
            self._read_outside_change(target)
            merged = board if self._disk_board is None else merge(self._shared or EMPTY, board, self._disk_board)
            if merged == self._disk_board and self._durable:
                self._shared = board
                return merged
            temporary = self._write_temporary(merged, target.parent)
            self._durable = False
            if self._put_in_place(temporary, target, merged, board):
                break
        else:
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
        self._disk.sync_folder(target.parent)
        self._durable = True
        return merged

    def _put_in_place(self, temporary: Path, target: Path, merged: Board, board: Board) -> bool:
        """False, and nothing is done, if another program has changed the file since it was read."""
        ours = _identity(temporary)
        try:
            if _identity(target) != self._seen:
                discard(self._disk, temporary)
                return False
            if not self._previous_is_kept and target.exists():
                self._attempt("keep the version before", lambda: self._earlier.keep(target))
            self._disk.replace(temporary, target)
            ours = _identity(target)
        except OSError:
            discard(self._disk, temporary)
            raise
        finally:
            # Even a replacing that failed may have been done. If only what comes after it fails, trying again must not
            # push out earlier versions, nor take our own file for another program's.
            if ours is not None and _identity(target) == ours:
                self._seen, self._previous_is_kept = ours, True
                self._disk_board, self._shared = merged, board
        return True

    def _write_temporary(self, board: Board, folder: Path) -> Path:
        descriptor, temporary = self._disk.create(folder, *TEMPORARY)
        try:
            try:
                size = 0
                for piece in encoded(board):
                    size += len(piece)
                    if size > LARGEST_FILE:
                        raise SaveError(Message("storage.save-too-large"))
                    write_file(self._disk, descriptor, piece)
                self._disk.sync(descriptor)
            finally:
                self._disk.close(descriptor)
        except BaseException:
            discard(self._disk, temporary)
            raise
        return temporary

    def _read_outside_change(self, target: Path) -> None:
        """Takes notice of what another program has put into the board's place; sets it aside if it is no board."""
        found = _identity(target)
        if found == self._seen:
            return
        if found is None:
            self._seen, self._durable = None, False
            return
        try:
            found, data = self._read()
            decoded = decode(data)
        except NewerBoardError:
            self._refusal = Message("storage.newer-file", {"path": str(self.path)})
            raise SaveError(self._refusal, final=True) from None
        except _NotAFileError:
            self._seen = found
            return
        except DamagedBoardError:
            pass
        else:
            if not decoded.repairs:
                self._arrive(found, decoded.board)
                return
        kept = self._aside.keep(self.path, "from-outside", self._clock())
        self._previous_is_kept = True
        self._seen, self._durable = found, False
        self._notice = Message("storage.from-outside", {"path": str(self.path), "aside": str(kept)})

    def _target(self) -> Path:
        """Where the bytes are: board.json may be a link into a folder that is synchronised."""
        return Path(os.path.realpath(self.path))

    def _read(self) -> tuple[_Identity, bytes]:
        status = self.path.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST_FILE:
            raise _NotAFileError
        return _identity_of(status), self.path.read_bytes()

    def _open_bytes(self, data: bytes) -> Opened:
        try:
            decoded = decode(data)
        except NewerBoardError:
            return self._refuse(Message("storage.newer-file", {"path": str(self.path)}))
        except DamagedBoardError as error:
            return self._open_earlier(error.message, self._keep_aside)
        if decoded.repairs:
            return self._open_repaired(decoded)
        self._disk_board, self._durable = decoded.board, True
        return Opened(decoded.board, self._trouble_ahead())

    def _open_without_file(self) -> Opened:
        if self.path.is_symlink():
            return self._refuse(Message("storage.dangling", {"path": str(self.path), "target": str(self._target())}))
        version = self._newest_good()
        if version is None:
            return Opened(EMPTY, self._trouble_ahead())
        path, board = version
        missing = Message("storage.missing", {"path": str(self.path), "earlier": str(path)})
        return Opened(board, (missing, *self._trouble_ahead()))

    def _open_repaired(self, decoded: Decoded) -> Opened:
        try:
            aside = self._keep_aside()
        except OSError as error:
            return self._refuse(self._not_set_aside(error), decoded.board)
        notice = Message("storage.repaired", {"path": str(self.path), "aside": str(aside)})
        return Opened(decoded.board, (notice, *decoded.repairs))

    def _open_earlier(self, reason: Message, set_aside: Callable[[], Path]) -> Opened:
        version = self._newest_good()
        board = EMPTY if version is None else version[1]
        try:
            aside = set_aside()
        except OSError as error:
            return self._refuse(self._not_set_aside(error), board, reason)
        values = {"path": str(self.path), "aside": str(aside)}
        if version is None:
            return Opened(board, (reason, Message("storage.damaged-alone", values)))
        return Opened(board, (reason, Message("storage.damaged", {**values, "earlier": str(version[0])})))

    def _newest_good(self) -> tuple[Path, Board] | None:
        for path in self._earlier.newest_first():
            with suppress(OSError, DamagedBoardError, NewerBoardError):
                return path, decode(path.read_bytes()).board
        return None

    def _refuse(self, refusal: Message, board: Board = EMPTY, *reasons: Message) -> Opened:
        self._refusal = refusal
        return Opened(board, (*reasons, refusal), writable=False)

    def _not_set_aside(self, error: OSError) -> Message:
        return Message("storage.not-set-aside", {"path": str(self.path), "error": why(error)})

    def _trouble_ahead(self) -> tuple[Message, ...]:
        return trouble_ahead(self._folder, self._target())

    def _keep_aside(self) -> Path:
        aside = self._aside.keep(self.path, "damaged", self._clock())
        self._previous_is_kept = True
        return aside

    def _move_aside(self) -> Path:
        return self._aside.move(self.path, "damaged", self._clock())

    def _discard_leftovers(self) -> None:
        age = self._clock() - _LEFTOVER_AGE
        for folder in {self._folder, self._folder / "earlier", self._target().parent}:
            discard_leftovers(self._disk, folder, age)

    def _attempt(self, what: str, action: Callable[[], None]) -> None:
        """Does what a save can do without."""
        try:
            action()
        except (OSError, ValueError, OverflowError):  # the last two: a file's time that no calendar knows
            _log.warning("could not %s", what, exc_info=True)


class _NotAFileError(Exception):
    """Something else than a file of sane size is in the board's place."""


_Identity = tuple[int, int, int]


def _identity(path: Path) -> _Identity | None:
    try:
        return _identity_of(path.stat())
    except OSError:
        return None


def _identity_of(status: os.stat_result) -> _Identity:
    """Differs between any two contents that different programs put in the same place."""
    return status.st_ino, status.st_size, status.st_mtime_ns
