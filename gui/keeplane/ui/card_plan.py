"""What is where on a card, worked out once for all times that it is painted."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from functools import lru_cache, partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QStaticText

from keeplane.models.card import Foot
from keeplane.ui.card_foot import FootArranger, PlacedChip
from keeplane.ui.card_plate import Attention, paint_plate
from keeplane.ui.card_type import PADDING, CardType, Face
from keeplane.ui.check_box import paint_check_box
from keeplane.ui.chip import PADDING as CHIP_PADDING
from keeplane.ui.chip import paint_chip_ground, text_indent
from keeplane.ui.colours import Colours
from keeplane.ui.mirrored import mirrored
from keeplane.ui.stamps import Stamps, painted

GAP = 8
"""The space from one card to the next."""
LINE_GAP = 4

PLANS = 96
"""More than all the cards that a screen has room for."""

RESTS = 256
"""More than the feet that differ on most boards."""

PLATES = 8


class Words(NamedTuple):
    font: QFont
    colour: QColor
    at: QPointF
    text: QStaticText


class Room(NamedTuple):
    """A card in its row, and across it the room for the title."""

    card: QRectF
    across: QRectF


class Rest(NamedTuple):
    """What lies on a card besides its title, which begins at `top`."""

    top: float
    box: QRectF
    pictures: tuple[tuple[QPointF, QPixmap], ...]
    words: tuple[Words, ...]


class CardPlan(NamedTuple):
    """All that lies on a card's ground, counted from the top left of its row. `struck` are lines through its title."""

    box: QRectF
    pictures: tuple[tuple[QPointF, QPixmap], ...]
    words: tuple[Words, ...]
    struck: tuple[QRectF, ...]

    def draw(self, painter: QPainter) -> None:
        for at, picture in self.pictures:
            painter.drawPixmap(at, picture)
        for font, colour, at, text in self.words:
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawStaticText(at, text)
        if self.struck:
            painter.setBackground(self.words[0].colour)  # as in LaneView
        for line in self.struck:
            painter.eraseRect(line)


class CardPlanner:
    """Plans cards in the type of `feet`, colours and a direction, on a screen with `ratio` pixels to a point.

    Titles differ. What else is on a card is so much like that of others that it is worked out for many at once.
    """

    def __init__(
        self, feet: FootArranger, colours: Colours, direction: Qt.LayoutDirection, ratio: float, stamps: Stamps
    ) -> None:
        self.feet = feet
        self._kind = feet.kind
        self.colours = colours
        self.direction = direction
        self.ratio = ratio
        self._stamps = stamps
        self._text, self._muted = QColor(colours.text), QColor(colours.muted)
        self.plan = lru_cache(PLANS)(self._plan)
        self.plate = lru_cache(PLATES)(self._plate)
        self._room = lru_cache(PLATES)(self._room_in)
        self._rest = lru_cache(RESTS)(self._plan_rest)

    def _plan(self, title: str, done: bool, foot: Foot, width: int, height: int) -> CardPlan:
        """For a row of that size."""
        kind = self._kind
        across = self._room(width, height).across
        lines = kind.lines(title, across.width())
        rest = self._rest(done, foot, len(lines), width, height)
        colour = self._muted if done else self._text
        heads = [
            self._line(kind.title, line, across, rest.top + number * kind.line_height, colour)
            for number, line in enumerate(lines)
        ]
        struck = tuple(kind.title.strike_out(head.at, line) for head, line in zip(heads, lines, strict=True) if done)
        return CardPlan(rest.box, rest.pictures, (*heads, *rest.words), struck)

    def _plate(self, width: int, height: int, attention: Attention) -> tuple[QPointF, QPixmap]:
        """What the card is painted on, in a row of that size."""
        paint = partial(paint_plate, attention=attention, colours=self.colours)
        card = self._room(width, height).card
        return card.topLeft(), painted(card.size(), self.ratio, paint)

    def _room_in(self, width: int, height: int) -> Room:
        card = card_rect(QSize(width, height))
        return Room(card, mirrored(card.adjusted(self._kind.text_left, 0, -PADDING, 0), card, self.direction))

    def _plan_rest(self, done: bool, foot: Foot, lines: int, width: int, height: int) -> Rest:
        """Beside a title of so many `lines`."""
        kind = self._kind
        card, across = self._room(width, height)
        top = _block_top(card, kind, lines)
        box = mirrored(
            QRectF(card.left() + PADDING, top + (kind.line_height - kind.box) / 2, kind.box, kind.box),
            card,
            self.direction,
        )
        room = QRectF(across.left(), top + lines * kind.line_height + LINE_GAP, across.width(), kind.chip_height)
        pictures, words = self._foot(foot, room)
        paint_box = partial(paint_check_box, checked=done, colours=self.colours)
        tick = self._picture(box, (done, self.colours.accent, self.colours.card), paint_box)
        return Rest(top, box, (tick, *pictures), tuple(words))

    def _foot(self, foot: Foot, room: QRectF) -> tuple[list[tuple[QPointF, QPixmap]], list[Words]]:
        face = self._kind.chip
        top = room.top() + (room.height() - face.height) / 2
        arranged = self.feet.arranged(foot, int(room.width()))
        pictures, words = [], []
        for chip in arranged.chips:
            rect = QRectF(room.left() + chip.left, room.top(), chip.width, room.height())
            rect = mirrored(rect, room, self.direction)
            pictures.append(self._chip_ground(chip, rect))
            inside = rect.adjusted(text_indent(rect.height()), 0, -CHIP_PADDING, 0)
            inside = mirrored(inside, rect, self.direction)
            words.append(self._line(face, chip.text, inside, top, QColor(self.colours.tones[chip.tone].text)))
        if arranged.words:
            end = mirrored(room.adjusted(room.width() - arranged.words_width, 0, 0, 0), room, self.direction)
            words.append(Words(face.font, self._muted, QPointF(end.left(), top), face.set(arranged.words)))
        return pictures, words

    def _chip_ground(self, chip: PlacedChip, rect: QRectF) -> tuple[QPointF, QPixmap]:
        pair = self.colours.tones[chip.tone]
        ground = partial(paint_chip_ground, icon_name=chip.icon, pair=pair, direction=self.direction)
        return self._picture(rect, (chip.icon, pair, self.direction), ground)

    def _picture(
        self, rect: QRectF, likeness: Hashable, paint: Callable[[QPainter, QRectF], None]
    ) -> tuple[QPointF, QPixmap]:
        return rect.topLeft(), self._stamps.picture(rect.size(), self.ratio, likeness, paint)

    def _line(self, face: Face, text: str, room: QRectF, top: float, colour: QColor) -> Words:
        """One line of `text` that begins in `room` where lines begin."""
        right = self.direction is Qt.LayoutDirection.RightToLeft
        left = room.right() - face.advance(text) if right else room.left()
        return Words(face.font, colour, QPointF(left, top), face.set(text))


def card_rect(row: QSize) -> QRectF:
    """Where the card lies in its row."""
    return QRectF(0, 0, row.width(), row.height()).adjusted(1, 1, -1, -GAP)


def _block_top(card: QRectF, kind: CardType, lines: int) -> float:
    """Where the title starts, so that title and chips stand in the middle of the card."""
    height = lines * kind.line_height + LINE_GAP + kind.chip_height
    return math.ceil(card.top() + (card.height() - height) / 2)
