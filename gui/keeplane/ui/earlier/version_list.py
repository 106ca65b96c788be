"""The list of versions at the left: when each was saved, and what happened since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import IntEnum
from html import escape

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from keeplane.ui.colours import Tone
from keeplane.ui.icons import paint_icon
from keeplane.ui.mirrored import mirrored, paint_line
from keeplane.ui.text_size import grown
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import scaled

ROOT = QModelIndex()
_PADDING = 10
_GAP = 8
_ICON = 14
_RADIUS = 8
_SMALL = 0.9


class VersionRole(IntEnum):
    UNREADABLE = Qt.ItemDataRole.UserRole


class VersionListModel(QAbstractListModel):
    """Shows when versions were saved, newest first, and what is known of them by now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saved: tuple[datetime, ...] = ()
        self._when: tuple[str, ...] = ()
        self._words: dict[datetime, str] = {}
        self._trouble: dict[datetime, str] = {}

    def show_versions(self, saved: tuple[datetime, ...], today: date) -> None:
        """Show these, of which what is known already stays until it is said anew."""
        if saved != self._saved:
            self.beginResetModel()
            self._saved = saved
            self._when = self._times(today)
            self.endResetModel()

    def tell(self, saved: datetime, words: str, *, trouble: str = "") -> None:
        """Say what is known of a version; `trouble` is why it cannot be read."""
        self._words[saved] = words[:1].upper() + words[1:]
        self._trouble[saved] = trouble
        index = self.index_of(saved)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def saved(self, index: QModelIndex | QPersistentModelIndex) -> datetime | None:
        return self._saved[index.row()] if index.isValid() else None

    def when(self, saved: datetime) -> str:
        """The time of a version that is shown, in words."""
        return self._when[self._saved.index(saved)]

    def trouble(self, saved: datetime | None) -> str:
        """Why the version cannot be read; "" if it can, or nobody has tried yet."""
        return "" if saved is None else self._trouble.get(saved, "")

    def index_of(self, saved: datetime | None) -> QModelIndex:
        """The version's index, invalid if it is not shown."""
        return self.index(self._saved.index(saved)) if saved in self._saved else QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._saved)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        saved = self._saved[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._when[index.row()]
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._words.get(saved, self.tr("Comparing…"))
            case Qt.ItemDataRole.ToolTipRole:
                return f"<p>{escape(self._words.get(saved, ''))}</p>"
            case VersionRole.UNREADABLE:
                return bool(self.trouble(saved))
            case _:
                return None

    def _times(self, today: date) -> tuple[str, ...]:
        """Each version's day and time, with seconds where two would look the same."""
        local = [saved.astimezone() for saved in self._saved]
        minutes = Counter(time.replace(second=0, microsecond=0) for time in local)
        return tuple(
            self._words_for(time, today, seconds=minutes[time.replace(second=0, microsecond=0)] > 1) for time in local
        )

    def _words_for(self, time: datetime, today: date, *, seconds: bool) -> str:
        locale = QLocale()
        days: Mapping[date, str] = {today: self.tr("Today"), today - timedelta(days=1): self.tr("Yesterday")}
        written = locale.toString(QDate(time.year, time.month, time.day), QLocale.FormatType.LongFormat)
        shape = locale.timeFormat(QLocale.FormatType.ShortFormat)
        if seconds and "ss" not in shape:
            shape = shape.replace("mm", f"mm{':' if ':' in shape else '.'}ss")
        clock = locale.toString(QTime(time.hour, time.minute, time.second), shape)
        return self.tr("{day}, {time}").format(day=days.get(time.date(), written), time=clock)


class VersionList(QListView):
    """`chosen` says that another version is current."""

    chosen = Signal()

    def __init__(self, model: VersionListModel, theme: Theme) -> None:
        super().__init__()
        self._delegate = _VersionDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Earlier versions"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self.viewport().update)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit()


class _VersionDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        words = QFontMetrics(scaled(option.font, _SMALL)).height()
        return QSize(160, option.fontMetrics.height() + words + 20)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area = QRectF(option.rect).adjusted(1, 1, -1, -3)
        self._paint_ground(painter, area, option)
        inside = area.adjusted(_PADDING, 7, -_PADDING, -7)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        self._paint_line(painter, inside, index.data(), font, colours.text, Qt.AlignmentFlag.AlignTop)
        colour = colours.muted
        if index.data(VersionRole.UNREADABLE):
            colour = colours.tones[Tone.CONFLICT].text
            size = grown(_ICON, option.font)
            icon = QRectF(inside.left(), inside.bottom() - size - 1, size, size)
            paint_icon(painter, "conflict", mirrored(icon, inside, option.direction), colour)
            inside = mirrored(inside.adjusted(size + _GAP, 0, 0, 0), inside, option.direction)
        words = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        self._paint_line(painter, inside, words, scaled(option.font, _SMALL), colour, Qt.AlignmentFlag.AlignBottom)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem) -> None:
        colours = self._theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if not selected and not option.state & QStyle.StateFlag.State_MouseOver:
            return
        strong = selected and option.widget.hasFocus()
        painter.setPen(QPen(QColor(colours.accent), 2 if strong else 1) if selected else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.card_selected if selected else colours.card_hover))
        inset = 1.0 if strong else 0.5
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    @staticmethod
    def _paint_line(
        painter: QPainter, room: QRectF, text: str, font: QFont, colour: str, where: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        paint_line(painter, room, elided, where)
