"""A suggestion in a few words, with its icon."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keeplane.ui.colours import Pair, Tone
from keeplane.ui.icons import paint_icon
from keeplane.ui.mirrored import mirrored, paint_line
from keeplane.ui.theme import Theme

PADDING = 8
_AROUND = 4
_ICON = 0.8
"""How large an icon is beside a line of its chip's text."""


def chip_font(font: QFont) -> QFont:
    """The font of a chip beside text in `font`."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    small.setWeight(QFont.Weight.DemiBold)
    return small


def chip_height(font: QFont) -> int:
    return QFontMetrics(chip_font(font)).height() + _AROUND


def chip_width(text: str, font: QFont) -> int:
    """How wide the chip has to be to show all of `text` in the chip's own `font`."""
    metrics = QFontMetrics(font)
    return text_indent(metrics.height() + _AROUND) + metrics.horizontalAdvance(text) + PADDING


def text_indent(height: float) -> int:
    """How far in a chip of that height its words begin."""
    return PADDING + _icon_size(height) + 4


def elided(text: str, font: QFont, width: int) -> str:
    """As much of `text` as a chip of that `width` has room for in the chip's own `font`."""
    metrics = QFontMetrics(font)
    room = width - text_indent(metrics.height() + _AROUND) - PADDING + 1
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def paint_chip(painter: QPainter, rect: QRectF, icon_name: str, text: str, font: QFont, pair: Pair) -> None:
    """Draw the chip in the painter's direction, eliding `text` where `rect` is too narrow for it."""
    direction = painter.layoutDirection()
    paint_chip_ground(painter, rect, icon_name, pair, direction)
    painter.setFont(font)
    painter.setPen(QColor(pair.text))
    words = rect.adjusted(text_indent(rect.height()), 0, -PADDING + 1, 0)
    paint_line(painter, mirrored(words, rect, direction), elided(text, font, int(rect.width())))


def paint_chip_ground(
    painter: QPainter, rect: QRectF, icon_name: str, pair: Pair, direction: Qt.LayoutDirection
) -> None:
    """Draw the chip without its words."""
    edge = rect.adjusted(0.5, 0.5, -0.5, -0.5) if pair.edge else rect
    path = QPainterPath()
    path.addRoundedRect(edge, edge.height() / 2, edge.height() / 2)
    painter.fillPath(path, QColor(pair.ground))
    if pair.edge:
        painter.strokePath(path, QPen(QColor(pair.edge), 1))
    size = _icon_size(rect.height())
    icon = QRectF(rect.left() + PADDING, rect.center().y() - size / 2, size, size)
    paint_icon(painter, icon_name, mirrored(icon, rect, direction), pair.text)


def _icon_size(height: float) -> int:
    return round((height - _AROUND) * _ICON)


class ChipLabel(QWidget):
    """One chip as a widget of its own, hidden while it has nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tone = Tone.UNDECIDED
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)
        self.hide()

    def show_chip(self, tone: Tone, text: str) -> None:
        self._tone, self._text = tone, text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        height = chip_height(self.font())
        return QSize(text_indent(height) + PADDING, height)

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._text, chip_font(self.font())), chip_height(self.font()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = chip_font(self.font())
        width = min(self.width(), chip_width(self._text, font))
        rect = mirrored(QRectF(0, 0, width, self.height()), QRectF(self.rect()), painter.layoutDirection())
        paint_chip(painter, rect, self._tone.value, self._text, font, self._theme.colours.tones[self._tone])
        painter.end()
