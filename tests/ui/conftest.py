from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication
from tests.catalogue import CATALOGUE

from keeplane import assets
from keeplane.board.board import Board, board_of
from keeplane.board.message import Catalogue
from keeplane.board.task import Lane, Task
from keeplane.exchange.typed_dates import DateReader
from keeplane.models.board_model import BoardModel
from keeplane.models.date_search import DateSearch
from keeplane.models.decisions import Decisions
from keeplane.rules.deciding import Decider
from keeplane.rules.explaining import Explainer
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED
from keeplane.ui.main_window import MainWindow
from keeplane.ui.text_size import NORMAL
from keeplane.ui.theme import Look, Theme

NOW = "2026-11-21T09:00:00Z"


def board_with(**lanes: list[str]) -> Board:
    """A board with these titles; a task's id is its title."""
    return board_of(
        Task(id=title, title=title, created=NOW, lane=Lane(lane)) for lane, titles in lanes.items() for title in titles
    )


def dates() -> DateSearch:
    """Reads dates on a Saturday, 21 November 2026."""
    return DateSearch(DateReader(("en",), "DMY"), lambda: date(2026, 11, 21))


@pytest.fixture(scope="session")
def decider() -> Decider:
    return Decider(load_rulebooks(assets.rulebook(name) for name in SHIPPED))


@pytest.fixture(scope="session")
def words() -> Catalogue:
    return CATALOGUE


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Look.LIGHT)


@pytest.fixture
def sized(theme: Theme) -> Iterator[Theme]:
    """The theme, for tests that change the size of text or the look; as it was once their windows are gone."""
    yield theme
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    theme.set_text_size(NORMAL)
    theme.set_look(Look.LIGHT)


@pytest.fixture
def open_window(
    qapp: QApplication, qtbot, theme: Theme, decider: Decider, words: Catalogue, tmp_path: Path
) -> Iterator[Callable[[Board], MainWindow]]:
    """Opens the real window on a board, with settings of its own, and gives it the focus."""
    numbers = count()
    models: list[BoardModel] = []

    def open_on(board: Board) -> MainWindow:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        qapp.setStyleSheet("")  # as the program does: the sheet is put on the finished window
        decisions = Decisions(decider)
        explainer = Explainer(decider, words)
        decisions.decider_changed.connect(explainer.use)
        model = BoardModel(board, decisions, words, lambda: NOW, lambda: f"new{next(numbers)}")
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(theme, settings)
        window.fill(model, explainer, words, assets.sample_tasks())
        theme.dress()
        window.model = model
        models.append(model)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.entry.hasFocus)
        return window

    yield open_on
    for model in models:
        model.close()
