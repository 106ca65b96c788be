"""Where a window was and how large, from one opening to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from keeplane.ui.text_size import first_size


class KeptPlace:
    """The place of one window, under `key` in `settings`."""

    def __init__(self, window: QWidget, settings: QSettings, key: str) -> None:
        self._window = window
        self._settings = settings
        self._key = key

    def restore(self, first: tuple[int, int]) -> None:
        """Put the window where it was; without that, make it as large as `first`, or more if text is larger."""
        place = self._settings.value(self._key)
        if not (isinstance(place, QByteArray) and self._window.restoreGeometry(place)):
            self._window.resize(first_size(self._window, *first))

    def keep(self) -> None:
        self._settings.setValue(self._key, self._window.saveGeometry())
