"""Another program writes the board while the window shows it: it is taken in as one step, and the other side kept."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.catalogue import CATALOGUE
from tests.models.conftest import make_board

from keeplane.board import many, operations
from keeplane.board.board import Board
from keeplane.board.change import apply
from keeplane.board.difference import difference
from keeplane.board.edit_times import stamped
from keeplane.board.gradual import at_once
from keeplane.board.task import Lane
from keeplane.models.autosave import Autosave
from keeplane.models.board_model import BoardModel
from keeplane.models.decisions import Decisions
from keeplane.models.outside_watch import OutsideWatch
from keeplane.models.taking_in import TakingIn
from keeplane.models.undisturbed import Undisturbed
from keeplane.storage.board_file import BoardFile
from keeplane.storage.codec import decode, encode

CLOCK = "2026-11-21T10:00:00Z"


class Window:
    """All that is behind a window on `folder`."""

    def __init__(self, folder: Path, decider) -> None:
        file = BoardFile(folder, lambda: datetime.now(UTC))
        board = file.open().board
        self.path = file.path
        self.busy = False
        self.looks = 0
        self.model = BoardModel(board, Decisions(decider), CATALOGUE, lambda: CLOCK, lambda: "")
        self.autosave = Autosave(file, words=CATALOGUE.text)
        self.model.changed.connect(lambda _change: self.autosave.schedule(self.model.board))
        self.taking = TakingIn(self.model, self.autosave, Undisturbed(lambda: self.busy, lambda: None))
        self.watch = OutsideWatch(self.path)
        self.watch.stirred.connect(self.autosave.look)
        self.autosave.saved.connect(self.watch.renew)

    @property
    def board(self) -> Board:
        return self.model.board

    def on_disk(self) -> Board:
        return decode(self.path.read_bytes()).board

    def steps(self) -> list[str]:
        return [self.model.undo_stack.text(number) for number in range(self.model.undo_stack.count())]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "keeplane").mkdir()
    path = tmp_path / "keeplane" / "board.json"
    path.write_bytes(encode(make_board(inbox="ab", keep="x")))
    return path


@pytest.fixture
def window(qapp, path: Path, decider) -> Iterator[Window]:
    window = Window(path.parent, decider)
    yield window
    window.autosave.close()
    window.model.close()


def replace_by(path: Path, board: Board) -> None:
    temporary = path.with_name(".sync.tmp")
    temporary.write_bytes(encode(board))
    temporary.rename(path)


def write_into(path: Path, board: Board) -> None:
    path.write_bytes(encode(board))


def rename_away_and_back(path: Path, board: Board) -> None:
    path.rename(path.with_suffix(".bak"))
    write_into(path, board)


@pytest.mark.parametrize("write", [replace_by, write_into, rename_away_and_back])
def test_a_change_from_outside_is_one_step_that_can_be_undone(qtbot, window: Window, path, write):
    before = window.board
    theirs = make_board(inbox="bc", keep="xa")
    told = []
    window.taking.taken_in.connect(told.append)
    write(path, theirs)
    qtbot.waitUntil(lambda: window.board == theirs)
    assert told == [difference(before, theirs)]
    assert window.steps() == ["Changes from another program"]
    window.model.undo_stack.undo()
    assert window.board == before
    qtbot.waitUntil(lambda: window.on_disk() == before)


@pytest.mark.parametrize("write", [replace_by, write_into])
def test_it_is_noticed_again_and_after_saves_of_our_own(qtbot, window: Window, path, write):
    for letter in "pqr":
        window.model.perform(operations.set_done(window.board, ["a"], letter != "q"))
        assert window.autosave.flush(5000)
        with qtbot.waitSignal(window.autosave.saved):
            pass
        theirs = apply(window.board, operations.add(window.board, [replace(window.board.tasks["x"], id=letter)]))
        write(path, theirs)
        qtbot.waitUntil(lambda theirs=theirs: window.board == theirs)


def test_our_own_saves_are_no_change_from_outside(qtbot, window: Window):
    arrived = []
    window.autosave.arrived.connect(arrived.append)
    for number in range(20):
        window.model.perform(operations.set_done(window.board, ["a"], number % 2 == 0))
        qtbot.wait(number % 5 * 4)
        assert window.autosave.flush(5000)
    qtbot.wait(150)
    assert arrived == []
    assert len(window.steps()) == 20


def test_changes_on_both_sides_at_once_all_hold(qtbot, window: Window, path):
    theirs = make_board(inbox="abc", keep="x")
    replace_by(path, theirs)
    window.model.perform(operations.set_done(window.board, ["a"], True))
    qtbot.waitUntil(lambda: "c" in window.board.tasks)
    assert window.board.tasks["a"].done
    qtbot.waitUntil(lambda: window.on_disk() == window.board)
    window.model.perform(at_once(many.removing(window.board, ["c"])))
    assert window.autosave.flush(5000)
    assert window.on_disk() == window.board
    assert "c" not in window.board.tasks


def test_while_a_dialog_is_open_what_came_waits_safely(qtbot, window: Window, path):
    window.busy = True
    with qtbot.waitSignal(window.autosave.arrived):
        replace_by(path, make_board(inbox="abc", keep="x"))
    window.model.perform(operations.set_done(window.board, ["a"], True))
    with qtbot.waitSignal(window.autosave.arrived):
        assert window.autosave.flush(5000)
    assert "c" not in window.board.tasks
    assert set(window.on_disk().tasks) == {"a", "b", "c", "x"}
    window.busy = False
    qtbot.waitUntil(lambda: "c" in window.board.tasks)
    assert window.steps() == ["Tick “Task a”", "Changes from another program"]


def test_fields_of_a_later_version_that_came_from_outside_stay(qtbot, window: Window, path):
    before = window.board
    replace_by(path, replace(make_board(inbox="abc", keep="x"), extra={"colour": "red"}))
    qtbot.waitUntil(lambda: "c" in window.board.tasks)
    window.model.undo_stack.undo()
    assert window.board == before
    window.model.undo_stack.redo()
    window.model.perform(operations.move(window.board, ["c"], Lane.KEEP, "2026-11-21T10:00:00Z"))
    assert window.autosave.flush(5000)
    assert window.on_disk().extra == {"colour": "red"}


def test_a_board_that_is_a_link_into_a_shared_folder_is_followed(qtbot, qapp, tmp_path, decider, path):
    (tmp_path / "cloud").mkdir()
    path.rename(tmp_path / "cloud" / "tasks.json")
    path.symlink_to(tmp_path / "cloud" / "tasks.json")
    window = Window(path.parent, decider)
    theirs = make_board(inbox="abc", keep="x")
    replace_by(tmp_path / "cloud" / "tasks.json", theirs)
    qtbot.waitUntil(lambda: window.board == theirs)
    window.autosave.close()
    window.model.close()


def test_what_comes_keeps_its_own_times_and_undo_gives_the_former_ones_back(qtbot, window: Window, path):
    before = window.board
    theirs = apply(before, stamped(operations.set_done(before, ["a"], True), "2026-11-21T08:00:00Z"))
    replace_by(path, theirs)
    qtbot.waitUntil(lambda: window.board == theirs)
    window.model.perform(operations.set_reason(window.board, "a", "Why"))
    assert window.board.tasks["a"].edited == {"done": "2026-11-21T08:00:00Z", "reason": CLOCK}
    window.model.undo_stack.undo()
    assert window.board == theirs
    window.model.undo_stack.undo()
    assert window.board == before


@pytest.mark.parametrize("left", [b"", b"rubbish"])
def test_what_is_no_board_is_left_to_the_next_save(qtbot, window: Window, path, left):
    path.write_bytes(left)
    qtbot.wait(100)
    assert window.steps() == []
    assert path.read_bytes() == left


def test_a_loop_of_links_is_no_place_to_watch(qtbot, qapp, tmp_path):
    (tmp_path / "board.json").symlink_to(tmp_path / "board.json")
    watch = OutsideWatch(tmp_path / "board.json")
    with qtbot.waitSignal(watch.stirred):
        (tmp_path / "board.json").unlink()
