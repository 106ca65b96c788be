"""Files that the user picks."""

from __future__ import annotations

import pytest
from tests.catalogue import CATALOGUE

from keeplane.exchange import whole_file
from keeplane.exchange.whole_file import SIZE_LIMIT, FileTroubleError, read_whole, write_whole


def test_what_is_written_is_read(tmp_path):
    path = tmp_path / "rules.toml"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert read_whole(path) == b"two"
    assert [found.name for found in tmp_path.iterdir()] == ["rules.toml"]


def test_a_write_that_fails_leaves_what_was_there(tmp_path, monkeypatch):
    path = tmp_path / "rules.toml"
    write_whole(path, b"one")

    def fail(_number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", fail)
    with pytest.raises(FileTroubleError) as caught:
        write_whole(path, b"two")
    said = CATALOGUE.text(caught.value.message)
    assert said == "“rules.toml” could not be written: No space left on device."
    assert path.read_bytes() == b"one"
    assert [found.name for found in tmp_path.iterdir()] == ["rules.toml"]


@pytest.mark.parametrize("name", ["", "missing.toml", "no/folder.toml"])
def test_what_cannot_be_read_is_told(tmp_path, name):
    with pytest.raises(FileTroubleError) as caught:
        read_whole(tmp_path / name)
    assert "could not be read" in CATALOGUE.text(caught.value.message)


def test_a_folder_that_is_not_there_cannot_be_written_to(tmp_path):
    with pytest.raises(FileTroubleError):
        write_whole(tmp_path / "no" / "rules.toml", b"")


def test_a_huge_file_is_refused(tmp_path):
    path = tmp_path / "huge.toml"
    path.write_bytes(bytes(SIZE_LIMIT + 1))
    with pytest.raises(FileTroubleError) as caught:
        read_whole(path)
    assert "larger than 2 MB" in CATALOGUE.text(caught.value.message)
