"""Which tasks would change, before the rules are saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from keeplane.board.bidi import isolated
from keeplane.models.preview import Turned
from keeplane.rules.decision import Suggestion
from keeplane.ui.chip import chip_font, chip_height, chip_width, paint_chip
from keeplane.ui.colours import Tone
from keeplane.ui.mirrored import margins, mirrored, paint_line
from keeplane.ui.section_view import heading_label
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import WrappedLabel

ROOT = QModelIndex()
_ROWS = 3
_ARROW = 24


class PreviewView(QFrame):
    """It keeps its height, so that nothing moves under the hands of someone typing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._summary = WrappedLabel(bold=True)
        self._turned = _TurnedModel(self)
        self._list = QListView()
        self._list.setModel(self._turned)
        self._list.setItemDelegate(_TurnedDelegate(theme, self._turned, self._list))
        self._list.setAccessibleName(self.tr("Tasks that would change"))
        self._list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self._list.setUniformItemSizes(True)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFixedHeight(_ROWS * (self.fontMetrics().height() + 10) + 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(20, 12, 10, 12, self.layoutDirection()))
        column.setSpacing(4)
        column.addWidget(heading_label(self.tr("Before you save")))
        column.addWidget(self._summary)
        column.addWidget(self._list)

    def show_nothing_changed(self) -> None:
        self._turned.show_turned(())
        self._summary.set_plain(self.tr("Nothing is changed yet."))

    def show_looking(self) -> None:
        self._summary.set_plain(self.tr("Looking through your tasks…"))

    def show_turned(self, turned: Sequence[Turned]) -> None:
        self._turned.show_turned(turned)
        self._summary.set_plain(self._sum(len(turned)))

    def _sum(self, count: int) -> str:
        match count:
            case 0:
                return self.tr("No task on your board would change.")
            case 1:
                return self.tr("1 task would change")
            case _:
                return self.tr("{count} tasks would change").format(count=count)


class _TurnedModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._turned: Sequence[Turned] = ()

    def show_turned(self, turned: Sequence[Turned]) -> None:
        self.beginResetModel()
        self._turned = turned
        self.endResetModel()

    def turned(self, row: int) -> Turned:
        return self._turned[row]

    def word(self, suggestion: Suggestion) -> str:
        match suggestion:
            case Suggestion.KEEP:
                return self.tr("Keep")
            case Suggestion.OUTSOURCE:
                return self.tr("Outsource")
            case Suggestion.UNDECIDED:
                return self.tr("Your call")

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._turned)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        turned = self._turned[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return turned.task.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{title}: from {before} to {after}").format(
                    title=isolated(turned.task.title), before=self.word(turned.before), after=self.word(turned.after)
                )
            case _:
                return None


class _TurnedDelegate(QStyledItemDelegate):
    """Title at the left, from and to at the right."""

    def __init__(self, theme: Theme, model: _TurnedModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, option.fontMetrics.height() + 10)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        turned = self._model.turned(index.row())
        colours = self._theme.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        area = QRectF(option.rect)
        font = chip_font(option.font)
        column = max(chip_width(self._model.word(suggestion), font) for suggestion in Suggestion)
        top = area.center().y() - chip_height(option.font) / 2
        left = area.right() - 2 * column - _ARROW
        for suggestion, begins in ((turned.before, False), (turned.after, True)):
            tone, word = Tone(suggestion), self._model.word(suggestion)
            width = chip_width(word, font)
            place = left + column + _ARROW if begins else left + column - width
            chip = QRectF(place, top, width, chip_height(option.font))
            paint_chip(painter, mirrored(chip, area, option.direction), tone.value, word, font, colours.tones[tone])
        painter.setFont(option.font)
        painter.setPen(QColor(colours.muted))
        between = QRectF(left + column, area.top(), _ARROW, area.height())
        arrow = "←" if option.direction is Qt.LayoutDirection.RightToLeft else "→"
        painter.drawText(mirrored(between, area, option.direction), Qt.AlignmentFlag.AlignCenter, arrow)
        painter.setPen(QColor(colours.text))
        room = QRectF(area.left(), area.top(), left - area.left() - 12, area.height())
        title = option.fontMetrics.elidedText(turned.task.title, Qt.TextElideMode.ElideRight, int(room.width()))
        paint_line(painter, mirrored(room, area, option.direction), title)
        painter.restore()
