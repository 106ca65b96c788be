"""Moving the board with all that belongs to it into another folder, so that no moment loses it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from keeplane.board.message import Message
from keeplane.storage.disk import TEMPORARY, Disk, discard, write_file
from keeplane.storage.elsewhere import MOVED, Elsewhere
from keeplane.storage.errors import StorageError
from keeplane.storage.folder_lock import folder_lock
from keeplane.storage.place import identity
from keeplane.storage.trouble import why

BOARD = "board.json"
SETTINGS = "window.ini"

_PIECE = 1 << 20
_ATTEMPTS = 20
"""How often the board is copied anew because another program wrote to it meanwhile."""


class MoveError(StorageError):
    """Nothing has changed: the board is where it was."""


class TakenError(MoveError):
    """There is a board already."""


class StoppedError(MoveError):
    """The user stopped it."""


class Moved(Struct, frozen=True):
    """Where the board is now, and the file in which it is still to be found as it was."""

    folder: Path
    old: Path


class Moving:
    """One move from `source` to `target`. Everything is copied and compared before anything counts as moved."""

    def __init__(
        self,
        source: Path,
        target: Path,
        elsewhere: Elsewhere,
        *,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
        stopped: Callable[[], bool] = lambda: False,
        disk: Disk | None = None,
    ) -> None:
        """`progress` gets how many bytes are done, and of how many."""
        self._source = source
        self._target = Path(os.path.abspath(target))  # noqa: PTH100 (a link stays a link)
        self._elsewhere = elsewhere
        self._progress = progress
        self._stopped = stopped
        self._disk = disk or Disk()
        self._made: list[Path] = []
        self._folders: list[Path] = []
        self._settings: Path | None = None
        self._done = 0
        self._all = 0

    def run(self, now: datetime) -> Moved:
        """Raises MoveError; then both folders are as they were."""
        self._check()
        lasting: bool | None = None
        try:
            self._copy_all()
            with folder_lock(Path(os.path.realpath(self._source / BOARD)).parent):
                self._place_board()
                lasting = self._elsewhere.point_to(self._target)
        except BaseException as error:
            if lasting is None:
                self._take_back()
                if not isinstance(error, OSError):
                    raise
                values = {"folder": str(self._target), "error": why(error)}
                raise MoveError(Message("storage.move-failed", values)) from error
        self._place_settings()
        return Moved(self._target, self._name_old(now) if lasting else self._source / BOARD)

    def _check(self) -> None:
        source, target = Path(os.path.realpath(self._source)), Path(os.path.realpath(self._target))
        if source == target:
            raise MoveError(Message("storage.move-same", {"folder": str(self._target)}))
        if (source / "earlier") in {target, *target.parents}:
            raise MoveError(Message("storage.move-inside", {"folder": str(self._target)}))
        if os.path.lexists(self._target / BOARD):
            raise TakenError(Message("storage.move-taken", {"folder": str(self._target)}))
        if not (self._source / BOARD).is_file():
            raise MoveError(Message("storage.move-nothing", {"folder": str(self._source)}))

    def _copy_all(self) -> None:
        files = [name for name in self._names() if not self._is_there(name)]
        paths = [self._source / name for name in (*files, SETTINGS, BOARD)]
        self._all = 2 * sum(path.stat().st_size for path in paths if path.is_file())
        self._make_folder(self._target)
        for name in files:
            self._make_folder((self._target / name).parent)
            self._place(self._copy(self._source / name), self._target / name)
        if (self._source / SETTINGS).is_file():
            self._settings = self._copy(self._source / SETTINGS)
        for folder in {self._target, *((self._target / name).parent for name in files)}:
            self._disk.sync_folder(folder)
        for folder in self._folders:
            self._disk.sync_folder(folder.parent)

    def _names(self) -> Iterator[str]:
        """Everything of Keeplane's but the board, and what is only of this folder."""
        for path in sorted(self._source.glob("board*.json")):
            if path.is_file() and path.name != BOARD and not path.name.startswith(MOVED):
                yield path.name
        for path in sorted((self._source / "earlier").glob("*")):
            if path.is_file() and not path.name.endswith(TEMPORARY[1]):
                yield f"earlier/{path.name}"

    def _is_there(self, name: str) -> bool:
        """Whether the same is in the other folder already. Raises MoveError if something else has its name."""
        there = self._target / name
        if not os.path.lexists(there):
            return False
        if not (there.is_file() and _same_bytes(self._source / name, there, lambda _count: None)):
            raise MoveError(Message("storage.move-in-the-way", {"file": str(there)}))
        return True

    def _make_folder(self, folder: Path) -> None:
        missing = []
        while not folder.is_dir():
            missing.append(folder)
            folder = folder.parent
        if missing:
            self._folders += reversed(missing)
            self._disk.make_folder(missing[0])

    def _place_board(self) -> None:
        source = self._source / BOARD
        for _ in range(_ATTEMPTS):
            seen = identity(source)
            try:
                temporary = self._copy(source)
            except _ChangedError:
                continue
            if seen is not None and identity(source) == seen:
                self._place(temporary, self._target / BOARD)
                self._disk.sync_folder(self._target)
                return
            self._drop(temporary)
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))

    def _copy(self, source: Path) -> Path:
        """A file in the other folder under a passing name, compared byte for byte."""
        descriptor, temporary = self._disk.create(self._target, *TEMPORARY)
        self._made.append(temporary)
        try:
            with source.open("rb") as file:
                status = os.fstat(file.fileno())
                while piece := file.read(_PIECE):
                    write_file(self._disk, descriptor, piece)
                    self._advance(len(piece))
            self._disk.sync(descriptor)
        finally:
            self._disk.close(descriptor)
        if not _same_bytes(source, temporary, self._advance):
            self._drop(temporary)
            raise _ChangedError
        os.utime(temporary, ns=(status.st_atime_ns, status.st_mtime_ns))
        return temporary

    def _place(self, temporary: Path, target: Path) -> None:
        """Gives the file its name, which nothing else may have."""
        try:
            self._disk.link(temporary, target)
        except OSError:
            if not _same_file(temporary, target):
                if os.path.lexists(target):
                    raise
                self._rename(temporary, target)  # some disks know no second names
        self._made.append(target)
        self._drop(temporary)

    def _rename(self, temporary: Path, target: Path) -> None:
        try:
            self._disk.rename(temporary, target)
        except OSError:
            if temporary.exists():
                raise

    def _drop(self, temporary: Path) -> None:
        discard(self._disk, temporary)
        self._made.remove(temporary)

    def _place_settings(self) -> None:
        """In the place of those that another board may have left there. The board does not depend on them."""
        if self._settings is not None:
            with suppress(OSError):
                self._disk.replace(self._settings, self._target / SETTINGS)
                self._disk.sync_folder(self._target)
            discard(self._disk, self._settings)

    def _advance(self, count: int) -> None:
        if self._stopped():
            raise StoppedError(Message("storage.move-stopped", {"folder": str(self._source)}))
        self._done += count
        self._progress(min(self._done, self._all), self._all)

    def _take_back(self) -> None:
        for path in reversed(self._made):
            discard(self._disk, path)
        for folder in reversed(self._folders):
            with suppress(OSError):
                folder.rmdir()

    def _name_old(self, now: datetime) -> Path:
        """Where nobody else may share the folder, the old board gets a name that says that it is one."""
        board = self._source / BOARD
        if self._source != self._elsewhere.home:
            return board
        stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
        renamed = {board: f"{MOVED}{stamp}.json", self._source / SETTINGS: f"window.moved-{stamp}.ini"}
        for path, name in renamed.items():
            with suppress(OSError):
                if not os.path.lexists(self._source / name):
                    self._disk.rename(path, self._source / name)
        moved = self._source / renamed[board]
        return moved if moved.exists() else board


class _ChangedError(OSError):
    """The file became another one while it was copied, or the copy is not what was written."""

    def __init__(self) -> None:
        super().__init__(errno.EIO, os.strerror(errno.EIO))


def _same_bytes(one: Path, other: Path, compared: Callable[[int], None]) -> bool:
    with one.open("rb") as first, other.open("rb") as second:
        while True:
            piece, same = first.read(_PIECE), second.read(_PIECE)
            if piece != same:
                return False
            if not piece:
                return True
            compared(len(piece))


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
