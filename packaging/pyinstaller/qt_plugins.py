"""Says where Qt's plugins are, before the program begins.

PyInstaller's own hook for PySide6 does so too, but imports PySide6 for it: 0.2 s of each `keeplane triage`, which needs
no Qt, and too early for desktop/plain_imports.py. What else it sees to, PySide6 from a wheel does by itself.
"""

import os
import sys
from pathlib import Path

library = ("PySide6",) if sys.platform == "win32" else ("PySide6", "Qt")
program = sys._MEIPASS  # noqa: SLF001 (PyInstaller's documented name for the program's folder)
os.environ["QT_PLUGIN_PATH"] = str(Path(program, *library, "plugins"))
