"""A card's title, set on one or two lines."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QStaticText, QTextOption, QTransform

from keeplane.ui.card_type import SET, CardType, static_text
from keeplane.ui.title_wrap import seen_part, wrap_title

MOST_LINES = 2

UNEVEN = 0.15
"""Letters from another font make a line higher or lower than its own font does, by more than this share of it."""


class SetTitle(NamedTuple):
    """Texts to be drawn, each with where it begins, counted from where the title does, and the top of each line."""

    texts: tuple[tuple[QPointF, QStaticText], ...]
    tops: tuple[float, ...]


class TitleSetter:
    """Sets titles in the type of `kind` and a direction, on a screen with `ratio` pixels to a point.

    Setting a text costs most about a card. It is done once, for finding its lines as well as for all times that it is
    drawn.
    """

    def __init__(self, kind: CardType, direction: Qt.LayoutDirection, ratio: float) -> None:
        self._kind = kind
        self._right = direction is Qt.LayoutDirection.RightToLeft
        self._screen = QTransform.fromScale(ratio, ratio)
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._option.setAlignment(Qt.AlignmentFlag.AlignRight if self._right else Qt.AlignmentFlag.AlignLeft)
        self.set = lru_cache(SET)(self._set)

    def _set(self, title: str, width: float) -> SetTitle:
        """For lines of `width`."""
        kind = self._kind
        whole = static_text(seen_part(title, width), self._option)
        whole.setTextWidth(width)
        whole.prepare(self._screen, kind.font)
        height = whole.size().height() / kind.line_height
        lines = round(height)
        if lines <= MOST_LINES and abs(height - lines) < UNEVEN:
            step = height / lines * kind.line_height
            return SetTitle(((QPointF(), whole),), tuple([number * step for number in range(lines)]))
        return self._line_by_line(title, width)

    def _line_by_line(self, title: str, width: float) -> SetTitle:
        """A title that has to be elided, or has lines of its own heights."""
        kind = self._kind
        tops, texts = [], []
        for number, line in enumerate(wrap_title(title, kind.font, width)):
            tops.append(float(number * kind.line_height))
            texts.append((QPointF(self._left(line, width), tops[-1]), kind.title.set(line)))
        return SetTitle(tuple(texts), tuple(tops))

    def struck(self, title: str, width: float) -> tuple[QRectF, ...]:
        """The lines through a title that is set on lines of `width`, counted from where it begins."""
        kind = self._kind
        lines = zip(self.set(title, width).tops, wrap_title(title, kind.font, width), strict=False)
        return tuple([kind.title.strike_out(QPointF(self._left(line, width), top), line) for top, line in lines])

    def _left(self, line: str, width: float) -> float:
        return width - self._kind.title.advance(line) if self._right else 0.0
