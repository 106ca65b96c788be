"""Going back to an earlier version on a real desktop, by keys alone."""

from __future__ import annotations

from collections.abc import Callable

from tests.desktop.hands import Hands
from tests.desktop.program import Program
from tests.desktop.waiting import wait_for

Board = Callable[..., Program]


def test_a_deleted_task_comes_back_with_an_earlier_version_and_undo_takes_that_back(board: Board, hands: Hands) -> None:
    program = board(inbox=["Ask", "Plan"])
    program.reach("Ask")
    hands.press("Delete")
    program.becomes(inbox=["Plan"])
    hands.press("alt+f", "v")
    earlier = program.dialog()
    assert "Earlier versions" in earlier.name
    wait_for("what happened since", lambda: "Since then: 1 task deleted" in earlier.words())
    hands.press("Return")
    wait_for("the board to be in front", program.is_active)
    program.becomes(inbox=["Ask", "Plan"])
    hands.press("ctrl+z")
    program.becomes(inbox=["Plan"])
