"""Small pictures that many cards have in common."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

MOST = 64
"""Some hundred kilobytes in all."""


def painted(size: QSizeF, ratio: float, paint: Callable[[QPainter, QRectF], None]) -> QPixmap:
    """What `paint` draws in a rectangle of that size, with `ratio` pixels to a point."""
    picture = QPixmap(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    inner = QPainter(picture)
    inner.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(inner, QRectF(0, 0, size.width(), size.height()))
    inner.end()
    return picture


class Stamps:
    """Paints each picture once."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}

    def picture(
        self, size: QSizeF, ratio: float, likeness: Hashable, paint: Callable[[QPainter, QRectF], None]
    ) -> QPixmap:
        """What `paint` draws, as `painted` does; pictures of one `likeness` and size look the same."""
        key = likeness, size.width(), size.height(), ratio
        picture = self._kept.pop(key, None)
        if picture is None:
            picture = painted(size, ratio, paint)
        self._kept[key] = picture
        if len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]
        return picture
