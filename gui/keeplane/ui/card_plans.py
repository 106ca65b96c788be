"""What lanes that are dressed alike plan their cards with."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from keeplane.ui.card_foot import FootArranger
from keeplane.ui.card_plan import CardPlanner
from keeplane.ui.card_type import CardType
from keeplane.ui.stamps import Stamps
from keeplane.ui.theme import Theme


class CardPlans:
    """Has the planner for the way that cards were dressed last, so that a card is planned once for all lanes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._stamps = Stamps()
        feet = FootArranger(CardType(QFont()))
        self.planner = CardPlanner(feet, theme.colours, Qt.LayoutDirection.LeftToRight, 1.0, self._stamps)

    def dress(self, font: QFont, direction: Qt.LayoutDirection, ratio: float) -> CardPlanner:
        """How cards are drawn from now on, with `ratio` pixels to a point."""
        old, feet, colours = self.planner, self.planner.feet, self._theme.colours
        if (feet.kind.font, old.colours, old.direction, old.ratio) != (font, colours, direction, ratio):
            feet = feet if feet.kind.font == font else FootArranger(CardType(font))
            self.planner = CardPlanner(feet, colours, direction, ratio, self._stamps)
        return self.planner
