"""Buttons for what the user can do from the explanation."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from keeplane.rules.explanation import Offer
from keeplane.ui.icons import paint_icon

_PAD_X = 12
_PAD_Y = 8
_ICON = 16
_GAP = 8
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter


class OfferButton(QPushButton):
    """One offer; its label wraps. The answer that holds now carries a tick and a stronger frame."""

    taken = Signal(object)

    def __init__(self, offer: Offer) -> None:
        super().__init__(offer.label.replace("&", "&&"))
        self.offer = offer
        self.setObjectName("offer")
        self.setCheckable(offer.chosen)
        self.setChecked(offer.chosen)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._take)

    def _take(self) -> None:
        self.taken.emit(self.offer)

    def nextCheckState(self) -> None:
        """Stays: what is chosen comes from the board, never from the click."""

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().size(0, self.offer.label)
        return QSize(text.width() + 1 + 2 * _PAD_X + self._icon_room(), text.height() + 2 * _PAD_Y)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().height() + 2 * _PAD_Y)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width - 2 * _PAD_X - self._icon_room(), 1), 10_000)
        return self.fontMetrics().boundingRect(room, _WRAP, self.offer.label).height() + 2 * _PAD_Y

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(_PAD_X + self._icon_room(), 0, -_PAD_X, 0)
        colour = self.palette().buttonText().color()
        painter.setPen(colour)
        painter.drawText(room, _WRAP, self.offer.label)
        if self.isChecked():
            self._paint_tick(painter, room, colour.name())
        painter.end()

    def _paint_tick(self, painter: QPainter, room: QRect, colour: str) -> None:
        words = self.fontMetrics().boundingRect(room, _WRAP, self.offer.label)
        left = max(words.left() - _GAP - _ICON, _PAD_X)
        paint_icon(painter, "done", QRectF(left, self.rect().center().y() - _ICON / 2 + 0.5, _ICON, _ICON), colour)

    def _icon_room(self) -> int:
        return _ICON + _GAP if self.offer.chosen else 0


class EqualLayout(QLayout):
    """Buttons of equal width in one row, or one below the other where a row is too narrow for the longest."""

    def __init__(self, parent: QWidget, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items]
        return QSize(
            max((hint.width() for hint in hints), default=0),
            sum(hint.height() for hint in hints) + self.spacing() * max(len(hints) - 1, 0),
        )

    def minimumSize(self) -> QSize:
        return QSize(1, max((item.minimumSize().height() for item in self._items), default=0))

    def _place(self, rect: QRect, *, apply: bool) -> int:
        gap = self.spacing()
        count = max(len(self._items), 1)
        cell = (rect.width() - gap * (count - 1)) // count
        in_row = all(item.sizeHint().width() <= cell for item in self._items)
        width = cell if in_row else rect.width()
        heights = [item.heightForWidth(width) for item in self._items]
        if in_row:
            heights = [max(heights, default=0)] * len(heights)
        at = QPoint(rect.topLeft())
        for item, height in zip(self._items, heights, strict=True):
            if apply:
                item.setGeometry(QRect(at, QSize(width, height)))
            at += QPoint(cell + gap, 0) if in_row else QPoint(0, height + gap)
        return max(heights, default=0) if in_row else sum(heights) + gap * (count - 1)
