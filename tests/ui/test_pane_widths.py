"""Nothing in the pane is cut off, in any language and at any size of text, as narrow as the pane can get."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from tests.ui.conftest import board_with
from tests.ui.test_languages import decider, language, words  # noqa: F401 (fixtures)
from tests.ui.test_pane_summaries import BOARD

from keeplane.models.overview import Overview
from keeplane.ui.explanation_pane import ExplanationPane
from keeplane.ui.main_window import MainWindow
from keeplane.ui.text_size import NORMAL
from keeplane.ui.theme import Theme

TITLES = ["Run the onboarding call", "Zorbs", "Write four blog posts"]


@pytest.fixture
def sized(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.set_text_size(NORMAL)


def states(window: MainWindow) -> dict[str, Callable[[], object]]:
    return {
        "how the board stands": lambda: window.pane.show_overview(BOARD),
        "empty board": lambda: window.pane.show_overview(Overview()),
        "several": lambda: window.board.select(TITLES),
        **{title: lambda title=title: window.board.select([title]) for title in TITLES},
    }


def cut_off(pane: ExplanationPane) -> list[str]:
    area = pane.findChild(QScrollArea)
    faults = [] if area.widget().width() <= area.viewport().width() else ["wider than the pane"]
    for shown in (*pane.findChildren(QPushButton), *pane.findChildren(QLabel)):
        if not shown.isVisible() or not shown.text():
            continue
        wraps = shown.hasHeightForWidth()
        hint = shown.sizeHint()
        needed = shown.heightForWidth(shown.width()) if wraps else hint.height()
        if shown.height() < needed or (not wraps and shown.width() < hint.width()):
            faults.append(shown.text())
    return faults


def test_nothing_in_the_pane_is_cut_off(open_window, language: str, sized: Theme) -> None:  # noqa: F811
    window = open_window(board_with(inbox=TITLES))
    pane = window.pane
    pane.setParent(None)
    found: dict[tuple[int, int, str], list[str]] = {}
    for size in (80, 125, 200):
        sized.set_text_size(size)
        for width in (pane.minimumWidth(), 340):
            pane.resize(width, 720)
            pane.show()
            for name, bring_about in states(window).items():
                bring_about()
                for _ in range(3):  # a label that breaks its words anew asks for another layout
                    QApplication.processEvents()
                if faults := cut_off(pane):
                    found[size, width, name] = faults
    assert found == {}
