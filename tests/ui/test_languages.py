"""The window in German and Spanish."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QListView, QMenu
from tests.ui.conftest import board_with

from keeplane import assets
from keeplane.board.message import Catalogue
from keeplane.board.task import Lane
from keeplane.models.lane_model import Role
from keeplane.models.languages import Speech
from keeplane.rules.deciding import Decider
from keeplane.rules.rulebook import SHIPPED
from keeplane.rules.translating import read_words, translated
from keeplane.ui.main_window import MainWindow

TRAINING = "Run the onboarding call"
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
