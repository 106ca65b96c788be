"""What has to be turned round by hand in a layout from right to left."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QMargins, QRect, QRectF, Qt
from PySide6.QtGui import QPainter

_LINE = Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_MIDDLE = Qt.AlignmentFlag.AlignVCenter

_Rect = TypeVar("_Rect", QRect, QRectF)


def mirrored(rect: _Rect, within: _Rect, direction: Qt.LayoutDirection) -> _Rect:
    """`rect` as it lies in `within` from left to right, or the other way round.

    QStyle.visualRect does it too, but PySide6 sets up 566 constants for whoever imports QStyle: 12 ms of the start.
    """
    if direction is not Qt.LayoutDirection.RightToLeft:
        return rect
    return rect.translated(within.left() + within.right() - rect.left() - rect.right(), 0)


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
