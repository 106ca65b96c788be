"""Breaking a title into lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption


def seen_part(title: str, width: float) -> str:
    """The start of the title, with more letters than two lines of `width` pixels have room for."""
    return title[: 4 * int(width)]


def wrap_title(title: str, font: QFont, width: float) -> list[str]:
    """The title on one or two lines of `width` pixels, the last one elided."""
    shown = seen_part(title, width)
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width, 1))
    split = 2 * line.textLength()
    layout.endLayout()
    units = shown.encode("utf-16-le", "surrogatepass")  # as Qt counts, for which an emoji is two letters
    if split >= len(units):
        return [shown]
    first, rest = (part.decode("utf-16-le", "surrogatepass") for part in (units[:split], units[split:]))
    elided = QFontMetrics(font).elidedText(rest.lstrip(), Qt.TextElideMode.ElideRight, int(width))
    return [first.rstrip(), elided]
