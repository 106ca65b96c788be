"""What a screen reader hears of steps that are taken elsewhere than where it reads."""

from __future__ import annotations

from collections.abc import Callable

from tests.desktop.accessibility import Bus
from tests.desktop.hands import Hands
from tests.desktop.program import Program

Board = Callable[..., Program]

TRAINING = "Run the onboarding call"


def test_a_move_and_its_undo_are_announced(board: Board, hands: Hands, desktop) -> None:
    program = board(inbox=[TRAINING, "Two"])
    program.select(TRAINING)
    bus: Bus = desktop.bus
    with bus.announcements() as heard:
        hands.press("o")
        said = heard("Outsource")
        assert TRAINING in said
        assert "placed against the rule" in said
        hands.press("ctrl+z")
        assert "Undone" in heard(TRAINING)
