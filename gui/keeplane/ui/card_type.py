"""The fonts of a card, and what is measured in them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetrics

from keeplane.ui.chip import chip_font, chip_height, chip_width
from keeplane.ui.title_wrap import wrap_title

KEPT = 512
"""More than all the cards that a screen has room for."""


class CardType:
    """Setting type is what costs most about a card, so fonts stay loaded and measures are kept."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self.struck_out = QFont(font)
        self.struck_out.setStrikeOut(True)
        self.chip = chip_font(font)
        self.line_height = QFontMetrics(font).height()
        self.chip_height = chip_height(font)
        self.chip_width = lru_cache(KEPT)(self._chip_width)
        self.advance = lru_cache(KEPT)(QFontMetrics(self.chip).horizontalAdvance)
        self.lines = lru_cache(KEPT)(self._lines)

    def _chip_width(self, text: str) -> int:
        return chip_width(text, self.chip)

    def _lines(self, title: str, width: float) -> tuple[str, ...]:
        return tuple(wrap_title(title, self.font, width))
