"""A suggestion in a few words, with its icon."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from keeplane.ui.colours import Pair, Tone
from keeplane.ui.icons import paint_icon
from keeplane.ui.theme import Theme

PADDING = 8
ICON = 12
TEXT_LEFT = PADDING + ICON + 4


def chip_font(font: QFont) -> QFont:
    """The font of a chip beside text in `font`."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    small.setWeight(QFont.Weight.DemiBold)
    return small


def chip_height(font: QFont) -> int:
    return QFontMetrics(chip_font(font)).height() + 4


def chip_width(text: str, font: QFont) -> int:
    """How wide the chip has to be to show all of `text` in the chip's own `font`."""
    return TEXT_LEFT + QFontMetrics(font).horizontalAdvance(text) + PADDING


def elided(text: str, font: QFont, width: int) -> str:
    """As much of `text` as a chip of that `width` has room for in the chip's own `font`."""
    room = width - TEXT_LEFT - PADDING + 1
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)


def paint_chip(painter: QPainter, rect: QRectF, icon_name: str, text: str, font: QFont, pair: Pair) -> None:
    """Draw the chip, eliding `text` where `rect` is too narrow for it."""
    paint_chip_ground(painter, rect, icon_name, pair)
    painter.setFont(font)
    painter.setPen(QColor(pair.text))
    words = rect.adjusted(TEXT_LEFT, 0, -PADDING + 1, 0)
    alignment = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(words, alignment, elided(text, font, int(rect.width())))


def paint_chip_ground(painter: QPainter, rect: QRectF, icon_name: str, pair: Pair) -> None:
    """Draw the chip without its words, which begin TEXT_LEFT from its left edge."""
    path = QPainterPath()
    path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.fillPath(path, QColor(pair.ground))
    icon = QRectF(rect.left() + PADDING, rect.center().y() - ICON / 2, ICON, ICON)
    paint_icon(painter, icon_name, icon, pair.text)


class ChipLabel(QWidget):
    """One chip as a widget of its own, hidden while it has nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = Tone.UNDECIDED
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(PADDING * 2 + ICON)
        theme.changed.connect(self.update)
        self.hide()

    def show_chip(self, tone: Tone, text: str) -> None:
        self._tone, self._text = tone, text
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._text, chip_font(self.font())), chip_height(self.font()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = chip_font(self.font())
        rect = QRectF(0, 0, min(self.width(), chip_width(self._text, font)), self.height())
        paint_chip(painter, rect, self._tone.value, self._text, font, self._theme.colours.tones[self._tone])
        painter.end()
