"""What a card is painted on: it shows what the user does with the card."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from keeplane.ui.colours import Colours

RADIUS = 8


class Attention(NamedTuple):
    """What the user does with a card. `reached` means that the keyboard is on it."""

    selected: bool = False
    reached: bool = False
    hovered: bool = False


def paint_plate(painter: QPainter, rect: QRectF, attention: Attention, colours: Colours) -> None:
    selected, reached, hovered = attention
    strong = selected or reached
    width = 2.0 if strong else 1.0
    line = Qt.PenStyle.DashLine if reached and not selected else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(colours.accent if strong else colours.border), width, line))
    painter.setBrush(QColor(colours.card_selected if selected else colours.card_hover if hovered else colours.card))
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), RADIUS, RADIUS)
