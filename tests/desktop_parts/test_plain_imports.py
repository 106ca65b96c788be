from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
import builtins, gc, linecache, sys
from enum import EnumMeta
from pathlib import Path
own = builtins.__import__
from keeplane.desktop.plain_imports import import_plainly
import_plainly()
from PySide6.QtWidgets import QWidget
from keeplane import parts as program
assert builtins.__import__ is own
assert len(linecache.cache) < 20, "the source of what is imported was read"
parts = program.Parts(program.application(), program.settings_in(Path(sys.argv[1])), program.EMPTY)
assert "PySide6.QtNetwork" not in sys.modules
made = {each.__qualname__ for each in gc.get_objects() if isinstance(each, EnumMeta)}
assert "QFrame.Shape" in made
assert "QWizard.WizardStyle" not in made, "all widget classes of PySide6 were set up"
assert "shibokensupport.signature.parser" not in sys.modules, "signatures that nobody wants were loaded"
try:
    parts.window.setObjectName(5)
except TypeError as error:
    assert "setObjectName(name: str" in str(error), error
assert "str" in QWidget.setWindowTitle.__doc__
assert builtins.__import__ is own
parts.model.close()
"""


def test_the_window_is_made_without_what_only_costs_time(tmp_path: Path) -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, done.stderr
