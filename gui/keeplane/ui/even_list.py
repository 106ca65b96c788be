"""A list whose rows are all of one height, so that where they lie is worked out and not laid out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QAccessible, QHoverEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView

Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction


class EvenList(QListView):
    """QListView passes over all rows after each change of them: 17 ms with 50,000. It goes on doing so only where a
    screen reader is at work, since what is told to that goes by its layout.

    Rows that go or come move what is below them as it is painted already.
    """

    def __init__(self) -> None:
        super().__init__()
        self._hovered = QPersistentModelIndex()
        self._height = 1
        self._is_laid_out = False

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self._fit_scroll_bar)

    def row_height(self) -> int:
        """The height that every row has in the font of the list."""
        raise NotImplementedError

    def visualRect(self, index: Index) -> QRect:
        return self.row_rect(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalScrollBar().value()) // self._height
        inside = 0 <= point.x() < self.viewport().width()
        return self.model().index(row, 0) if inside and row >= 0 else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        self.executeDelayedItemsLayout()
        if not index.isValid():
            return
        bar, room = self.verticalScrollBar(), self.viewport().height()
        at = index.row() * self._height
        below = at + self._height - room
        match hint:
            case QAbstractItemView.ScrollHint.PositionAtTop:
                bar.setValue(at)
            case QAbstractItemView.ScrollHint.PositionAtBottom:
                bar.setValue(below)
            case QAbstractItemView.ScrollHint.PositionAtCenter:
                bar.setValue((at + below) // 2)
            case _:
                bar.setValue(min(max(bar.value(), below), at))

    def moveCursor(self, action: _Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last = self.model().rowCount() - 1
        current = self.currentIndex()
        page = max(self.viewport().height() // self._height - 1, 1)  # the card that was at the end stays in sight
        row = current.row()
        match action:
            case _ if last < 0:
                return QModelIndex()
            case _Move.MoveHome:
                row = 0
            case _Move.MoveEnd:
                row = last
            case _ if not current.isValid():
                row = 0
            case _Move.MoveUp | _Move.MovePrevious:
                row -= 1
            case _Move.MoveDown | _Move.MoveNext:
                row += 1
            case _Move.MovePageUp:
                row -= page
            case _Move.MovePageDown:
                row += page
            case _:
                return current
        return self.model().index(min(max(row, 0), last), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        rows = sorted((y + self.verticalScrollBar().value()) // self._height for y in (rect.top(), rect.bottom()))
        last = self.model().rowCount() - 1
        selection = QItemSelection()
        if rows[0] <= last and rows[1] >= 0:
            selection.select(self.model().index(max(rows[0], 0), 0), self.model().index(min(rows[1], last), 0))
        self.selectionModel().select(selection, command)

    def selectAll(self) -> None:
        # QListView would ask the model for each row.
        last = self.model().rowCount() - 1
        selection = QItemSelection(self.model().index(0, 0), self.model().index(last, 0))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        top, room = self.verticalScrollBar().value(), self.viewport().height()
        first, last = top // self._height, (top + room) // self._height
        if selection.count() > last - first:
            return QRegion(self.viewport().rect())
        region = QRegion()
        for part in map(selection.at, range(selection.count())):
            if part.top() <= last and part.bottom() >= first:
                region += self.row_rect(part.top()) | self.row_rect(part.bottom())
        return region

    def doItemsLayout(self) -> None:
        if QAccessible.isActive():
            super().doItemsLayout()
            self._is_laid_out = True
        else:
            QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        self._height = self.row_height()
        self._fit_scroll_bar()
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    def rowsInserted(self, parent: Index, first: int, last: int) -> None:
        self._is_laid_out = False
        QAbstractItemView.rowsInserted(self, parent, first, last)
        self._push(first, (last + 1 - first) * self._height)
        self._fit_scroll_bar()

    def rowsAboutToBeRemoved(self, parent: Index, first: int, last: int) -> None:
        QAbstractItemView.rowsAboutToBeRemoved(self, parent, first, last)
        self._is_laid_out = False
        self._push(first, -(last + 1 - first) * self._height)

    def reset(self) -> None:
        self._is_laid_out = False
        super().reset()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # QListView would lay out all rows anew.
        QAbstractItemView.dataChanged(self, first, last, roles)

    def currentChanged(self, current: Index, previous: Index) -> None:
        self._lay_out_for_readers()
        super().currentChanged(current, previous)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        self._lay_out_for_readers()
        super().selectionChanged(selected, deselected)

    def viewportEvent(self, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.HoverMove | QEvent.Type.HoverEnter if isinstance(event, QHoverEvent):
                self._hovered = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
            case QEvent.Type.HoverLeave | QEvent.Type.Leave:
                self._hovered = QPersistentModelIndex()
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        top = self.verticalScrollBar().value()
        first = max((event.rect().top() + top) // self._height - 1, 0)
        last = min((event.rect().bottom() + top) // self._height, self.model().rowCount() - 1)
        painter = QPainter(self.viewport())
        self.paint_ground(painter, event.rect())
        parts, rect = event.region(), self.row_rect(first)
        rows: list[tuple[int, QRect]] = []
        for row in range(first, last + 1):
            drawn = self.drawn_rect(row, rect)
            if parts.intersects(drawn):
                rows.append((row, drawn))
            rect = rect.translated(0, self._height)
        self.paint_rows(painter, rows, self._hovered.row())
        painter.end()

    def drawn_rect(self, _row: int, rect: QRect) -> QRect:
        """Where a row that lies in `rect` is painted, which may be up to its height lower."""
        return rect

    def paint_ground(self, painter: QPainter, rect: QRect) -> None:
        """Paint what lies under the rows in `rect`."""
        raise NotImplementedError

    def paint_rows(self, painter: QPainter, rows: Iterable[tuple[int, QRect]], hovered: int) -> None:
        """Paint these rows where they are painted; the pointer is over the row `hovered`, -1 if over none."""
        raise NotImplementedError

    def row_rect(self, row: int) -> QRect:
        return QRect(0, row * self._height - self.verticalScrollBar().value(), self.viewport().width(), self._height)

    def _fit_scroll_bar(self) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(room)
        bar.setRange(0, max(self.model().rowCount() * self._height - room, 0))

    def _push(self, row: int, by: int) -> None:
        """Move what is painted from `row` on down, or up for a negative `by`, and have only the rest painted anew."""
        room, end = self.viewport().rect(), self.model().rowCount()
        room.setTop(max(self.row_rect(row).top(), 0))
        rest = self.row_rect(end)
        if self.drawn_rect(end, rest) != rest:
            self.viewport().update()
        elif room.top() <= room.bottom():
            self.viewport().scroll(0, by, room)

    def _lay_out_for_readers(self) -> None:
        if not self._is_laid_out and QAccessible.isActive():
            self.doItemsLayout()
