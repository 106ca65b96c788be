"""Everything without a pointer."""

from __future__ import annotations

from collections.abc import Callable

from tests.desktop.accessibility import Role, State
from tests.desktop.hands import Hands
from tests.desktop.neighbour import Neighbour
from tests.desktop.program import Program
from tests.desktop.waiting import wait_for

Board = Callable[..., Program]
Start = Callable[[], Program]


def test_a_new_task_from_an_empty_board(start: Start, hands: Hands) -> None:
    program = start()
    hands.press("ctrl+n")
    hands.type("Call the bank")
    hands.press("Return")
    hands.type("Fix the printer")
    hands.press("Return")
    program.becomes(inbox=["Call the bank", "Fix the printer"])


def test_a_pasted_list_becomes_one_task_a_line(board: Board, hands: Hands, neighbour: Neighbour) -> None:
    program = board(inbox=["One"])
    neighbour.copy("- Call the bank\n2. Fix the printer\n\n[x] Café für Dienstag\n")
    hands.press("ctrl+n", "ctrl+v")
    program.becomes(inbox=["One", "Call the bank", "Fix the printer", "Café für Dienstag"])
    assert program.saved_task("Café für Dienstag")["done"] is True


def test_triage_by_letters_goes_on_to_the_next_task(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two", "Three", "Four"])
    program.reach("One")
    hands.press("k")
    program.selects("Two")
    hands.press("o")
    program.selects("Three")
    hands.press("Down", "k")
    program.selects("Three")
    program.becomes(inbox=["Three"], keep=["One", "Four"], outsource=["Two"])
    program.reach("Two")
    hands.press("i")
    program.becomes(inbox=["Three", "Two"], keep=["One", "Four"])


def test_ctrl_and_a_number_sends_to_a_lane(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two"], keep=["Three"])
    program.reach("One")
    hands.press("ctrl+2", "ctrl+3")
    program.becomes(keep=["Three", "One"], outsource=["Two"])
    program.reach("Three")
    hands.press("ctrl+1")
    program.becomes(inbox=["Three"], keep=["One"], outsource=["Two"])


def test_alt_and_an_arrow_moves_and_stays_with_the_task(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two", "Three"], keep=["Four"])
    program.reach("Three")
    hands.press("alt+Up", "alt+Up")
    program.becomes(inbox=["Three", "One", "Two"], keep=["Four"])
    hands.press("alt+Down")
    program.becomes(inbox=["One", "Three", "Two"], keep=["Four"])
    hands.press("alt+Right", "alt+Right", "alt+Left", "alt+Up")
    program.becomes(inbox=["One", "Two"], keep=["Three", "Four"])
    program.selects("Three")


def test_space_ticks_and_unticks(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two"])
    program.reach("Two")
    hands.press("space")
    wait_for("Two to be done", lambda: program.saved_task("Two")["done"])
    assert program.saved_task("One")["done"] is False
    hands.press("space")
    wait_for("Two to be open", lambda: not program.saved_task("Two")["done"])


def test_f2_edits_the_title(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two"])
    program.reach("Two")
    hands.press("F2")
    title = program.dialog().find("Title", Role.TEXT)
    wait_for("the title to have the keyboard", lambda: title.has(State.FOCUSED))
    hands.type("Second")
    hands.press("Return")
    program.becomes(inbox=["One", "Second"])


def test_delete_undo_and_redo(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two", "Three"], keep=["Four"])
    program.reach("Two")
    hands.press("Delete")
    program.becomes(inbox=["One", "Three"], keep=["Four"])
    program.selects("Three")
    hands.press("k")
    program.becomes(inbox=["One"], keep=["Four", "Three"])
    hands.press("ctrl+z")
    program.becomes(inbox=["One", "Three"], keep=["Four"])
    hands.press("ctrl+z")
    program.becomes(inbox=["One", "Two", "Three"], keep=["Four"])
    hands.press("ctrl+shift+z", "ctrl+shift+z")
    program.becomes(inbox=["One"], keep=["Four", "Three"])


def test_sort_inbox_moves_what_the_rules_decide_in_one_step(board: Board, hands: Hands) -> None:
    tasks = ["Run the onboarding call", "Sort the cupboard", "Redesign the landing page"]
    program = board(inbox=tasks)
    hands.press("ctrl+shift+s")
    program.becomes(inbox=[tasks[1]], keep=[tasks[0]], outsource=[tasks[2]])
    hands.press("ctrl+z")
    program.becomes(inbox=tasks)


def test_find_hides_every_other_task(board: Board, hands: Hands) -> None:
    program = board(inbox=["Call the bank", "Fix the printer"], keep=["Bank holiday plan"], outsource=["Blog"])
    hands.press("ctrl+f")
    hands.type("bank")
    program.comes_to_show(inbox=["Call the bank"], keep=["Bank holiday plan"])
    hands.press("Escape")
    program.becomes(inbox=["Call the bank", "Fix the printer"], keep=["Bank holiday plan"], outsource=["Blog"])


def test_a_filter_a_command_a_key_of_ones_own_and_the_parts_of_the_window(board: Board, hands: Hands) -> None:
    program = board(inbox=["Run the onboarding call", "Sort the cupboard"], outsource=["Hire a cook"])
    hands.press("ctrl+f")
    hands.type("is:conflict ")
    program.comes_to_show(outsource=["Hire a cook"])
    hands.press("Return")
    program.selects("Hire a cook")
    hands.press("ctrl+shift+p")
    hands.type("move keep")
    hands.press("Return")
    program.comes_to_show()
    hands.press("ctrl+f", "Escape", "Escape", "alt+h", "b")
    program.dialog()
    hands.type("sort inbox")
    hands.press("Tab", "Return", "ctrl+j")
    wait_for("the key to be kept", lambda: "sort=Ctrl+J" in (program.data_dir / "window.ini").read_text())
    hands.press("Escape", "Escape")
    wait_for("the board to have the keyboard", program.is_active)
    hands.press("ctrl+j")
    program.becomes(inbox=["Sort the cupboard"], keep=["Hire a cook", "Run the onboarding call"])
    entry, text = program.entry(), program.window.find("Explanation text")
    hands.press("ctrl+n", "F6", "F6")
    wait_for("the pane to have the keyboard", lambda: text.has(State.FOCUSED))
    hands.press("F6")
    wait_for("the entry to have the keyboard", lambda: entry.has(State.FOCUSED))
    hands.press("F6", "Escape", "ctrl+2")
    program.selects("Hire a cook")


def test_all_of_a_lane_at_once(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two", "Three"], keep=["Four"])
    program.reach("One")
    hands.press("ctrl+a")
    program.selects("One", "Two", "Three")
    hands.press("o")
    program.becomes(keep=["Four"], outsource=["One", "Two", "Three"])


def test_every_lane_the_entry_and_the_pane_are_reached_by_tab(board: Board, hands: Hands) -> None:
    program = board(inbox=["One"], keep=["Two"], outsource=["Three"])
    for lane in ("inbox", "keep", "outsource"):
        program.focus_lane(lane)
    entry = program.window.find("Add a task", Role.TEXT, Role.ENTRY)
    hands.press("ctrl+n")
    wait_for("the entry to have the keyboard", lambda: entry.has(State.FOCUSED))
