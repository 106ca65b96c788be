"""One running program for each data folder; a second start brings the first one's window forward."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from keeplane.desktop.abandoned_lock import remove_if_abandoned
from keeplane.desktop.meeting_place import MeetingPlace

if TYPE_CHECKING:
    from keeplane.desktop.reception import Reception

_log = logging.getLogger(__name__)

_GREETING = b"keeplane raise "
_LONGEST_TOKEN = 490
_ANSWER_MS = 500
_PATIENCE_SECONDS = 10.0
_WAYLAND_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 (no secret: Wayland's leave to come to the front)


class NotAnsweringError(Exception):
    """Another start has the board, and does not hear what is said to it."""


class SingleInstance(QObject):
    """Holds the lock of a data folder for as long as it lives.

    `tasks_handed` carries the bytes of tasks from the command line, `files_handed` those of the names of files; both
    carry what to call with the one word that answers.
    The lock is neither in the data folder, which may be synchronised or read-only, nor shared between machines.
    """

    raise_requested = Signal()
    tasks_handed = Signal(bytes, object)
    files_handed = Signal(bytes, object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._place = MeetingPlace(folder)
        self._lock: QLockFile | None = None
        self._reception: Reception | None = None

    def acquire(self) -> bool:
        """True if this is the first start. False if another runs, which has then been asked to raise its window.

        Where no lock can be made at all, every start counts as the first. One that is just starting or ending is
        waited for; raises NotAnsweringError if it does neither for long.
        """
        path = self._place.file("lock")
        if path is None:
            _log.warning("no place for a lock")
            return True
        remove_if_abandoned(path)
        lock = QLockFile(str(path))
        lock.setStaleLockTime(0)
        patience = time.monotonic() + _PATIENCE_SECONDS
        while not lock.tryLock(0):
            if lock.error() is not QLockFile.LockError.LockFailedError:
                _log.warning("no lock: %s", lock.error().name)
                return True
            if self._ask_first_to_raise():
                return False
            if time.monotonic() > patience:
                raise NotAnsweringError
            time.sleep(0.05)
        self._lock = lock
        return True

    def listen(self) -> None:
        """Hear other starts from now on. Until then they have patience: the window comes first."""
        name = self._place.socket_name()
        if self._lock is None or name is None:
            _log.warning("no place for a socket")
            return
        from keeplane.desktop.reception import Reception  # noqa: PLC0415 (as said)

        reception = Reception(self)
        reception.message.connect(self._hear)
        reception.handed.connect(self._take)
        trouble = reception.open(name)
        if trouble:
            _log.warning("cannot listen: %s", trouble)
        else:
            self._reception = reception

    def hand_files(self, files: Sequence[Path]) -> None:
        """Have the first one's window show these files. Raises NotAnsweringError if it did not take them."""
        from keeplane.desktop.handing_over import Kind, hand_over, packed_names  # noqa: PLC0415 (hardly ever wanted)

        if hand_over(self._place.socket_name(), Kind.OPEN, packed_names(files)) is None:
            raise NotAnsweringError

    def release(self) -> None:
        """Lets the next start be the first."""
        if self._reception is not None:
            self._reception.close()
            self._reception = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _ask_first_to_raise(self) -> bool:
        name = self._place.socket_name()
        if name is None:
            return True
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 (only a second start wants it)

        socket = QLocalSocket()
        socket.connectToServer(name)
        if not socket.waitForConnected(_ANSWER_MS):
            return False
        token = os.environ.get(_WAYLAND_TOKEN, "").encode("ascii", "ignore")
        socket.write(_GREETING + token[:_LONGEST_TOKEN] + b"\n")
        sent = socket.waitForBytesWritten(_ANSWER_MS)
        socket.disconnectFromServer()
        return sent

    def _take(self, kind: str, data: bytes, reply: object) -> None:
        from keeplane.desktop.handing_over import Kind  # noqa: PLC0415 (hardly ever wanted)

        match Kind(kind):
            case Kind.ADD:
                self.tasks_handed.emit(data, reply)
            case Kind.OPEN:
                self.files_handed.emit(data, reply)

    def _hear(self, message: bytes) -> None:
        if not message.startswith(_GREETING):
            return
        token = message.removeprefix(_GREETING).strip()
        if token and token.isascii() and token.decode("ascii").isprintable():
            os.environ[_WAYLAND_TOKEN] = token.decode("ascii")  # Qt looks here when a window asks for the front
        self.raise_requested.emit()
