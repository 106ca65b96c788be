"""What was done is on disk, whatever happens to the program or to its file."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.desktop.accessibility import State
from tests.desktop.conftest import Desktop
from tests.desktop.hands import Hands
from tests.desktop.program import Program, write_board
from tests.desktop.waiting import wait_for

Board = Callable[..., Program]
Start = Callable[[], Program]


@contextmanager
def unplugged(folder: Path, elsewhere: Path) -> Iterator[None]:
    """Meanwhile there is no such folder, nor can one be made."""
    folder.rename(elsewhere / "unplugged")
    folder.touch()
    yield
    folder.unlink()
    (elsewhere / "unplugged").rename(folder)


def test_a_change_is_on_disk_without_being_asked_for(board: Board, hands: Hands) -> None:
    program = board(inbox=["One"])
    hands.press("ctrl+n")
    hands.type("Two")
    hands.press("Return")
    wait_for("the file to hold the new task", lambda: program.saved_task("Two"))


def test_sigterm_right_after_a_change_loses_nothing_even_with_a_dialog_open(board: Board, hands: Hands) -> None:
    program = board(inbox=["One", "Two"])
    program.reach("One")
    hands.press("F2")
    program.dialog()
    hands.type("First")
    hands.press("Return")
    wait_for("the dialog to close", program.is_active)
    hands.press("k", "F2")
    program.dialog()
    assert program.terminate() == 0
    assert program.saved() == {"inbox": ["Two"], "keep": ["First"], "outsource": []}


def test_sigterm_saves_what_waits_to_be_saved(board: Board, hands: Hands, tmp_path: Path) -> None:
    program = board(inbox=["One"])
    with unplugged(program.data_dir, tmp_path):
        program.reach("One")
        hands.press("k")
        wait_for("the window to say so", lambda: "Not saved" in program.window.words())
    assert program.terminate() == 0
    assert program.saved()["keep"] == ["One"]


def test_closing_and_opening_again_shows_the_same(board: Board, start: Start, hands: Hands) -> None:
    program = board(inbox=["One", "Two"], keep=["Three"])
    program.reach("Two")
    hands.press("o", "space")
    wait_for("One to be done", lambda: program.saved_task("One").get("done"))
    before = program.saved_tasks()
    assert program.close() == 0
    again = start()
    again.becomes(inbox=["One"], keep=["Three"], outsource=["Two"])
    assert again.saved_tasks() == before


def test_a_second_start_brings_the_first_window_forward(board: Board, desktop: Desktop) -> None:
    program = board(inbox=["One"])
    desktop.hands.click(desktop.neighbour.middle)
    wait_for("the neighbour to be in front", lambda: not program.window.has(State.ACTIVE))
    command = [sys.executable, "-m", "keeplane", "--data-dir", str(program.data_dir)]
    second = subprocess.run(command, env=desktop.session.env, capture_output=True, text=True, timeout=30, check=False)
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    wait_for("the first window to be in front", lambda: program.window.has(State.ACTIVE))


def test_a_damaged_board_is_set_aside_and_the_user_told(start: Start, tmp_path: Path, hands: Hands) -> None:
    file = write_board(tmp_path / "board", {"inbox": ["One"]})
    damaged = file.read_bytes()[:70]
    file.write_bytes(damaged)
    program = start()
    [aside] = [
        path for path in file.parent.rglob("*") if path.is_file() and path.read_bytes() == damaged and path != file
    ]
    wait_for("the window to name the file set aside", lambda: aside.name in program.window.words())
    hands.press("ctrl+n")
    hands.type("Two")
    hands.press("Return")
    wait_for("the file to be sound again", lambda: file.read_bytes() != damaged)
    program.becomes(inbox=["Two"])
    assert aside.read_bytes() == damaged


def test_a_newer_keeplanes_board_is_never_written_to(start: Start, tmp_path: Path, hands: Hands) -> None:
    file = tmp_path / "board" / "board.json"
    file.parent.mkdir()
    newer = json.dumps({"format": "keeplane-board", "version": 99, "tasks": [{"what": "is this"}]}).encode()
    file.write_bytes(newer)
    program = start()
    hands.press("ctrl+n")
    hands.type("Two")
    hands.press("Return")
    program.comes_to_show(inbox=["Two"])
    wait_for("the window to say so", lambda: "newer Keeplane" in program.window.words())
    hands.press("alt+F4")
    assert "not saved yet" in program.dialog().words()
    hands.press("alt+c")
    assert program.process.wait(timeout=15) == 0
    assert file.read_bytes() == newer


def test_what_could_not_be_saved_is_said_and_saved_once_it_can_be(board: Board, hands: Hands, tmp_path: Path) -> None:
    program = board(inbox=["One"])
    with unplugged(program.data_dir, tmp_path):
        program.reach("One")
        hands.press("k")
        wait_for("the window to say so", lambda: "Not saved" in program.window.words())
    wait_for("the file to hold what was done", lambda: program.saved()["keep"] == ["One"])
    wait_for("the window to take it back", lambda: "Not saved" not in program.window.words())


def test_the_window_comes_back_where_it_was(board: Board, start: Start) -> None:
    program = board(inbox=["One"])
    program.place_window(100, 60, 1000, 640)
    before = program.window.box
    assert program.close() == 0
    again = start()
    wait_for(f"the window to be at {before}", lambda: again.window.box == before)


def test_what_another_program_writes_comes_into_the_window(board: Board, hands: Hands) -> None:
    program = board(inbox=["One"])
    document = json.loads((program.data_dir / "board.json").read_bytes())
    document["tasks"].append({**document["tasks"][0], "id": "other", "title": "From the laptop"})
    synced = program.data_dir / ".synced.tmp"
    synced.write_text(json.dumps(document), encoding="utf-8")
    synced.rename(program.data_dir / "board.json")
    program.comes_to_show(inbox=["One", "From the laptop"])
    program.reach("One")
    hands.press("ctrl+z")
    program.becomes(inbox=["One"])


def test_a_copy_that_a_sync_program_left_is_offered_and_merged(board: Board, hands: Hands) -> None:
    program = board(inbox=["One"])
    document = json.loads((program.data_dir / "board.json").read_bytes())
    document["tasks"].append({**document["tasks"][0], "id": "other", "title": "From the laptop"})
    copy = program.data_dir / "board (conflicted copy 2026-11-21 123456).json"
    copy.write_text(json.dumps(document), encoding="utf-8")
    wait_for("the window to offer it", lambda: copy.name in program.window.words())
    hands.click(wait_for("the button", lambda: program.window.find("Merge")).box.centre)
    program.becomes(inbox=["One", "From the laptop"])
    wait_for("the notice to go", lambda: copy.name not in program.window.words())
    assert (program.data_dir / "earlier" / copy.name).is_file()
