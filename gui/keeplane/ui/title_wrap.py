"""Breaking a title into lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def wrap_title(title: str, font: QFont, width: float) -> list[str]:
    """The title on one or two lines of `width` pixels, the last one elided."""
    shown = title[: 4 * int(width)]
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width, 1))
    split = line.textLength()
    layout.endLayout()
    if split >= len(shown):
        return [shown]
    rest = QFontMetrics(font).elidedText(shown[split:].lstrip(), Qt.TextElideMode.ElideRight, int(width))
    return [shown[:split].rstrip(), rest]
