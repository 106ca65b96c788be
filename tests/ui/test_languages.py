"""The window in German and Spanish."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QListView, QMenu, QScrollArea, QWidget
from pytestqt.exceptions import TimeoutError as NeverError
from tests.ui.conftest import board_with
from tests.ui.every_window import full_board, look_at_every_other
from tests.ui.room import cut_off
from tests.ui.test_pane_summaries import BOARD

from keeplane import assets
from keeplane.board.message import Catalogue
from keeplane.board.task import Lane
from keeplane.models.lane_model import Role
from keeplane.models.languages import Speech
from keeplane.models.overview import Overview
from keeplane.rules.deciding import Decider
from keeplane.rules.rulebook import SHIPPED
from keeplane.rules.translating import read_words, translated
from keeplane.ui.main_window import MainWindow
from keeplane.ui.text_size import NORMAL
from keeplane.ui.theme import Theme

TRAINING = "Run the onboarding call"
TITLES = [TRAINING, "Zorbs", "Write four blog posts"]
LANES = {"de": ["Eingang", "Behalten", "Abgeben"], "es": ["Entrada", "Conservar", "Delegar"]}


@pytest.fixture(params=LANES)
def language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    speech = Speech(qapp, request.param, assets.translation)
    yield speech.language
    speech.end()
    QLocale.setDefault(before)


@pytest.fixture
def decider(language: str, decider: Decider) -> Decider:
    """The rules' texts in the language; all else is made already."""
    words = (read_words(assets.rulebook_words(name, language)) for name in SHIPPED)
    books = tuple(translated(book, said) for book, said in zip(decider.rulebooks, words, strict=True))
    return Decider(books)


@pytest.fixture
def words(language: str) -> Catalogue:
    return assets.catalogue(None, language)


@pytest.fixture
def window(language: str, open_window) -> MainWindow:
    return open_window(board_with(inbox=[TRAINING]))


def mnemonics(actions: list[QAction]) -> list[str]:
    texts = (action.text().replace("&&", "") for action in actions if action.isVisible())
    return [found[1].casefold() for text in texts if (found := re.search("&(.)", text))]


def test_lanes_explanation_and_menus_are_in_the_language(window: MainWindow, language: str) -> None:
    names = [view.accessibleName() for view in window.findChildren(QListView) if view.isVisible()]
    assert set(LANES[language]) <= set(names)
    assert window.pane.accessibleName() == {"de": "Erklärung", "es": "Explicación"}[language]
    window.board.select([TRAINING])
    QApplication.processEvents()
    card = window.board.view(Lane.INBOX).lane_model().index(0).data(Role.CARD)
    assert card.foot.rule == {"de": "Behalten: Teamschulung", "es": "Conservar: formación del equipo"}[language]
    # No two entries of a menu may have one letter.
    assert mnemonics(window.menuBar().actions())
    for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
        twice = {letter: number for letter, number in Counter(mnemonics(menu.actions())).items() if number > 1}
        assert twice == {}, [action.text() for action in menu.actions()]


def states_of_the_pane(window: MainWindow) -> dict[str, Callable[[], object]]:
    return {
        "how the board stands": lambda: window.pane.show_overview(BOARD),
        "empty board": lambda: window.pane.show_overview(Overview()),
        "several": lambda: window.board.select(TITLES),
        **{title: lambda title=title: window.board.select([title]) for title in TITLES},
    }


@pytest.mark.parametrize("size", [80, 125, 200])
def test_the_pane_cuts_off_no_words(open_window, sized: Theme, size: int) -> None:
    sized.set_text_size(size)
    window = open_window(board_with(inbox=TITLES))
    pane = window.pane
    pane.setParent(None)
    area = pane.findChild(QScrollArea)
    found: dict[tuple[int, str], list[str]] = {}
    for width in (pane.minimumWidth(), 340):
        pane.resize(width, 720)
        pane.show()
        for name, bring_about in states_of_the_pane(window).items():
            bring_about()
            for _ in range(3):  # a label that breaks its words anew asks for another layout
                QApplication.processEvents()
            too_wide = [] if area.widget().width() <= area.viewport().width() else ["wider than the pane"]
            if wrong := too_wide + cut_off(pane):
                found[width, name] = wrong
    assert found == {}


@pytest.mark.parametrize("size", [NORMAL, 200])
def test_no_other_window_cuts_off_its_words(
    qtbot, monkeypatch: pytest.MonkeyPatch, open_window, sized: Theme, size: int
) -> None:
    sized.set_text_size(size)
    window = open_window(full_board())
    found: dict[str, list[str]] = {}

    def look(other: QWidget) -> None:
        if isinstance(other, QMenu):
            return
        try:
            qtbot.waitUntil(lambda: not cut_off(other))
        except NeverError:
            found[f"{type(other).__name__} {other.width()} x {other.height()}"] = cut_off(other)

    look_at_every_other(window, monkeypatch, look)
    assert found == {}
