"""Hears what other starts of the program have to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from keeplane.desktop.doors import door

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket


class Reception(QObject):
    """Listens at one door. `message` carries a line, `handed` what a Visitor hands over."""

    message = Signal(bytes)
    handed = Signal(str, bytes, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._door = door(self)
        self._door.came.connect(self._greet)

    def open(self, name: str) -> str:
        """Listen at the socket of that name, which nobody else may be using. Returns what is wrong, or ""."""
        return self._door.open(name)

    def close(self) -> None:
        self._door.close()

    def _greet(self, guest: QLocalSocket) -> None:
        from keeplane.desktop.visitor import Visitor  # noqa: PLC0415 (hardly ever does anyone come)

        visitor = Visitor(guest, self)
        visitor.message.connect(self.message)
        visitor.handed.connect(self.handed)
