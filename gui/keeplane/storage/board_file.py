"""board.json: saving it so that no moment loses it, and no other program's change either."""

from __future__ import annotations

import errno
import logging
import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from keeplane.board.board import EMPTY, Board
from keeplane.board.gradual import Gradual, at_once
from keeplane.board.merging import Arrival, merge
from keeplane.board.message import Message
from keeplane.storage.aside import Aside
from keeplane.storage.codec import decode, encoded
from keeplane.storage.disk import TEMPORARY, Disk, discard, discard_leftovers, write_file
from keeplane.storage.earlier import EarlierVersions
from keeplane.storage.errors import DamagedBoardError, NewerBoardError, SaveError, StorageError
from keeplane.storage.folder_lock import folder_lock
from keeplane.storage.opening import Opened, Opening
from keeplane.storage.place import LARGEST_FILE, Identity, NotAFileError, Place, identity
from keeplane.storage.trouble import save_trouble

_ATTEMPTS = 20
"""How often a save begins anew because another program was faster."""

_LEFTOVER_AGE = timedelta(hours=1)

_log = logging.getLogger(__name__)


class BoardFile:
    """One folder's board.json, with its earlier versions in `earlier/`. For one thread at a time."""

    def __init__(self, folder: Path, clock: Callable[[], datetime], disk: Disk | None = None) -> None:
        """`clock` gives the time with its zone."""
        self.path = folder / "board.json"
        self._place = Place(self.path)
        self._folder = folder
        self._clock = clock
        self._disk = disk or Disk()
        self._earlier = EarlierVersions(folder / "earlier", self._disk)
        self._aside = Aside(folder, self._disk)
        self._refusal: Message | None = None
        self._disk_board: Board | None = None  # what board.json held when it was last read or written, if that is known
        self._shared: Board | None = None  # the last board that both the window's and the disk's grew from
        self._durable = False
        self._seen: Identity | None = None
        self._arrival: Arrival | None = None
        self._previous_is_kept = False
        self._notice: Message | None = None

    def open(self) -> Opened:
        """The board, or the best that is left of it. Destroys nothing, and raises nothing for what it finds."""
        return at_once(self.opening())

    def opening(self) -> Gradual[Opened]:
        """As `open`."""
        self._discard_leftovers()
        opening = Opening(self._place, self._earlier, self._aside, self._clock)
        opened = yield from opening.opened()
        self._refusal = None if opened.writable else opened.notices[-1]
        self._seen, self._disk_board, self._durable = opening.seen, opening.sound, opening.sound is not None
        self._shared, self._arrival, self._previous_is_kept = opened.board, None, opening.is_kept
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
            found = identity(self._place.target())
            if self._refusal is not None or found in {None, self._seen}:
                return None
            found, data = self._place.read()
            decoded = decode(data)
        except (OSError, StorageError, NotAFileError):
            return None  # cut off as yet, perhaps; a save sets aside what stays so
        if decoded.repairs:
            return None
        same = decoded.board == self._disk_board
        self._arrive(found, decoded.board)
        if same:
            return None
        self._arrival = Arrival(self._shared or EMPTY, decoded.board)
        return self._arrival

    def _arrive(self, found: Identity, board: Board) -> None:
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
        target = self._place.target()
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
        ours = identity(temporary)
        try:
            if identity(target) != self._seen:
                discard(self._disk, temporary)
                return False
            if not self._previous_is_kept and target.exists():
                self._attempt("keep the version before", lambda: self._earlier.keep(target))
            self._disk.replace(temporary, target)
            ours = identity(target)
        except OSError:
            discard(self._disk, temporary)
            raise
        finally:
            # Even a replacing that failed may have been done. If only what comes after it fails, trying again must not
            # push out earlier versions, nor take our own file for another program's.
            if ours is not None and identity(target) == ours:
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
        found = identity(target)
        if found == self._seen:
            return
        if found is None:
            self._seen, self._durable = None, False
            return
        try:
            found, data = self._place.read()
            decoded = decode(data)
        except NewerBoardError:
            self._refusal = Message("storage.newer-file", {"path": str(self.path)})
            raise SaveError(self._refusal, final=True) from None
        except NotAFileError:
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

    def _discard_leftovers(self) -> None:
        age = self._clock() - _LEFTOVER_AGE
        for folder in {self._folder, self._folder / "earlier", self._place.target().parent}:
            discard_leftovers(self._disk, folder, age)

    def _attempt(self, what: str, action: Callable[[], None]) -> None:
        """Does what a save can do without."""
        try:
            action()
        except (OSError, ValueError, OverflowError):  # the last two: a file's time that no calendar knows
            _log.warning("could not %s", what, exc_info=True)
