"""What stands below a card's title: chips where the line begins, and a few words where it ends."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject

from keeplane.board.task import Status
from keeplane.models.card import Foot
from keeplane.rules.decision import Suggestion
from keeplane.ui.card_type import KEPT, CardType
from keeplane.ui.chip import elided
from keeplane.ui.colours import Tone

BETWEEN = 6
STATUS_ICONS = {
    Status.NOT_BRIEFED: "brief",
    Status.BRIEFED: "brief",
    Status.IN_THEIR_HANDS: "outsource",
    Status.BACK_FOR_CHECKING: "back",
    Status.ACCEPTED: "done",
}


class Chip(NamedTuple):
    icon: str
    tone: Tone
    text: str


class PlacedChip(NamedTuple):
    """`left` counts from where the foot begins; `text` is elided to the `width`."""

    icon: str
    tone: Tone
    text: str
    left: int
    width: int


class Arranged(NamedTuple):
    """Everything below a title, as it fits; `words` stand where the foot ends, `words_width` wide."""

    chips: tuple[PlacedChip, ...]
    words: str
    words_width: int


class FootArranger(QObject):
    """`arranged` finds out what there is room for, once for each foot and width."""

    def __init__(self, kind: CardType) -> None:
        super().__init__()
        self.kind = kind
        self.arranged = lru_cache(KEPT)(self._arranged)

    def _arranged(self, foot: Foot, room: int) -> Arranged:
        chips = self._first_chips(foot, room)
        words = self._words_beside(foot, room - self._width(chips))
        width = self.kind.chip.advance(words) if words else 0
        left, right = 0, room - (width + BETWEEN if words else 0)
        placed = []
        for chip in self._more_chips(foot, chips, right):
            taken = min(self.kind.chip_width(chip.text), right - left)
            text = elided(chip.text, self.kind.chip.font, taken)
            placed.append(PlacedChip(chip.icon, chip.tone, text, left, taken))
            left += taken + BETWEEN
        return Arranged(tuple(placed), words, width)

    def _words_beside(self, foot: Foot, room: int) -> str:
        """As much of helper, deadline and hours as there is room for beside the chips."""
        due = "" if foot.standing.urgent else foot.standing.due
        first = (foot.standing.helper, due) if foot.grouped else (due, foot.standing.helper)
        told = [words for words in (*first, self._hours(foot)) if words]
        while told and self.kind.chip.advance(" · ".join(told)) + BETWEEN > room:
            told.pop()
        return " · ".join(told)

    def _hours(self, foot: Foot) -> str:
        if foot.hours_per_week is None:
            return ""
        return self.tr("{hours} h/wk").format(hours=QLocale().toString(float(foot.hours_per_week), "g", 6))

    def _first_chips(self, foot: Foot, room: int) -> list[Chip]:
        """What has to be seen in any case: a conflict, or how far the task is; else its helper or its rule."""
        standing = self._standing_chips(foot, room)
        if foot.conflict:
            rule = self._rule_chips(foot, room)
            return [*standing, *rule] if self._width([*standing, *rule]) <= room else rule
        by_helper = foot.grouped and foot.standing.helper
        return standing or ([] if by_helper else self._rule_chips(foot, room))

    def _more_chips(self, foot: Foot, chips: list[Chip], room: int) -> list[Chip]:
        """`chips`, and that of the rule if there is room for it."""
        if foot.conflict:
            return chips
        more = [*chips, *(chip for chip in self._rule_chips(foot, room) if chip not in chips)]
        return more if self._width(more) <= room else chips

    def _standing_chips(self, foot: Foot, room: int) -> list[Chip]:
        standing = foot.standing
        late = standing.urgent and not standing.back
        icon = "earlier" if late else STATUS_ICONS[foot.status]
        tone = Tone.CONFLICT if standing.urgent else Tone.UNDECIDED
        whole = Chip(icon, tone, ", ".join(filter(None, (standing.status, standing.due if standing.urgent else ""))))
        if not whole.text:
            return []
        short = Chip(icon, tone, standing.due if late else standing.status)
        return [whole if self._width([whole]) <= room else short]

    def _rule_chips(self, foot: Foot, room: int) -> list[Chip]:
        """The rule's chip, with the conflict's beside it; both in one where there is no room for two."""
        chip = Chip(foot.suggestion.value, Tone(foot.suggestion), foot.rule)
        if not foot.conflict:
            return [chip]
        keep = foot.suggestion is Suggestion.KEEP
        says = self.tr("rule says keep") if keep else self.tr("rule says outsource")
        both = [chip, Chip("conflict", Tone.CONFLICT, says)]
        return both if self._width(both) <= room else [Chip("conflict", Tone.CONFLICT, f"{says}: {foot.rule}")]

    def _width(self, chips: Sequence[Chip]) -> int:
        return sum(self.kind.chip_width(chip.text) + BETWEEN for chip in chips) - BETWEEN
