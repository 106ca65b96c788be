"""Small pictures that many cards have in common."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

MOST = 64
"""Some hundred kilobytes in all."""


class Stamps:
    """Paints each picture once and from then on puts it where it is wanted."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, QPixmap] = {}

    def put(
        self, painter: QPainter, rect: QRectF, likeness: Hashable, paint: Callable[[QPainter, QRectF], None]
    ) -> None:
        """Draw in `rect` what `paint` draws; those of one `likeness` and size look the same."""
        ratio = painter.device().devicePixelRatioF()
        width, height = rect.width(), rect.height()
        key = likeness, width, height, ratio
        picture = self._kept.pop(key, None)
        if picture is None:
            picture = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(Qt.GlobalColor.transparent))
            inner = QPainter(picture)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(inner, QRectF(0, 0, width, height))
            inner.end()
        self._kept[key] = picture
        if len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]
        painter.drawPixmap(QPointF(rect.topLeft()), picture)
