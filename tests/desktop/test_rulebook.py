"""The rulebook on a real desktop: by keys alone, and as a screen reader hears it."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.desktop.accessibility import Role, State
from tests.desktop.hands import Hands
from tests.desktop.program import Program
from tests.desktop.waiting import wait_for

Board = Callable[..., Program]

ZORBS = "Whittle the zorbs"


def kept_rules(program: Program) -> list[str]:
    rulebook = json.loads((program.data_dir / "board.json").read_text("utf-8")).get("rulebook", {})
    return [rule["title"] for rule in rulebook.get("rules", [])]


def test_a_rule_is_written_saved_and_taken_back_by_keys_alone(board: Board, hands: Hands) -> None:
    program = board(inbox=[ZORBS])
    assert program.card(ZORBS).node.description == "suggestion: undecided"
    hands.press("ctrl+r")
    rulebook = program.dialog()
    assert "Rulebook" in rulebook.name
    assert rulebook.find("Rules").cards()[0].title == "What you should not outsource"
    hands.press("alt+n")
    wait_for("the title to have the keyboard", lambda: rulebook.find("Title", Role.TEXT, Role.ENTRY).has(State.FOCUSED))
    hands.type("Zorbs")
    hands.press("Tab", "Tab")
    hands.type("They are mine")
    hands.press("Tab")
    hands.type("Is it a zorb?")
    hands.press("Tab")
    hands.type("zorbs")
    wait_for("the preview", lambda: "1 task would change" in rulebook.words())
    hands.press("ctrl+s")
    wait_for("the rule to be kept", lambda: kept_rules(program) == ["Zorbs"])
    assert program.card(ZORBS).node.description == "suggestion: Keep, Zorbs"
    hands.press("ctrl+z")
    wait_for("the rule to be gone", lambda: kept_rules(program) == [])
    hands.press("Escape")
    wait_for("the board to be in front", program.is_active)
    assert program.card(ZORBS).node.description == "suggestion: undecided"
