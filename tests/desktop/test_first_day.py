"""The way a newcomer goes, from an empty folder to the next day."""

from __future__ import annotations

from collections.abc import Callable

from tests.desktop.hands import Hands
from tests.desktop.neighbour import Neighbour
from tests.desktop.program import Program
from tests.desktop.waiting import wait_for

Board = Callable[..., Program]
Start = Callable[[], Program]


def test_an_empty_board_can_be_filled_with_the_sample(start: Start, hands: Hands) -> None:
    program = start()
    assert "Everything, as it comes to mind." in program.window.words()
    hands.press("alt+f", "s")
    wait_for("the sample's tasks to be saved", lambda: len(program.saved()["inbox"]) > 5)
    hands.press("ctrl+z")
    program.becomes()


def test_a_list_is_pasted_sorted_corrected_by_hand_and_there_the_next_day(
    start: Start, hands: Hands, neighbour: Neighbour
) -> None:
    program = start()
    neighbour.copy("Run the onboarding call\nRedesign the landing page\nSort the cupboard\n")
    hands.press("ctrl+n", "ctrl+v")
    wait_for("the list to be there", lambda: len(program.shown()["inbox"]) == 3)
    hands.press("ctrl+shift+s")
    program.comes_to_show(["Sort the cupboard"], ["Run the onboarding call"], ["Redesign the landing page"])
    program.drag("Sort the cupboard", program.floor("outsource"))
    program.becomes((), ["Run the onboarding call"], ["Redesign the landing page", "Sort the cupboard"])
    assert program.close() == 0
    start().becomes((), ["Run the onboarding call"], ["Redesign the landing page", "Sort the cupboard"])


def test_a_click_on_the_check_box_ticks(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two"])
    hands.click(program.check_box("Two"))
    wait_for("Two to be done", lambda: program.saved_task("Two")["done"])
    assert program.saved_task("One")["done"] is False
    assert program.saved() == {"inbox": ["One", "Two"], "keep": [], "outsource": []}


def test_the_cards_menu_moves_it(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two"])
    hands.click(program.grip("Two"), button=3)
    hands.press("Down", "Return")
    program.becomes(inbox=["One"], keep=["Two"])


def test_a_double_click_edits_and_escape_leaves_all_as_it_was(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two"])
    hands.click(program.grip("Two"), times=2)
    program.dialog()
    hands.type("Changed")
    hands.press("Escape")
    wait_for("the dialog to close", program.is_active)
    hands.press("k")
    program.becomes(inbox=["One"], keep=["Two"])
