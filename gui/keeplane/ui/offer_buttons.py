"""Buttons for what the user can do from the explanation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from keeplane.rules.explanation import Offer, OfferKind
from keeplane.ui.arranged import Arranged, Column
from keeplane.ui.icons import paint_icon
from keeplane.ui.mirrored import mirrored
from keeplane.ui.wrapped_button import WrappedButton

_PAD = 12
_ICON = 16
_GAP = 8
_LINKS = frozenset({OfferKind.HOURS, OfferKind.FIGURES})


class OfferButton(WrappedButton):
    """One offer. The answer that holds now carries a tick and a stronger frame."""

    taken = Signal(object)

    def __init__(self, offer: Offer) -> None:
        self.offer = offer
        super().__init__()
        self.clicked.connect(self._take)
        self.set_offer(offer)

    def set_offer(self, offer: Offer) -> None:
        self.offer = offer
        is_link = offer.kind in _LINKS
        self.setObjectName("link" if is_link else "offer")
        self.set_link(is_link)
        self.set_words(offer.label)
        self.setCheckable(offer.chosen)
        self.setChecked(offer.chosen)

    def nextCheckState(self) -> None:
        """Stays: what is chosen comes from the board, never from the click."""

    def mark_room(self) -> int:
        return _ICON + _GAP if self.offer.chosen else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            self._paint_tick()

    def _take(self) -> None:
        self.taken.emit(self.offer)

    def _paint_tick(self) -> None:
        left = max(self.words_in(self.words_room()).left() - _GAP - _ICON, _PAD)
        place = QRectF(left, (self.height() - _ICON) / 2, _ICON, _ICON)
        painter = QPainter(self)
        colour = self.palette().buttonText().color().name()
        paint_icon(painter, "done", mirrored(place, QRectF(self.rect()), self.layoutDirection()), colour)
        painter.end()


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
