"""How a task looks in its lane."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from keeplane.models.card import Card
from keeplane.models.lane_model import Role
from keeplane.ui.card_foot import Arranged, FootArranger
from keeplane.ui.card_type import CardType
from keeplane.ui.check_box import paint_check_box
from keeplane.ui.chip import TEXT_LEFT as CHIP_TEXT_LEFT
from keeplane.ui.chip import chip_height, paint_chip_ground
from keeplane.ui.stamps import Stamps
from keeplane.ui.theme import Theme

GAP = 8
LINE_GAP = 4
PADDING = 12
VERTICAL_PADDING = 8
BOX = 18
TEXT_LEFT = PADDING + BOX + 10
RADIUS = 8


class CardDelegate(QStyledItemDelegate):
    """Draws cards of one height for all: check box, title on up to two lines, chips, hours a week.

    Cards from `gap_row` on are drawn one card lower, which leaves a gap; cards in `lifted` are drawn faint.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._type = CardType(QFont())
        self._feet = FootArranger(self._type)
        self._stamps = Stamps()
        self.gap_row: int | None = None
        self.lifted: frozenset[str] = frozenset()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, card_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        shown: Card = index.data(Role.CARD)
        task = shown.task
        moved = self.gap_row is not None and index.row() >= self.gap_row
        faint = task.id in self.lifted
        if moved or faint:
            painter.save()
            painter.translate(0, option.rect.height() if moved else 0)
            painter.setOpacity(0.4 if faint else painter.opacity())
        self._dress_in(option.font)
        kind, card = self._type, self._card(option.rect)
        self._paint_ground(painter, card, option)
        left, room = card.left() + TEXT_LEFT, card.width() - TEXT_LEFT - PADDING
        lines = kind.lines(task.title, room)
        top = self._block_top(card, kind, len(lines))
        colours = self._theme.colours
        box = partial(paint_check_box, checked=task.done, colours=colours)
        self._stamps.put(painter, self._box(card, kind, top), (task.done, colours.accent, colours.card), box)
        self._paint_title(painter, left, top, lines, done=task.done)
        foot = QRectF(left, top + len(lines) * kind.line_height + LINE_GAP, room, kind.chip_height)
        self._paint_foot(painter, foot, self._feet.arranged(shown.foot, int(room)))
        if moved or faint:
            painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() is not Qt.MouseButton.LeftButton:
            return False
        if not self.box_contains(option, index, event.position()):
            return False
        if event.type() is QEvent.Type.MouseButtonRelease:
            done = index.data(Role.TASK).done
            state = Qt.CheckState.Unchecked if done else Qt.CheckState.Checked
            model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return True

    def box_contains(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, point: QPointF
    ) -> bool:
        """Whether `point` is on the check box, with some room around it."""
        card = self._card(option.rect)
        self._dress_in(option.font)
        kind = self._type
        lines = kind.lines(index.data(Role.TASK).title, card.width() - TEXT_LEFT - PADDING)
        box = self._box(card, kind, self._block_top(card, kind, len(lines)))
        return box.adjusted(-8, -8, 8, 8).contains(point)

    @staticmethod
    def _card(rect: QRect) -> QRectF:
        return QRectF(rect).adjusted(1, 1, -1, -GAP)

    def _dress_in(self, font: QFont) -> None:
        if font != self._type.font:
            self._type = CardType(font)
            self._feet = FootArranger(self._type)

    @staticmethod
    def _block_top(card: QRectF, kind: CardType, lines: int) -> float:
        """Where the title starts, so that title and chips stand in the middle of the card."""
        height = lines * kind.line_height + LINE_GAP + kind.chip_height
        return math.ceil(card.top() + (card.height() - height) / 2)

    @staticmethod
    def _box(card: QRectF, kind: CardType, top: float) -> QRectF:
        return QRectF(card.left() + PADDING, top + (kind.line_height - BOX) / 2, BOX, BOX)

    def _paint_ground(self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = colours.card_selected if selected else colours.card_hover if hovered else colours.card
        strong = option.widget.hasFocus() and (selected or focused)
        edge = colours.accent if strong or selected else colours.border
        ways = partial(_paint_plate, ground=ground, edge=edge, width=2.0 if strong else 1.0)
        self._stamps.put(painter, card, ("plate", ground, edge, strong), ways)

    def _paint_title(self, painter: QPainter, left: float, top: float, lines: Sequence[str], *, done: bool) -> None:
        painter.setPen(QColor(self._theme.colours.muted if done else self._theme.colours.text))
        for number, line in enumerate(lines):
            line_top = top + number * self._type.line_height
            self._type.title.draw(painter, left, line_top, line)
            if done:
                self._type.title.strike_out(painter, left, line_top, line)

    def _paint_foot(self, painter: QPainter, foot: QRectF, arranged: Arranged) -> None:
        colours, face = self._theme.colours, self._type.chip
        text_top = foot.top() + (foot.height() - face.height) / 2
        for chip in arranged.chips:
            pair = colours.tones[chip.tone]
            rect = QRectF(foot.left() + chip.left, foot.top(), chip.width, foot.height())
            ground = partial(paint_chip_ground, icon_name=chip.icon, pair=pair)
            self._stamps.put(painter, rect, (chip.icon, pair), ground)
            painter.setPen(QColor(pair.text))
            face.draw(painter, rect.left() + CHIP_TEXT_LEFT, text_top, chip.text)
        if arranged.words:
            painter.setPen(QColor(colours.muted))
            face.draw(painter, foot.right() - arranged.words_width, text_top, arranged.words)


def _paint_plate(painter: QPainter, rect: QRectF, ground: str, edge: str, width: float) -> None:
    inset = width / 2
    painter.setPen(QPen(QColor(edge), width))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


def card_height(font: QFont) -> int:
    """The height of every card whose title is in `font`, with the space to the next one."""
    titles = 2 * QFontMetrics(font).height()
    return titles + LINE_GAP + chip_height(font) + 2 * VERTICAL_PADDING + GAP
