"""A drop-down list that looks like our other fields."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

from keeplane.ui.icons import paint_icon

_ARROW = 14


class ChoiceBox(QComboBox):
    """A style sheet can draw the arrow from a file only, which knows no look; so it is painted here."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setItemDelegate(QStyledItemDelegate(self))  # the list's own one takes no style sheet

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left = 10 if self.isRightToLeft() else self.width() - _ARROW - 10
        colour = self.palette().text().color().name()
        paint_icon(painter, "down", QRectF(left, (self.height() - _ARROW) / 2, _ARROW, _ARROW), colour)
        painter.end()
