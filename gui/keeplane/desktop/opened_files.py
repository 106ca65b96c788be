"""Files that the user or the desktop wants opened in the running program."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent, QGuiApplication


class OpenedFiles(QObject):
    """They come from the command line, from macOS, which sends events from the very beginning, and from second starts,
    which hand on names. Until somebody can show them they wait."""

    def __init__(self, app: QGuiApplication, first: Sequence[Path] = ()) -> None:
        super().__init__(app)
        self._waiting = [*first]
        self._show: Callable[[Sequence[Path]], object] | None = None
        if sys.platform == "darwin":  # elsewhere each event would pass through here for nothing
            app.installEventFilter(self)

    def show_with(self, show: Callable[[Sequence[Path]], object]) -> None:
        """Hand them to `show` from now on; those that wait already, as soon as the event loop runs."""
        self._show = show
        QTimer.singleShot(0, self._hand_on)

    def receive(self, data: bytes, reply: Callable[[str], None]) -> None:
        """Take what a second start hands on."""
        from keeplane.desktop.handing_over import Answer, unpacked_names  # noqa: PLC0415 (hardly ever wanted)

        reply(Answer.OPENED)
        self._waiting.extend(unpacked_names(data))
        self._hand_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self._waiting.append(Path(event.file()))
            self._hand_on()
            return True
        return super().eventFilter(watched, event)

    def _hand_on(self) -> None:
        if self._show is not None and self._waiting:
            files, self._waiting = self._waiting, []
            self._show(files)
