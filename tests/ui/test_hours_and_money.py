"""What a task costs, in the pane, and the dialog that asks for the figures."""

from __future__ import annotations

from fractions import Fraction

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.ui.conftest import board_with
from tests.ui.panes import button, said, texts

from keeplane.board.board import Board
from keeplane.board.hour_book import HourBook
from keeplane.ui.dialogs.edit_task import EditTaskDialog
from keeplane.ui.dialogs.figures import FiguresDialog
from keeplane.ui.numbers import currencies, number_in, shown_money, shown_number

BOOK = HourBook(mine=80.0, helper=22.5, currency="EUR")


def with_hours(hours: float | None = 3.0, book: HourBook = BOOK) -> Board:
    board = board_with(inbox=["Edit the launch video"])
    task = board.tasks["Edit the launch video"]
    return replace(board, tasks={task.id: replace(task, hours_per_week=hours)}, hours=book)


def in_dialog(kind: type, act) -> None:
    """Act in the dialog that opens next."""

    def found() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        act(dialog)

    QTimer.singleShot(0, found)


def field(dialog: FiguresDialog, name: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def shown(window) -> str:
    window.contents.show_first_task()
    QApplication.processEvents()
    return "\n".join(said(window.pane))


def test_the_pane_says_what_it_costs_and_when_it_pays(open_window):
    window = open_window(with_hours())
    words = shown(window)
    money = shown_money(Fraction(12480), BOOK, QLocale())
    assert f"At 3 h a week, keeping this costs you about {money} a year." in words
    assert "pays after 1 week." in words


def test_the_quiet_link_opens_the_hours(open_window):
    window = open_window(with_hours(None))
    shown(window)
    in_dialog(EditTaskDialog, lambda dialog: (dialog.focusWidget().setText("2.5"), dialog.accept()))
    button(window.pane, "Add hours a week…").click()
    assert window.model.board.tasks["Edit the launch video"].hours_per_week == 2.5


def test_the_link_to_the_figures_sets_them_in_one_step(open_window):
    window = open_window(with_hours(3.0, HourBook()))
    shown(window)

    def fill(dialog: FiguresDialog) -> None:
        field(dialog, "An hour of yours is worth").setText("80")
        field(dialog, "An hour of a helper costs").setText("22.5")
        dialog.accept()

    in_dialog(FiguresDialog, fill)
    button(window.pane, "Say what an hour is worth…").click()
    book = window.model.board.hours
    assert (book.mine, book.helper, book.brief_minutes, book.check_minutes) == (80.0, 22.5, 60.0, 10.0)
    assert book.currency in currencies()
    assert "pays after 1 week." in shown(window)
    window.model.undo_stack.undo()
    assert window.model.board.hours == HourBook()
    QApplication.processEvents()
    assert "Say what an hour is worth…" in texts(window.pane)


@pytest.mark.parametrize("wrong", ["-1", "x", "1000001", "nan"])
def test_a_price_that_is_none_cannot_be_saved(qtbot, wrong):
    dialog = FiguresDialog(BOOK)
    qtbot.addWidget(dialog)
    field(dialog, "An hour of yours is worth").setText(wrong)
    dialog.accept()
    assert not dialog.result()


def test_nothing_changed_is_no_step(open_window):
    window = open_window(with_hours())
    in_dialog(FiguresDialog, FiguresDialog.accept)
    window.contents.windows.ask_figures()
    assert not window.model.undo_stack.canUndo()


@pytest.mark.parametrize(
    ("name", "code", "amount", "shown"),
    [
        ("en_US", "", "1234567.8", "$1,234,568"),
        ("en_US", "EUR", "1234567.8", "EUR\u00a01,234,568"),
        ("de_DE", "EUR", "9.25", "9,25\u00a0€"),
        ("de_DE", "JPY", "9", "9\u00a0JPY"),
        ("C", "", "9.25", "9.25\u00a0USD"),
    ],
)
def test_money_is_shown_as_the_locale_does(name, code, amount, shown):
    assert shown_money(Fraction(amount), HourBook(currency=code), QLocale(name)) == shown


@pytest.mark.parametrize("name", ["C", "de_DE", "en_US", "fr_FR", "ar_EG", "hi_IN"])
@pytest.mark.parametrize("number", [0.0, 0.1, 42.5, 1234.25, 1_000_000.0])
def test_a_number_is_read_as_it_was_shown(name, number):
    locale = QLocale(name)
    assert number_in(shown_number(number, locale), locale, 1e6) == number
