"""A check box as lists draw it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from keeplane.ui.colours import Colours
from keeplane.ui.icons import paint_icon


def paint_check_box(painter: QPainter, box: QRectF, checked: bool, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.accent if checked else colours.muted), 1.5))
    painter.setBrush(QColor(colours.accent if checked else colours.card))
    corner = box.width() / 4.5
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), corner, corner)
    if checked:
        paint_icon(painter, "done", box.adjusted(2, 2, -2, -2), colours.on_accent)
