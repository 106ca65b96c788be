"""A move brings everything or changes nothing, whatever fails, and nobody's file is overwritten."""

from __future__ import annotations

import errno
import os

import pytest
from tests.storage.conftest import NOW
from tests.storage.test_faults import CALLS, ERRORS, FaultyDisk

from keeplane.assets import catalogue
from keeplane.storage.board_file import BoardFile
from keeplane.storage.disk import Disk
from keeplane.storage.elsewhere import NOTE, Elsewhere, LostBoardError
from keeplane.storage.moving import MoveError, Moving, StoppedError, TakenError


@pytest.fixture
def home(folder, board_file, board):
    file = board_file()
    for number in range(3):
        file.save(board(f"version {number}"))
    (folder / "window.ini").write_text("[view]\nlook=dark\n")
    (folder / "board.damaged-20260101T000000Z.json").write_text("{")
    (folder / "notes of mine.txt").write_text("not Keeplane's")
    return folder


@pytest.fixture
def target(tmp_path):
    return tmp_path / "drive" / "board"


def contents(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".tmp"
    }


OURS = {"board.json", "window.ini", "board.damaged-20260101T000000Z.json"}


def ours(files):
    return {name: data for name, data in files.items() if name in OURS or name.startswith("earlier/")}


def move(home, target, disk=None, **parts):
    return Moving(home, target, Elsewhere(home, disk), disk=disk, **parts).run(NOW)


def test_everything_arrives_byte_for_byte_and_is_found_at_the_next_start(home, target, board):
    before = contents(home)
    times = (home / "board.json").stat().st_mtime_ns
    steps = []
    moved = move(home, target, progress=lambda done, whole: steps.append((done, whole)))
    assert contents(target) == ours(before)
    assert (target / "board.json").stat().st_mtime_ns == times
    assert Elsewhere(home).folder() == moved.folder == target
    assert BoardFile(target, lambda: NOW).open().board == board("version 2")
    assert moved.old.read_bytes() == before["board.json"]
    assert steps[-1][0] == steps[-1][1] == 2 * sum(map(len, contents(target).values()))


def test_it_can_move_on_and_back_home_again(home, target, tmp_path, board):
    move(home, target)
    second = tmp_path / "second"
    moved = Moving(target, second, Elsewhere(home)).run(NOW)
    assert Elsewhere(home).folder() == second
    assert moved.old == target / "board.json"
    file = BoardFile(second, lambda: NOW)
    file.open()
    file.save(board("newest"))
    Moving(second, home, Elsewhere(home)).run(NOW)
    assert Elsewhere(home).folder() == home
    assert BoardFile(home, lambda: NOW).open().board == board("newest")


@pytest.mark.parametrize("name", ["board.json", "board.damaged-20260101T000000Z.json", "earlier"])
def test_nothing_that_is_there_is_overwritten(home, target, name):
    target.mkdir(parents=True)
    (target / name).write_text("someone else's")
    before, there = contents(home), contents(target)
    with pytest.raises(TakenError if name == "board.json" else MoveError):
        move(home, target)
    assert contents(home) == before
    assert contents(target) == there
    assert Elsewhere(home).folder() == home


@pytest.mark.parametrize("where", [".", "earlier", "earlier/deep", "link"])
def test_a_folder_that_cannot_be_meant_is_refused(home, tmp_path, where):
    before = contents(home)
    (tmp_path / "keeplane-link").symlink_to(home)
    with pytest.raises(MoveError):
        move(home, tmp_path / "keeplane-link" if where == "link" else home / where)
    assert contents(home) == before


@pytest.mark.parametrize(
    ("call", "error", "after"),
    [(call, error, False) for call in CALLS for error in ERRORS[:3]] + [(call, errno.EIO, True) for call in CALLS],
)
def test_a_failing_call_moves_all_or_nothing(home, target, call, error, after):
    before = contents(home)
    disk = FaultyDisk(call, error, after=after)
    disk.failing = True
    try:
        moved = move(home, target, disk)
    except MoveError as trouble:
        assert "It stays where it was." in catalogue().text(trouble.message)  # noqa: PT017 (it may also work)
        assert contents(home) == before
        assert Elsewhere(home).folder() == home
        if call != "remove" and not (call == "create" and after):
            assert not target.parent.exists()
            disk.failing = False
            move(home, target, disk)
            assert contents(target) == ours(before)
    else:
        assert contents(target) == ours(before)
        assert Elsewhere(home).folder() == target
        assert moved.old.read_bytes() == before["board.json"]
    assert disk.failed or call == "rename"


@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt])
def test_a_fault_of_ours_leaves_all_as_it_was(home, target, failure):
    before = contents(home)

    def fail(_done, _whole):
        raise failure

    with pytest.raises(failure):
        move(home, target, progress=fail)
    assert contents(home) == before
    assert not target.parent.exists()


@pytest.mark.parametrize("at", range(1, 11))
def test_stopping_at_any_moment_leaves_all_as_it_was(home, target, at):
    before = contents(home)
    asked = iter(range(1, 100))
    with pytest.raises(StoppedError):
        move(home, target, stopped=lambda: next(asked) == at)
    assert contents(home) == before
    assert not target.parent.exists()


def test_a_change_while_it_is_copied_is_copied_too(home, target, tmp_path, board):
    class Meddled(Disk):
        synced = 0

        def sync(self, descriptor):
            super().sync(descriptor)
            self.synced += 1
            if self.synced == 5:  # the board's copy, after one set aside, two earlier versions and the settings
                BoardFile(other, lambda: NOW).save(board("version 2", "from another program"))
                (other / "board.json").replace(home / "board.json")

    other = tmp_path / "other"
    move(home, target, Meddled())
    assert BoardFile(target, lambda: NOW).open().board == board("version 2", "from another program")


def test_settings_of_another_board_give_way(home, target):
    target.mkdir(parents=True)
    (target / "window.ini").write_text("left behind")
    settings = (home / "window.ini").read_bytes()
    move(home, target)
    assert (target / "window.ini").read_bytes() == settings


def test_a_disk_without_second_names_will_do(home, target):
    class Fat(Disk):
        def link(self, _source, _target):
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    before = contents(home)
    move(home, target, Fat())
    assert contents(target) == ours(before)
    assert not list(target.rglob("*.tmp"))


def test_a_drive_that_is_unplugged_is_no_empty_board(home, target, board):
    move(home, target)
    target.parent.rename(target.parent.with_name("unplugged"))
    with pytest.raises(LostBoardError) as gone:
        Elsewhere(home).folder()
    assert str(target) in catalogue().text(gone.value.message)
    target.mkdir(parents=True)  # the place where it would be mounted
    with pytest.raises(LostBoardError):
        Elsewhere(home).folder()
    Elsewhere(home).come_home()
    assert Elsewhere(home).folder() == home
    assert BoardFile(home, lambda: NOW).open().board == board("version 2")


@pytest.mark.parametrize("note", [b"", b"\n", b"board", b"/a\0b", b"x" * 70_000])
def test_a_note_that_makes_no_sense_is_no_empty_board(home, note):
    (home / NOTE).write_bytes(note)
    with pytest.raises(LostBoardError):
        Elsewhere(home).folder()


def test_any_name_of_a_folder_is_kept(home, tmp_path):
    target = tmp_path / os.fsdecode(b" caf\xe9 {x} \xf0\x9f\x8c\x8d ")
    move(home, target)
    assert Elsewhere(home).folder() == target
