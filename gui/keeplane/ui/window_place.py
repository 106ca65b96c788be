"""Where the window was and what its sketch shows, from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from keeplane.ui.sketch import Outlines, outlines_of

FIRST_SIZE = (1320, 780)

_GEOMETRY = "window/geometry"
_OUTLINES = "window/outlines"


class WindowPlace:
    def __init__(self, window: QMainWindow, settings: QSettings) -> None:
        self._window = window
        self._settings = settings

    def restore(self) -> None:
        geometry = self._settings.value(_GEOMETRY)
        if not (isinstance(geometry, QByteArray) and self._window.restoreGeometry(geometry)):
            self._window.resize(*FIRST_SIZE)

    def outlines(self) -> Outlines | None:
        """Those of the last time, if there was one."""
        return outlines_of(str(self._settings.value(_OUTLINES, "")))

    def keep(self, outlines: Outlines) -> None:
        """To be called before the window closes."""
        self._settings.setValue(_GEOMETRY, self._window.saveGeometry())
        self._settings.setValue(_OUTLINES, outlines.numbers())
