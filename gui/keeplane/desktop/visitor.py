"""One other start of the program, and what it has to say."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket
from shiboken6 import isValid

from keeplane.desktop.handing_over import LARGEST, Kind, announced

LONGEST_MESSAGE = 512
_SILENCE_MS = 2000
_SAVING_MS = 15_000


class Visitor(QObject):
    """One connection. It has a short while to say one line of at most `LONGEST_MESSAGE` bytes.

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
        socket.setReadBufferSize(LONGEST_MESSAGE)
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
            line = bytes(self._socket.readLine(LONGEST_MESSAGE).data())
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
