"""Copies that sync programs left are found, merged in one step, and kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.models.conftest import NOW, make_board

from keeplane.board.board import Board, board_of
from keeplane.board.message import Message
from keeplane.board.task import Lane, Task
from keeplane.models.board_model import BoardModel
from keeplane.models.copy_merging import CopyMerging
from keeplane.storage.codec import encode
from keeplane.storage.conflict_copies import ConflictCopies

NAMES = [
    "board (Ann's conflicted copy 2026-11-21).json",
    "board (conflicted copy 2026-11-21 123456).json",
    "board.sync-conflict-20261121-123456-ABCDEFG.json",
    "board_conflict-20261121-123456.json",
    "board (1).json",
    "board-DESKTOP-4F2K.json",
]
STRANGERS = [
    "board.json",
    "board.from-outside-20261121T100000Z.json",
    "board.damaged-20261121T100000Z.json",
    "board-my notes.json",
    "board (1).txt",
    "boards (1).json",
    "(1).json",
    ".keeplane-x.tmp",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "keeplane").mkdir()
    return tmp_path / "keeplane"


@pytest.fixture
def copies(folder: Path) -> ConflictCopies:
    return ConflictCopies(folder / "board.json")


@pytest.fixture
def merging(model: BoardModel, copies: ConflictCopies) -> CopyMerging:
    return CopyMerging(model, copies, lambda: True)


@pytest.fixture
def leave(folder: Path) -> Callable[[Board], Path]:
    """Leaves a copy."""

    def leave(board: Board) -> Path:
        path = folder / NAMES[0]
        path.write_bytes(encode(board))
        return path

    return leave


def test_copies_are_known_by_their_names(folder, copies):
    for name in NAMES + STRANGERS:
        (folder / name).touch()
    (folder / "board (2).json").mkdir()
    assert {path.name for path in copies.find()} == set(NAMES)


def test_copies_lie_where_a_link_leads(folder, copies, tmp_path):
    (tmp_path / "cloud").mkdir()
    (folder / "board.json").symlink_to(tmp_path / "cloud" / "tasks.json")
    (tmp_path / "cloud" / "tasks (1).json").touch()
    assert [path.name for path in copies.find()] == ["tasks (1).json"]


def test_a_copy_is_told_once_and_when_it_goes(merging, leave):
    told = []
    merging.found.connect(told.append)
    merging.gone.connect(lambda path: told.append(("gone", path)))
    path = leave(make_board())
    merging.look()
    merging.look()
    assert told == [path]
    path.unlink()
    merging.look()
    assert told == [path, ("gone", path)]


def test_merging_is_one_step_and_the_copy_is_kept(merging, model, leave, folder):
    before = model.board
    path = leave(make_board(inbox="abq", keep="xyz"))
    data = path.read_bytes()
    assert merging.merge(path) is None
    assert set(model.board.tasks) == {*before.tasks, "q"}
    assert model.undo_stack.count() == 1
    model.undo_stack.undo()
    assert model.board == before
    assert not path.exists()
    assert (folder / "earlier" / path.name).read_bytes() == data


def test_a_second_copy_of_the_same_name_takes_no_ones_place(merging, leave, folder):
    for letters in ("ab", "abc"):
        assert merging.merge(leave(make_board(inbox=letters))) is None
    assert len(list((folder / "earlier").iterdir())) == 2


def test_a_copy_stays_until_the_merged_board_is_saved(model, copies, leave):
    path = leave(make_board(inbox="q"))
    assert CopyMerging(model, copies, lambda: False).merge(path) is None
    assert path.exists()


@pytest.mark.parametrize("data", [b"rubbish", b'{"format": "keeplane-board", "version": 2}', None])
def test_a_copy_that_cannot_be_read_stays(merging, model, leave, data):
    path = leave(make_board())
    path.unlink() if data is None else path.write_bytes(data)
    assert merging.merge(path).id == f"storage.copy-not-{'moved' if data is None else 'merged'}"
    assert path.exists() == (data is not None)
    assert model.undo_stack.count() == 0


def task(**fields: object) -> Board:
    return board_of([Task(**{"id": "a", "title": "Old", "created": NOW, **fields})])


@pytest.mark.parametrize(
    ("mine", "theirs", "merged"),
    [
        ({"title": "New"}, {"title": "Old"}, {"title": "New", "notes": "Old"}),
        ({"done": True}, {"assignee": "Ann"}, {"done": True, "assignee": "Ann"}),
        ({"assignee": "Ann"}, {"done": True}, {"done": True, "assignee": "Ann"}),
        ({"notes": "Mine"}, {"lane": Lane.KEEP, "decided": NOW}, {"notes": "Mine", "lane": Lane.KEEP, "decided": NOW}),
    ],
)
def test_what_either_side_wrote_stays(merging, model, leave, mine, theirs, merged):
    model.become(task(**mine), Message("board.rules"))
    merging.merge(leave(task(**theirs)))
    assert model.board == task(**merged)
