from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from keeplane.storage.codec import encode
from keeplane.storage.earlier import file_name
from keeplane.storage.earlier_boards import EarlierBoards
from keeplane.storage.errors import StorageError

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def no_pause() -> None:
    pass


@pytest.fixture
def earlier(folder):
    """The folder of the earlier versions."""
    earlier = folder / "earlier"
    earlier.mkdir(parents=True)
    return earlier


def test_what_was_saved_can_be_read_back(board_file, folder, board) -> None:
    file = board_file()
    file.open()
    for titles in ("one", "two"), ("one",), ("three",):
        file.save(board(*titles))
    versions = EarlierBoards(folder)
    assert [versions.read(saved, no_pause) for saved in versions.saved()] == [board("one"), board("one", "two")]


def test_nothing_is_kept_before_the_second_save(folder) -> None:
    assert EarlierBoards(folder).saved() == ()


def test_times_are_listed_newest_first_whatever_is_in_the_files(earlier, folder) -> None:
    for hours in (1, 3, 2):
        (earlier / file_name(NOON - timedelta(hours=hours))).write_bytes(b"?")
    (earlier / "notes.txt").write_text("not ours")
    assert EarlierBoards(folder).saved() == tuple(NOON - timedelta(hours=hours) for hours in (1, 2, 3))


@pytest.mark.parametrize("content", [b"", b"{", b'{"format": "keeplane-board", "version": 9, "tasks": []}'])
def test_a_version_beyond_reading_is_an_error_with_a_message(earlier, folder, content: bytes) -> None:
    (earlier / file_name(NOON)).write_bytes(content)
    with pytest.raises(StorageError) as error:
        EarlierBoards(folder).read(NOON, no_pause)
    assert error.value.message.id.startswith("storage.")
    assert (earlier / file_name(NOON)).read_bytes() == content


def test_a_folder_in_its_place_and_a_version_that_is_gone_are_errors_too(earlier, folder) -> None:
    (earlier / file_name(NOON)).mkdir()
    for saved, what in ((NOON, "version-not-a-file"), (NOON - timedelta(days=1), "version-unreadable")):
        with pytest.raises(StorageError) as error:
            EarlierBoards(folder).read(saved, no_pause)
        assert error.value.message.id == f"storage.{what}"


def test_reading_pauses_again_and_again(earlier, folder, board) -> None:
    (earlier / file_name(NOON)).write_bytes(encode(board(*map(str, range(1000)))))
    pauses: list[None] = []
    assert len(EarlierBoards(folder).read(NOON, lambda: pauses.append(None)).tasks) == 1000
    assert len(pauses) > 5
