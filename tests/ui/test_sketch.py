"""The window before there is anything in it, and what becomes of a start that fails then."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from tests.ui.conftest import board_with

from keeplane.board.board import Board
from keeplane.shell import SETTINGS, Shell, settings_in
from keeplane.ui.colours import LIGHT
from keeplane.ui.main_window import MainWindow
from keeplane.ui.sketch import outlines_of
from keeplane.ui.theme import Theme

FAILING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from keeplane import app
from keeplane.storage.opening import Opening

def opened(opening):
    raise ZeroDivisionError("Fire Bob")

def quit_it():
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        print(*[label.accessibleName() or label.text() for label in dialog.findChildren(QLabel)])
        print(dialog.findChild(QPlainTextEdit).toPlainText())
        next(button for button in dialog.findChildren(QPushButton) if button.text() == "Quit").click()

Opening.opened = opened
own = app.application

def application():
    made = own()
    timer = QTimer(made, interval=20)
    timer.timeout.connect(quit_it)
    timer.start()
    return made

app.application = application
app.run(Path(sys.argv[1]), None, sample=False)
"""

SOUND = "1320 780 980 33 328 711 12 33 311 711 335 33 310 711 657 33 311 711"


@pytest.fixture
def shell(qtbot, qapp: QApplication, tmp_path) -> Shell:
    shell = Shell(qapp, settings_in(tmp_path))
    qtbot.addWidget(shell.window)
    return shell


def colour(image: QImage, at: QPoint) -> str:
    return QColor(image.pixel(at)).name()


@pytest.mark.parametrize("size", [(1320, 780), (700, 760)])
def test_lanes_and_pane_are_sketched_where_they_come_to_lie(
    qtbot, theme: Theme, tmp_path, open_window: Callable[[Board], MainWindow], size: tuple[int, int]
) -> None:
    before = open_window(board_with(inbox=["Edit the video"]))
    before.resize(*size)
    before.actions_.find.trigger()
    QApplication.processEvents()
    before.close()
    sketch = MainWindow(theme, settings_in(tmp_path))
    qtbot.addWidget(sketch)
    sketch.resize(*size)
    picture = sketch.grab().toImage()
    after = open_window(board_with(inbox=["Edit the video"]))
    after.resize(*size)
    QApplication.processEvents()
    for part, ground in ((after.pane, LIGHT.card), *((panel, LIGHT.lane) for panel in after.board.panels.values())):
        for corner, inwards in (
            (part.rect().topLeft(), QPoint(1, 1)),
            (part.rect().bottomRight(), QPoint(-1, -1)),
        ):
            at = part.mapTo(after, corner)
            assert colour(picture, at + inwards * 6) == ground
            assert colour(picture, at - inwards) == LIGHT.window


@pytest.mark.parametrize(
    "numbers",
    [
        "",
        "no numbers",
        SOUND + " 1",
        SOUND + " 1 1 9 9",
        SOUND.replace("1320", "1.5"),
        SOUND.replace("1320", "1300"),
        SOUND.replace("12 33", "-12 33"),
        SOUND.replace("328", "0"),
        SOUND.replace("780", "9" * 30),
    ],
)
def test_what_is_broken_or_too_large_is_not_sketched(numbers: str) -> None:
    assert outlines_of(SOUND) is not None
    assert outlines_of(numbers) is None


@given(st.lists(st.integers(-(2**40), 2**40), max_size=20))
def test_what_is_sketched_lies_in_the_window(numbers: list[int]) -> None:
    outlines = outlines_of(" ".join(map(str, numbers)))
    assert outlines is None or outlines.numbers().split() == [str(number) for number in numbers]


def test_a_window_that_is_closed_before_it_is_filled_forgets_nothing(shell: Shell, tmp_path) -> None:
    shell.show()
    shell.settings.setValue("window/outlines", SOUND)
    assert shell.window.close()
    shell.settings.sync()
    assert SOUND in (tmp_path / SETTINGS).read_text("utf-8")


def test_a_start_that_fails_is_told_before_the_window_goes(tmp_path: Path) -> None:
    places = dict.fromkeys(("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"), str(tmp_path))
    env = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", FAILING, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env, timeout=60)
    assert done.returncode == 1
    assert "Keeplane could not start." in done.stdout
    assert "in opened" in done.stdout
    assert "Bob" not in done.stdout
