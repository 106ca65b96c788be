"""An earlier version as it was: its three lanes, with what differs from now."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from keeplane.board.task import Lane
from keeplane.models.earlier import Opened
from keeplane.ui.chip import chip_font
from keeplane.ui.earlier.preview_rows import ICONS, PreviewModel, PreviewRole, PreviewRow, colour_of
from keeplane.ui.icons import paint_icon
from keeplane.ui.mirrored import margins, mirrored, paint_line
from keeplane.ui.text_size import grown
from keeplane.ui.theme import Theme
from keeplane.ui.title_wrap import wrap_title

_PADDING = 10
_GAP = 6
_ICON = 12
_RADIUS = 8


class VersionPreview(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        titles = {Lane.INBOX: self.tr("Inbox"), Lane.KEEP: self.tr("Keep"), Lane.OUTSOURCE: self.tr("Outsource")}
        self._lanes = {lane: _PreviewLane(lane, title, theme) for lane, title in titles.items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for lane in self._lanes.values():
            row.addWidget(lane, 1)

    def show_version(self, version: Opened, *, only_different: bool) -> None:
        for lane in self._lanes.values():
            lane.show_version(version, only_different=only_different)


class _PreviewLane(QFrame):
    def __init__(self, lane: Lane, title: str, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("lane")
        self._lane = lane
        self._rows = PreviewModel(lane, self)
        self._count = QLabel()
        self._count.setObjectName("muted")
        name = QLabel(title)
        name.setObjectName("laneTitle")
        tasks = QListView()
        tasks.setModel(self._rows)
        tasks.setItemDelegate(_PreviewDelegate(theme, tasks))
        tasks.setAccessibleName(self.tr("{lane} in this version").format(lane=title))
        tasks.setSelectionMode(QListView.SelectionMode.NoSelection)
        tasks.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        tasks.setUniformItemSizes(True)
        tasks.setLayoutMode(QListView.LayoutMode.Batched)
        tasks.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        tasks.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(tasks.viewport().update)
        heading = QHBoxLayout()
        heading.setContentsMargins(margins(4, 0, 12, 0, self.layoutDirection()))
        heading.addWidget(name)
        heading.addStretch()
        heading.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(10, 10, 2, 6, self.layoutDirection()))
        column.setSpacing(8)
        column.addLayout(heading)
        column.addWidget(tasks, 1)

    def show_version(self, version: Opened, *, only_different: bool) -> None:
        self._rows.show_version(version, only_different=only_different)
        self._count.setText(str(len(version.then.lanes[self._lane])))


class _PreviewDelegate(QStyledItemDelegate):
    """Cards of one height: the title, on one line if what happened since stands under it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, 2 * option.fontMetrics.height() + 14 + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: PreviewRow = index.data(PreviewRole.ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        card = QRectF(option.rect).adjusted(1, 1, -1, 1 - _GAP)
        self._paint_ground(painter, card, option)
        inside = card.adjusted(_PADDING, 0, -_PADDING, 0)
        if row.mark is None:
            lines = wrap_title(row.task.title, option.font, inside.width())
        else:
            elided = option.fontMetrics.elidedText(row.task.title, Qt.TextElideMode.ElideRight, int(inside.width()))
            lines = [elided]
        height = option.fontMetrics.height()
        top = card.center().y() - height * (len(lines) + (row.mark is not None)) / 2
        self._paint_title(painter, QRectF(inside.left(), top, inside.width(), height), lines, row, option.font)
        self._paint_mark(painter, QRectF(inside.left(), top + height + 1, inside.width(), height), row, option.font)
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRectF, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(colours.accent if focused else colours.border), 2.0 if focused else 1.0))
        painter.setBrush(QColor(colours.card))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    def _paint_title(self, painter: QPainter, line: QRectF, lines: list[str], row: PreviewRow, font: QFont) -> None:
        colours = self._theme.colours
        title = QFont(font)
        title.setStrikeOut(row.task.done)
        painter.setFont(title)
        painter.setPen(QColor(colours.muted if row.task.done else colours.text))
        for number, text in enumerate(lines):
            place = line.translated(0, number * line.height())
            paint_line(painter, place, text)

    def _paint_mark(self, painter: QPainter, line: QRectF, row: PreviewRow, font: QFont) -> None:
        if row.mark is None:
            return
        colour = colour_of(row.mark, self._theme.colours)
        size = grown(_ICON, font)
        icon = QRectF(line.left(), line.center().y() - size / 2, size, size)
        paint_icon(painter, ICONS[row.mark], mirrored(icon, line, painter.layoutDirection()), colour.name())
        small = chip_font(font)
        painter.setFont(small)
        painter.setPen(colour)
        room = line.adjusted(size + 4, 0, 0, 0)
        words = QFontMetrics(small).elidedText(row.words, Qt.TextElideMode.ElideRight, int(room.width()))
        paint_line(painter, mirrored(room, line, painter.layoutDirection()), words)
