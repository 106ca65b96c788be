from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

FIRST = """
import gc, sys
from enum import EnumMeta
from pathlib import Path
from keeplane.plain_msgspec import import_msgspec
import_msgspec()
from keeplane.desktop.plain_imports import import_plainly
import_plainly()
from keeplane import app
from keeplane.ui.main_window import MainWindow

def count(window):
    assert window.windowTitle() == "Keeplane"
    ours = {name.removeprefix("keeplane.") for name in sys.modules if name.startswith("keeplane.")}
    early = {name for name in ours if name.startswith(("board.", "rules", "exchange", "parts", "session"))}
    assert early == {"board.bidi", "board.message"}, early
    assert len(ours) < 40, f"{len(ours)} of our modules, each of which takes some 0.4 ms"
    made = {each.__qualname__ for each in gc.get_objects() if isinstance(each, EnumMeta)}
    assert len(made) < 195, f"{len(made)} enumerations, each member of which takes some 15 us"
    sys.exit(42)

MainWindow.show = count
app.run(Path(sys.argv[1]), None, sample=False)
"""

PROGRAM = """
import builtins, gc, linecache, sys
from enum import EnumMeta
from pathlib import Path
own = builtins.__import__
from keeplane.plain_msgspec import import_msgspec
import_msgspec()
from keeplane.desktop.plain_imports import import_plainly
import_plainly()
from PySide6.QtWidgets import QWidget
from keeplane.desktop.single_instance import SingleInstance
from keeplane.shell import Shell, application, settings_in
from keeplane.parts import EMPTY, Parts
from keeplane.storage.opening import Opened
assert builtins.__import__ is own
assert len(linecache.cache) < 20, "the source of what is imported was read"
parts = Parts(Shell(application(), settings_in(Path(sys.argv[1]))), Opened(EMPTY))
dear = {
    "PySide6.QtNetwork", "_hashlib", "dataclasses", "html", "inspect", "json", "logging.handlers", "typing_extensions",
    "keeplane.rules.customising", "keeplane.session", "keeplane.ui.explanation_view", "socket",
}
assert not dear & sys.modules.keys(), dear & sys.modules.keys()
instance = SingleInstance(Path(sys.argv[1]))
assert instance.acquire()
instance.listen()
assert instance._reception is not None
instance.release()
assert sys.platform == "win32" or "PySide6.QtNetwork" not in sys.modules, "3 MB for who hardly ever comes"
ours = sum(name.startswith("keeplane.") for name in sys.modules)
assert ours < 187, f"{ours} of our modules, each of which takes some 0.4 ms"
made = {each.__qualname__ for each in gc.get_objects() if isinstance(each, EnumMeta)}
assert "QFrame.Shape" in made
assert len(made) < 280, f"{len(made)} enumerations, each member of which takes some 15 us"
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


def run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    places = dict.fromkeys(("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"), str(folder))
    env = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=env)


def test_the_window_comes_before_what_is_in_it(tmp_path: Path) -> None:
    done = run(FIRST, tmp_path)
    assert done.returncode == 42, done.stderr


def test_the_board_is_shown_without_what_only_costs_time(tmp_path: Path) -> None:
    done = run(PROGRAM, tmp_path)
    assert done.returncode == 0, done.stderr
