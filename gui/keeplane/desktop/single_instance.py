"""One running program for each data folder; a second start brings the first one's window forward."""

from __future__ import annotations

import hashlib
import logging
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from keeplane.desktop.abandoned_lock import remove_if_abandoned
from keeplane.desktop.private_folder import is_private, runtime_folder, short_runtime_folder

_log = logging.getLogger(__name__)

_GREETING = b"keeplane raise "
_LONGEST_MESSAGE = 512
_LONGEST_SOCKET_PATH = 90  # the systems allow 103 bytes or more; Qt binds to a somewhat longer path first
_ANSWER_MS = 500
_SILENCE_MS = 2000
_PATIENCE_SECONDS = 3.0
_WAYLAND_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 (no secret: Wayland's leave to come to the front)


class SingleInstance(QObject):
    """Holds the lock of a data folder for as long as it lives.

    The lock is neither in the data folder, which may be synchronised or read-only, nor shared between machines.
    """

    raise_requested = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = hashlib.sha256(os.fsencode(os.path.normcase(os.path.realpath(folder)))).hexdigest()[:16]
        self._runtime = runtime_folder()
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """True if this is the first start. False if another runs, which has then been asked to raise its window.

        Where no lock can be made at all, every start counts as the first.
        """
        if self._runtime is None:
            _log.warning("no place for a lock")
            return True
        path = self._runtime / f"{self._key}.lock"
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

    def release(self) -> None:
        """Lets the next start be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _socket_name(self) -> str | None:
        if sys.platform == "win32":
            return f"keeplane-{self._key}"
        for folder in (self._runtime, short_runtime_folder()):
            if folder is None:
                continue
            path = folder / f"{self._key}.sock"
            if len(os.fsencode(path)) <= _LONGEST_SOCKET_PATH and is_private(folder):
                return str(path)
        return None

    def _listen(self) -> None:
        name = self._socket_name()
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
        name = self._socket_name()
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
            _Visitor(socket, self).message.connect(self._hear)

    def _hear(self, message: bytes) -> None:
        if not message.startswith(_GREETING):
            return
        token = message.removeprefix(_GREETING).strip()
        if token and token.isascii() and token.decode("ascii").isprintable():
            os.environ[_WAYLAND_TOKEN] = token.decode("ascii")  # Qt looks here when a window asks for the front
        self.raise_requested.emit()


class _Visitor(QObject):
    """One connection: hears one line of at most `_LONGEST_MESSAGE` bytes, or nothing and soon hangs up."""

    message = Signal(bytes)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)
        socket.setReadBufferSize(_LONGEST_MESSAGE)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        silence = QTimer(self)
        silence.setSingleShot(True)
        silence.timeout.connect(self._hang_up)
        silence.start(_SILENCE_MS)
        QTimer.singleShot(0, self._read)

    def _read(self) -> None:
        if not self._socket.canReadLine():
            return
        line = bytes(self._socket.readLine(_LONGEST_MESSAGE).data())
        self._socket.readyRead.disconnect(self._read)
        self.message.emit(line)
        self._hang_up()

    def _hang_up(self) -> None:
        self._socket.abort()
