"""The real window opens no socket to a network, or the kernel would kill it."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

import pytest
from tests.desktop.conftest import Desktop
from tests.desktop.program import started, write_board
from tests.local_sockets_only import MACHINES

LAUNCHER = Path(__file__).parents[1] / "local_sockets_only.py"
LINK = "http://example.com/?a=1"


@pytest.mark.skipif(platform.machine() not in MACHINES, reason="the filter knows other machines")
def test_a_day_with_the_board_opens_none(desktop: Desktop, tmp_path: Path) -> None:
    log = tmp_path / "program.log"
    write_board(tmp_path / "board", {"inbox": ["Edit the onboarding video", LINK]})
    through = (sys.executable, str(LAUNCHER))
    with started(desktop.bus, desktop.hands, desktop.session.env, tmp_path / "board", log, through=through) as program:
        status = Path(f"/proc/{program.process.pid}/status").read_text(encoding="ascii")
        assert "Seccomp:\t2" in status, "the filter is not in force"
        hands = desktop.hands
        hands.press("ctrl+n")
        hands.type("Run the onboarding call")
        hands.press("Return")
        program.becomes(inbox=["Edit the onboarding video", LINK, "Run the onboarding call"])
        hands.press("ctrl+shift+s")
        program.becomes(inbox=[LINK], keep=["Run the onboarding call"], outsource=["Edit the onboarding video"])
        program.drag(LINK, program.above("Run the onboarding call"))
        program.becomes(keep=[LINK, "Run the onboarding call"], outsource=["Edit the onboarding video"])
        hands.press("ctrl+z")
        program.becomes(inbox=[LINK], keep=["Run the onboarding call"], outsource=["Edit the onboarding video"])
        for window in (("alt+f", "v"), ("ctrl+r",), ("F1",)):
            hands.press(*window)
            program.dialog()
            hands.press("Escape")
        assert program.close() == 0
    assert log.read_text(encoding="utf-8") == ""
