"""Opening a board whatever has happened to its file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from keeplane.board.board import EMPTY, Board
from keeplane.board.gradual import Gradual
from keeplane.board.message import Message
from keeplane.storage.aside import Aside
from keeplane.storage.codec import Decoded, decode, decoding
from keeplane.storage.earlier import EarlierVersions
from keeplane.storage.errors import DamagedBoardError, NewerBoardError
from keeplane.storage.place import Identity, NotAFileError, Place
from keeplane.storage.trouble import trouble_ahead, why


class Opened(Struct, frozen=True):
    """What was found. `notices` is what the user must be told; if not `writable`, nothing can be saved here."""

    board: Board
    notices: tuple[Message, ...] = ()
    writable: bool = True


class Opening:
    """One look at what is there.

    `seen` is the file that was read, if one was, and `sound` the board in it, if it needed no mending; `is_kept` says
    whether its bytes have a name of their own.
    """

    def __init__(self, place: Place, earlier: EarlierVersions, aside: Aside, clock: Callable[[], datetime]) -> None:
        self.seen: Identity | None = None
        self.sound: Board | None = None
        self.is_kept = False
        self._place = place
        self._earlier = earlier
        self._aside = aside
        self._clock = clock

    def opened(self) -> Gradual[Opened]:
        """The board, or the best that is left of it. Destroys nothing, and raises nothing for what it finds."""
        try:
            self.seen, data = self._place.read()
        except FileNotFoundError:
            return self._open_without_file()
        except NotAFileError:
            return self._open_earlier(Message("storage.not-a-file"), self._move_aside)
        except OSError as error:
            return _refuse(Message("storage.unreadable", {"path": str(self._place.path), "error": why(error)}))
        return (yield from self._opened_bytes(data))

    def _opened_bytes(self, data: bytes) -> Gradual[Opened]:
        try:
            decoded = yield from decoding(data)
        except NewerBoardError:
            return _refuse(Message("storage.newer-file", {"path": str(self._place.path)}))
        except DamagedBoardError as error:
            return self._open_earlier(error.message, self._keep_aside)
        if decoded.repairs:
            return self._open_repaired(decoded)
        self.sound = decoded.board
        return Opened(decoded.board, self._trouble_ahead())

    def _open_without_file(self) -> Opened:
        if self._place.path.is_symlink():
            return _refuse(
                Message("storage.dangling", {"path": str(self._place.path), "target": str(self._place.target())})
            )
        version = self._newest_good()
        if version is None:
            return Opened(EMPTY, self._trouble_ahead())
        path, board = version
        missing = Message("storage.missing", {"path": str(self._place.path), "earlier": str(path)})
        return Opened(board, (missing, *self._trouble_ahead()))

    def _open_repaired(self, decoded: Decoded) -> Opened:
        try:
            aside = self._keep_aside()
        except OSError as error:
            return _refuse(self._not_set_aside(error), decoded.board)
        notice = Message("storage.repaired", {"path": str(self._place.path), "aside": str(aside)})
        return Opened(decoded.board, (notice, *decoded.repairs))

    def _open_earlier(self, reason: Message, set_aside: Callable[[], Path]) -> Opened:
        version = self._newest_good()
        board = EMPTY if version is None else version[1]
        try:
            aside = set_aside()
        except OSError as error:
            return _refuse(self._not_set_aside(error), board, reason)
        values = {"path": str(self._place.path), "aside": str(aside)}
        if version is None:
            return Opened(board, (reason, Message("storage.damaged-alone", values)))
        return Opened(board, (reason, Message("storage.damaged", {**values, "earlier": str(version[0])})))

    def _newest_good(self) -> tuple[Path, Board] | None:
        for path in self._earlier.newest_first():
            with suppress(OSError, DamagedBoardError, NewerBoardError):
                return path, decode(path.read_bytes()).board
        return None

    def _not_set_aside(self, error: OSError) -> Message:
        return Message("storage.not-set-aside", {"path": str(self._place.path), "error": why(error)})

    def _trouble_ahead(self) -> tuple[Message, ...]:
        return trouble_ahead(self._place.path.parent, self._place.target())

    def _keep_aside(self) -> Path:
        aside = self._aside.keep(self._place.path, "damaged", self._clock())
        self.is_kept = True
        return aside

    def _move_aside(self) -> Path:
        return self._aside.move(self._place.path, "damaged", self._clock())


def _refuse(refusal: Message, board: Board = EMPTY, *reasons: Message) -> Opened:
    return Opened(board, (*reasons, refusal), writable=False)
