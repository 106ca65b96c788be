"""A lane's list: selecting, dragging and dropping cards, with a gap where they will land."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from keeplane.models.lane_model import LaneModel
from keeplane.ui.card_delegate import CardDelegate
from keeplane.ui.card_plan import GAP
from keeplane.ui.card_plans import CardPlans
from keeplane.ui.card_plate import RADIUS, Attention
from keeplane.ui.drag_picture import drag_picture
from keeplane.ui.drop_target import DropTarget
from keeplane.ui.held import unpainted
from keeplane.ui.lane_list import LaneList
from keeplane.ui.mirrored import margins
from keeplane.ui.theme import Theme

SCROLL_BAR_WIDTH = 10


class LaneView(LaneList):
    """Shows a lane. The view never changes rows: it asks its model, which asks the board.

    `left` says that the user wants to leave what holds with no card selected;
    `lane_step` asks for the lane to the left (-1) or right (1), `menu_asked` for a menu for the selected cards at
    this place of the screen.
    """

    left = Signal()
    lane_step = Signal(int)
    edit_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, model: LaneModel, plans: CardPlans, theme: Theme, name: str) -> None:
        super().__init__(model)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._theme = theme
        self._delegate = CardDelegate(plans, self)
        self.target = DropTarget(self, model, self._delegate)
        self._edit_on_release = False
        self.setAccessibleName(name)
        self.show_rows()
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setAutoScroll(False)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().rangeChanged.connect(self._make_room_for_scroll_bar)
        self._make_room_for_scroll_bar()
        theme.changed.connect(self._repaint)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard lands on a card, not on nothing."""
        with unpainted(self, self.viewport()):
            super().focusInEvent(event)
        self._show_focus()
        by_keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_keyboard and self._lane_model.rowCount() and not self.selectionModel().hasSelection():
            self.select_rows([max(self.current_row(), 0)])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        with unpainted(self, self.viewport()):
            super().focusOutEvent(event)
        self._show_focus()

    def startDrag(self, _actions: Qt.DropAction) -> None:
        ids = self.selected_ids()
        if not ids:
            return
        drag = QDrag(self)
        drag.setMimeData(self._lane_model.mime_data_of(ids))
        drag.setPixmap(drag_picture(self._card_option(), self._delegate, self.currentIndex(), len(ids), self._theme))
        drag.setHotSpot(QPoint(24, 24))
        self._edit_on_release = False
        self._lift(ids)
        drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
        self._lift(())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.target.over(event, event.position().toPoint())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.target.leave()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.target.drop(event, event.position().toPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        match event.key():
            case Qt.Key.Key_Left if plain:
                self.lane_step.emit(-1 if self.isLeftToRight() else 1)
            case Qt.Key.Key_Right if plain:
                self.lane_step.emit(1 if self.isLeftToRight() else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                self.edit_asked.emit()
            case Qt.Key.Key_Escape if not self.selectionModel().hasSelection():
                self.left.emit()
            case Qt.Key.Key_Escape:
                self.clearSelection()
            case _:
                before = self.currentIndex()
                super().keyPressEvent(event)
                if self.currentIndex() != before:
                    self.scrollTo(self.currentIndex())  # Qt does so only where a drag may scroll of its own accord

    def keyboardSearch(self, _search: str) -> None:
        """Letters are commands here; finding has its own field."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.visualRect(self.currentIndex()).center()
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        if self.selectionModel().hasSelection():
            self.menu_asked.emit(self.viewport().mapToGlobal(at) if keyboard else event.globalPos())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A second press may still become a drag, or change the selection; only its release opens the editor."""
        index = self.indexAt(event.position().toPoint())
        option = self._card_option()
        option.rect = self.visualRect(index)
        on_card = index.isValid() and not self._delegate.box_contains(option, index, event.position())
        self._edit_on_release = on_card and event.modifiers() == Qt.KeyboardModifier.NoModifier
        self.mousePressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.indexAt(event.position().toPoint()).isValid():
            self.clearSelection()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._edit_on_release:
            self._edit_on_release = False
            self.edit_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        gap = self.target.gap()
        if gap is None or gap.height() < 2 * GAP + RADIUS:
            if self.hasFocus() and not self._lane_model.rowCount():
                self._frame_empty_lane()
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(self._theme.colours.card_selected))
        painter.drawRoundedRect(gap.adjusted(2, 2, -2, -GAP - 1), RADIUS, RADIUS)
        painter.end()

    def row_height(self) -> int:
        return self._delegate.row_height(self.font())

    def drawn_rect(self, row: int, rect: QRect) -> QRect:
        return self._delegate.drawn_rect(row, rect)

    def paint_ground(self, painter: QPainter, rect: QRect) -> None:
        # For fillRect, PySide6 would set up QGradient and its 169 presets.
        painter.setBackground(QColor(self._theme.colours.lane))
        painter.eraseRect(rect)

    def paint_rows(self, painter: QPainter, rows: Iterable[tuple[int, QRect]], hovered: int) -> None:
        self._delegate.plans.dress(self.font(), self.layoutDirection(), self.viewport().devicePixelRatioF())
        reached = self.current_row() if self.hasFocus() else -1
        selection, model = self.selectionModel(), self.model()
        chosen = selection.hasSelection()
        for row, rect in rows:
            selected = chosen and selection.isSelected(model.index(row, 0))
            attention = Attention(selected, row == reached, row == hovered)
            self._delegate.draw(painter, rect, self._lane_model.card(row), attention)

    def _show_focus(self) -> None:
        """Only the current card tells where the keyboard is, or the lane if it has none."""
        if self._lane_model.rowCount():
            self.update(self.currentIndex())
        else:
            self.viewport().update()

    def _frame_empty_lane(self) -> None:
        """Where there is no card to show it on, the lane itself shows that it has the keyboard."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        painter.drawRoundedRect(self.viewport().rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.end()

    def _repaint(self) -> None:
        self.viewport().update()

    def _make_room_for_scroll_bar(self) -> None:
        """Keep the cards as wide without a scroll bar as with one."""
        shown = self.verticalScrollBar().maximum() > 0
        self.setViewportMargins(margins(0, 0, 0 if shown else SCROLL_BAR_WIDTH, 0, self.layoutDirection()))

    def _card_option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def _lift(self, ids: Iterable[str]) -> None:
        self._delegate.lifted = frozenset(ids)
        self.viewport().update()
