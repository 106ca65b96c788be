"""Cards dragged with a real pointer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.desktop.hands import Hands
from tests.desktop.neighbour import Neighbour
from tests.desktop.program import Program
from tests.desktop.session import SCREEN
from tests.desktop.waiting import wait_for

Board = Callable[..., Program]
NOWHERE = (SCREEN[0] - 10, 10)


def test_a_card_goes_to_keep_and_another_to_outsource(board: Board) -> None:
    program = board(inbox=["One", "Two", "Three"])
    program.drag("Two", program.floor("keep"))
    program.becomes(inbox=["One", "Three"], keep=["Two"])
    program.drag("One", program.floor("outsource"))
    program.becomes(inbox=["Three"], keep=["Two"], outsource=["One"])
    program.drag("Two", program.floor("outsource"))
    program.becomes(inbox=["Three"], outsource=["One", "Two"])


def test_three_selected_cards_go_together_in_their_order(board: Board) -> None:
    program = board(inbox=["One", "Two", "Three", "Four", "Five"], keep=["Old", "Older"])
    program.select("Five", "Three", "Two")
    program.drag("Three", program.below("Old"))
    program.becomes(inbox=["One", "Four"], keep=["Old", "Two", "Three", "Five", "Older"])


def test_cards_change_places_within_a_lane(board: Board) -> None:
    program = board(inbox=["One", "Two", "Three", "Four"])
    program.drag("One", program.below("Two", from_above=True))
    program.becomes(inbox=["Two", "One", "Three", "Four"])
    program.drag("Four", program.above("One"))
    program.becomes(inbox=["Two", "Four", "One", "Three"])
    program.select("Two", "One")
    program.drag("Two", program.floor("inbox"))
    program.becomes(inbox=["Four", "Three", "Two", "One"])


def test_undo_takes_drags_back_one_by_one(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two", "Three"], keep=["Four"])
    program.select("Two", "One")
    program.drag("Two", program.floor("keep"))
    program.becomes(inbox=["Three"], keep=["Four", "One", "Two"])
    program.drag("Four", program.floor("keep"))
    program.becomes(inbox=["Three"], keep=["One", "Two", "Four"])
    hands.press("ctrl+z")
    program.becomes(inbox=["Three"], keep=["Four", "One", "Two"])
    hands.press("ctrl+z")
    program.becomes(inbox=["One", "Two", "Three"], keep=["Four"])


def test_a_drop_outside_every_lane_changes_nothing(board: Board) -> None:
    program = board(inbox=["One", "Two", "Three"])
    assert not program.window.box.holds(NOWHERE)
    program.drag("One", NOWHERE)
    program.drag("One", program.pane().box.centre)
    program.drag("Three", program.floor("keep"))
    program.becomes(inbox=["One", "Two"], keep=["Three"])


def test_escape_cancels_a_drag(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two", "Three"])
    program.lift("One", program.floor("keep"))
    hands.press("Escape")
    program.answers()
    hands.release()
    program.drag("Three", program.floor("outsource"))
    program.becomes(inbox=["One", "Two"], outsource=["Three"])


def test_text_from_another_program_becomes_tasks(board: Board, hands: Hands, neighbour: Neighbour) -> None:
    program = board(inbox=["One"])
    neighbour.offer(text="Call the bank\n- Fix the printer\n")
    hands.take(neighbour.middle)
    hands.carry(neighbour.middle, program.floor("inbox"))
    neighbour.hears(event="welcome")
    hands.release()
    assert neighbour.hears(event="dropped")["action"] == "CopyAction"
    program.becomes(inbox=["One", "Call the bank", "Fix the printer"])


def test_a_text_file_from_another_program_becomes_tasks(
    board: Board, hands: Hands, neighbour: Neighbour, tmp_path: Path
) -> None:
    program = board(inbox=["One"])
    list_file = tmp_path / "errands & others.txt"
    list_file.write_text("* Café für Dienstag\n* Fix the printer\n", encoding="utf-8")
    neighbour.offer(files=[str(list_file)])
    hands.take(neighbour.middle)
    hands.carry(neighbour.middle, program.floor("inbox"))
    neighbour.hears(event="welcome")
    hands.release()
    neighbour.hears(event="dropped")
    program.becomes(inbox=["One", "Café für Dienstag", "Fix the printer"])


def test_a_drag_held_at_a_lanes_end_scrolls_it_on_and_on(board: Board, hands: Hands) -> None:
    kept = [f"Kept {number}" for number in range(60)]
    program = board(inbox=["One"], keep=kept)
    lane, first = program.lane("keep").box, program.card(kept[0]).node
    end = (lane.centre[0], lane.y + lane.height - 5)

    def trembling(far: int) -> bool:
        hands.do("mousemove_relative", 1, 0, "mousemove", *end)
        return lane.y - first.box.y > far

    program.lift("One", end)
    wait_for("the lane to scroll", lambda: trembling(50))
    wait_for("the lane to scroll on", lambda: trembling(450))
    hands.release()
    program.answers()
    order = program.shown()["keep"]
    row = order.index("One")
    assert order == [*kept[:row], "One", *kept[row:]]
    assert lane.holds(program.card("One").box.centre)


@pytest.mark.parametrize("action", ["CopyAction", "MoveAction"])
def test_dragging_out_gives_plain_text_and_keeps_the_task(
    board: Board, hands: Hands, neighbour: Neighbour, action: str
) -> None:
    program = board(inbox=["One", "Two", "Three"])
    neighbour.take_as(action)
    program.select("Two", "One")
    program.lift("Two", neighbour.middle)
    neighbour.hears(event="hovered", moves=2)
    hands.release()
    assert neighbour.hears(event="received")["text"].strip() == "One\nTwo"
    program.drag("Three", program.floor("keep"))
    program.becomes(inbox=["One", "Two"], keep=["Three"])
