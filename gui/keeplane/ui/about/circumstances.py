"""What of this computer may bear on a fault: versions, screen and style, and nothing of the board's text."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Collection, Iterable
from importlib.metadata import version
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QLocale, qVersion
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QStyleFactory

_SHORTEST = 3
"""A word of the user's that is no longer than this would be found in any line."""

_DESKTOP = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE")


def circumstances(look: str, text_size: int, tasks: int) -> list[str]:
    """One thing a line."""
    built = "built program" if getattr(sys, "frozen", False) else "Python package"
    return [
        f"Keeplane {version('keeplane')} ({built})",
        f"Python {platform.python_version()}, Qt {qVersion()}, PySide {pyside_version}",
        f"System: {platform.platform()}",
        f"Window system: {QGuiApplication.platformName()}; styles: {', '.join(QStyleFactory.keys())}",
        *(f"{name}: {os.environ[name]}" for name in _DESKTOP if os.environ.get(name)),
        f"Locale: {QLocale().name()}, of the system: {QLocale.system().name()}",
        f"Look: {look}; text size: {text_size} %",
        *(f"Screen: {_screen(screen)}" for screen in QGuiApplication.screens()),
        *(f"Plugins: {folder}" for folder in QCoreApplication.libraryPaths()),
        f"Tasks: {tasks}",
    ]


def private(lines: Iterable[str], words: Collection[str]) -> list[str]:
    """The lines without the user's home folder, and without those in which any of `words` stands.

    The log is written so that no task gets into it. This is for the day when that fails.
    """
    home = str(Path.home())
    secret = [word.casefold() for word in words if len(word) > _SHORTEST]
    kept = []
    for line in lines:
        folded = line.casefold()
        kept.append("[a line that has words of a task]" if any(word in folded for word in secret) else line)
    return [line.replace(home, "~") for line in kept] if len(home) > 1 else kept


def _screen(screen: QScreen) -> str:
    size, dots = screen.size(), round(screen.logicalDotsPerInch())
    return f"{size.width()} x {size.height()}, {screen.devicePixelRatio():g} pixels to a point, {dots} dpi"
