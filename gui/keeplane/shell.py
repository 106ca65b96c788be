"""The window before there is anything in it: what can be shown while the rest of the program is still to come."""

from __future__ import annotations

import os
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from keeplane import assets
from keeplane.desktop.qt_messages import log_qt_messages
from keeplane.models.languages import Speech
from keeplane.ui.icons import themed_icon
from keeplane.ui.main_window import MainWindow
from keeplane.ui.text_size import NORMAL, SETTING, fit_screen, known_size
from keeplane.ui.theme import Look, Theme

NAME = "keeplane"
SETTINGS = "window.ini"
SEEN_MS = 200
"""A window that is not seen by then may be on another desktop, or the screen locked."""

PAINTED_MS = 100
"""What the window does not need waits so long, by when its cards are painted."""

KEEP_UP_SECONDS = 0.04
"""A window that has to be painted anew is so soon enough."""

_BUT_THE_USERS = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
"""What the user does is not for a window that cannot do anything yet. It waits, in its order."""


class Shell:
    """The window as it was last: in its place, look and language, and with its settings."""

    def __init__(self, app: QApplication, settings: QSettings) -> None:
        self.settings = settings
        look = str(settings.value("view/look", Look.SYSTEM.value))
        size = known_size(settings.value(SETTING, NORMAL))
        self.theme = Theme(app, Look(look) if look in set(Look) else Look.SYSTEM, text_size=size, dressed=False)
        self.speech = Speech(app, str(settings.value("view/language", "")), assets.translation)
        self.window = MainWindow(self.theme, settings)
        self._caught_up = monotonic()

    def show(self) -> None:
        """Show the window, and return when it is seen."""
        fit_screen(self.window)
        self.window.show()
        loop = QEventLoop()
        self.window.painted.connect(loop.quit)
        QTimer.singleShot(SEEN_MS, loop.quit)
        loop.exec(_BUT_THE_USERS)

    def catch_up(self) -> None:
        """Take in what the system has told of the window since it was shown, such as that it has the keyboard."""
        QApplication.processEvents(_BUT_THE_USERS)
        self._caught_up = monotonic()

    def keep_up(self) -> None:
        """To be called again and again by what takes long: the window catches up when it is time to."""
        if monotonic() - self._caught_up > KEEP_UP_SECONDS:
            self.catch_up()


def settings_in(folder: Path) -> QSettings:
    """What the window remembers, kept beside the board."""
    return QSettings(str(folder / SETTINGS), QSettings.Format.IniFormat)


def application() -> QApplication:
    """The process's one QApplication. To be called once."""
    log_qt_messages()
    # The style that the palette and the style sheet are made for. PySide6 would set up QStyle, with 25 ms of
    # enumerations, for one that is made or asked for later.
    app = QApplication([NAME, "-style", "fusion"])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("Keeplane")
    # Flatpak gives the launcher its own name, by which the desktop finds the window's icon.
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", NAME))
    app.setWindowIcon(themed_icon(NAME))
    return app
