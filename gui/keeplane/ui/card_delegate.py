"""How a task looks in its lane."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from keeplane.models.card import Card
from keeplane.models.lane_model import Role
from keeplane.ui.card_foot import FootArranger
from keeplane.ui.card_plan import GAP, LINE_GAP, CardPlanner
from keeplane.ui.card_plate import Attention
from keeplane.ui.card_type import CardType
from keeplane.ui.chip import chip_height
from keeplane.ui.stamps import Stamps
from keeplane.ui.theme import Theme

VERTICAL_PADDING = 8


class CardDelegate(QStyledItemDelegate):
    """Draws cards of one height for all: check box, title on up to two lines, chips, hours a week.

    Cards from `gap_row` on are drawn lower, by `gap_share` of a card, which leaves a gap; cards in `lifted` are drawn
    faint.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stamps = Stamps()
        feet = FootArranger(CardType(QFont()))
        self._planner = CardPlanner(feet, theme.colours, Qt.LayoutDirection.LeftToRight, 1.0, self._stamps)
        self.gap_row: int | None = None
        self.gap_share = 1.0
        self.lifted: frozenset[str] = frozenset()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, card_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.dress(option.font, option.direction, painter.device().devicePixelRatioF())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self.draw(painter, option.rect, index.data(Role.CARD), Attention(selected=selected))

    def dress(self, font: QFont, direction: Qt.LayoutDirection, ratio: float) -> None:
        """How cards are drawn from now on, with `ratio` pixels to a point."""
        old, feet, colours = self._planner, self._planner.feet, self._theme.colours
        if (feet.kind.font, old.colours, old.direction, old.ratio) != (font, colours, direction, ratio):
            feet = feet if feet.kind.font == font else FootArranger(CardType(font))
            self._planner = CardPlanner(feet, colours, direction, ratio, self._stamps)

    def drawn_rect(self, row: int, rect: QRect) -> QRect:
        """Where the card of a row that lies in `rect` is drawn: lower, if there is a gap above it."""
        moved = self.gap_row is not None and row >= self.gap_row
        return rect.translated(0, round(rect.height() * self.gap_share)) if moved else rect

    def draw(self, painter: QPainter, rect: QRect, card: Card, attention: Attention) -> None:
        """Draw a card, and the space below it, as `dress` said last."""
        task = card.task
        faint = task.id in self.lifted
        painter.translate(rect.left(), rect.top())
        if faint:
            solid = painter.opacity()
            painter.setOpacity(0.4)
        width, height = rect.width(), rect.height()
        painter.drawPixmap(*self._planner.plate(width, height, attention))
        self._planner.plan(task.title, task.done, card.foot, width, height).draw(painter)
        if faint:
            painter.setOpacity(solid)
        painter.translate(-rect.left(), -rect.top())

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
        self.dress(option.font, option.direction, self._planner.ratio)
        card: Card = index.data(Role.CARD)
        rect = option.rect
        plan = self._planner.plan(card.task.title, card.task.done, card.foot, rect.width(), rect.height())
        return plan.box.adjusted(-8, -8, 8, 8).contains(point - rect.topLeft())


def card_height(font: QFont) -> int:
    """The height of every card whose title is in `font`, with the space to the next one."""
    titles = 2 * QFontMetrics(font).height()
    return titles + LINE_GAP + chip_height(font) + 2 * VERTICAL_PADDING + GAP
