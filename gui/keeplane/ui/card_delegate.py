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
from PySide6.QtGui import QFont, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from keeplane.models.card import Card
from keeplane.models.lane_model import Role
from keeplane.ui.card_plans import CardPlans
from keeplane.ui.card_plate import Attention


class CardDelegate(QStyledItemDelegate):
    """Draws cards of one height for all: check box, title on up to two lines, chips, hours a week.

    Cards from `gap_row` on are drawn lower, by `gap_share` of a card, which leaves a gap; cards in `lifted` are drawn
    faint.
    """

    def __init__(self, plans: CardPlans, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plans = plans
        self.gap_row: int | None = None
        self.gap_share = 1.0
        self.lifted: frozenset[str] = frozenset()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, self.row_height(option.font))

    def row_height(self, font: QFont) -> int:
        """The height of every card whose title is in `font`, with the space to the next one."""
        plans = self.plans
        return plans.dress(font, plans.planner.direction, plans.planner.ratio).row_height

    def drawn_rect(self, row: int, rect: QRect) -> QRect:
        """Where the card of a row that lies in `rect` is drawn: lower, if there is a gap above it."""
        moved = self.gap_row is not None and row >= self.gap_row
        return rect.translated(0, round(rect.height() * self.gap_share)) if moved else rect

    def draw(self, painter: QPainter, rect: QRect, card: Card, attention: Attention) -> None:
        """Draw a card, and the space below it, as the plans are dressed."""
        task, planner = card.task, self.plans.planner
        faint = task.id in self.lifted
        painter.translate(rect.left(), rect.top())
        if faint:
            solid = painter.opacity()
            painter.setOpacity(0.4)
        width, height = rect.width(), rect.height()
        painter.drawPixmap(*planner.plate(width, height, attention))
        planner.plan(task.title, task.done, card.foot, width, height).draw(painter)
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
        planner = self.plans.dress(option.font, option.direction, self.plans.planner.ratio)
        card: Card = index.data(Role.CARD)
        rect = option.rect
        plan = planner.plan(card.task.title, card.task.done, card.foot, rect.width(), rect.height())
        return plan.box.adjusted(-8, -8, 8, 8).contains(point - rect.topLeft())
