"""Every window in a language that nobody speaks: what is still in English then could not be translated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget
from tests.ui import pseudo
from tests.ui.conftest import NOW
from tests.ui.reading import words_of

from keeplane import assets
from keeplane.board.board import Board, board_of
from keeplane.board.task import Lane, Status, Task
from keeplane.models.board_model import BoardModel
from keeplane.models.decisions import Decisions
from keeplane.models.languages import NAMES
from keeplane.rules.deciding import Decider
from keeplane.rules.explaining import Explainer
from keeplane.ui.dialogs.unexpected_error import UnexpectedErrorDialog
from keeplane.ui.dialogs.unsaved_changes import UnsavedChangesDialog
from keeplane.ui.main_window import MainWindow
from keeplane.ui.rulebook.unsaved import UnsavedBox
from keeplane.ui.theme import Theme

TITLES = (
    "Hire a bookkeeper",
    "DNS records, no idea what this is",
    "Write four blog posts",
    "Edit the onboarding video",
    "Onboard Priya on Monday",
    "Zorbs",
    "Post on Instagram",
)
HELPER = "Ann"
CUES = (
    "invoice",
    "'training'",
    "let go",
    "let .. go",
    "(hire | take on)",
    "team [away] day",
    "hire @people",
    "^ hire",
    "website $",
)
"""Phrases that the help explains; titles are read in English."""

REPORT = "Keeplane 0."
"""So begins what a report of a problem adds. It is for whoever supports the user, whatever they speak."""

_MARKED = re.compile(f"{pseudo.BEGIN}[^{pseudo.BEGIN}{pseudo.END}]*{pseudo.END}")
_LETTERS = re.compile("[A-Za-z]+")
_KEY = re.compile(r"\b(Ctrl|Shift|Alt|Del|Space|Return|Enter|Esc|Up|Down|Left|Right|F\d+|[A-Z])\b")


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return pseudo.compiled(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture
def speaking(qapp: QApplication, words: bytes) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(words)
    qapp.installTranslator(translator)
    before = QLocale()
    QLocale.setDefault(QLocale("ja_JP"))  # its dates have no letter that English words have
    yield
    QLocale.setDefault(before)
    qapp.removeTranslator(translator)


@pytest.fixture(scope="module")
def decider(decider: Decider) -> Decider:
    return Decider(pseudo.rulebooks(decider.rulebooks))


@pytest.fixture
def window(qtbot, speaking: None, theme: Theme, decider: Decider, tmp_path: Path) -> Iterator[MainWindow]:
    words = pseudo.catalogue()
    decisions = Decisions(decider)
    explainer = Explainer(decider, words)
    model = BoardModel(_board(), decisions, words, lambda: NOW, iter(map(str, range(100, 200))).__next__)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(theme, settings)
    window.fill(model, explainer, words, assets.sample_tasks())
    window.model = model
    qtbot.addWidget(window)
    window.show()
    yield window
    model.close()


def _board() -> Board:
    lanes = (*Lane, *Lane, Lane.INBOX)
    return board_of(
        Task(id=f"{place}", title=title, created=NOW, lane=lane, assignee=HELPER, deadline="2020-01-01", status=status)
        for place, (title, lane, status) in enumerate(zip(TITLES, lanes, (*Status, *Status), strict=False))
    )


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Windows that would wait for an answer show and go on; what the system's dialogs are asked to say is kept."""
    said: list[str] = []

    def show(dialog: QDialog) -> int:
        if isinstance(dialog, QFileDialog):  # the rest of it is Qt's
            said.extend((dialog.windowTitle(), *dialog.nameFilters()))
            return 0
        dialog.show()
        said.extend(words_of(dialog))
        dialog.hide()
        return 0

    def ask(_parent: QWidget, title: str, *rest: str) -> tuple[list[str], str]:
        said.extend((title, *rest))
        return [], ""

    monkeypatch.setattr(QDialog, "exec", show)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, ask)
    return said


def commands(window: MainWindow) -> list[QAction]:
    """All of the menus, but for those that say nothing, end the program, or bring tasks of ours."""
    menus = window.menuBar().findChildren(QMenu)
    actions = [action for menu in menus for action in menu.actions() if action.menu() is None and action.text()]
    left_out = {window.actions_.quit, window.actions_.sample, *window.actions_.looks.values()}
    return [action for action in actions if action not in left_out]


def in_english(texts: Iterable[str]) -> set[str]:
    return {text for text in texts if not text.startswith(REPORT) and _left(text)}


def _left(text: str) -> list[str]:
    """The words of `text` that were not translated."""
    for known in (*TITLES, *CUES, *NAMES.values(), HELPER, "Keeplane"):
        text = text.replace(known, "")
    before = ""
    while before != text:
        before, text = text, _MARKED.sub("", text)
    return _LETTERS.findall(_KEY.sub("", text))


def test_the_window_and_its_questions_say_nothing_in_english(qtbot, window: MainWindow) -> None:
    said = list(words_of(window))
    for task in window.model.board.tasks:
        window.board.select([task])
        QApplication.processEvents()
        said.extend(words_of(window.pane))
    for dialog in (
        UnexpectedErrorDialog("", "", "", window),
        UnsavedChangesDialog(window),
        UnsavedBox(window, can_be_saved=True),
        UnsavedBox(window, can_be_saved=False),
    ):
        said.extend(words_of(dialog))
    assert in_english(said) == set()


def test_no_command_answers_in_english(qtbot, window: MainWindow, shown: list[str]) -> None:
    before = set(QApplication.topLevelWidgets())
    for action in commands(window):
        window.board.select(["0"])
        action.trigger()
        QApplication.processEvents()
        for other in set(QApplication.topLevelWidgets()) - before:
            shown.extend(words_of(other))
            other.close()
    shown.extend(words_of(window))
    assert in_english(shown) == set()


def test_a_word_in_english_is_seen() -> None:
    assert in_english([pseudo.pseudo("Save {name}").format(name=HELPER), pseudo.pseudo("Save") + " now"]) == {
        pseudo.pseudo("Save") + " now"
    }
