"""Uncaught errors reach the report and the log, and the log never holds what the tasks say."""

from __future__ import annotations

import logging
import stat
import sys
import threading
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QTimer

from keeplane.desktop.crash_report import CrashWatch
from keeplane.desktop.log_file import LARGEST_FILE, OLD_FILES, start_log, stop_log

pytestmark = pytest.mark.usefixtures("qapp")

PRIVATE = "Let Priya go on Monday"


@pytest.fixture
def log(tmp_path):
    handler = start_log(tmp_path / "logs")
    yield tmp_path / "logs" / "keeplane.log"
    stop_log(handler)


@contextmanager
def watching(report):
    """Not a fixture: pytest-qt puts its own hooks in place after those ran."""
    watch = CrashWatch()
    watch.report_with(report)
    watch.start()
    try:
        yield
    finally:
        watch.stop()


def fail():
    try:
        {}[PRIVATE]
    except KeyError as error:
        raise ValueError(f"bad task {PRIVATE!r}") from error


def test_an_error_in_a_slot_is_reported(qtbot, log):
    crashes = []
    with watching(crashes.append):
        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: bool(crashes))
    assert crashes[0].kind == "ValueError"
    assert "in fail" in crashes[0].details
    assert PRIVATE not in crashes[0].details
    assert PRIVATE in crashes[0].private_details
    text = log.read_text("utf-8")
    assert "in fail" in text
    assert "KeyError" in text
    assert PRIVATE not in text


def test_an_error_in_a_thread_is_reported_in_the_windows_thread(qtbot):
    threads = []
    with watching(lambda _crash: threads.append(threading.current_thread())):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        assert not threads
        qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.main_thread()]


def test_an_error_waits_until_it_can_be_reported(qtbot):
    crashes = []
    watch = CrashWatch()
    watch.start()
    try:
        QTimer.singleShot(0, fail)
        qtbot.wait(20)
        watch.report_with(crashes.append)
        qtbot.waitUntil(lambda: bool(crashes))
    finally:
        watch.stop()
    assert len(crashes) == 1


def test_the_same_error_is_reported_once(qtbot):
    crashes = []
    with watching(crashes.append):
        for _ in range(3):
            QTimer.singleShot(0, fail)
        qtbot.wait(50)
    assert len(crashes) == 1


def test_a_report_that_fails_does_not_come_back_as_a_report(qtbot, log):
    calls = []

    def report(crash):
        calls.append(crash)
        raise RuntimeError(PRIVATE)

    with watching(report):
        QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: bool(calls))
        qtbot.wait(20)
    assert len(calls) == 1
    assert PRIVATE not in log.read_text("utf-8")


def test_interrupting_is_no_crash(qtbot, monkeypatch):
    passed_on = []
    monkeypatch.setattr(sys, "excepthook", lambda *args: passed_on.append(args[0]))
    crashes = []
    with watching(crashes.append):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        qtbot.wait(20)
    assert passed_on == [KeyboardInterrupt]
    assert not crashes


def test_stopping_gives_the_hooks_back():
    before = sys.excepthook, threading.excepthook
    with watching(print):
        assert (sys.excepthook, threading.excepthook) != before
    assert (sys.excepthook, threading.excepthook) == before


def test_the_log_is_for_the_user_alone_and_stays_small(log):
    logger = logging.getLogger("keeplane.test")
    for _ in range(6 * LARGEST_FILE // 5000):
        logger.info("x" * 5000)
    files = list(log.parent.iterdir())
    assert len(files) == OLD_FILES + 1
    assert all(file.stat().st_size <= LARGEST_FILE for file in files)
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)


def test_what_cannot_be_noted_disturbs_nobody(log):
    logger = logging.getLogger("keeplane")
    (noting,) = (handler for handler in logger.handlers if isinstance(handler, logging.FileHandler))
    odd = {"msg": "a file called %s", "args": ("odd \udc80",), "levelno": logging.INFO}
    noting.handle(logging.makeLogRecord(odd))  # alone: pytest-xdist cannot send what pytest catches of it
    logger.info("still there")
    assert "still there" in log.read_text("utf-8")


def test_without_a_place_for_a_log_nothing_breaks(tmp_path):
    (tmp_path / "logs").touch()
    handler = start_log(tmp_path / "logs")
    logging.getLogger("keeplane.test").error("lost")
    stop_log(handler)
