"""What the program is made of, and what it tells of itself: never what the tasks say."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget, QPlainTextEdit, QPushButton
from tests.hostile import TITLES
from tests.ui.conftest import board_with

from keeplane import assets
from keeplane.desktop.crash_report import CrashWatch
from keeplane.desktop.log_file import last_lines, start_log, stop_log
from keeplane.ui.about.circumstances import private
from keeplane.ui.about.licences import LicencesDialog
from keeplane.ui.about.parts import parts
from keeplane.ui.about.report import ReportDialog

PARTS = parts(assets.licence, "Note on Qt.")


def test_every_part_is_named_with_its_licence_and_its_text() -> None:
    named = {part.name: part for part in PARTS}
    assert PARTS[0].name == "keeplane"
    assert {"PySide6_Essentials", "shiboken6", "msgspec", "icalendar", "dateparser", "Python"} <= set(named)
    assert not {"pytest", "mypy", "ruff", "hypothesis", "spacy"} & set(named)
    assert [part.name for part in PARTS if not part.licence] == []
    assert [part.name for part in PARTS if len(part.text) < 500] == []
    assert "Note on Qt." in named["PySide6_Essentials"].text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in named["PySide6_Essentials"].text
    assert "Permission is hereby granted" in named["keeplane"].text


def test_each_licence_can_be_read(qtbot) -> None:
    dialog = LicencesDialog(PARTS)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.findChild(QListWidget).setCurrentRow(len(PARTS) - 1)
    assert dialog.findChild(QPlainTextEdit).toPlainText().startswith("Python ")


@pytest.fixture
def log(tmp_path: Path):
    handler = start_log(tmp_path / "log")
    yield tmp_path / "log"
    stop_log(handler)


def report_of(qtbot, window) -> str:
    """What the report dialog shows, which is closed again."""
    shown = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        shown.append(dialog.report())
        dialog.reject()

    QTimer.singleShot(0, read)
    window.actions_.report.trigger()
    return shown[0]


def test_the_report_holds_no_title_even_if_the_log_does(qtbot, open_window, log: Path) -> None:
    titles = list(TITLES.values())
    window = open_window(board_with(inbox=titles, keep=["Let Priya go on Monday"]))
    window.offer_log(lambda: last_lines(log))
    watch = CrashWatch()
    for title in titles:
        watch._hear(KeyError, KeyError(title), None)
    logging.getLogger("keeplane").info("asked to go")
    logging.getLogger("keeplane").warning("a mistake of ours: LET PRIYA GO ON MONDAY")
    report = report_of(qtbot, window)
    assert "KeyError" in report
    assert "asked to go" in report
    assert "Priya" not in report.title()
    assert [title for title in titles if title.splitlines()[0] in report] == []
    assert report.count("[a line that has words of a task]") == 1
    for fact in ("Keeplane 0.", "Qt 6.", "offscreen", "Tasks: "):
        assert fact in report


def test_the_home_folder_is_not_named() -> None:
    home = str(Path.home())
    assert private([f"{home}/a {home}"], ()) == ["~/a ~"] or home == "/"


def test_the_users_words_come_first_and_all_is_copied_and_saved(qtbot, tmp_path: Path, monkeypatch) -> None:
    dialog = ReportDialog("Keeplane 1")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.findChildren(QPlainTextEdit)[0].setPlainText("It {0} <b>stopped")
    target = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    for button in dialog.findChildren(QPushButton):
        if button.text() in {"&Copy", "&Save…"}:
            button.click()
    assert QApplication.clipboard().text() == target.read_text("utf-8") == "It {0} <b>stopped\n\nKeeplane 1"
