from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel
from tests.ui.conftest import board_with

from keeplane.ui.main_window import MainWindow
from keeplane.ui.text_size import NORMAL, SETTING, SIZES, known_size, next_size
from keeplane.ui.theme import Look, Theme

TRAINING = "Run the onboarding call"


@pytest.fixture
def window(open_window, sized: Theme) -> MainWindow:
    return open_window(board_with(inbox=[TRAINING, "Two"], keep=["Write the blog post"], outsource=["Four"]))


def heights(window: MainWindow) -> list[int]:
    labels = [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
    return [label.fontMetrics().height() for label in labels]


@settings(max_examples=25)
@given(st.one_of(st.text(), st.integers(), st.floats(), st.none()))
def test_any_setting_is_a_size(value: object) -> None:
    assert known_size(value) in SIZES


def test_sizes_end_at_80_and_200_percent() -> None:
    assert (known_size("85"), known_size("nonsense"), known_size(900)) == (80, NORMAL, 200)
    assert next_size(200, 1) == 200
    assert next_size(80, -1) == 80
    assert next_size(NORMAL, 1) == 110


CLOSED = """
import gc
from PySide6.QtWidgets import QApplication, QDialog, QListView, QVBoxLayout
from keeplane.ui.theme import Theme

def close_one():
    dialog = QDialog()
    dialog.holds_on_to = dialog
    layout = QVBoxLayout(dialog)
    for _ in range(100):
        layout.addWidget(QListView())

app = QApplication(["test", "-platform", "offscreen"])
theme = Theme(app)
theme.set_text_size(110)
gc.disable()
for _ in range(10):
    close_one()
lists = [QListView() for _ in range(300)]
gc.set_threshold(gc.get_count()[0] + 300, 1, 1)
gc.enable()
theme.set_text_size(150)
"""


def test_text_grows_though_closed_windows_are_about_to_be_deleted() -> None:
    done = subprocess.run([sys.executable, "-c", CLOSED], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr


def test_text_grows_in_every_part_and_comes_back(window: MainWindow, sized: Theme) -> None:
    window.board.select([TRAINING])
    QApplication.processEvents()
    before = heights(window)
    view = window.board.view(window.board.current_lane())
    card, chip = view.visualRect(view.model().index(0, 0)).height(), window.entry.height()
    sized.set_text_size(200)
    QApplication.processEvents()
    assert min(now / then for now, then in zip(heights(window), before, strict=True)) > 1.7
    assert view.visualRect(view.model().index(0, 0)).height() > 1.5 * card
    assert window.entry.height() > 1.4 * chip
    sized.set_look(Look.DARK)  # a new style sheet leaves the sizes alone
    assert min(now / then for now, then in zip(heights(window), before, strict=True)) > 1.7
    sized.set_text_size(NORMAL)
    QApplication.processEvents()
    assert heights(window) == before


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_at_200_percent_all_of_a_lane_can_be_brought_into_sight(
    qapp: QApplication, open_window, sized: Theme, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        window = open_window(board_with(inbox=[TRAINING], keep=["Two"], outsource=["Three"]))
        sized.set_text_size(200)
        for width, height in ((1320, 780), (560, 420)):
            window.resize(width, height)
            QApplication.processEvents()
            assert (window.width(), window.height()) == (width, height)
            for panel in window.board.panels.values():
                panel.view.setFocus()
                QApplication.processEvents()
                assert panel.visibleRegion().boundingRect().width() == panel.width()
                title = panel.findChild(QLabel, "laneTitle")
                assert title.width() >= title.sizeHint().width()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_menu_changes_and_keeps_the_size(window: MainWindow, sized: Theme, tmp_path) -> None:
    actions = window.actions_.sizes
    assert not actions.normal.isEnabled()
    actions.larger.trigger()
    assert sized.text_size == 110
    kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window.contents._remembering._settings.sync()
    assert known_size(kept.value(SETTING)) == 110
    actions.exact[200].trigger()
    assert sized.text_size == 200
    assert not actions.larger.isEnabled()
    actions.normal.trigger()
    assert sized.text_size == NORMAL
    assert actions.exact[NORMAL].isChecked()
