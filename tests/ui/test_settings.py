from __future__ import annotations

import pytest
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QProgressDialog, QPushButton, QWidget
from tests.ui.conftest import board_with
from tests.ui.test_main_window import press

from keeplane.board import operations
from keeplane.ui.main_window import MainWindow
from keeplane.ui.settings import move_dialogs
from keeplane.ui.settings.move_dialogs import MoveDialogs
from keeplane.ui.settings.window import SettingsWindow
from keeplane.ui.theme import Look
from keeplane.ui.wrapped_label import WrappedLabel


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window(board_with(inbox=["Edit the video"]))


@pytest.fixture
def settings(qtbot, window: MainWindow) -> SettingsWindow:
    press(qtbot, window, "Ctrl+,")
    return next(found for found in window.findChildren(SettingsWindow) if found.isVisible())


def box(settings: SettingsWindow, words: str) -> QCheckBox:
    return next(found for found in settings.findChildren(QCheckBox) if found.text() == words)


def words(settings: SettingsWindow) -> str:
    return " ".join(found.accessibleName() for found in settings.findChildren(WrappedLabel))


def test_a_look_holds_at_once_and_at_later_starts(qtbot, window: MainWindow, settings: SettingsWindow, tmp_path, theme):
    look = next(found for found in settings.findChildren(QComboBox) if found.accessibleName() == "Look")
    assert look.currentText() == "Light"
    qtbot.keyClicks(look, "D")
    qtbot.keyClick(look, Qt.Key.Key_Return)
    try:
        assert theme.look is Look.DARK
        assert window.actions_.looks[Look.DARK].isChecked()
        kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        assert kept.value("view/look") == "dark"
    finally:
        window.actions_.looks[Look.LIGHT].trigger()
    assert look.currentText() == "Light"


def test_a_rulebook_is_switched_in_one_step_that_can_be_undone(qtbot, window: MainWindow, settings: SettingsWindow):
    practice = box(settings, "Common practice")
    qtbot.mouseClick(practice, Qt.MouseButton.LeftButton, pos=practice.rect().center() / 4)
    assert window.model.board.own_rules.off == ("common-practice",)
    press(qtbot, window, "Ctrl+Z")
    assert window.model.board.own_rules.off == ()
    assert practice.isChecked()


def test_the_hour_values_are_told_and_asked_for(qtbot, window: MainWindow, settings: SettingsWindow):
    assert "Not set." in words(settings)
    figures = {"mine": 80.0, "helper": 25.0, "currency": "USD", "brief_minutes": 60.0, "check_minutes": 10.0}
    window.model.perform(operations.set_figures(window.model.board, **figures))
    assert "An hour of yours is worth 80\xa0USD. An hour of a helper costs 25\xa0USD." in words(settings)
    button = next(found for found in settings.findChildren(QPushButton) if "hour values" in found.text())
    opened: list[str] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        opened.append(dialog.windowTitle())
        dialog.reject()

    QTimer.singleShot(0, close)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == ["What an hour is worth"]


def test_a_quick_move_shows_no_progress_afterwards(qtbot, qapp, monkeypatch) -> None:
    monkeypatch.setattr(move_dialogs, "PATIENCE_MS", 20)
    window = QWidget()
    qtbot.addWidget(window)
    dialogs = MoveDialogs(window)
    outer = QEventLoop()
    shown: list[bool] = []

    def move() -> None:
        dialogs.show_progress(lambda: pytest.fail("stopped"))
        dialogs.advance(0.5)
        dialogs.hide_progress()
        dialogs.advance(1)
        inner = QEventLoop()  # in here, as while the next dialog is open, nothing is deleted that was to be later
        QTimer.singleShot(100, inner.quit)
        inner.exec()
        shown.extend(each.isVisible() for each in qapp.topLevelWidgets() if isinstance(each, QProgressDialog))
        outer.quit()

    QTimer.singleShot(0, move)
    outer.exec()
    assert shown == [False]
