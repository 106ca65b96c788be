"""Another language is chosen, and the program comes back speaking it, by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from configparser import ConfigParser
from pathlib import Path

from tests.desktop.accessibility import Role
from tests.desktop.hands import Hands
from tests.desktop.program import Program
from tests.desktop.waiting import wait_for


def test_the_program_starts_again_in_german(board: Callable[..., Program], hands: Hands, tmp_path: Path) -> None:
    program = board(inbox=["Ask"])
    hands.type("Call Kim")
    hands.press("Return", "ctrl+comma")
    program.dialog()
    hands.press("alt+g", "Down", "Down", "alt+a")
    wait_for("the window in German", lambda: program._find_window().find("Behalten", Role.LIST))
    assert program.close() == 0
    assert program.saved()["inbox"] == ["Ask", "Call Kim"]
    settings = ConfigParser()
    settings.read(tmp_path / "board" / "window.ini")
    assert settings["view"]["language"] == "de"
