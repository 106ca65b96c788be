"""A text cursor that blinks only while the user is there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

REST_MS = 10_000


class RestingCursor(QObject):
    """Ten seconds after it last moved, the text cursor stands still, so that nothing wakes an idle program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._flash = app.cursorFlashTime()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._stand_still)
        app.inputMethod().cursorRectangleChanged.connect(self._blink)
        app.focusChanged.connect(self._blink)
        self._rest.start()

    def _blink(self) -> None:
        if self._app.cursorFlashTime() != self._flash:
            self._app.setCursorFlashTime(self._flash)
        self._rest.start()

    def _stand_still(self) -> None:
        self._app.setCursorFlashTime(0)
