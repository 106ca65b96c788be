"""Another program writes board.json too: what it wrote is merged, whenever it wrote it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from keeplane.storage.board_file import BoardFile
from keeplane.storage.codec import decode, encode
from keeplane.storage.disk import Disk
from keeplane.storage.errors import SaveError


def titles_in(path: Path) -> set[str]:
    return {task["title"] for task in json.loads(path.read_bytes())["tasks"]}


@pytest.fixture
def file(board_file, board):
    file = board_file()
    file.open()
    file.save(board("a", "b"))
    return file


@pytest.fixture
def path(folder):
    return folder / "board.json"


def test_a_save_merges_what_came_from_outside(file, path, board):
    path.write_bytes(encode(board("b", "theirs")))
    arrival = file.save(board("a", "b", "mine"))
    assert titles_in(path) == {"b", "mine", "theirs"}
    assert arrival.mine == board("a", "b", "mine")
    assert encode(arrival.merged) == path.read_bytes()


def test_what_came_from_outside_stays_until_the_window_has_taken_it_in(file, path, board):
    path.write_bytes(encode(board("a", "b", "theirs")))
    file.save(board("a", "b", "mine"))
    arrival = file.save(board("a", "b", "mine", "more"))
    assert titles_in(path) == {"a", "b", "mine", "more", "theirs"}
    file.save(board("a", "mine", "more"), arrival)
    assert titles_in(path) == {"a", "mine", "more"}


def test_an_arrival_taken_in_after_a_later_one_came_hides_nothing(file, path, board):
    path.write_bytes(encode(board("a", "b", "first")))
    first = file.look()
    path.write_bytes(encode(board("a", "b", "first", "second")))
    second = file.look()
    file.save(board("a", "b", "first", "mine"), first)
    assert titles_in(path) == {"a", "b", "first", "second", "mine"}
    file.save(board("a", "mine"), second)
    assert "second" in titles_in(path)


def test_a_look_finds_what_is_new_once(file, path, board):
    assert file.look() is None
    path.write_bytes(encode(board("a", "b", "theirs")))
    arrival = file.look()
    assert (arrival.mine, arrival.merged) == (board("a", "b"), board("a", "b", "theirs"))
    assert file.look() is None


def test_a_board_taken_in_whole_is_not_written_again(file, path, board):
    path.write_bytes(encode(board("a", "b", "theirs")))
    arrival = file.look()
    before = path.stat()
    assert file.save(arrival.merged, arrival) is None
    assert path.stat().st_ino == before.st_ino


def test_what_was_undone_stays_undone(file, path, board):
    path.write_bytes(encode(board("a", "b", "theirs")))
    arrival = file.look()
    file.save(board("a", "b"), arrival)
    assert titles_in(path) == {"a", "b"}


def test_what_gave_way_is_among_the_earlier_versions(file, path, folder, board):
    theirs = encode(board("a", "theirs"))
    path.write_bytes(theirs)
    file.save(board("b"))
    assert theirs in [earlier.read_bytes() for earlier in (folder / "earlier").iterdir()]


def test_what_another_program_replaced_is_among_the_earlier_versions(file, path, folder, board):
    mine = path.read_bytes()
    path.unlink()
    path.write_bytes(encode(board("theirs")))
    assert file.look()
    assert mine in [earlier.read_bytes() for earlier in (folder / "earlier").iterdir()]
    assert not list(folder.glob("*.tmp"))


@pytest.mark.parametrize("data", [b"", b"rubbish", b'{"format": "keeplane-board", "version": 2}'])
def test_a_look_leaves_alone_what_is_no_board_of_ours(file, path, data):
    path.write_bytes(data)
    assert file.look() is None
    assert path.read_bytes() == data


def test_a_file_that_needs_mending_is_set_aside_and_not_merged(file, path, folder, board):
    path.write_bytes(encode(board("a", "b", "theirs")).replace(b'"title": "a"', b'"title": 7'))
    assert file.look() is None
    file.save(board("a", "b", "mine"))
    assert titles_in(path) == {"a", "b", "mine"}
    assert list(folder.glob("board.from-outside-*.json"))


def test_a_file_that_was_missing_at_the_start_is_merged_when_it_comes(board_file, folder, path, board):
    file = board_file()
    file.open()
    folder.mkdir()
    path.write_bytes(encode(board("theirs")))
    assert file.look().merged == board("theirs")
    file.save(board("mine"))
    assert titles_in(path) == {"mine", "theirs"}


class LateDisk(Disk):
    """Another program writes while ours is about to."""

    def __init__(self, write, times: int) -> None:
        self._write = write
        self.times = times

    def sync(self, descriptor: int) -> None:
        super().sync(descriptor)
        if self.times:
            self.times -= 1
            self._write(self.times)


def test_what_is_written_during_a_save_is_merged(board_file, path, folder, board):
    folder.mkdir()
    path.write_bytes(encode(board("a")))
    other = LateDisk(lambda left: path.write_bytes(encode(board("a", *[f"theirs {n}" for n in range(3 - left)]))), 3)
    file = board_file(other)
    file.open()
    file.save(board("a", "mine"))
    assert titles_in(path) == {"a", "mine", "theirs 0", "theirs 1", "theirs 2"}
    assert not list(folder.glob("*.tmp"))


def test_a_save_that_is_always_too_late_fails_and_is_tried_again(board_file, path, folder, board):
    folder.mkdir()
    path.write_bytes(encode(board("a")))
    disk = LateDisk(lambda left: path.write_bytes(encode(board("a", f"theirs {left}"))), 1000)
    file = board_file(disk)
    file.open()
    with pytest.raises(SaveError) as caught:
        file.save(board("a", "mine"))
    assert not caught.value.final
    left, disk.times = disk.times, 0
    file.save(board("a", "mine"))
    assert titles_in(path) == {"a", "mine", f"theirs {left}"}


def test_a_merge_whose_save_fails_late_loses_nothing(board_file, path, folder, board):
    class Forgetful(Disk):
        failing = False

        def sync_folder(self, folder: Path) -> None:
            if self.failing and folder == path.parent:
                raise OSError(5, "Input/output error")

    disk = Forgetful()
    file: BoardFile = board_file(disk)
    file.save(board("a"))
    path.write_bytes(encode(board("a", "theirs")))
    disk.failing = True
    with pytest.raises(SaveError):
        file.save(board("a", "mine"))
    disk.failing = False
    arrival = file.save(board("a", "mine"))
    assert set(arrival.merged.tasks) == {"id-a", "id-mine", "id-theirs"}
    assert decode(path.read_bytes()).board == arrival.merged
