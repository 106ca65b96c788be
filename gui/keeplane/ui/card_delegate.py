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
from keeplane.ui.card_type import PADDING, CardType, Face
from keeplane.ui.check_box import paint_check_box
from keeplane.ui.chip import PADDING as CHIP_PADDING
from keeplane.ui.chip import chip_height, paint_chip_ground, text_indent
from keeplane.ui.mirrored import mirrored
from keeplane.ui.stamps import Stamps
from keeplane.ui.theme import Theme

GAP = 8
LINE_GAP = 4
VERTICAL_PADDING = 8
RADIUS = 8


class CardDelegate(QStyledItemDelegate):
    """Draws cards of one height for all: check box, title on up to two lines, chips, hours a week.

    Cards from `gap_row` on are drawn lower, by `gap_share` of a card, which leaves a gap; cards in `lifted` are drawn
    faint.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._type = CardType(QFont())
        self._feet = FootArranger(self._type)
        self._stamps = Stamps()
        self.gap_row: int | None = None
        self.gap_share = 1.0
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
            painter.translate(0, option.rect.height() * self.gap_share if moved else 0)
            painter.setOpacity(0.4 if faint else painter.opacity())
        self._dress_in(option.font)
        kind, card = self._type, self._card(option.rect)
        self._paint_ground(painter, card, option)
        across = mirrored(card.adjusted(kind.text_left, 0, -PADDING, 0), card, option.direction)
        lines = kind.lines(task.title, across.width())
        top = self._block_top(card, kind, len(lines))
        colours = self._theme.colours
        box = partial(paint_check_box, checked=task.done, colours=colours)
        self._stamps.put(
            painter, self._box(card, kind, top, option.direction), (task.done, colours.accent, colours.card), box
        )
        title = QRectF(across.left(), top, across.width(), kind.line_height)
        self._paint_title(painter, title, lines, option.direction, done=task.done)
        foot = QRectF(title.left(), top + len(lines) * kind.line_height + LINE_GAP, title.width(), kind.chip_height)
        self._paint_foot(painter, foot, self._feet.arranged(shown.foot, int(foot.width())), option.direction)
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
        lines = kind.lines(index.data(Role.TASK).title, card.width() - kind.text_left - PADDING)
        box = self._box(card, kind, self._block_top(card, kind, len(lines)), option.direction)
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
    def _box(card: QRectF, kind: CardType, top: float, direction: Qt.LayoutDirection) -> QRectF:
        box = QRectF(card.left() + PADDING, top + (kind.line_height - kind.box) / 2, kind.box, kind.box)
        return mirrored(box, card, direction)

    def _paint_ground(self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = colours.card_selected if selected else colours.card_hover if hovered else colours.card
        reached = focused and option.widget.hasFocus()
        strong = selected or reached
        edge = colours.accent if strong else colours.border
        line = Qt.PenStyle.DashLine if reached and not selected else Qt.PenStyle.SolidLine
        ways = partial(_paint_plate, ground=ground, edge=edge, width=2.0 if strong else 1.0, line=line)
        self._stamps.put(painter, card, ("plate", ground, edge, strong, line), ways)

    def _paint_title(
        self, painter: QPainter, title: QRectF, lines: Sequence[str], direction: Qt.LayoutDirection, *, done: bool
    ) -> None:
        face = self._type.title
        painter.setPen(QColor(self._theme.colours.muted if done else self._theme.colours.text))
        for number, line in enumerate(lines):
            line_top = title.top() + number * title.height()
            left = _beginning(title, face, line, direction)
            face.draw(painter, left, line_top, line)
            if done:
                face.strike_out(painter, left, line_top, line)

    def _paint_foot(self, painter: QPainter, foot: QRectF, arranged: Arranged, direction: Qt.LayoutDirection) -> None:
        colours, face = self._theme.colours, self._type.chip
        text_top = foot.top() + (foot.height() - face.height) / 2
        for chip in arranged.chips:
            pair = colours.tones[chip.tone]
            rect = mirrored(QRectF(foot.left() + chip.left, foot.top(), chip.width, foot.height()), foot, direction)
            ground = partial(paint_chip_ground, icon_name=chip.icon, pair=pair, direction=direction)
            self._stamps.put(painter, rect, (chip.icon, pair, direction), ground)
            painter.setPen(QColor(pair.text))
            words = mirrored(rect.adjusted(text_indent(rect.height()), 0, -CHIP_PADDING, 0), rect, direction)
            face.draw(painter, _beginning(words, face, chip.text, direction), text_top, chip.text)
        if arranged.words:
            painter.setPen(QColor(colours.muted))
            words = mirrored(foot.adjusted(foot.width() - arranged.words_width, 0, 0, 0), foot, direction)
            face.draw(painter, words.left(), text_top, arranged.words)


def _beginning(room: QRectF, face: Face, text: str, direction: Qt.LayoutDirection) -> float:
    """Where the left end of one line is that begins in `room` where lines begin."""
    right = direction is Qt.LayoutDirection.RightToLeft
    return room.right() - face.advance(text) if right else room.left()


def _paint_plate(painter: QPainter, rect: QRectF, ground: str, edge: str, width: float, line: Qt.PenStyle) -> None:
    inset = width / 2
    painter.setPen(QPen(QColor(edge), width, line))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


def card_height(font: QFont) -> int:
    """The height of every card whose title is in `font`, with the space to the next one."""
    titles = 2 * QFontMetrics(font).height()
    return titles + LINE_GAP + chip_height(font) + 2 * VERTICAL_PADDING + GAP
