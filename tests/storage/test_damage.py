"""Whatever has happened to board.json: it opens, the user is told, and nothing is destroyed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from keeplane.assets import catalogue
from keeplane.board.board import EMPTY
from keeplane.storage import place as module
from keeplane.storage.codec import encode
from keeplane.storage.errors import SaveError

NEWER = b'{"format": "keeplane-board", "version": 2, "tasks": []}'

DAMAGE = {
    "empty": lambda _data: b"",
    "truncated": lambda data: data[: len(data) // 2],
    "zeroed": lambda data: bytes(len(data)),
    "half zeroed": lambda data: data[: len(data) // 2] + bytes(len(data) - len(data) // 2),
    "not JSON": lambda _data: b"Dear diary",
    "foreign": lambda _data: b'{"format": "another-program", "tasks": []}',
    "nested": lambda _data: b"[" * 100_000,
    "wrong types": lambda _data: b'{"format": "keeplane-board", "version": 1, "tasks": 5}',
    "doubled": lambda data: data + data,
}


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def in_words(opened) -> str:
    return "\n".join(map(catalogue().text, opened.notices))


def ids(opened) -> list[str]:
    return [message.id.removeprefix("storage.") for message in opened.notices]


@pytest.fixture
def used(board_file, folder, board):
    """A folder with a board and one earlier version; returns the path of board.json."""
    file = board_file()
    file.save(board("a"))
    file.save(board("a", "b"))
    return folder / "board.json"


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_file_is_kept_and_the_newest_earlier_version_opened(used, board_file, board, damage):
    damaged = damage(used.read_bytes())
    used.write_bytes(damaged)
    file = board_file()
    opened = file.open()
    assert opened.board == board("a")
    assert opened.writable
    file.save(board("a", "c"))
    (aside,) = used.parent.glob("board.damaged-*.json")
    (earlier,) = (used.parent / "earlier").iterdir()
    assert aside.read_bytes() == damaged
    assert str(aside) in in_words(opened)
    assert str(earlier) in in_words(opened)
    assert board_file().open().board == board("a", "c")


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_file_without_earlier_versions_is_kept(folder, board_file, board, damage):
    folder.mkdir()
    damaged = damage(encode(board("a")))
    (folder / "board.json").write_bytes(damaged)
    opened = board_file().open()
    assert opened.board == EMPTY
    (aside,) = folder.glob("board.damaged-*.json")
    assert aside.read_bytes() == damaged
    assert str(aside) in in_words(opened)


def test_damaged_earlier_versions_are_passed_over(used, board_file, board):
    file = board_file()
    file.open()
    for number in range(4):
        file.save(board(f"version {number}"))
    for path in sorted((used.parent / "earlier").iterdir())[-2:]:
        path.write_bytes(b"rubbish")
    used.write_bytes(b"rubbish")
    assert board_file().open().board == board("version 0")


def test_a_damaged_file_never_takes_the_place_of_another(used, board_file, board):
    for number in range(4):
        used.write_bytes(b"rubbish %d" % number)
        file = board_file()
        file.open()
        file.save(board(f"version {number}"))
    kept = {path.read_bytes() for path in used.parent.glob("board.damaged-*.json")}
    assert kept == {b"rubbish %d" % number for number in range(4)}


def test_a_damaged_file_opened_again_and_again_is_kept_once(used, board_file):
    used.write_bytes(b"rubbish")
    for _ in range(3):
        board_file().open()
    assert len(list(used.parent.glob("board.damaged-*.json"))) == 1


def test_a_damaged_file_is_in_its_place_until_something_better_is(used, board_file, board):
    used.write_bytes(b"rubbish")
    file = board_file()
    file.open()
    assert used.read_bytes() == b"rubbish"
    file.save(board("c"))
    assert board_file().open().board == board("c")


def test_a_damaged_file_does_not_count_as_an_earlier_version(used, board_file, board):
    used.write_bytes(b"rubbish")
    file = board_file()
    file.open()
    file.save(board("c"))
    assert b"rubbish" not in [path.read_bytes() for path in (used.parent / "earlier").iterdir()]


def test_a_mended_file_is_kept_as_it_was(used, board_file, titles):
    spoilt = used.read_bytes().replace(b'"inbox"', b'"someday"')
    used.write_bytes(spoilt)
    opened = board_file().open()
    assert titles(opened.board) == ["a", "b"]
    assert opened.writable
    (aside,) = used.parent.glob("board.damaged-*.json")
    assert aside.read_bytes() == spoilt
    assert str(aside) in in_words(opened)
    assert "2 values" in in_words(opened)


def test_a_file_from_a_newer_version_is_never_written_to(used, board_file, board):
    used.write_bytes(NEWER)
    file = board_file()
    opened = file.open()
    assert not opened.writable
    assert ids(opened) == ["newer-file"]
    with pytest.raises(SaveError):
        file.save(board("c"))
    assert used.read_bytes() == NEWER
    assert names_in(used.parent) == ["board.json", "earlier"]


def test_a_board_that_is_gone_is_replaced_by_the_newest_earlier_version(used, board_file, board):
    used.unlink()
    opened = board_file().open()
    assert opened.board == board("a")
    assert opened.writable
    assert ids(opened) == ["missing"]


def make_folder(path: Path) -> None:
    path.mkdir()
    (path / "inside").write_text("precious")


@pytest.mark.parametrize("make", [make_folder, os.mkfifo], ids=["folder", "pipe"])
def test_something_else_in_its_place_is_moved_aside(used, board_file, board, make):
    used.unlink()
    make(used)
    file = board_file()
    opened = file.open()
    assert opened.board == board("a")
    file.save(board("c"))
    (aside,) = used.parent.glob("board.damaged-*.json")
    assert str(aside) in in_words(opened)
    if aside.is_dir():
        assert (aside / "inside").read_text() == "precious"
    assert board_file().open().board == board("c")


def test_a_file_too_large_to_be_a_board_is_moved_aside(used, board_file, board, monkeypatch):
    monkeypatch.setattr(module, "LARGEST_FILE", 2000)
    used.write_bytes(b" " * 2001)
    assert board_file().open().board == board("a")
    (aside,) = used.parent.glob("board.damaged-*.json")
    assert aside.stat().st_size == 2001


def test_a_link_to_a_folder_is_moved_aside(used, board_file, board, tmp_path):
    used.unlink()
    used.symlink_to(tmp_path)
    assert board_file().open().board == board("a")
    assert tmp_path.is_dir()


@pytest.mark.parametrize("target", ["nowhere/board.json", "board.json"], ids=["dangling", "looping"])
def test_a_link_to_nothing_is_left_alone(folder, board_file, board, target):
    folder.mkdir()
    (folder / "board.json").symlink_to(target)
    file = board_file()
    opened = file.open()
    assert opened.board == EMPTY
    assert not opened.writable
    assert str(folder / "board.json") in in_words(opened)
    with pytest.raises(SaveError):
        file.save(board("c"))
    assert (folder / "board.json").readlink() == Path(target)
    assert names_in(folder) == ["board.json"]


def test_a_damaged_file_behind_a_link_is_kept_and_the_link_too(used, board_file, board, tmp_path):
    cloud = tmp_path / "cloud.json"
    cloud.write_bytes(b"rubbish")
    used.unlink()
    used.symlink_to(cloud)
    file = board_file()
    assert file.open().board == board("a")
    file.save(board("c"))
    (aside,) = used.parent.glob("board.damaged-*.json")
    assert aside.read_bytes() == b"rubbish"
    assert not aside.is_symlink()
    assert used.is_symlink()
    assert cloud.read_bytes() == encode(board("c"))


def test_a_damaged_file_that_cannot_be_set_aside_is_left_alone(used, board_file, board, monkeypatch):
    def full(*_args):
        raise OSError(28, "No space left on device")

    used.write_bytes(b"rubbish")
    monkeypatch.setattr("keeplane.storage.disk.Disk.link", full)
    monkeypatch.setattr("keeplane.storage.disk.Disk.create", full)
    file = board_file()
    opened = file.open()
    assert opened.board == board("a")
    assert not opened.writable
    assert ids(opened) == ["not-json", "not-set-aside"]
    with pytest.raises(SaveError):
        file.save(board("c"))
    assert used.read_bytes() == b"rubbish"


AS_ANOTHER_USER = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from keeplane.assets import catalogue
from keeplane.board.board import board_of
from keeplane.board.task import Task
from keeplane.storage.board_file import BoardFile
from keeplane.storage.errors import SaveError
words = catalogue()
os.setgroups([]); os.setgid(65534); os.setuid(65534)
file = BoardFile(Path(sys.argv[1]), lambda: datetime.now(UTC))
opened = file.open()
print(opened.writable, [task.title for task in opened.board.tasks.values()], [m.id for m in opened.notices])
try:
    file.save(board_of([Task(id="n", title="new", created="2026-11-21T10:00:00Z")]))
    print("saved")
except SaveError as error:
    print(error.message.id, words.text(error.message))
"""


@pytest.fixture
def another_user(used):
    """Opens the board as a user without rights, and tries to save. Needs root to become one."""
    if os.name != "posix" or os.getuid() != 0:
        pytest.skip("only root can become another user")
    for parent in used.parent.parents:
        if not parent.stat().st_mode & 0o001:
            parent.chmod(0o755)

    def run() -> list[str]:
        command = [sys.executable, "-c", AS_ANOTHER_USER, str(used.parent)]
        return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()

    return run


def test_a_file_that_may_not_be_read_is_left_alone(used, another_user):
    used.parent.chmod(0o777)
    before = used.read_bytes()
    opened, saved = another_user()
    assert opened == "False [] ['storage.unreadable']"
    assert saved.startswith("storage.unreadable")
    assert used.read_bytes() == before


def test_a_folder_that_may_not_be_written_to_is_opened_and_said_to_be_so(used, another_user):
    used.parent.chmod(0o755)
    (used.parent / "earlier").chmod(0o755)
    used.chmod(0o644)
    opened, saved = another_user()
    assert opened == "True ['a', 'b'] ['storage.cannot-save']"
    assert saved.startswith("storage.save-forbidden")


def test_a_folder_that_may_not_be_looked_into_is_left_alone(used, another_user):
    used.parent.chmod(0o700)
    opened, saved = another_user()
    assert opened == "False [] ['storage.unreadable']"
    assert saved.startswith("storage.unreadable")


def test_another_users_file_in_a_shared_folder_is_opened_and_saved(used, another_user):
    used.parent.chmod(0o777)
    (used.parent / "earlier").chmod(0o777)
    used.chmod(0o644)
    opened, saved = another_user()
    assert opened == "True ['a', 'b'] []"
    assert saved == "saved"


def test_every_message_has_its_words():
    """Each id in the code of storage is in the catalogue."""
    entries = catalogue()._entries
    source = "".join(path.read_text("utf-8") for path in Path(module.__file__).parent.glob("*.py"))
    for message_id in re.findall(r'"(storage\.[a-z-]+)"', source):
        assert message_id in entries
