"""The data folder of every earlier release, opened and closed again."""

from __future__ import annotations

import configparser
import json
import shutil
from pathlib import Path

import pytest
from tests.desktop.conftest import Start
from tests.desktop.program import LANES

RELEASES = sorted(path for path in (Path(__file__).parents[1] / "storage" / "data").iterdir() if path.is_dir())


def settings(folder: Path) -> dict[str, dict[str, str]]:
    ini = configparser.ConfigParser(interpolation=None)
    ini.read(folder / "window.ini", encoding="utf-8")
    return {section: dict(ini[section]) for section in ini.sections()}


@pytest.mark.parametrize("release", RELEASES, ids=lambda path: path.name)
def test_its_tasks_are_shown_and_its_settings_hold(release: Path, start: Start, tmp_path: Path) -> None:
    shutil.copytree(release, tmp_path / "board")
    tasks = json.loads((release / "board.json").read_text("utf-8"))["tasks"]
    before = settings(release)
    hides_done = before["view"]["hide-done"] == "true"
    shown = {
        lane: [task["title"] for task in tasks if task["lane"] == lane and not (task["done"] and hides_done)]
        for lane in LANES
    }
    program = start()
    program.comes_to_show(**shown)
    assert program.close() == 0
    after = settings(tmp_path / "board")
    assert {**before["view"], "panes": before["window"]["panes"]} == {
        **after["view"],
        "panes": after["window"]["panes"],
    }
