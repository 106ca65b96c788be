"""A bubble that points at a part of the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from keeplane.ui.text_size import grown
from keeplane.ui.theme import Theme
from keeplane.ui.tour.placing import Side, place
from keeplane.ui.wrapped_label import WrappedLabel

_WIDTH = 320
_POINTER = 12
_RADIUS = 12


class Bubble(QWidget):
    """Lies over the window, and takes no click beside itself. `left` says that the user has seen enough."""

    next_asked = Signal()
    back_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = Side.INSIDE
        self._tip = QPoint()
        self._count = WrappedLabel(name="muted", scale=0.9)
        self._title = WrappedLabel(scale=1.15, bold=True)
        self._words = WrappedLabel()
        self._skip = QPushButton(self.tr("Skip"))
        self._back = QPushButton(self.tr("Back"))
        self._next = QPushButton()
        self._next.setObjectName("primary")
        self._skip.clicked.connect(self.left)
        self._back.clicked.connect(self.back_asked)
        self._next.clicked.connect(self.next_asked)
        self._column = self._lay_out()
        theme.changed.connect(self.update)

    def show_words(self, title: str, words: str, number: int, of: int) -> None:
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self._count.set_plain(self.tr("{number} of {all}").format(number=number, all=of))
        self._title.set_plain(title)
        self._words.set_plain(words)
        self._back.setEnabled(number > 1)
        self._next.setText(self.tr("Done") if number == of else self.tr("Next"))
        # Whoever hears the window instead of seeing it hears this with the button that gets the keyboard.
        self._next.setAccessibleDescription(f"{title}. {words}")

    def point_at(self, part: QRect, room: QRect) -> None:
        """Go beside `part`, within `room`."""
        width = min(grown(_WIDTH, self.font()), room.width())
        size = QSize(width, self._column.totalHeightForWidth(width))
        rect, self._side = place(size, part, room)
        self.setGeometry(rect)
        self._tip = self.mapFromParent(part.intersected(room).center())
        self.update()

    def take_keyboard(self) -> None:
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_keyboard(self) -> bool:
        return any(button.hasFocus() for button in (self._skip, self._back, self._next))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        painter.setBrush(QColor(self._theme.colours.card))
        painter.drawPath(self._shape())
        painter.end()

    def _shape(self) -> QPainterPath:
        body = QRectF(self.rect()).adjusted(_POINTER, _POINTER, -_POINTER, -_POINTER)
        path = QPainterPath()
        path.addRoundedRect(body, _RADIUS, _RADIUS)
        pointer = QPainterPath()
        pointer.addPolygon(QPolygonF(self._pointer(body)))
        pointer.closeSubpath()
        return path.united(pointer)

    def _pointer(self, body: QRectF) -> list[QPointF]:
        edge = _RADIUS + _POINTER
        x = min(max(float(self._tip.x()), body.left() + edge), body.right() - edge)
        y = min(max(float(self._tip.y()), body.top() + edge), body.bottom() - edge)
        across, along = QPointF(_POINTER, 0), QPointF(0, _POINTER)
        match self._side:
            case Side.RIGHT:
                base, out, spread = QPointF(body.left(), y), -across, along
            case Side.LEFT:
                base, out, spread = QPointF(body.right(), y), across, along
            case Side.BELOW:
                base, out, spread = QPointF(x, body.top()), -along, across
            case Side.ABOVE:
                base, out, spread = QPointF(x, body.bottom()), along, across
            case Side.INSIDE:
                base, out, spread = QPointF(x, body.top()), -along, across
        return [base - spread - out * 0.2, base + out * 0.9, base + spread - out * 0.2]  # united only if they overlap

    def _lay_out(self) -> QVBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._skip)
        buttons.addStretch()
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        for button in (self._skip, self._back, self._next):
            button.setAutoDefault(True)  # else Enter does not press it outside a dialog
        column = QVBoxLayout(self)
        column.setContentsMargins(_POINTER + 16, _POINTER + 12, _POINTER + 16, _POINTER + 16)
        column.setSpacing(4)
        column.addWidget(self._count)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(12)
        column.addLayout(buttons)
        column.addStretch()
        return column
