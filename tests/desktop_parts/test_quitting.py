"""Saving when the system asks the program to go, tested with real signals to a real process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest
from PySide6.QtGui import QGuiApplication

from keeplane.desktop.quitting import Quitting

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from keeplane.desktop.quitting import Quitting
app = QGuiApplication([])
class StubbornWindow(QWindow):
    def closeEvent(self, event):
        with Path(sys.argv[1]).open("a") as file:
            file.write("asked to close\\n")
        event.ignore()
window = StubbornWindow()
window.show()
def save_all():
    with Path(sys.argv[1]).open("a") as file:
        file.write("saved\\n")
    if sys.argv[2:] == ["fail"]:
        raise RuntimeError
quitting = Quitting(app, save_all)
QTimer.singleShot(0, lambda: print("ready", flush=True))
code = app.exec()
quitting.close()
sys.exit(code)
"""


@pytest.fixture
def run():
    """Starts a program that saves when it goes; ends it with the test."""
    started = []

    def run(path, *args, **options):
        command = [sys.executable, "-c", PROGRAM, str(path), *args]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, **options))
        assert started[-1].stdout.readline().strip() == "ready"
        return started[-1]

    yield run
    for program in started:
        with program:
            program.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_saves_and_ends_whatever_the_windows_want(run, tmp_path, number):
    program = run(tmp_path / "log")
    program.send_signal(number)
    program.communicate(timeout=10)
    assert program.returncode == 0
    assert (tmp_path / "log").read_text().splitlines()[:2] == ["saved", "asked to close"]


def test_a_save_that_fails_does_not_keep_the_program_from_ending(run, tmp_path):
    program = run(tmp_path / "log", "fail")
    program.send_signal(signal.SIGTERM)
    program.communicate(timeout=10)
    assert program.returncode == 0


def test_a_signal_that_is_ignored_stays_ignored(run, tmp_path):
    program = run(tmp_path / "log", preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
    program.send_signal(signal.SIGHUP)
    with pytest.raises(subprocess.TimeoutExpired):
        program.wait(0.3)
    program.send_signal(signal.SIGTERM)
    program.communicate(timeout=10)
    assert program.returncode == 0


def test_logging_out_saves(qapp):
    saved = []
    quitting = Quitting(qapp, lambda: saved.append(1))
    QGuiApplication.instance().commitDataRequest.emit(None)
    quitting.close()
    assert saved == [1]


def test_after_close_the_signals_are_given_back(qapp):
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)]
    saved = []
    quitting = Quitting(qapp, lambda: saved.append(1))
    quitting.close()
    assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)] == before
    qapp.aboutToQuit.emit()
    assert not saved
