"""One of our icons as a picture of its own."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from keeplane.ui.icons import themed_icon
from keeplane.ui.text_size import grown


class Picture(QWidget):
    """`size` is in pixels beside text of the usual size."""

    def __init__(self, name: str, size: int) -> None:
        super().__init__()
        self._icon = themed_icon(name)
        size = grown(size, self.font())
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._icon.paint(painter, self.rect())
        painter.end()
