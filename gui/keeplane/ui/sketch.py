"""What the window shows until its contents are there: the outlines of lanes and pane where they lay last."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from keeplane.ui.theme import Theme

_RADIUS = 12
"""Pixels; the same as in the style sheet."""

_LARGEST = 32_767
"""Pixels: no window is wider."""


class Outlines(Struct, frozen=True):
    """Where the lanes and the pane lie in a window of that size, in its pixels."""

    size: QSize
    lanes: Sequence[QRect]
    pane: QRect

    def numbers(self) -> str:
        """For `outlines_of`."""
        edges = ((rect.x(), rect.y(), rect.width(), rect.height()) for rect in (self.pane, *self.lanes))
        return " ".join(map(str, (self.size.width(), self.size.height(), *chain.from_iterable(edges))))


def outlines_of(numbers: str) -> Outlines | None:
    """None for what does not tell of a pane and three lanes within a window."""
    try:
        width, height, *edges = map(int, numbers.split())
        if not all(0 <= edge <= _LARGEST for edge in (width, height, *edges)):
            return None
        pane, inbox, keep, outsource = (QRect(*edges[first : first + 4]) for first in range(0, len(edges), 4))
    except (ValueError, TypeError):
        return None
    window, parts = QRect(0, 0, width, height), (pane, inbox, keep, outsource)
    if any(part.isEmpty() or not window.contains(part) for part in parts):
        return None
    return Outlines(window.size(), parts[1:], pane)


class Sketch(QWidget):
    """Without outlines, or in a window of another size than theirs, it shows the plain ground. `painted` says that it
    can be seen now."""

    painted = Signal()

    def __init__(self, theme: Theme, outlines: Outlines | None) -> None:
        super().__init__()
        self._theme = theme
        self._outlines = outlines

    def paintEvent(self, _event: QPaintEvent) -> None:
        outlines, colours = self._outlines, self._theme.colours
        if outlines is not None and outlines.size == self.size():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.border), 1) if colours.strong else Qt.PenStyle.NoPen)
            inset = 0.5 if colours.strong else 0.0
            for rect, colour in ((outlines.pane, colours.card), *((rect, colours.lane) for rect in outlines.lanes)):
                painter.setBrush(QColor(colour))
                shape = QRectF(rect).adjusted(inset, inset, -inset, -inset)
                painter.drawRoundedRect(shape, _RADIUS - inset, _RADIUS - inset)
            painter.end()
        self.painted.emit()
