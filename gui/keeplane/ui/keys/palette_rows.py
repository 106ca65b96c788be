"""The rows of the palette: what a command is called, where it stands in the menus, and its key."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from keeplane.ui.mirrored import mirrored, paint_line
from keeplane.ui.theme import Theme

ENTRY = Qt.ItemDataRole.UserRole
PAD = 12
_RADIUS = 8


class Entry(NamedTuple):
    """A command as it is offered. `path` names its menu."""

    command: str
    action: QAction
    title: str
    path: str
    keys: str


class EntryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, option.fontMetrics.height() + 16)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._theme.colours
        entry: Entry = index.data(ENTRY)
        possible = entry.action.isEnabled()
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        painter.setFont(option.font)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(colours.accent))
            painter.setBrush(QColor(colours.card_selected))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        size = option.fontMetrics.height()
        icon = QRectF(area.left() + PAD, area.center().y() - size / 2, size, size)
        mode = QIcon.Mode.Normal if possible else QIcon.Mode.Disabled
        turned = mirrored(icon, area, option.direction).toRect()
        entry.action.icon().paint(painter, turned, Qt.AlignmentFlag.AlignCenter, mode)
        room = area.adjusted(2 * PAD + size, 0, -PAD, 0)
        where = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        self._paint_words(painter, area, room, entry, where)
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRectF, room: QRectF, entry: Entry, where: str) -> None:
        """Title and menu from the start of `room`, the key at its end; `room` lies in `area` from left to right."""
        colours = self._theme.colours
        metrics = QFontMetrics(painter.font())

        def put(text: str, left: float, right: float, colour: str) -> float:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(int(right - left), 0))
            painter.setPen(QColor(colour))
            rect = QRectF(left, room.top(), right - left, room.height())
            paint_line(painter, mirrored(rect, area, painter.layoutDirection()), shown)
            return left + metrics.horizontalAdvance(shown) + PAD

        end = room.right() - metrics.horizontalAdvance(entry.keys) - 1
        put(entry.keys, end, room.right(), colours.muted)
        after = put(entry.title, room.left(), end - PAD, colours.text if entry.action.isEnabled() else colours.muted)
        put(where, after, end - PAD, colours.muted)
