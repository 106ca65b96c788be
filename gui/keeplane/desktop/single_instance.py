"""One running program for each data folder; a second start brings the first one's window forward."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from shiboken6 import isValid

from keeplane.desktop.abandoned_lock import remove_if_abandoned
from keeplane.desktop.handing_over import LARGEST, Kind, announced, hand_over, packed_names
from keeplane.desktop.meeting_place import MeetingPlace

_log = logging.getLogger(__name__)

_GREETING = b"keeplane raise "
_LONGEST_MESSAGE = 512
_ANSWER_MS = 500
_SILENCE_MS = 2000
_SAVING_MS = 15_000
_PATIENCE_SECONDS = 3.0
_WAYLAND_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 (no secret: Wayland's leave to come to the front)


class SingleInstance(QObject):
    """Holds the lock of a data folder for as long as it lives.

    `tasks_handed` carries the bytes of tasks from the command line, `files_handed` those of the names of files; both
    carry what to call with the one word that answers.
    The lock is neither in the data folder, which may be synchronised or read-only, nor shared between machines.
    """

    raise_requested = Signal()
    tasks_handed = Signal(bytes, object)
    files_handed = Signal(bytes, object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = MeetingPlace(folder)
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """True if this is the first start. False if another runs, which has then been asked to raise its window.

        Where no lock can be made at all, every start counts as the first.
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
            if self._ask_first_to_raise() or time.monotonic() > patience:
                return False
            time.sleep(0.05)  # the first one is just starting or just ending
        self._lock = lock
        self._listen()
        return True

    def hand_files(self, files: Sequence[Path]) -> None:
        """Have the first one's window show these files."""
        if hand_over(self._place.socket_name(), Kind.OPEN, packed_names(files)) is None:
            _log.warning("the open window did not take the files")

    def release(self) -> None:
        """Lets the next start be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _listen(self) -> None:
        name = self._place.socket_name()
        if name is None:
            _log.warning("no place for a socket")
            return
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._greet)
        QLocalServer.removeServer(name)
        if server.listen(name):
            self._server = server
        else:
            _log.warning("cannot listen: %s", server.errorString())

    def _ask_first_to_raise(self) -> bool:
        name = self._place.socket_name()
        if name is None:
            return True
        socket = QLocalSocket()
        socket.connectToServer(name)
        if not socket.waitForConnected(_ANSWER_MS):
            return False
        token = os.environ.get(_WAYLAND_TOKEN, "").encode("ascii", "ignore")
        socket.write(_GREETING + token[: _LONGEST_MESSAGE - len(_GREETING) - 1] + b"\n")
        sent = socket.waitForBytesWritten(_ANSWER_MS)
        socket.disconnectFromServer()
        return sent

    def _greet(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            visitor = _Visitor(socket, self)
            visitor.message.connect(self._hear)
            visitor.handed.connect(self._take)

    def _take(self, kind: str, data: bytes, reply: object) -> None:
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


class _Visitor(QObject):
    """One connection. It has a short while to say one line of at most `_LONGEST_MESSAGE` bytes.

    A line that announces more may be followed by it; then the visitor waits a little longer, for the answer.
    `handed` carries a Kind, the bytes, and what to call with the answer.
    """

    message = Signal(bytes)
    handed = Signal(str, bytes, object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._announced: tuple[Kind, int] | None = None
        socket.setParent(self)
        socket.setReadBufferSize(_LONGEST_MESSAGE)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._hang_up)
        self._silence.start(_SILENCE_MS)
        QTimer.singleShot(0, self._read)

    def _read(self) -> None:
        if self._announced is None:
            if not self._socket.canReadLine():
                return
            line = bytes(self._socket.readLine(_LONGEST_MESSAGE).data())
            self._announced = announced(line)
            if self._announced is None:
                self._socket.readyRead.disconnect(self._read)
                self.message.emit(line)
                self._hang_up()
                return
            self._socket.setReadBufferSize(LARGEST + 1)
        kind, length = self._announced
        if self._socket.bytesAvailable() >= length:
            self._socket.readyRead.disconnect(self._read)
            self._silence.start(_SAVING_MS)
            self.handed.emit(kind.value, bytes(self._socket.read(length).data()), self._answer)

    def _answer(self, word: str) -> None:
        if isValid(self) and self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
            self._socket.write(word.encode() + b"\n")
            self._socket.flush()
            self._socket.disconnectFromServer()

    def _hang_up(self) -> None:
        self._socket.abort()
