"""F1 opens the page on what has the keyboard; every page has its words and its picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QScrollArea, QTextBrowser
from tests.ui.conftest import board_with
from tests.ui.test_main_window import press

from keeplane import assets
from keeplane.board.task import Lane
from keeplane.ui.help.page import Topic, matching
from keeplane.ui.help.pages import help_pages
from keeplane.ui.help.window import HelpWindow
from keeplane.ui.main_window import MainWindow

PAGES = help_pages([("Ctrl+N", "New task")])


def shown_page(qtbot) -> str:
    """The page in the help window that has the keyboard."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), HelpWindow))
    return QApplication.activeWindow().findChild(QListWidget).currentItem().text()


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window(board_with(inbox=["Edit the video"], keep=["Plan"]))


def test_every_topic_has_one_page_and_every_picture_is_there_in_both_looks() -> None:
    assert [page.topic for page in PAGES] == list(Topic)
    for page in PAGES:
        assert bool(page.picture) == bool(page.caption)
        for dark in (False, True):
            assert not page.picture or assets.help_picture(page.picture, dark).startswith(b"\x89PNG")


def test_f1_explains_what_has_the_keyboard(qtbot, window: MainWindow) -> None:
    for where, page in (
        (window.entry, "Empty your head"),
        (window.board.view(Lane.KEEP), "Keep or Outsource"),
        (window.pane.findChild(QScrollArea), "Why the rules say so"),
    ):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        where.setFocus()
        press(qtbot, window, "F1")
        assert shown_page(qtbot) == page


def test_f1_explains_the_window_that_is_open(qtbot, window: MainWindow) -> None:
    for action, page in (
        ("rulebook", "Make the rules yours"),
        ("settings", "Settings and your data folder"),
        ("hours", "Hours and money"),
    ):
        getattr(window.actions_, action).trigger()
        qtbot.waitUntil(lambda: not isinstance(QApplication.activeWindow(), MainWindow | HelpWindow | None))
        opened = QApplication.activeWindow()
        press(qtbot, opened, "F1")
        assert shown_page(qtbot) == page
        QApplication.activeWindow().close()
        opened.close()


def test_pages_are_found_by_any_words_in_any_order(qtbot, theme) -> None:
    help_window = HelpWindow(PAGES, theme, assets.help_picture)
    qtbot.addWidget(help_window)
    help_window.open_at(Topic.START)
    field = help_window.findChild(QLineEdit)
    qtbot.keyClicks(field, "template BRIEF")
    pages = help_window.findChild(QListWidget)
    assert [pages.item(row).text() for row in range(pages.count())] == ["Write the brief"]
    assert "kept as a template" in help_window.findChild(QTextBrowser).toPlainText()
    qtbot.keyClicks(field, " zzz")
    assert help_window.findChild(QTextBrowser).toPlainText() == "No page has these words."


def test_a_title_counts_more_than_the_text() -> None:
    assert matching(PAGES, "keys")[0].topic is Topic.KEYS
    assert matching(PAGES, "") == list(PAGES)


@pytest.mark.parametrize("width", [560, 1400])
def test_a_picture_is_read_with_its_page_and_fits(qtbot, theme, width: int) -> None:
    read: list[str] = []

    def read_picture(name: str, dark: bool) -> bytes:
        read.append(name)
        return assets.help_picture(name, dark)

    help_window = HelpWindow(PAGES, theme, read_picture)
    qtbot.addWidget(help_window)
    help_window.resize(width, 500)
    help_window.open_at(Topic.BRIEF)
    qtbot.waitExposed(help_window)
    view = help_window.findChild(QTextBrowser)
    qtbot.waitUntil(lambda: view.document().idealWidth() <= view.viewport().width())
    image = view.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl("picture:brief"))
    assert not image.isNull()
    assert set(read) <= {"start", "brief"}


def test_the_keys_are_those_of_the_menus(qtbot, window: MainWindow) -> None:
    keys = [key for action in window.findChildren(QAction) for key in action.shortcuts()]
    window.actions_.help.trigger()
    help_window = next(found for found in window.findChildren(HelpWindow))
    help_window.open_at(Topic.KEYS)
    words = help_window.findChild(QTextBrowser).toPlainText().replace(", ", " ").split()
    assert len(keys) > 15
    assert [key.toString() for key in keys if key.toString(QKeySequence.SequenceFormat.NativeText) not in words] == []
