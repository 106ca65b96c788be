"""The fonts of a card, and what is measured and set in them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTextOption

from keeplane.ui.chip import chip_font, chip_height, chip_width

PADDING = 12

KEPT = 512
"""More than all the cards that a screen has room for."""

SET = 192
"""Texts whose letters keep their places; each takes some kilobytes."""


class Face:
    """A font that stays loaded. Setting a text costs most about a card, so it is done once."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self.height = self._metrics.height()
        self.advance = lru_cache(KEPT)(self._advance)
        self._option = _on_one_line()
        self.set = lru_cache(SET)(self._set)

    def _advance(self, text: str) -> int:
        # A function of PySide6's own would be asked for its help text, which costs 60 ms.
        return self._metrics.horizontalAdvance(text)

    def _set(self, text: str) -> QStaticText:
        return static_text(text, self._option)

    def strike_out(self, at: QPointF, text: str) -> QRectF:
        """The line through a line of `text`: a font with its own draws it beside static text (Qt 6.11)."""
        middle = at.y() + self._metrics.ascent() - self._metrics.strikeOutPos()
        return QRectF(at.x(), middle, self.advance(text), self._metrics.lineWidth())


class CardType:
    """Type for a title in `font`, and for what stands below it."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self.title = Face(self.font)
        self.chip = Face(chip_font(font))
        self.line_height = self.title.height
        self.box = self.line_height + 1
        self.text_left = PADDING + self.box + 10
        self.chip_height = chip_height(font)
        self.chip_width = lru_cache(KEPT)(self._chip_width)

    def _chip_width(self, text: str) -> int:
        return chip_width(text, self.chip.font)


def static_text(text: str, option: QTextOption) -> QStaticText:
    """A text to be set once, and without a look at what might be markup in it."""
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setTextOption(option)
    return static


def _on_one_line() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option
