"""Where other starts of the program come in. QtNetwork, of 3 MB, is only loaded for those who come, since few do."""

from __future__ import annotations

import logging
import socket
import sys
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_log = logging.getLogger(__name__)


class SocketDoor(QObject):
    """A socket in a private folder. `came` carries a QLocalSocket for each who comes."""

    came = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._path: Path | None = None

    def open(self, name: str) -> str:
        """Listen at that path, which nobody else may be using. Returns what is wrong, or ""."""
        path = Path(name)
        try:
            path.unlink(missing_ok=True)
            self._server.bind(name)
            self._path = path
            path.chmod(0o600)
            self._server.listen()
        except OSError as error:
            self.close()
            return str(error)
        self._server.setblocking(False)
        notifier = QSocketNotifier(self._server.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._let_in)
        return ""

    def close(self) -> None:
        for notifier in self.findChildren(QSocketNotifier):
            notifier.setEnabled(False)
        self._server.close()
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink()
            self._path = None

    def _let_in(self) -> None:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 (as said)

        try:
            connection, _ = self._server.accept()
        except (BlockingIOError, ConnectionAbortedError):  # who came has gone again
            return
        except OSError as error:
            _log.warning("cannot listen any longer: %s", error)
            self.close()
            return
        guest = QLocalSocket(self)
        guest.setSocketDescriptor(connection.detach())
        self.came.emit(guest)


class PipeDoor(QObject):
    """A named pipe, for Windows. `came` carries a QLocalSocket for each who comes."""

    came = Signal(object)

    def __init__(self, parent: QObject) -> None:
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 (as said)

        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)

    def open(self, name: str) -> str:
        """Listen at the pipe of that name, which nobody else may be using. Returns what is wrong, or ""."""
        return "" if self._server.listen(name) else self._server.errorString()

    def close(self) -> None:
        self._server.close()

    def _let_in(self) -> None:
        while (guest := self._server.nextPendingConnection()) is not None:
            self.came.emit(guest)


def door(parent: QObject) -> SocketDoor | PipeDoor:
    """What this system has."""
    return PipeDoor(parent) if sys.platform == "win32" else SocketDoor(parent)
