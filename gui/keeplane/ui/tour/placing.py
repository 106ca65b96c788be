"""Where a bubble goes beside the part that it points at."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize


class Side(StrEnum):
    """The side of the part on which the bubble is."""

    RIGHT = "right"
    LEFT = "left"
    BELOW = "below"
    ABOVE = "above"
    INSIDE = "inside"


def place(bubble: QSize, part: QRect, room: QRect) -> tuple[QRect, Side]:
    """The first side with enough room; without any, over the lower end of the part. Never beyond `room`."""
    middle = part.intersected(room).center()
    corners = {
        Side.RIGHT: QPoint(part.right() + 1, middle.y() - bubble.height() // 2),
        Side.LEFT: QPoint(part.left() - bubble.width(), middle.y() - bubble.height() // 2),
        Side.BELOW: QPoint(middle.x() - bubble.width() // 2, part.bottom() + 1),
        Side.ABOVE: QPoint(middle.x() - bubble.width() // 2, part.top() - bubble.height()),
        Side.INSIDE: QPoint(middle.x() - bubble.width() // 2, part.bottom() - bubble.height()),
    }
    for side, corner in corners.items():
        placed = _within(QRect(corner, bubble), room)
        if side is Side.INSIDE or (room.contains(placed) and not placed.intersects(part)):
            return placed, side
    raise AssertionError("the last side is always taken")


def _within(rect: QRect, room: QRect) -> QRect:
    left = max(room.left(), min(rect.left(), room.right() + 1 - rect.width()))
    top = max(room.top(), min(rect.top(), room.bottom() + 1 - rect.height()))
    return QRect(QPoint(left, top), rect.size())
