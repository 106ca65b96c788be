"""Qt's messages go to the log, and never to the terminal."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import qWarning
from keeplane.desktop.log_file import start_log
from keeplane.desktop.qt_messages import log_qt_messages
log_qt_messages()
qWarning("too early")
start_log(Path(sys.argv[1]))
qWarning("something is odd")
"""


def test_qt_speaks_to_the_log(tmp_path):
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
    assert (ended.stdout, ended.stderr) == ("", "")
    assert "WARNING keeplane.qt: something is odd" in (tmp_path / "keeplane.log").read_text("utf-8")
