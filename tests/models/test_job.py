"""Jobs whose owner goes away while they are at work, in a process of their own: what goes wrong there is a crash."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import gc, sys, time
from PySide6.QtCore import QCoreApplication, QObject
from keeplane.models.off_thread import OffThread
app = QCoreApplication([])
for number in range(600):
    parent, got = QObject(), []
    work = OffThread("x", parent)
    work.do(lambda: [1] * 1000, got.append)
    work.do(lambda: [2] * 1000, got.append)
    while sys.argv[1] == "busy" and not got:
        app.processEvents()
    del work, parent
assert gc.isenabled()
print("whole")
"""


@pytest.mark.parametrize("when", ["at once", "busy"])
def test_an_owner_may_go_while_a_job_is_at_work(when: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, when], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, "whole\n"), done.stderr
