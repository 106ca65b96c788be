from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from tests.ui.conftest import board_with

from keeplane.ui.choice_box import ChoiceBox
from keeplane.ui.dialogs.export_tasks import ExportDialog


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
