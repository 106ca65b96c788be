"""What earlier releases left on a user's disk opens today, with everything in it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import msgspec
import pytest

from keeplane.storage.codec import VERSION, decode, encode
from keeplane.storage.earlier_boards import EarlierBoards

DATA = Path(__file__).with_name("data")
RELEASES = sorted(folder.name for folder in DATA.iterdir() if folder.is_dir())
CHANGES = Path(__file__).parents[2] / "CHANGELOG.md"

release = pytest.mark.parametrize("release", RELEASES)


@pytest.fixture
def kept(release, folder):
    """A copy of what that release left, where this test's BoardFile looks."""
    shutil.copytree(DATA / release, folder)
    return folder


def holds(new, old):
    """True if every value of `old` is in `new`, which may have more fields."""
    match old:
        case dict():
            return isinstance(new, dict) and all(key in new and holds(new[key], old[key]) for key in old)
        case list():
            return len(new) == len(old) and all(map(holds, new, old))
        case _:
            return new == old


def test_every_release_is_kept():
    released = re.findall(r"^## \[?v?(\d+\.\d+\.\d+)", CHANGES.read_text("utf-8"), re.MULTILINE)
    assert set(released) <= set(RELEASES)


def test_the_format_of_today_is_kept():
    kept = {json.loads((DATA / name / "board.json").read_text("utf-8"))["version"] for name in RELEASES}
    assert VERSION in kept


@release
def test_it_opens_without_a_word(kept, board_file):
    opened = board_file().open()
    assert opened.notices == ()
    assert opened.writable
    assert opened.board.tasks


@release
def test_nothing_is_lost_in_saving_it_again(kept, board_file):
    before = json.loads((kept / "board.json").read_text("utf-8"))
    file = board_file()
    opened = file.open()
    first, *others = opened.board.tasks.values()
    renamed = msgspec.structs.replace(first, title="Renamed")
    file.save(msgspec.structs.replace(opened.board, tasks={first.id: renamed} | {task.id: task for task in others}))
    after = json.loads((kept / "board.json").read_text("utf-8"))
    changed = next(task for task in before["tasks"] if task["id"] == first.id)
    assert holds(after, before) is False
    changed["title"] = "Renamed"
    assert holds(after, before)


@release
def test_its_earlier_versions_can_be_read(kept):
    earlier = EarlierBoards(kept)
    assert earlier.saved()
    for saved in earlier.saved():
        board = earlier.read(saved, lambda: None)
        assert board.tasks
        assert decode(encode(board)).board == board
