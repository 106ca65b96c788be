"""The window "Hours and money", its picture, and the status bar's way to it."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel

from keeplane.board import operations
from keeplane.board.board import Board, board_of
from keeplane.board.hour_book import HourBook, Week
from keeplane.board.task import Lane, Task
from keeplane.ui.colours import Tone
from keeplane.ui.hours.picture import HoursPicture
from keeplane.ui.hours.scale import steps_up_to
from keeplane.ui.hours.window import HoursWindow
from keeplane.ui.main_window import MainWindow
from keeplane.ui.numbers import shown_money

PLACED = "2026-11-20T09:00:00Z"
BOOK = HourBook(mine=80.0, helper=20.0, currency="EUR", weeks={"2026-11-02": Week(12, 1), "2026-11-16": Week(4, 9)})


def board(book: HourBook = BOOK) -> Board:
    def task(name: str, lane: Lane, hours: float | None) -> Task:
        return Task(id=name, title=name, created=PLACED, lane=lane, hours_per_week=hours, decided=PLACED)

    return board_of(
        [task("call", Lane.KEEP, 4.0), task("books", Lane.OUTSOURCE, 9.0), task("post", Lane.OUTSOURCE, None)],
        hours=book,
    )


def opened(window: MainWindow) -> HoursWindow:
    window.actions_.hours.trigger()
    return next(each for each in window.findChildren(HoursWindow) if each.isVisible())


def words(hours: HoursWindow) -> str:
    return "\n".join(each.accessibleName() or each.text() for each in hours.findChildren(QLabel) if each.isVisible())


def money(amount: float, book: HourBook = BOOK) -> str:
    return shown_money(amount, book, QLocale())


def test_the_window_says_what_is_handed_off_and_kept(open_window):
    said = words(opened(open_window(board())))
    assert f"Handed off: 9 h a week, worth about {money(37_440)} a year." in said
    assert f"Helpers and your checking cost about {money(9360 + 52 * 80 / 6)}." in said
    assert f"Kept: 4 h a week, worth about {money(16_640)} a year." in said
    assert "1 task has no hours and is not counted." in said


def test_it_follows_the_board_and_names_no_money_without_prices(open_window):
    window = open_window(board(HourBook()))
    hours = opened(window)
    assert "Handed off: 9 h a week.\n" in words(hours)
    window.model.move(["call"], Lane.OUTSOURCE)
    assert "Handed off: 13 h a week.\n" in words(hours)


def test_a_board_without_hours_says_how_to_begin(open_window):
    bare = replace(board(), tasks={key: replace(t, hours_per_week=None) for key, t in board().tasks.items()})
    window = open_window(replace(bare, hours=HourBook()))
    assert not window.contents.hours.isVisible()
    assert "No task has hours yet." in words(opened(window))


def test_the_picture_is_told_in_words(open_window):
    picture = opened(open_window(board())).findChild(HoursPicture)
    told = "Week of 2 Nov: 12 h kept, 1 h handed off. Week of 16 Nov: 4 h kept, 9 h handed off."
    assert picture.accessibleDescription() == told


def test_the_picture_shows_both_kinds_of_hours(open_window, theme):
    picture = opened(open_window(board())).findChild(HoursPicture)
    column, shown = picture._column(2), picture.grab().toImage()
    assert _height(shown, column.center().x(), theme.colours.tones[Tone.KEEP].ground) == pytest.approx(
        _height(shown, column.center().x(), theme.colours.tones[Tone.OUTSOURCE].text) * 4 / 9, abs=4
    )


def _height(image: QImage, x: float, colour: str) -> int:
    wanted, scale = QColor(colour), image.devicePixelRatio()
    return sum(image.pixelColor(int(x * scale), y) == wanted for y in range(image.height()))


def test_the_status_bar_says_it_and_leads_to_the_window(qtbot, open_window):
    window = open_window(board())
    button = window.contents.hours
    assert button.toolTip() == f"9 h a week handed off, {money(37_440)} a year · 4 h kept, {money(16_640)} a year"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert any(each.isVisible() for each in window.findChildren(HoursWindow))


def test_the_status_bar_is_short_where_there_is_no_room(open_window):
    window = open_window(board())
    window.resize(window.minimumWidth(), 500)
    QApplication.processEvents()
    assert window.width() == window.minimumWidth()
    assert window.contents.hours.text() in {"9 h a week handed off · 4 h kept", window.contents.hours.toolTip()}
    narrow = window.contents.hours
    narrow.resize(narrow._size_of("9 h a week handed off · 4 h kept"))
    assert narrow.text() == "9 h a week handed off · 4 h kept"
    narrow.resize(120, narrow.height())
    assert narrow.text().endswith("…")
    assert narrow.accessibleName() == narrow.toolTip()


def test_a_price_that_is_undone_leaves_the_status_bar(open_window):
    window = open_window(board(HourBook()))
    figures = {"mine": 80.0, "helper": 20.0, "currency": "EUR", "brief_minutes": 60.0, "check_minutes": 10.0}
    window.model.perform(operations.set_figures(window.model.board, **figures))
    assert "a year" in window.contents.hours.toolTip()
    window.model.undo_stack.undo()
    assert "a year" not in window.contents.hours.toolTip()


def test_a_file_that_says_nonsense_is_shown_all_the_same(open_window):
    vast = replace(board(), tasks={key: replace(t, hours_per_week=1e308) for key, t in board().tasks.items()})
    assert "Handed off: 336 h a week" in words(opened(open_window(vast)))


@given(st.floats(0, 1e6))
def test_the_side_of_the_picture_has_few_round_steps(most):
    steps = steps_up_to(most)
    assert steps[0] == 0
    assert steps[-1] >= min(most, 1e6) or math.isclose(steps[-1], most)
    assert 2 <= len(steps) <= 6
    assert steps == sorted(set(steps))
