"""Where dragged things would land in a lane: the gap that opens, the scrolling at the ends, and the drop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from keeplane.models.lane_model import LaneModel
from keeplane.models.lane_rows import ROOT
from keeplane.models.task_mime import TASKS_TYPE
from keeplane.ui.card_delegate import CardDelegate
from keeplane.ui.even_list import EvenList

if TYPE_CHECKING:
    from keeplane.ui.motion import Motion

SCROLL_ZONE = 36
"""Pixels at a lane's end in which a drag scrolls it."""
SCROLL_STEP = 8
"""Pixels a tick. A tick of 16 ms sets the pace, however many drag events come in."""


class DropTarget(QObject):
    """Points are in the view's viewport, and may lie outside it. `changed` tells whether a drag would land here."""

    changed = Signal(bool)

    def __init__(self, view: EvenList, model: LaneModel, delegate: CardDelegate) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._delegate = delegate
        self._pointer = QPoint()
        self._opening: Motion | None = None
        self._scroll_by = 0
        self._timer = QTimer(self)
        self._timer.setInterval(16)
        self._timer.timeout.connect(self._scroll_on)

    def over(self, event: QDragMoveEvent, point: QPoint) -> None:
        """Accept what a lane can take, and show where it would land."""
        own = event.mimeData().hasFormat(TASKS_TYPE)
        offered = event.possibleActions()
        action = Qt.DropAction.MoveAction if own else Qt.DropAction.CopyAction
        if not action & offered:
            action = Qt.DropAction.CopyAction
        if not action & offered or not self._model.canDropMimeData(event.mimeData(), action, -1, -1, ROOT):
            event.ignore()
            return
        self._pointer = point
        self._open_gap(self._row_at(point.y()))
        self._start_scrolling()
        event.setDropAction(action)
        event.accept()

    def leave(self) -> None:
        self._timer.stop()
        self._open_gap(None)

    def drop(self, event: QDropEvent, point: QPoint) -> None:
        """Hand the drop to the model; a source whose drop was refused is told that nothing was taken."""
        row = self._row_at(point.y())
        self.leave()
        if self._model.dropMimeData(event.mimeData(), event.dropAction(), row, 0, ROOT):
            event.accept()
        else:
            event.setDropAction(Qt.DropAction.IgnoreAction)
            event.ignore()

    def gap(self) -> QRect | None:
        """The gap as far as it is open, or None."""
        row = self._delegate.gap_row
        if row is None:
            return None
        height = self._view.row_height()
        opened = round(height * self._delegate.gap_share)
        return QRect(0, row * height - self._scrolled(), self._view.viewport().width(), opened)

    def _scrolled(self) -> int:
        return self._view.verticalScrollBar().value()

    def _row_at(self, y: int) -> int:
        """The row that a drop at `y` would take. The open gap holds its place until the pointer leaves it."""
        height = self._view.row_height()
        offset = y + self._scrolled()
        gap = self._delegate.gap_row
        if gap is not None and gap * height <= offset < (gap + 1) * height:
            return gap
        if gap is not None and offset >= (gap + 1) * height:
            offset -= height
        return min(max(round(offset / height), 0), self._model.rowCount())

    def _open_gap(self, row: int | None) -> None:
        before = self._delegate.gap_row
        if row == before:
            return
        self._delegate.gap_row = row
        if (row is None) != (before is None):
            self._move_gap(opens=row is not None)
            self.changed.emit(row is not None)
        self._view.viewport().update()

    def _move_gap(self, *, opens: bool) -> None:
        """A gap opens in a moment; from row to row, and away, it goes at once."""
        if self._opening is None:
            from keeplane.ui.motion import Motion  # noqa: PLC0415 (the start does not wait for it)

            self._opening = Motion(self._view, self._open_by)
        if opens:
            self._opening.begin()
        else:
            self._opening.stop()

    def _open_by(self, share: float) -> None:
        self._delegate.gap_share = share
        self._view.viewport().update()

    def _start_scrolling(self) -> None:
        y, height = self._pointer.y(), self._view.viewport().height()
        self._scroll_by = -SCROLL_STEP if y < SCROLL_ZONE else SCROLL_STEP if y > height - SCROLL_ZONE else 0
        if not self._scroll_by:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def _scroll_on(self) -> None:
        bar = self._view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._scroll_by)
        if bar.value() == before:
            self._timer.stop()
        self._open_gap(self._row_at(self._pointer.y()))
