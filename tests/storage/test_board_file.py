"""Opening and saving board.json in good weather, and what is kept beside it."""

from __future__ import annotations

import json
import os
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from keeplane.assets import catalogue
from keeplane.board.board import EMPTY
from keeplane.storage import board_file as module
from keeplane.storage.codec import decode, encode
from keeplane.storage.earlier import DAYS_KEPT, VERSIONS_KEPT, file_name, surplus
from keeplane.storage.errors import SaveError


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def kept(folder: Path) -> list[Path]:
    return sorted((folder / "earlier").iterdir())


def titles_in(path: Path) -> list[str]:
    return [task["title"] for task in json.loads(path.read_bytes())["tasks"]]


def test_the_first_start_finds_an_empty_board_and_writes_nothing(board_file, folder):
    opened = board_file().open()
    assert (opened.board, opened.notices, opened.writable) == (EMPTY, (), True)
    assert not folder.exists()


def test_what_is_saved_is_there_at_the_next_start(board_file, board):
    board_file().save(board("a", "b"))
    opened = board_file().open()
    assert opened.board == board("a", "b")
    assert (opened.notices, opened.writable) == ((), True)


def test_nothing_is_left_lying_about(board_file, folder, board):
    file = board_file()
    file.save(board("a"))
    file.save(board("b"))
    assert names_in(folder) == ["board.json", "earlier"]


def test_only_the_user_can_read_it(board_file, folder, board):
    file = board_file()
    file.save(board("a"))
    file.save(board("b"))
    for path in [folder, folder / "earlier"]:
        assert stat.S_IMODE(path.stat().st_mode) == 0o700
    for path in [folder / "board.json", *kept(folder)]:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_unchanged_board_is_not_written(board_file, folder, board):
    file = board_file()
    file.save(board("a"))
    before = (folder / "board.json").stat()
    file.save(board("a"))
    reopened = board_file()
    reopened.save(reopened.open().board)
    after = (folder / "board.json").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert not (folder / "earlier").exists()


def test_the_last_ten_versions_are_kept(board_file, folder, board):
    file = board_file()
    for number in range(25):
        file.save(board(f"version {number}"))
    assert [titles_in(path) for path in kept(folder)] == [
        [f"version {number}"] for number in range(24 - VERSIONS_KEPT, 24)
    ]
    assert titles_in(folder / "board.json") == ["version 24"]


def test_an_earlier_version_is_named_by_the_time_it_was_saved(board_file, folder, board):
    file = board_file()
    file.save(board("a"))
    saved = datetime(2026, 3, 1, 12, 30, 15, tzinfo=UTC)
    os.utime(folder / "board.json", (saved.timestamp(), saved.timestamp()))
    again = board_file()
    again.open()
    again.save(board("b"))
    assert [path.name for path in kept(folder)] == ["board-20260301T123015.000000Z.json"]


def test_versions_saved_before_the_last_one_by_a_wrong_clock_keep_their_order(board_file, folder, board):
    for number, year in enumerate([2026, 2035, 2026, 2026]):
        file = board_file()
        file.open()
        file.save(board(f"version {number}"))
        saved = datetime(year, 3, 1, tzinfo=UTC).timestamp()
        os.utime(folder / "board.json", (saved, saved))
    assert [titles_in(path) for path in kept(folder)] == [["version 0"], ["version 1"], ["version 2"]]


def test_a_version_kept_just_before_a_kill_is_not_kept_twice(board_file, folder, board):
    board_file().save(board("a"))
    (folder / "earlier").mkdir()
    (folder / "earlier" / file_name(datetime(2026, 3, 1, tzinfo=UTC))).hardlink_to(folder / "board.json")
    again = board_file()
    again.open()
    again.save(board("b"))
    assert [titles_in(path) for path in kept(folder)] == [["a"]]


def test_a_file_from_a_time_that_no_calendar_knows_does_not_stop_a_save(board_file, folder, board, monkeypatch):
    class Calendar(datetime):
        @classmethod
        def fromtimestamp(cls, *_args):
            raise ValueError("year 33658 is out of range")

    file = board_file()
    file.save(board("a"))
    monkeypatch.setattr("keeplane.storage.earlier.datetime", Calendar)
    file.save(board("b"))
    assert titles_in(folder / "board.json") == ["b"]


def test_a_version_at_the_end_of_time_does_not_stop_a_save(board_file, folder, board):
    file = board_file()
    file.save(board("a"))
    (folder / "earlier").mkdir()
    (folder / "earlier" / "board-99991231T235959.999999Z.json").write_bytes(encode(board("z")))
    file.save(board("b"))
    assert titles_in(folder / "board.json") == ["b"]


def test_where_no_links_can_be_made_versions_are_copied(board_file, folder, board, monkeypatch):
    def no_links(_self, _source, _target):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("keeplane.storage.disk.Disk.link", no_links)
    file = board_file()
    for number in range(3):
        file.save(board(f"version {number}"))
    assert [titles_in(path) for path in kept(folder)] == [["version 0"], ["version 1"]]
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in kept(folder))


def test_a_stranger_among_the_earlier_versions_is_left_alone(board_file, folder, board):
    (folder / "earlier").mkdir(parents=True)
    (folder / "earlier" / "my own copy.json").write_text("mine")
    file = board_file()
    for number in range(25):
        file.save(board(f"version {number}"))
    assert (folder / "earlier" / "my own copy.json").read_text() == "mine"


def names(times: list[datetime]) -> list[Path]:
    return [Path(file_name(time)) for time in times]


def test_of_older_versions_the_last_of_each_of_thirty_days_stays():
    start = datetime(2026, 1, 1, 8, tzinfo=UTC)
    times = [start + timedelta(days=day, hours=hour) for day in range(60) for hour in range(4)]
    left = set(names(times)) - set(surplus(names(times)))
    newest = names(times)[-VERSIONS_KEPT:]
    daily = names([start + timedelta(days=day, hours=3) for day in range(60 - DAYS_KEPT, 60)])
    assert left == {*newest, *daily}


def test_thinning_every_save_comes_to_the_same_as_thinning_once():
    start = datetime(2026, 1, 1, 8, tzinfo=UTC)
    times = [start + timedelta(hours=5 * step) for step in range(400)]
    versions: list[Path] = []
    for name in names(times):
        versions.append(name)
        gone = set(surplus(versions))
        versions = [version for version in versions if version not in gone]
    assert set(versions) == set(names(times)) - set(surplus(names(times)))


@pytest.mark.parametrize("count", range(VERSIONS_KEPT + 1))
def test_ten_versions_or_fewer_are_never_thinned(count):
    assert not list(surplus(names([datetime(2000 + 30 * year, 1, 1, tzinfo=UTC) for year in range(count)])))


def test_a_board_that_is_a_link_is_saved_in_its_true_place(board_file, folder, board, tmp_path):
    elsewhere = tmp_path / "cloud"
    elsewhere.mkdir()
    (elsewhere / "tasks.json").write_bytes(encode(board("a")))
    folder.mkdir()
    (folder / "board.json").symlink_to(elsewhere / "tasks.json")
    file = board_file()
    assert file.open().board == board("a")
    file.save(board("b"))
    assert (folder / "board.json").is_symlink()
    assert titles_in(elsewhere / "tasks.json") == ["b"]
    assert [titles_in(path) for path in kept(folder)] == [["a"]]
    assert names_in(elsewhere) == ["tasks.json"]


def test_leftovers_of_a_killed_save_go_after_an_hour(board_file, folder, board):
    board_file().save(board("a"))
    (old, new) = (folder / ".keeplane-old.tmp", folder / ".keeplane-new.tmp")
    for path, hours in [(old, 2), (new, 0.5)]:
        path.touch()
        time = (datetime(2026, 11, 21, 10, tzinfo=UTC) - timedelta(hours=hours)).timestamp()
        os.utime(path, (time, time))
    board_file().open()
    assert not old.exists()
    assert new.exists()


def test_a_board_too_large_to_be_opened_again_is_not_saved(board_file, folder, board, monkeypatch):
    file = board_file()
    file.save(board("a"))
    monkeypatch.setattr(module, "LARGEST_FILE", 2000)
    with pytest.raises(SaveError) as caught:
        file.save(board("x" * 3000))
    assert caught.value.message.id == "storage.save-too-large"
    assert names_in(folder) == ["board.json"]
    assert board_file().open().board == board("a")


def test_what_another_program_put_there_that_is_no_board_is_kept_for_good(board_file, folder, board):
    file = board_file()
    file.save(board("a"))
    (folder / "board.json").write_bytes(b"rubbish")
    notice = file.save(board("b"))
    for number in range(20):
        assert file.save(board(f"version {number}")) is None
    (path,) = folder.glob("board.from-outside-*.json")
    assert str(path) in catalogue().text(notice)
    assert path.read_bytes() == b"rubbish"
    assert titles_in(folder / "board.json") == ["version 19"]


def test_what_another_program_put_there_is_not_overwritten_before_it_is_kept(board_file, folder, board, monkeypatch):
    def full(*_args):
        raise OSError(28, "No space left on device")

    file = board_file()
    file.save(board("a"))
    (folder / "board.json").write_bytes(b"rubbish")
    with monkeypatch.context() as patch:
        patch.setattr("keeplane.storage.disk.Disk.link", full)
        patch.setattr("keeplane.storage.second_name.write_file", full)
        for _ in range(2):
            with pytest.raises(SaveError):
                file.save(board("b"))
    assert (folder / "board.json").read_bytes() == b"rubbish"
    assert file.save(board("b"))
    (path,) = folder.glob("board.from-outside-*.json")
    assert path.read_bytes() == b"rubbish"


def test_the_same_board_rewritten_by_another_program_is_nothing_to_keep(board_file, folder, board):
    file = board_file()
    file.save(board("a"))
    (folder / "board.json").write_bytes(json.dumps(json.loads((folder / "board.json").read_bytes())).encode())
    file.save(board("b"))
    assert not list(folder.glob("board.from-outside-*.json"))
    assert [titles_in(path) for path in kept(folder)] == [["a"]]


def test_a_newer_version_that_arrives_while_running_is_not_overwritten(board_file, folder, board):
    file = board_file()
    file.save(board("a"))
    newer = b'{"format": "keeplane-board", "version": 2}'
    (folder / "board.json").write_bytes(newer)
    for _ in range(2):
        with pytest.raises(SaveError) as caught:
            file.save(board("b"))
        assert caught.value.message.id == "storage.newer-file"
        assert caught.value.final
    assert (folder / "board.json").read_bytes() == newer


def test_a_folder_that_vanishes_comes_back_with_the_next_save(board_file, folder, board, tmp_path):
    file = board_file()
    file.save(board("a"))
    folder.rename(tmp_path / "moved")
    file.save(board("b"))
    assert decode((folder / "board.json").read_bytes()).board == board("b")
