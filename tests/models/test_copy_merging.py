"""Copies that sync programs left are found, merged in one step, and kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from tests.models.conftest import NOW, make_board

from keeplane.board import operations
from keeplane.board.board import Board, board_of
from keeplane.board.message import Message
from keeplane.board.task import Lane, Task
from keeplane.models.board_model import BoardModel
from keeplane.models.copy_merging import CopyMerging
from keeplane.models.undisturbed import Undisturbed
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
    return CopyMerging(model, copies, lambda: True, Undisturbed(lambda: False, lambda: None))


@pytest.fixture
def merge(qtbot) -> Callable[[CopyMerging, Path], list[Message]]:
    """Merges and waits until nothing more is to do; returns what went wrong."""

    def merge(merging: CopyMerging, path: Path) -> list[Message]:
        troubles: list[Message] = []
        merging.failed.connect(lambda _path, trouble: troubles.append(trouble))
        merging.merge(path)
        qtbot.waitUntil(merging.idle)
        return troubles

    return merge


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


def test_a_copy_is_told_once_and_when_it_goes(qtbot, merging, leave):
    told = []
    merging.found.connect(told.append)
    merging.gone.connect(lambda path: told.append(("gone", path)))
    path = leave(make_board())
    for _ in range(2):
        merging.look()
        qtbot.waitUntil(merging.idle)
    assert told == [path]
    path.unlink()
    merging.look()
    qtbot.waitUntil(merging.idle)
    assert told == [path, ("gone", path)]


def test_merging_is_one_step_and_the_copy_is_kept(merge, merging, model, leave, folder):
    before = model.board
    path = leave(make_board(inbox="abq", keep="xyz"))
    data = path.read_bytes()
    assert merge(merging, path) == []
    assert set(model.board.tasks) == {*before.tasks, "q"}
    assert model.undo_stack.count() == 1
    model.undo_stack.undo()
    assert model.board == before
    assert not path.exists()
    assert (folder / "earlier" / path.name).read_bytes() == data


def test_a_second_copy_of_the_same_name_takes_no_ones_place(merge, merging, leave, folder):
    for letters in ("ab", "abc"):
        assert merge(merging, leave(make_board(inbox=letters))) == []
    assert len(list((folder / "earlier").iterdir())) == 2


def test_a_copy_stays_until_the_merged_board_is_saved(merge, model, copies, leave):
    path = leave(make_board(inbox="q"))
    assert merge(CopyMerging(model, copies, lambda: False, Undisturbed(lambda: False, lambda: None)), path) == []
    assert path.exists()


@pytest.mark.parametrize("data", [b"rubbish", b'{"format": "keeplane-board", "version": 2}', None])
def test_a_copy_that_cannot_be_read_stays(merge, merging, model, leave, data):
    path = leave(make_board())
    path.unlink() if data is None else path.write_bytes(data)
    (trouble,) = merge(merging, path)
    assert trouble.id == f"storage.copy-not-{'moved' if data is None else 'merged'}"
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
def test_what_either_side_wrote_stays(merge, merging, model, leave, mine, theirs, merged):
    model.become(task(**mine), Message("board.rules"))
    assert merge(merging, leave(task(**theirs))) == []
    assert model.board == task(**merged)


class SlowCopies:
    """A network folder that answers only when it is let, and never the window."""

    def __init__(self, copy: Board) -> None:
        self.answering = Event()
        self.put = []
        self._copy = copy

    def _wait(self) -> None:
        assert current_thread() is not main_thread()
        assert self.answering.wait(10)

    def find(self) -> tuple[Path, ...]:
        self._wait()
        return ()

    def read(self, _copy: Path) -> Board:
        self._wait()
        return self._copy

    def put_away(self, copy: Path) -> Path:
        self._wait()
        self.put.append(copy)
        return copy


def test_the_window_goes_on_while_a_slow_folder_answers_and_nothing_done_meanwhile_is_lost(qtbot, model):
    copies = SlowCopies(make_board(inbox="q"))
    saves = []
    merging = CopyMerging(
        model, copies, lambda: saves.append(current_thread()) is None, Undisturbed(lambda: False, lambda: None)
    )
    merging.look()
    merging.merge(Path("copy"))
    model.perform(operations.set_done(model.board, ["a"], True))
    copies.answering.set()
    qtbot.waitUntil(merging.idle)
    assert model.board.tasks["a"].done
    assert "q" in model.board.tasks
    assert model.undo_stack.count() == 2
    assert copies.put == [Path("copy")]
    assert main_thread() not in saves


def test_what_is_being_typed_is_kept(merge, model, copies, leave):
    def finish() -> None:
        model.perform(operations.set_reason(model.board, "a", "Typed"))

    assert (
        merge(
            CopyMerging(model, copies, lambda: True, Undisturbed(lambda: False, finish)), leave(make_board(inbox="aq"))
        )
        == []
    )
    assert model.board.tasks["a"].reason == "Typed"
    assert "q" in model.board.tasks
