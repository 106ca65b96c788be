"""What a lane shows of one task, as a value."""

from __future__ import annotations

from msgspec import Struct

from keeplane.board.task import Status, Task
from keeplane.models.handing_off import Standing
from keeplane.rules.decision import Suggestion


class Foot(Struct, frozen=True):
    """What stands below a card's title. `rule` is the chip's text; `grouped` cards lie with others of their helper."""

    suggestion: Suggestion
    rule: str
    conflict: bool
    status: Status
    standing: Standing
    grouped: bool
    hours_per_week: float | None


class Card(Struct, frozen=True):
    task: Task
    foot: Foot
