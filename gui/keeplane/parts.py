"""What every way of opening the window needs."""

from __future__ import annotations

import os
import uuid
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from keeplane import assets
from keeplane.board.board import EMPTY, Board
from keeplane.board.task import Lane
from keeplane.desktop.qt_messages import log_qt_messages
from keeplane.exchange.plain_text import read_lines
from keeplane.memory import Memory
from keeplane.models.board_model import BoardModel
from keeplane.models.decisions import Decisions
from keeplane.models.inbox_sorting import inbox_sorting
from keeplane.models.languages import Speech
from keeplane.models.undisturbed import Undisturbed
from keeplane.places import cache_folder
from keeplane.rules.explaining import Explainer
from keeplane.shipped_rules import ShippedRules
from keeplane.ui.icons import themed_icon
from keeplane.ui.main_window import MainWindow
from keeplane.ui.text_size import NORMAL, known_size
from keeplane.ui.text_sizing import SETTING
from keeplane.ui.theme import Look, Theme

NAME = "keeplane"
SETTINGS = "window.ini"


class Parts:
    """A board with its window, not shown yet."""

    def __init__(self, app: QApplication, settings: QSettings, board: Board) -> None:
        self.settings = settings
        look = str(settings.value("view/look", Look.SYSTEM.value))
        size = known_size(settings.value(SETTING, NORMAL))
        self.theme = Theme(app, Look(look) if look in set(Look) else Look.SYSTEM, text_size=size, dressed=False)
        memory = Memory(cache_folder())
        self.speech = Speech(app, str(settings.value("view/language", "")), assets.translation)
        self.catalogue = assets.catalogue(memory, self.speech.language)
        decider = ShippedRules(memory, self.speech.language).decider()
        explainer = Explainer(decider, self.catalogue)
        decisions = Decisions(decider)
        decisions.decider_changed.connect(explainer.use)
        self.model = BoardModel(board, decisions, self.catalogue, _now, _new_id)
        self.window = MainWindow(self.model, explainer, self.catalogue, self.theme, settings, assets.sample_tasks())
        self.theme.dress()
        self.undisturbed = Undisturbed(
            lambda: QApplication.activeModalWidget() is not None, self.window.finish_editing, self.window
        )


def settings_in(folder: Path) -> QSettings:
    """What the window remembers, kept beside the board."""
    return QSettings(str(folder / SETTINGS), QSettings.Format.IniFormat)


def sample_board() -> Board:
    """The sample tasks, sorted."""
    decider = ShippedRules(Memory(cache_folder())).decider()
    model = BoardModel(EMPTY, Decisions(decider), assets.catalogue(), _now, _new_id)
    model.add_lines(read_lines(assets.sample_tasks()), Lane.INBOX)
    inbox_sorting(model).start()
    board = model.board
    model.close()
    return board


def application() -> QApplication:
    """The process's one QApplication. To be called once."""
    log_qt_messages()
    app = QApplication([NAME])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("Keeplane")
    # Flatpak gives the launcher its own name, by which the desktop finds the window's icon.
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", NAME))
    app.setWindowIcon(themed_icon(NAME))
    return app


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _new_id() -> str:
    return uuid.uuid4().hex
