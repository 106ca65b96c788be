"""What hangs on the pointer while cards are dragged."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from keeplane.models.lane_model import Role
from keeplane.ui.card_delegate import CardDelegate
from keeplane.ui.card_plate import Attention
from keeplane.ui.mirrored import mirrored
from keeplane.ui.text_size import grown
from keeplane.ui.theme import Theme

WIDTH = 260
"""Pixels beside text of the usual size."""


def drag_picture(
    option: QStyleOptionViewItem, delegate: CardDelegate, index: QModelIndex, count: int, theme: Theme
) -> QPixmap:
    """The current card as it looks in its lane, with the number of cards if there are several."""
    width, height = grown(WIDTH, option.font), delegate.sizeHint(option, index).height()
    ratio = option.widget.devicePixelRatioF()
    picture = QPixmap(int(width * ratio), int(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(picture)
    painter.setOpacity(0.92)
    card = QRect(0, 0, width, height)
    delegate.plans.dress(option.font, option.direction, ratio)
    delegate.draw(painter, card, index.data(Role.CARD), Attention(selected=True))
    if count > 1:
        _paint_count(painter, QRectF(card), str(count), option, theme)
    painter.end()
    return picture


def _paint_count(painter: QPainter, card: QRectF, text: str, option: QStyleOptionViewItem, theme: Theme) -> None:
    bold = QFont(option.font)
    bold.setBold(True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    height = grown(24, bold)
    width = max(grown(32, bold), QFontMetrics(bold).horizontalAdvance(text) + height // 2)
    badge = mirrored(QRectF(card.right() - 8 - width, 6, width, height), card, option.direction)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.accent))
    painter.drawRoundedRect(badge, height / 2, height / 2)
    painter.setFont(bold)
    painter.setPen(QColor(theme.colours.on_accent))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
