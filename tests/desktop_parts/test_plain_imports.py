from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import builtins, linecache
own = builtins.__import__
from keeplane.desktop.plain_imports import import_plainly
import_plainly()
import keeplane.app
assert builtins.__import__ is own
print(len(linecache.cache))
"""


def test_the_start_does_not_read_the_source_of_what_it_imports() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert int(done.stdout) < 20
