"""What hangs on the pointer while cards are dragged."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from keeplane.ui.card_delegate import CardDelegate
from keeplane.ui.theme import Theme

WIDTH = 260


def drag_picture(
    option: QStyleOptionViewItem, delegate: CardDelegate, index: QModelIndex, count: int, theme: Theme
) -> QPixmap:
    """The current card as it looks in its lane, with the number of cards if there are several."""
    height = delegate.sizeHint(option, index).height()
    ratio = option.widget.devicePixelRatioF()
    picture = QPixmap(int(WIDTH * ratio), int(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setOpacity(0.92)
    option.rect = QRect(0, 0, WIDTH, height)
    option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Selected
    delegate.paint(painter, option, index)
    if count > 1:
        _paint_count(painter, str(count), option.font, theme)
    painter.end()
    return picture


def _paint_count(painter: QPainter, text: str, font: QFont, theme: Theme) -> None:
    bold = QFont(font)
    bold.setBold(True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    badge = QRectF(WIDTH - 40, 6, 32, 24)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.accent))
    painter.drawRoundedRect(badge, 12, 12)
    painter.setFont(bold)
    painter.setPen(QColor(theme.colours.on_accent))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
