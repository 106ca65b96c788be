"""The board moves into another folder and the program goes on there, by keys alone."""

from __future__ import annotations

from pathlib import Path

from tests.desktop.conftest import Desktop
from tests.desktop.program import Program, started, write_board
from tests.desktop.waiting import NotYetError, wait_for


def says(program: Program, words: str) -> None:
    """Waits for a dialog with these words."""

    def look() -> bool:
        dialog = program.dialog()
        if words not in f"{dialog.name} {dialog.words()}":
            raise NotYetError(dialog.name)
        return True

    wait_for(f"a dialog that says {words!r}", look)


def test_the_board_moves_with_its_last_change(desktop: Desktop, tmp_path: Path) -> None:
    hands = desktop.hands
    home, target, log = tmp_path / "data" / "keeplane", tmp_path / "drive", tmp_path / "program.log"
    env = {**desktop.session.env, "XDG_DATA_HOME": str(home.parent)}
    write_board(home, {"inbox": ["Ask"]})
    with started(desktop.bus, hands, env, home, log, named=False) as program:
        hands.type("Call Kim")
        hands.press("Return", "ctrl+comma")
        says(program, "Settings")
        hands.press("alt+m")
        says(program, "Where your board should be")
        hands.type(str(target))
        target.mkdir()
        (target / "mine.txt").write_text("not Keeplane's")
        hands.press("Return")
        says(program, "Move your board to")
        hands.press("Return")
        says(program, "Your board is now in")
        hands.press("Return")
        moved = Program(program.process, desktop.bus, hands, target / "Keeplane", log)
        moved.becomes(inbox=["Ask", "Call Kim"])
        hands.type("And go on")
        hands.press("Return")
        moved.becomes(inbox=["Ask", "Call Kim", "And go on"])
        assert moved.close() == 0
    assert sorted(path.name for path in target.iterdir()) == ["Keeplane", "mine.txt"]
    assert not (home / "board.json").exists()
    assert log.read_text() == ""
