"""Buttons for what the user can do from the explanation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from keeplane.rules.explanation import Offer, OfferKind
from keeplane.ui.arranged import Arranged, Column
from keeplane.ui.icons import paint_icon

_PAD_X = 12
_PAD_Y = 8
_ICON = 16
_GAP = 8
_QUIET = frozenset({OfferKind.HOURS, OfferKind.FIGURES})
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
_LINK = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class OfferButton(QPushButton):
    """One offer; its label wraps. The answer that holds now carries a tick and a stronger frame."""

    taken = Signal(object)

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self.setAutoDefault(True)  # else Enter does not press it outside a dialog
        self.clicked.connect(self._take)
        self.set_offer(offer)

    def set_offer(self, offer: Offer) -> None:
        self.offer = offer
        is_quiet = offer.kind in _QUIET
        self.setObjectName("quiet" if is_quiet else "offer")
        self._pad_x = 0 if is_quiet else _PAD_X
        self._flags = _LINK if is_quiet else _WRAP
        self._words = self.fontMetrics().size(0, offer.label)
        self.setText(offer.label.replace("&", "&&"))
        self.setCheckable(offer.chosen)
        self.setChecked(offer.chosen)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._words = self.fontMetrics().size(0, self.offer.label)

    def _take(self) -> None:
        self.taken.emit(self.offer)

    def nextCheckState(self) -> None:
        """Stays: what is chosen comes from the board, never from the click."""

    def sizeHint(self) -> QSize:
        return QSize(self._words.width() + 1 + self._around(), self._words.height() + 2 * _PAD_Y)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - self._around()
        if self._words.width() < room:
            return self._words.height() + 2 * _PAD_Y
        wrapped = self.fontMetrics().boundingRect(QRect(0, 0, max(room, 1), 10_000), self._flags, self.offer.label)
        return wrapped.height() + 2 * _PAD_Y

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        room = self.rect().adjusted(self._around() - self._pad_x, 0, -self._pad_x, 0)
        colour = self.palette().buttonText().color()
        painter.setPen(colour)
        painter.drawText(room, self._flags, self.offer.label)
        if self.isChecked():
            self._paint_tick(painter, room, colour.name())
        painter.end()

    def _paint_tick(self, painter: QPainter, room: QRect, colour: str) -> None:
        words = self.fontMetrics().boundingRect(room, self._flags, self.offer.label)
        left = max(words.left() - _GAP - _ICON, _PAD_X)
        paint_icon(painter, "done", QRectF(left, (self.height() - _ICON) / 2, _ICON, _ICON), colour)

    def _around(self) -> int:
        return 2 * self._pad_x + (_ICON + _GAP if self.offer.chosen else 0)


class OfferRows(Arranged):
    """The answers to one question in a row of their own; offers that stand alone share one."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool: list[OfferButton] = []
        self._rows: list[list[OfferButton]] = []

    def show_offers(self, offers: Sequence[Offer], *, about: str = "") -> None:
        """Show a button for each; `about` is the question or sentence that leads on to them."""
        for button, offer in zip(self._pool, offers, strict=False):
            button.set_offer(offer)
            button.show()
        for offer in offers[len(self._pool) :]:
            button = OfferButton(offer)
            button.taken.connect(self.taken)
            button.setParent(self)
            button.show()
            self._pool.append(button)
        for button in self._pool[len(offers) :]:
            button.hide()
        for button in self._pool[: len(offers)]:
            button.setAccessibleDescription(about)
        left = iter(self._pool)
        self._rows = [[next(left) for _ in group] for group in _grouped(offers)]
        self.setVisible(bool(offers))

    def buttons(self) -> list[OfferButton]:
        return [button for row in self._rows for button in row]

    def arrange(self, width: int) -> int:
        column = Column(self, width)
        for row in self._rows:
            column.add_row(list(row))
        return column.height()


def _grouped(offers: Sequence[Offer]) -> Iterator[list[Offer]]:
    answers = Counter((offer.kind, offer.key) for offer in offers)

    def group_of(offer: Offer) -> object:
        question = (offer.kind, offer.key)
        return question if answers[question] > 1 else None

    return (list(group) for _, group in groupby(offers, key=group_of))
