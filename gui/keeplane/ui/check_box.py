"""A check box as lists draw it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from keeplane.ui.colours import Colours
from keeplane.ui.icons import paint_icon


def paint_check_box(painter: QPainter, box: QRectF, checked: bool, colours: Colours) -> None:
    line = QColor(colours.accent if checked else colours.muted)
    fill = QColor(colours.accent if checked else colours.card)
    paint_box(painter, box, line, fill, QColor(colours.on_accent) if checked else None)


def paint_box(painter: QPainter, box: QRectF, line: QColor, fill: QColor, tick: QColor | None) -> None:
    """Draw the box, with a tick if there is a colour for it."""
    painter.setPen(QPen(line, 1.5))
    painter.setBrush(fill)
    corner = box.width() / 4.5
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), corner, corner)
    if tick is not None:
        paint_icon(painter, "done", box.adjusted(2, 2, -2, -2), tick.name())
