"""Power fails after any system call of any save: an openable board with all that was saved is left.

The disk of these tests records what storage does. From each prefix of the record, every state is built that a file
system may leave when the power fails there: data that was not synced is missing, cut off or there; each change of a
folder since its last sync has happened or not, in any combination.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, combinations
from pathlib import Path
from typing import ClassVar

import pytest

from keeplane.board.board import EMPTY, Board
from keeplane.storage.codec import decode
from keeplane.storage.disk import Disk


@dataclass(eq=False)
class Inode:
    written: bytes = b""
    synced: bytes | None = None

    def after_power_loss(self) -> list[bytes]:
        """What may be read from it: any cut between what was synced and what was written."""
        if self.synced == self.written:
            return [self.written]
        return [self.synced or b"", self.written[: len(self.written) // 2], self.written]


Change = tuple[Path, Inode | None]
"""A name and what it stands for from now on: a file, or nothing."""


@dataclass
class Recorder:
    """A file system's state on disk and in memory."""

    names: dict[Path, Inode] = field(default_factory=dict)
    """In memory."""
    durable: dict[Path, Inode] = field(default_factory=dict)
    """On disk for certain."""
    pending: list[tuple[Change, ...]] = field(default_factory=list)
    """Changes of folders that may not be on disk yet. A rename is two that happen together."""

    def change(self, *changes: Change) -> None:
        self.pending.append(changes)
        _apply(self.names, changes)

    def sync_folder(self, folder: Path) -> None:
        for changes in [each for each in self.pending if any(path.parent == folder for path, _ in each)]:
            self.pending.remove(changes)
            _apply(self.durable, changes)

    def states(self) -> Iterator[dict[Path, bytes]]:
        """All that the power loss may leave."""
        for chosen in _subsets(self.pending):
            files = dict(self.durable)
            for changes in chosen:
                _apply(files, changes)
            for cut in range(3):
                yield {path: options[min(cut, len(options) - 1)] for path, options in _readable(files)}


def _readable(files: dict[Path, Inode]) -> list[tuple[Path, list[bytes]]]:
    return [(path, inode.after_power_loss()) for path, inode in files.items()]


def _apply(names: dict[Path, Inode], changes: tuple[Change, ...]) -> None:
    for path, inode in changes:
        if inode is None:
            names.pop(path, None)
        else:
            names[path] = inode


def _subsets(changes: list[tuple[Change, ...]]) -> Iterator[tuple[tuple[Change, ...], ...]]:
    """Every subset of the last few, on top of all or none of the others."""
    few, others = changes[-5:], changes[:-5]
    for subset in chain.from_iterable(combinations(few, count) for count in range(len(few) + 1)):
        yield subset
        if others:
            yield (*others, *subset)


class RecordingDisk(Disk):
    """Does everything really, records it, and calls `look` after each call that changes something."""

    def __init__(self, look) -> None:
        self.record = Recorder()
        self.calls: list[str] = []
        self._look = look
        self._open: dict[int, Inode] = {}

    def _done(self, call: str) -> None:
        self.calls.append(call)
        self._look(self.record)

    def create(self, folder, prefix, suffix):
        descriptor, path = super().create(folder, prefix, suffix)
        self._open[descriptor] = Inode()
        self.record.change((path, self._open[descriptor]))
        self._done("create")
        return descriptor, path

    def write(self, descriptor, data):
        count = super().write(descriptor, data)
        self._open[descriptor].written += data[:count]
        self._done("write")
        return count

    def sync(self, descriptor):
        super().sync(descriptor)
        self._open[descriptor].synced = self._open[descriptor].written
        self._done("sync")

    def replace(self, source, target):
        super().replace(source, target)
        self.record.change((target, self.record.names[source]), (source, None))
        self._done("replace")

    def rename(self, source, target):
        super().rename(source, target)
        self.record.change((target, self.record.names[source]), (source, None))
        self._done("rename")

    def link(self, source, target):
        super().link(source, target)
        self.record.change((target, self.record.names[source]))
        self._done("link")

    def remove(self, path):
        super().remove(path)
        self.record.change((path, None))
        self._done("remove")

    def sync_folder(self, folder):
        super().sync_folder(folder)
        self.record.sync_folder(folder)
        self._done("sync_folder")


class NoLinksDisk(RecordingDisk):
    """As on a memory stick: earlier versions are copied."""

    def link(self, _source, _target):
        raise PermissionError(1, "no links here")


class ForgetfulDisk(RecordingDisk):
    """Skips the calls in `forgotten`, as a careless program does: the tests must notice."""

    forgotten: ClassVar[str] = ""

    def sync(self, descriptor):
        if self.forgotten != "sync":
            super().sync(descriptor)

    def sync_folder(self, folder):
        if self.forgotten != "sync_folder":
            super().sync_folder(folder)


class Witness:
    """Opens every state and holds it against what had been saved by then."""

    def __init__(self, folder: Path, place: Path, board_file) -> None:
        self.before: Board = EMPTY
        self.saved: Board = EMPTY
        self.saving: Board = EMPTY
        self.states = 0
        self._seen: set[frozenset[tuple[Path, bytes]]] = set()
        self._folder = folder
        self._place = place
        self._board_file = board_file

    def look(self, record: Recorder) -> None:
        for state in record.states():
            files = frozenset((path, data) for path, data in state.items() if path.suffix != ".tmp")
            if files not in self._seen:
                self._seen.add(files)
                self.states += 1
                self._check(state)

    def begin(self, board: Board) -> None:
        self.saving = board
        self._seen.clear()

    def end(self, record: Recorder) -> None:
        self.before, self.saved = self.saved, self.saving
        self._seen.clear()
        self.look(record)

    def _check(self, state: dict[Path, bytes]) -> None:
        place = self._place / str(self.states)
        (place / "earlier").mkdir(parents=True)
        for path, data in state.items():
            (place / path.relative_to(self._folder)).write_bytes(data)
        opened = self._board_file(place).open()
        assert opened.writable
        assert opened.board in (self.saved, self.saving), "a board that was saved is lost"
        assert not opened.notices, "the user is troubled about a power loss that cost nothing"
        versions = [path for path in (place / "earlier").iterdir() if path.suffix != ".tmp"]
        boards = [decode(path.read_bytes()).board for path in versions]
        assert self.before in (EMPTY, opened.board, *boards), "the version before is lost"


@pytest.fixture
def save_many(folder, tmp_path, board, board_file_in):
    """Saves some boards on a disk of the given kind while a witness looks; returns both."""

    def save_many(kind, count):
        witness = Witness(folder, tmp_path / "after", board_file_in)
        disk = kind(witness.look)
        file = board_file_in(folder, disk)
        for number in range(count):
            witness.begin(board(f"version {number}"))
            file.save(witness.saving)
            witness.end(disk.record)
        return witness, disk

    return save_many


@pytest.mark.parametrize("kind", [RecordingDisk, NoLinksDisk])
def test_a_power_loss_at_any_point_loses_nothing(save_many, kind):
    witness, disk = save_many(kind, 14)
    assert witness.states > 14 * 4
    assert {"create", "write", "sync", "replace", "sync_folder", "remove"} <= set(disk.calls)


def test_a_damaged_file_survives_a_power_loss_at_any_point(folder, board_file_in, board):
    def look(record: Recorder) -> None:
        assert all(b"rubbish" in state.values() for state in record.states())

    folder.mkdir()
    (folder / "board.json").write_bytes(b"rubbish")
    disk = RecordingDisk(look)
    disk.record.names[folder / "board.json"] = Inode(b"rubbish", b"rubbish")
    disk.record.durable.update(disk.record.names)
    file = board_file_in(folder, disk)
    file.open()
    for number in range(3):
        file.save(board(f"version {number}"))
    assert {"link", "replace"} <= set(disk.calls)


@pytest.mark.parametrize("forgotten", ["sync", "sync_folder"])
def test_the_witness_would_notice_a_forgotten_sync(save_many, forgotten, monkeypatch):
    monkeypatch.setattr(ForgetfulDisk, "forgotten", forgotten)
    with pytest.raises(AssertionError, match=r"lost|troubled"):
        save_many(ForgetfulDisk, 4)
