"""What has to be turned round by hand in a layout from right to left."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QPainter

_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def mirrored(rect: QRectF, within: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """`rect` as it lies in `within` from left to right, or the other way round."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())


def margins(start: int, top: int, end: int, bottom: int, direction: Qt.LayoutDirection) -> QMargins:
    """Margins with `start` on the side where a line begins; Qt's layouts turn round what is in them, but not these."""
    if direction is Qt.LayoutDirection.RightToLeft:
        return QMargins(end, top, start, bottom)
    return QMargins(start, top, end, bottom)


def paint_line(painter: QPainter, rect: QRectF, text: str, height: Qt.AlignmentFlag = _MIDDLE) -> None:
    """Draw one line of text, which reads in its own direction, from where lines begin in the painter's."""
    direction = painter.layoutDirection()
    right = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(rect, _LINE | height | side, text)
    painter.setLayoutDirection(direction)
