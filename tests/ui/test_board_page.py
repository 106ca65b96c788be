"""The board as a page: what it says, that it says titles as they stand, and the files it makes."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QLabel, QPushButton, QTextBrowser
from tests.catalogue import CATALOGUE
from tests.hostile import TITLES, hostile_board
from tests.ui.conftest import board_with

from keeplane.board.board import Board
from keeplane.board.task import Lane, Status
from keeplane.exchange.board_page import html
from keeplane.models.decisions import Decisions
from keeplane.models.handing_off import HandOff
from keeplane.models.pages import as_printed, page_of, paged
from keeplane.models.paging import Pager, decided
from keeplane.rules.deciding import Decider
from keeplane.rules.explaining import Explainer
from keeplane.ui.main_window import MainWindow
from keeplane.ui.paging.window import MOST_PREVIEWED, PageWindow

DAY = "2026-11-21"


class _Headings(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._inside = False

    def handle_starttag(self, tag, _attrs) -> None:
        if tag == "h3":
            self.found.append("")
            self._inside = True
        elif tag == "br":
            self._inside = False

    def handle_endtag(self, tag) -> None:
        self._inside = self._inside and tag != "h3"

    def handle_data(self, data) -> None:
        if self._inside:
            self.found[-1] += data


@pytest.fixture
def page_of_board(qapp, decider: Decider):
    def page(board: Board) -> str:
        decisions, catalogue, locale = Decisions(decider), CATALOGUE, QLocale("en_US")
        decisions.open(board)
        pager = Pager(
            Explainer(decider, catalogue), catalogue, HandOff(catalogue, locale, lambda: date(2026, 11, 21)), locale
        )
        return html(pager.page(board, decided(board, decisions), DAY))

    return page


def some_board() -> Board:
    board = board_with(keep=["Run the onboarding call", "Edit the video"], outsource=["Write a post"], inbox=["Later"])
    changed = {
        "Edit the video": {"reason": "I like it", "hours_per_week": 1.0},
        "Write a post": {
            "assignee": "Ann",
            "deadline": "2026-11-01",
            "status": Status.IN_THEIR_HANDS,
            "hours_per_week": 2.5,
        },
    }
    tasks = {key: replace(task, **changed.get(key, {})) for key, task in board.tasks.items()}
    return replace(board, tasks=tasks)


def words(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", page.split("<body>")[1]))


def test_it_says_both_lanes_with_reasons_and_facts(page_of_board):
    assert words(page_of_board(some_board())).strip() == (
        "What I keep and what I hand off Saturday, November 21, 2026 1 more task waits to be sorted. "
        "Keep 2 tasks · 1 hour a week "
        "Run the onboarding call Team training stays with the leader. People learn from you how you want the work "
        "done; a stand-in teaches their own version. Webinars and events may add to that, not replace it. "
        "Edit the video 1 hour a week You kept this. “Video” says it is safe to outsource. Your reason: I like it "
        "Outsource 1 task · 2.5 hours a week "
        "Write a post 2.5 hours a week · Ann · In their hands · overdue, Nov 1 "
        "Copywriting is safe to hand off. Text that sells or explains is a craft that experienced people do every day. "
        "Your time is better spent on the team and the relationships."
    )


def test_titles_stand_as_they_are(page_of_board):
    headings = _Headings()
    headings.feed(page_of_board(hostile_board(Lane.KEEP)))
    assert headings.found == list(TITLES.values())


@pytest.mark.parametrize("count", [7, 23, 60])
def test_no_page_ends_with_a_title(page_of_board, count):
    board = board_with(outsource=[f"Edit the video {number} {'and more ' * (number % 23)}" for number in range(count)])
    writer = QPdfWriter(QBuffer())
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    document = paged(page_of_board(board), writer)
    text = as_printed(document, writer)
    block, pages = text.begin(), []
    while block.isValid():
        pages.append((page_of(text, block), block.blockFormat().headingLevel()))
        block = block.next()
    assert all(here[0] == after[0] for here, after in pairwise(pages) if here[1])
    assert pages[-1][0] >= count // 20


def test_what_is_measured_is_what_is_printed(page_of_board):
    board = board_with(keep=[f"Edit the video {number}" for number in range(60)])
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    document = paged(page_of_board(board), writer)
    measured = as_printed(document, writer).pageCount()
    document.print_(writer)
    del writer
    assert len(re.findall(rb"/Type\s*/Page\b", buffer.data().data())) == measured > 2


def opened(window: MainWindow) -> PageWindow:
    window.actions_.page.trigger()
    return next(each for each in window.findChildren(PageWindow) if each.isVisible())


def told(page: PageWindow) -> str:
    return "\n".join(each.accessibleName() or each.text() for each in page.findChildren(QLabel))


@pytest.mark.parametrize(("kind", "begins"), [("pdf", b"%PDF-"), ("html", b"<!DOCTYPE html>")])
def test_it_is_saved_beside_the_windows_own_work(qtbot, open_window, tmp_path: Path, kind, begins):
    page = opened(open_window(some_board()))
    path = tmp_path / f"page.{kind}"
    page.save(kind, path)
    qtbot.waitUntil(lambda: f"Saved as “{path.name}”." in told(page))
    assert path.read_bytes().startswith(begins)


def test_a_file_that_cannot_be_written_is_told(qtbot, open_window, tmp_path: Path):
    page = opened(open_window(some_board()))
    page.save("pdf", tmp_path / "gone" / "a.pdf")
    qtbot.waitUntil(lambda: "“a.pdf” could not be written" in told(page))


def test_saving_can_be_stopped(qtbot, open_window, tmp_path: Path):
    page = opened(open_window(board_with(keep=[f"Edit the video {number}" for number in range(300)])))
    path = tmp_path / "page.pdf"
    page.save("pdf", path)
    page.reject()
    assert page.isVisible()
    qtbot.waitUntil(lambda: "Nothing was saved" in told(page))
    assert not path.exists()
    page.reject()
    assert not page.isVisible()


def test_a_long_board_is_previewed_in_part_and_says_so(open_window):
    page = opened(open_window(board_with(keep=[f"Task {number}" for number in range(MOST_PREVIEWED + 1)])))
    shown = page.findChild(QTextBrowser).toPlainText()
    assert f"Task {MOST_PREVIEWED - 1}\n" in shown
    assert f"Task {MOST_PREVIEWED}\n" not in shown
    assert "the first 100 tasks" in told(page)


def test_an_empty_board_has_no_page(open_window):
    page = opened(open_window(board_with(inbox=["Later"])))
    enabled = [each.text() for each in page.findChildren(QPushButton) if each.isEnabled()]
    assert enabled == ["Close"]
