"""Files that the desktop wants opened in the running program."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication


class OpenedFiles(QObject):
    """`opened` carries Paths: from macOS, which sends events, and from second starts, which hand on names."""

    opened = Signal(object)

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        if sys.platform == "darwin":  # elsewhere each event would pass through here for nothing
            app.installEventFilter(self)

    def receive(self, data: bytes, reply: Callable[[str], None]) -> None:
        """Take what a second start hands on."""
        from keeplane.desktop.handing_over import Answer, unpacked_names  # noqa: PLC0415 (hardly ever wanted)

        reply(Answer.OPENED)
        self.opened.emit(unpacked_names(data))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.opened.emit([Path(event.file())])
            return True
        return super().eventFilter(watched, event)
