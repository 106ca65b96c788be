"""An icon in a colour of the look in force."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from keeplane.ui.colours import Tone
from keeplane.ui.icons import paint_icon
from keeplane.ui.text_size import grown
from keeplane.ui.theme import Theme


class Glyph(QWidget):
    """Decoration beside words that say the same, so screen readers pass over it. Muted if it has no tone.

    `size` is in pixels beside text of the usual size.
    """

    def __init__(self, theme: Theme, name: str, tone: Tone | None = None, size: int = 16) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self._tone = tone
        self._size = size
        self._fit()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, tone: Tone | None) -> None:
        self._name = name
        self._tone = tone
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        colour = colours.muted if self._tone is None else colours.tones[self._tone].text
        painter = QPainter(self)
        paint_icon(painter, self._name, QRectF(self.rect()), colour)
        painter.end()

    def _fit(self) -> None:
        size = grown(self._size, self.font())
        self.setFixedSize(size, size)
