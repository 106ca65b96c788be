"""The list of rules at the left: a switch, what the rule says, and how many tasks it decides."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from keeplane.rules.rulebook import Verdict
from keeplane.ui.check_box import paint_check_box
from keeplane.ui.colours import Tone
from keeplane.ui.icons import paint_icon
from keeplane.ui.mirrored import mirrored, paint_line
from keeplane.ui.rulebook.rows import RuleListModel, RuleRole, RuleRow
from keeplane.ui.text_size import grown
from keeplane.ui.theme import Theme

_PADDING = 10
_BOX = 18
_ICON = 16
_SMALL_ICON = 12
_GAP = 8
_RADIUS = 8
_ABOVE_BOOK = 12


class RuleList(QListView):
    """`chosen` carries the id of the row that is current."""

    chosen = Signal(str)

    def __init__(self, model: RuleListModel, theme: Theme) -> None:
        super().__init__()
        self._rules = model
        self._delegate = _RuleDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Rules"))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.AnyKeyPressed)
        theme.changed.connect(self.viewport().update)

    def choose(self, row_id: str) -> None:
        """Make the row current, or the first one if there is none of that id."""
        index = self._rules.index_of(row_id)
        self.setCurrentIndex(index if index.isValid() else self._rules.index(0))
        self.scrollTo(self.currentIndex())

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        row = self._rules.row(current)
        if row is not None:
            self.chosen.emit(row.id)


class _RuleDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: RuleRow = index.data(RuleRole.ROW)
        above = _ABOVE_BOOK if row.verdict is None and index.row() else 0
        return QSize(120, option.fontMetrics.height() + 16 + above)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: RuleRow = index.data(RuleRole.ROW)
        colours = self._theme.colours
        area = self._area(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._paint_ground(painter, area, option)
        paint_check_box(painter, self._box(area, option), row.on, colours)
        left = area.left() + _PADDING + grown(_BOX, option.font) + _GAP
        if row.verdict is not None:
            tone = Tone.KEEP if row.verdict is Verdict.KEEP else Tone.OUTSOURCE
            colour = colours.tones[tone].text if row.in_force else colours.muted
            size = grown(_ICON, option.font)
            icon = QRectF(left, area.center().y() - size / 2, size, size)
            paint_icon(painter, tone.value, mirrored(icon, area, option.direction), colour)
            left += size + _GAP
        right = self._paint_end(painter, area, row, option.font)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if row.verdict is None else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colours.text if row.in_force else colours.muted))
        room = QRectF(left, area.top(), right - left, area.height())
        title = QFontMetrics(font).elidedText(index.data(), Qt.TextElideMode.ElideRight, int(room.width()))
        paint_line(painter, mirrored(room, area, option.direction), title)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        match event:
            case QKeyEvent() if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space:
                pass
            case QMouseEvent() if event.button() is Qt.MouseButton.LeftButton:
                if not self._box(self._area(option), option).adjusted(-6, -6, 6, 6).contains(event.position()):
                    return False
                if event.type() is not QEvent.Type.MouseButtonRelease:
                    return True
            case _:
                return False
        row: RuleRow = index.data(RuleRole.ROW)
        state = Qt.CheckState.Unchecked if row.on else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    @staticmethod
    def _area(option: QStyleOptionViewItem) -> QRectF:
        """The row without the room above a rulebook."""
        height = option.fontMetrics.height() + 16
        return QRectF(option.rect).adjusted(1, option.rect.height() - height + 1, -1, -1)

    @staticmethod
    def _box(area: QRectF, option: QStyleOptionViewItem) -> QRectF:
        size = grown(_BOX, option.font)
        box = QRectF(area.left() + _PADDING, area.center().y() - size / 2, size, size)
        return mirrored(box, area, option.direction)

    def _paint_ground(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not selected and not hovered:
            return
        focused = selected and option.widget.hasFocus()
        painter.setPen(QPen(QColor(colours.accent), 2 if focused else 1) if selected else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.card_selected if selected else colours.card_hover))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    def _paint_end(self, painter: QPainter, area: QRectF, row: RuleRow, font: QFont) -> float:
        """What stands at the end of the row: trouble, or own words and a count of tasks. Returns where it starts.

        That is counted from left to right, whichever way the row runs.
        """
        colours, direction = self._theme.colours, painter.layoutDirection()
        right = area.right() - _PADDING
        if row.wrong:
            size = grown(_ICON, font)
            icon = QRectF(right - size, area.center().y() - size / 2, size, size)
            paint_icon(painter, "conflict", mirrored(icon, area, direction), colours.tones[Tone.CONFLICT].text)
            return icon.left() - _GAP
        if row.tasks:
            one, many = self.tr("1 task"), self.tr("{count} tasks")
            words = (one if row.tasks == 1 else many).format(count=row.tasks)
            width = QFontMetrics(font).horizontalAdvance(words)
            painter.setFont(font)
            painter.setPen(QColor(colours.muted))
            room = QRectF(right - width, area.top(), width + 1, area.height())
            paint_line(painter, mirrored(room, area, direction), words)
            right = room.left() - _GAP
        if row.changed:
            size = grown(_SMALL_ICON, font)
            icon = QRectF(right - size, area.center().y() - size / 2, size, size)
            paint_icon(painter, "edit", mirrored(icon, area, direction), colours.accent)
            right = icon.left() - _GAP
        return right
