"""The list of the tasks that a file holds, with a check box each."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from keeplane.exchange.imports.shape import Found
from keeplane.models.checkable import is_checked
from keeplane.ui.check_box import paint_check_box
from keeplane.ui.chip import chip_font
from keeplane.ui.colours import Tone
from keeplane.ui.even_list import EvenList
from keeplane.ui.icons import paint_icon
from keeplane.ui.importing.task_rows import TaskRole, TaskRows
from keeplane.ui.mirrored import mirrored, paint_line
from keeplane.ui.text_size import grown
from keeplane.ui.theme import Theme

_PADDING = 12
_BOX = 18
_ICON = 12
_RADIUS = 8


class TaskList(EvenList):
    """Space takes or leaves the selected tasks; so does a click on a check box."""

    def __init__(self, rows: TaskRows, theme: Theme) -> None:
        super().__init__()
        self._rows = rows
        self._delegate = _TaskDelegate(theme, self)
        self.setModel(rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Tasks in the file"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self._selected_rows() if event.key() == Qt.Key.Key_Space else ()
        if event.key() == Qt.Key.Key_Space and rows:
            self._rows.take(rows, taken=not all(map(self._rows.is_taken, rows)))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()  # the dialog's default button has it
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and self._is_on_box(index, at):
            self.setCurrentIndex(index)
            self._rows.take([index.row()], taken=not self._rows.is_taken(index.row()))
            return
        super().mousePressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonDblClick and isinstance(event, QMouseEvent):
            self.mousePressEvent(event)
            return True
        return super().viewportEvent(event)

    def row_height(self) -> int:
        return row_height(self.font())

    def paint_ground(self, painter: QPainter, rect: QRect) -> None:
        """The style paints it."""

    def paint_rows(self, painter: QPainter, rows: Iterable[tuple[int, QRect]], _hovered: int) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        reached = self.currentIndex().row() if self.hasFocus() else -1
        for row, option.rect in rows:
            index = self._rows.index(row)
            option.state = QStyle.StateFlag.State_Enabled
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if row == reached:
                option.state |= QStyle.StateFlag.State_HasFocus
            self._delegate.paint(painter, option, index)

    def _selected_rows(self) -> list[int]:
        selection = self.selectionModel().selection()
        parts = map(selection.at, range(selection.count()))
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def _is_on_box(self, index: QModelIndex, at: QPoint) -> bool:
        box = box_of(QRectF(self.visualRect(index)), self.font(), self.layoutDirection())
        return box.adjusted(-6, -6, 6, 6).contains(QPointF(at))


class _TaskDelegate(QStyledItemDelegate):
    """Rows of one height: check box, title and lane, and below them the notes or why the task is left out."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, row_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._theme.colours
        found: Found = index.data(TaskRole.FOUND)
        taken = is_checked(index.data(Qt.ItemDataRole.CheckStateRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area = QRectF(option.rect)
        self._paint_ground(painter, area.adjusted(1, 1, -1, -2), option)
        box = box_of(area, option.font, option.direction)
        paint_check_box(painter, box, taken, colours)
        inside = mirrored(area.adjusted(_PADDING + box.width() + 10, 7, -_PADDING, -9), area, option.direction)
        words = index.data(TaskRole.BELOW)
        where = Qt.AlignmentFlag.AlignTop if words else Qt.AlignmentFlag.AlignVCenter
        lane = self._paint_lane(painter, inside, index.data(TaskRole.LANE), option.font, where)
        font = QFont(option.font)
        font.setStrikeOut(found.done)
        room = mirrored(inside.adjusted(0, 0, -lane - 12, 0), inside, option.direction)
        colour = colours.text if taken and not found.done else colours.muted
        _paint_line(painter, room, found.title, font, colour, where)
        below = QRectF(inside)
        colour = colours.muted
        if index.data(TaskRole.MARKED):
            colour = colours.tones[Tone.CONFLICT].text
            size = grown(_ICON, option.font)
            icon = QRectF(inside.left(), inside.bottom() - size - 2, size, size)
            paint_icon(painter, "conflict", mirrored(icon, inside, option.direction), colour)
            below = mirrored(inside.adjusted(size + 6, 0, 0, 0), inside, option.direction)
        _paint_line(painter, below, words, chip_font_light(option.font), colour, Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(colours.accent if selected or focused else colours.border), 2 if focused else 1))
        painter.setBrush(QColor(colours.card_selected if selected else colours.card))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    def _paint_lane(self, painter: QPainter, room: QRectF, name: str, font: QFont, where: Qt.AlignmentFlag) -> float:
        """Draw the lane's name at the end, beside the title; returns its width."""
        small = chip_font(font)
        width = QFontMetrics(small).horizontalAdvance(name) + 1
        place = mirrored(
            QRectF(room.right() - width, room.top(), width, room.height()), room, painter.layoutDirection()
        )
        _paint_line(painter, place, name, small, self._theme.colours.muted, where)
        return float(width)


def row_height(font: QFont) -> int:
    return QFontMetrics(font).height() + QFontMetrics(chip_font(font)).height() + 18


def box_of(area: QRectF, font: QFont, direction: Qt.LayoutDirection) -> QRectF:
    """Where the check box is in a row."""
    size = grown(_BOX, font)
    return mirrored(QRectF(area.left() + _PADDING, area.center().y() - size / 2, size, size), area, direction)


def chip_font_light(font: QFont) -> QFont:
    """As small as a chip's font, but not bold."""
    light = chip_font(font)
    light.setWeight(font.weight())
    return light


def _paint_line(painter: QPainter, room: QRectF, text: str, font: QFont, colour: str, where: Qt.AlignmentFlag) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
    paint_line(painter, room, elided, where)
