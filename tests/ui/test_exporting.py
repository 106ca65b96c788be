from __future__ import annotations

from pathlib import Path
from time import sleep

import pytest
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QProgressBar, QPushButton
from tests.ui.conftest import board_with

from keeplane.board.task import Lane
from keeplane.exchange.exports.shape import Export
from keeplane.models.export_writing import export_job
from keeplane.storage.codec import decode
from keeplane.ui.choice_box import ChoiceBox
from keeplane.ui.dialogs.export_tasks import ExportDialog
from keeplane.ui.importing.window import ImportWindow
from keeplane.ui.work_row import PATIENCE_MS, WorkRow

MANY = 10_000


def export(window, act) -> None:
    """Open the dialog, and let `act` do what a user does in it."""
    QTimer.singleShot(0, lambda: act(QApplication.activeModalWidget()))
    window.actions_.export.trigger()


@pytest.mark.parametrize(("selected", "titles"), [(["b", "c"], "bc"), (["b"], "abcd"), ([], "abcd")])
def test_all_or_selected_tasks_are_written(qtbot, open_window, tmp_path: Path, monkeypatch, selected, titles) -> None:
    window = open_window(board_with(inbox=["a", "b", "c"], keep=["d"]))
    window.board.select(selected)
    file = tmp_path / "tasks"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(file), ""))

    def act(dialog: ExportDialog) -> None:
        box = dialog.findChild(ChoiceBox)
        box.setCurrentText("todo.txt")
        assert any("no room for notes" in label.text() for label in dialog.findChildren(QLabel))
        dialog.accept()

    export(window, act)
    written = tmp_path / "tasks.txt"
    qtbot.waitUntil(written.exists)
    lines = written.read_text("utf-8").splitlines()
    assert [line.split()[1] for line in lines] == list(titles)
    qtbot.waitUntil(lambda: any(f"{len(titles)} tasks written" in one.text() for one in window.findChildren(QLabel)))


def test_a_file_that_cannot_be_written_is_told(qtbot, open_window, tmp_path: Path, monkeypatch) -> None:
    window = open_window(board_with(inbox=["a"]))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "no" / "x.md"), ""))
    export(window, lambda dialog: dialog.accept())
    qtbot.waitUntil(lambda: any("could not be written" in one.text() for one in window.findChildren(QLabel)))


def test_cancel_writes_nothing(qtbot, open_window, tmp_path: Path, monkeypatch) -> None:
    window = open_window(board_with(inbox=["a"]))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: pytest.fail("asked"))
    export(window, lambda dialog: dialog.reject())


def slowly(tasks, _words) -> bytes:
    for _task in tasks:
        sleep(0.001)
    return b"all"


def test_what_takes_long_shows_how_far_it_is_and_can_be_stopped(qtbot, open_window, tmp_path: Path) -> None:
    window = open_window(board_with(inbox=["a"]))
    task = next(iter(board_with(inbox=["a"]).tasks.values()))
    file = tmp_path / "tasks.txt"
    job = export_job(file, [task] * MANY, Export(name="slow", ending="txt", write=slowly), str, window)
    done: list[object] = []
    job.done.connect(done.append)
    window.telling.follow(job, "Writing “tasks.txt”…", MANY)
    (row,) = window.findChildren(WorkRow)
    with qtbot.waitSignal(job.ended):
        job.start()
        qtbot.waitUntil(row.isVisible, timeout=4 * PATIENCE_MS)
        qtbot.waitUntil(lambda: row.findChild(QProgressBar).value() > 0)
        assert any(
            (label.accessibleName() or label.text()).endswith(f"of {QLocale().toString(MANY)}")
            for label in row.findChildren(QLabel)
        )
        row.findChild(QPushButton).click()
        assert not row.isVisible()
    assert done == []
    assert list(tmp_path.iterdir()) == []


def test_what_is_quick_shows_no_progress(qtbot, open_window, tmp_path: Path) -> None:
    window = open_window(board_with(inbox=["a"]))
    job = export_job(tmp_path / "a.txt", [], Export(name="quick", ending="txt", write=slowly), str, window)
    window.telling.follow(job, "Writing “a.txt”…", 0)
    (row,) = window.findChildren(WorkRow)
    shown: list[bool] = []
    job.ended.connect(lambda: shown.append(row.isVisible()))
    with qtbot.waitSignal(job.ended):
        job.start()
    assert shown == [False]
    assert (tmp_path / "a.txt").read_bytes() == b"all"


def test_a_copy_of_the_board_comes_back_whole(qtbot, open_window, tmp_path: Path, monkeypatch) -> None:
    board = board_with(inbox=["a"], keep=["b"], outsource=["c"])
    window = open_window(board)
    copy = tmp_path / "board.keeplane"
    monkeypatch.setattr(QFileDialog, "exec", lambda _dialog: QFileDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(copy)])
    window.actions_.save_copy.trigger()
    qtbot.waitUntil(copy.exists)
    qtbot.waitUntil(lambda: any("The whole board is in" in one.text() for one in window.findChildren(QLabel)))
    assert decode(copy.read_bytes()).board == board
    other = open_window(board_with())
    other.open_files([copy])
    (importing,) = other.findChildren(ImportWindow)
    accept = next(button for button in importing.findChildren(QPushButton) if button.text() == "Import")
    qtbot.waitUntil(accept.isEnabled)
    assert accept.text() == "&Import 3 tasks"
    accept.click()
    for lane in Lane:
        assert [task.title for task in other.model.board.lane(lane)] == [task.title for task in board.lane(lane)]
