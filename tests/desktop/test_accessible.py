"""What a screen reader is told, which is a contract."""

from __future__ import annotations

from collections.abc import Callable

from tests.desktop.accessibility import Role
from tests.desktop.hands import Hands
from tests.desktop.program import LANES, Program
from tests.desktop.waiting import wait_for

Board = Callable[..., Program]

TRAINING = "Run the onboarding call"
DESIGN = "Redesign the landing page"
UNRULED = "Sort the cupboard"


def test_the_parts_of_the_window_have_their_names(board: Board) -> None:
    program = board(inbox=["One"], keep=["Two"], outsource=["Three"])
    assert "Keeplane" in program.window.name
    assert [program.lane(lane).name for lane in LANES] == ["Inbox", "Keep", "Outsource"]
    assert program.window.find("Add a task").role in {Role.TEXT, Role.ENTRY}
    assert program.pane().name == "Explanation"
    program.becomes(inbox=["One"], keep=["Two"], outsource=["Three"])


def test_cards_are_described_by_their_suggestion(board: Board) -> None:
    program = board(inbox=[TRAINING, DESIGN, UNRULED])
    assert program.card(TRAINING).node.description == "suggestion: Keep, Team training"
    assert program.card(DESIGN).node.description == "suggestion: Outsource, Web design"
    assert "Keep" not in (said := program.card(UNRULED).node.description)
    assert "Outsource" not in said


def test_a_card_against_the_rule_says_so_while_it_lies_there(board: Board, hands: Hands) -> None:
    program = board(inbox=[TRAINING], keep=["Two"])
    program.drag(TRAINING, program.floor("outsource"))
    program.becomes(keep=["Two"], outsource=[TRAINING])
    said = program.card(TRAINING).node.description
    assert said.startswith("suggestion: Keep, Team training")
    assert "placed against the rule" in said
    wait_for("the pane to say so at once", lambda: "Against the rule" in program.pane().words())
    program.drag(TRAINING, program.floor("keep"))
    program.becomes(keep=["Two", TRAINING])
    assert "placed against the rule" not in program.card(TRAINING).node.description
    hands.press("ctrl+z")
    program.becomes(keep=["Two"], outsource=[TRAINING])
    assert "placed against the rule" in program.card(TRAINING).node.description


def test_the_pane_explains_the_selected_task_by_its_rule(board: Board) -> None:
    program = board(inbox=[TRAINING, DESIGN])
    program.select(TRAINING)
    wait_for("the pane to name the rule", lambda: "Team training" in program.pane().words())
    program.select(DESIGN)
    wait_for("the pane to name the rule", lambda: "Web design" in (words := program.pane().words()) and DESIGN in words)
    assert "Team training" not in program.pane().words()


def test_the_pane_speaks_while_a_task_is_typed(board: Board, hands: Hands) -> None:
    program = board(inbox=["One"])
    hands.press("ctrl+n")
    hands.type("onboarding call with Priya")
    wait_for("the pane to name the rule", lambda: "Team training" in program.pane().words())
