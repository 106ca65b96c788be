"""What is where on a card, worked out once for all times that it is painted."""

from __future__ import annotations

import math
from functools import lru_cache, partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QStaticText

from keeplane.models.card import Foot
from keeplane.ui.card_foot import FootArranger, PlacedChip
from keeplane.ui.card_plate import Attention, paint_plate
from keeplane.ui.card_type import PADDING, Face
from keeplane.ui.check_box import paint_check_box
from keeplane.ui.chip import PADDING as CHIP_PADDING
from keeplane.ui.chip import paint_chip_ground, text_indent
from keeplane.ui.colours import Colours
from keeplane.ui.mirrored import mirrored
from keeplane.ui.set_title import MOST_LINES, TitleSetter
from keeplane.ui.stamps import Stamps, painted

GAP = 8
"""The space from one card to the next."""
LINE_GAP = 4
VERTICAL_PADDING = 8

PLANS = 192
"""More than all the cards that a screen has room for."""

FEET = 256
"""More than differ on most boards."""

PLATES = 16


class Words(NamedTuple):
    font: QFont
    colour: QColor
    at: QPointF
    text: QStaticText


class Room(NamedTuple):
    """A card in its row, and across it the room for the title."""

    card: QRectF
    across: QRectF


class Block(NamedTuple):
    """Where the check box is on a card, where its title begins, and where what stands below it."""

    box: QRectF
    title: QPointF
    foot: QPointF


class SetFoot(NamedTuple):
    """What stands below a title, counted from the top of the place that it has."""

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
        inside = MOST_LINES * self._kind.line_height + LINE_GAP + self._kind.chip_height
        self.row_height = inside + 2 * VERTICAL_PADDING + GAP
        self._titles = TitleSetter(feet.kind, direction, ratio)
        self._text, self._muted = QColor(colours.text), QColor(colours.muted)
        self.plan = lru_cache(PLANS)(self._plan)
        self.plate = lru_cache(PLATES)(self._plate)
        self._room = lru_cache(PLATES)(self._room_in)
        self._block = lru_cache(PLATES)(self._block_in)
        self._tick = lru_cache(PLATES)(self._paint_tick)
        self._foot = lru_cache(FEET)(self._set_foot)

    def _plan(self, title: str, done: bool, foot: Foot, width: int, height: int) -> CardPlan:
        """For a row of that size."""
        across = self._room(width, height).across.width()
        title_set = self._titles.set(title, across)
        block = self._block(len(title_set.tops), width, height)
        under = self._foot(foot, across)
        font, colour = self._kind.font, self._muted if done else self._text
        pictures = [(block.box.topLeft(), self._tick(done))]
        pictures += [(block.foot + at, picture) for at, picture in under.pictures]
        words = [Words(font, colour, block.title + at, text) for at, text in title_set.texts]
        words += [Words(font, colour, block.foot + at, text) for font, colour, at, text in under.words]
        struck = [line.translated(block.title) for line in self._titles.struck(title, across)] if done else ()
        return CardPlan(block.box, tuple(pictures), tuple(words), tuple(struck))

    def _plate(self, width: int, height: int, attention: Attention) -> tuple[QPointF, QPixmap]:
        """What the card is painted on, in a row of that size."""
        paint = partial(paint_plate, attention=attention, colours=self.colours)
        card = self._room(width, height).card
        return card.topLeft(), painted(card.size(), self.ratio, paint)

    def _room_in(self, width: int, height: int) -> Room:
        card = card_rect(QSize(width, height))
        return Room(card, mirrored(card.adjusted(self._kind.text_left, 0, -PADDING, 0), card, self.direction))

    def _block_in(self, lines: int, width: int, height: int) -> Block:
        """Title of so many `lines`, and chips, in the middle of a card in a row of that size."""
        kind = self._kind
        card, across = self._room(width, height)
        title = lines * kind.line_height
        top = math.ceil(card.top() + (card.height() - title - LINE_GAP - kind.chip_height) / 2)
        box = QRectF(card.left() + PADDING, top + (kind.line_height - kind.box) / 2, kind.box, kind.box)
        box = mirrored(box, card, self.direction)
        return Block(box, QPointF(across.left(), top), QPointF(across.left(), top + title + LINE_GAP))

    def _paint_tick(self, done: bool) -> QPixmap:
        paint = partial(paint_check_box, checked=done, colours=self.colours)
        return painted(QSizeF(self._kind.box, self._kind.box), self.ratio, paint)

    def _set_foot(self, foot: Foot, width: float) -> SetFoot:
        """In a place of that `width`."""
        face = self._kind.chip
        room = QRectF(0, 0, width, self._kind.chip_height)
        top = (room.height() - face.height) / 2
        arranged = self.feet.arranged(foot, int(width))
        pictures, words = [], []
        for chip in arranged.chips:
            rect = mirrored(QRectF(chip.left, 0, chip.width, room.height()), room, self.direction)
            pictures.append(self._chip_ground(chip, rect))
            inside = rect.adjusted(text_indent(rect.height()), 0, -CHIP_PADDING, 0)
            inside = mirrored(inside, rect, self.direction)
            words.append(self._line(face, chip.text, inside, top, QColor(self.colours.tones[chip.tone].text)))
        if arranged.words:
            end = mirrored(room.adjusted(width - arranged.words_width, 0, 0, 0), room, self.direction)
            words.append(Words(face.font, self._muted, QPointF(end.left(), top), face.set(arranged.words)))
        return SetFoot(tuple(pictures), tuple(words))

    def _chip_ground(self, chip: PlacedChip, rect: QRectF) -> tuple[QPointF, QPixmap]:
        pair = self.colours.tones[chip.tone]
        ground = partial(paint_chip_ground, icon_name=chip.icon, pair=pair, direction=self.direction)
        likeness = chip.icon, pair, self.direction
        return rect.topLeft(), self._stamps.picture(rect.size(), self.ratio, likeness, ground)

    def _line(self, face: Face, text: str, room: QRectF, top: float, colour: QColor) -> Words:
        """One line of `text` that begins in `room` where lines begin."""
        right = self.direction is Qt.LayoutDirection.RightToLeft
        left = room.right() - face.advance(text) if right else room.left()
        return Words(face.font, colour, QPointF(left, top), face.set(text))


def card_rect(row: QSize) -> QRectF:
    """Where the card lies in its row."""
    return QRectF(0, 0, row.width(), row.height()).adjusted(1, 1, -1, -GAP)
