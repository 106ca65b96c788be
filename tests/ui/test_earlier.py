"""The Earlier versions window as its users use it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from threading import Event

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton
from tests.ui.conftest import board_with

from keeplane.board import many, operations
from keeplane.board.board import Board
from keeplane.board.change import apply
from keeplane.board.difference import difference
from keeplane.board.gradual import at_once
from keeplane.board.message import Message
from keeplane.board.task import Lane
from keeplane.storage.errors import DamagedBoardError
from keeplane.ui.earlier.version_list import VersionListModel
from keeplane.ui.earlier.window import EarlierWindow
from keeplane.ui.main_window import MainWindow

NOON = datetime(2024, 11, 20, 12, 0, tzinfo=UTC)
LATER = "2026-11-22T09:00:00Z"
HOSTILE = "<b>Bold</b> & {braces} %s"


class Kept:
    """Versions in memory, one a day back from noon; None cannot be read."""

    def __init__(self, *boards: Board | None) -> None:
        self.boards = dict(zip((NOON - timedelta(days=n) for n in range(len(boards))), boards, strict=True))
        self.may_read = Event()
        self.may_read.set()

    def saved(self) -> list[datetime]:
        return [*self.boards]

    def read(self, saved: datetime, pause: Callable[[], None]) -> Board:
        assert self.may_read.wait(10)
        pause()
        board = self.boards[saved]
        if board is None:
            raise DamagedBoardError(Message("storage.not-json"))
        return board


THEN = board_with(inbox=["Ask", HOSTILE], keep=["Plan", "Meet"], outsource=["Film"])


def some_days_on() -> Board:
    now = apply(THEN, operations.move(THEN, ["Ask"], Lane.KEEP, LATER))
    now = apply(now, at_once(many.removing(now, ["Film"])))
    now = apply(now, operations.set_done(now, ["Plan"], True))
    added = replace(now.tasks["Meet"], id="Call", title="Call")
    return apply(now, operations.add(now, [added]))


NOW = some_days_on()


@pytest.fixture
def open_earlier(qtbot, open_window) -> Callable[..., tuple[MainWindow, EarlierWindow]]:
    def opened(*versions: Board | None, now: Board = NOW, kept: Kept | None = None):
        window = open_window(now)
        window.offer_earlier(kept or Kept(*versions))
        window.actions_.earlier.trigger()
        found = window.findChild(EarlierWindow)
        qtbot.waitExposed(found)
        return window, found

    return opened


@pytest.fixture(autouse=True)
def _in_british_english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def listing(window: EarlierWindow, name: str) -> QListView:
    return next(view for view in window.findChildren(QListView) if view.accessibleName() == name)


def button(window: EarlierWindow, text: str) -> QPushButton:
    return next(button for button in window.findChildren(QPushButton) if button.text().replace("&", "") == text)


def words_of(window: EarlierWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def described(view: QListView) -> dict[str, str]:
    """Each row as a screen reader says it: its name and what it adds."""
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    return {
        row.data(Qt.ItemDataRole.AccessibleTextRole): row.data(Qt.ItemDataRole.AccessibleDescriptionRole)
        for row in rows
    }


def lane(window: EarlierWindow, title: str) -> dict[str, str]:
    return described(listing(window, f"{title} in this version"))


def all_compared(window: EarlierWindow) -> bool:
    said = described(listing(window, "Earlier versions")).values()
    return bool(said) and "Comparing…" not in said


def can_restore(window: EarlierWindow) -> bool:
    return button(window, "Restore this version").isEnabled()


def test_the_versions_are_listed_newest_first_with_what_happened_since(qtbot, open_earlier) -> None:
    _, earlier = open_earlier(NOW, None, THEN)
    qtbot.waitUntil(lambda: all_compared(earlier))
    said = described(listing(earlier, "Earlier versions"))
    assert [*said.values()] == ["Same as now", "Cannot be read", "1 task moved, 1 deleted, 1 added, 1 ticked"]
    assert [words.rpartition(",")[0] for words in said] == [
        "Wednesday, 20 November 2024",
        "Tuesday, 19 November 2024",
        "Monday, 18 November 2024",
    ]


def test_the_preview_says_of_each_task_what_happened_since(qtbot, open_earlier) -> None:
    _, earlier = open_earlier(THEN)
    qtbot.waitUntil(lambda: can_restore(earlier))
    assert lane(earlier, "Inbox") == {"Ask": "Now in Keep", HOSTILE: ""}
    assert lane(earlier, "Keep") == {"Plan": "Ticked since", "Meet": "", "Call": "Added since, would go"}
    assert lane(earlier, "Outsource") == {"Film": "Deleted since"}
    assert "Since then: 1 task moved, 1 deleted, 1 added, 1 ticked" in words_of(earlier)


def test_only_what_differs_can_be_shown(qtbot, open_earlier) -> None:
    _, earlier = open_earlier(THEN)
    qtbot.waitUntil(lambda: can_restore(earlier))
    qtbot.mouseClick(button(earlier, "Only what differs"), Qt.MouseButton.LeftButton)
    assert [*lane(earlier, "Inbox"), *lane(earlier, "Keep")] == ["Ask", "Plan", "Call"]


def test_restoring_is_one_step_that_can_be_taken_back(qtbot, open_earlier) -> None:
    window, earlier = open_earlier(THEN)
    qtbot.waitUntil(lambda: can_restore(earlier))
    steps = window.model.undo_stack.count()
    qtbot.keyClick(earlier, Qt.Key.Key_Return)
    assert earlier.isHidden()
    assert not difference(window.model.board, THEN)
    assert window.model.undo_stack.count() == steps + 1
    assert window.model.undo_stack.undoText().startswith("Restore the version: Wednesday, 20 November 2024")
    window.actions_.undo.trigger()
    assert window.model.board == NOW


def test_a_version_the_same_as_now_cannot_be_restored(qtbot, open_earlier) -> None:
    window, earlier = open_earlier(NOW)
    qtbot.waitUntil(lambda: "Same as now" in words_of(earlier))
    qtbot.keyClick(earlier, Qt.Key.Key_Return)
    assert earlier.isVisible()
    assert window.model.board == NOW


def test_a_version_that_cannot_be_read_says_why_and_changes_nothing(qtbot, open_earlier) -> None:
    window, earlier = open_earlier(None, THEN)
    qtbot.waitUntil(lambda: any("cut off or not JSON" in words for words in words_of(earlier)))
    assert not can_restore(earlier)
    qtbot.keyClick(earlier, Qt.Key.Key_Return)
    assert window.model.board == NOW
    qtbot.keyClick(listing(earlier, "Earlier versions"), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: can_restore(earlier))
    assert lane(earlier, "Outsource") == {"Film": "Deleted since"}


def test_nothing_can_be_restored_before_it_is_seen(qtbot, open_earlier) -> None:
    kept = Kept(THEN, board_with(keep=["Old"]))
    window, earlier = open_earlier(kept=kept)
    qtbot.waitUntil(lambda: can_restore(earlier))
    qtbot.waitUntil(lambda: all_compared(earlier))
    kept.may_read.clear()
    qtbot.keyClick(listing(earlier, "Earlier versions"), Qt.Key.Key_Down)
    assert not can_restore(earlier)
    qtbot.keyClick(earlier, Qt.Key.Key_Return)
    assert window.model.board == NOW
    kept.may_read.set()
    qtbot.waitUntil(lambda: can_restore(earlier))
    assert lane(earlier, "Keep")["Old"] == "Deleted since"


def test_a_change_from_outside_is_compared_anew(qtbot, open_earlier) -> None:
    window, earlier = open_earlier(THEN)
    qtbot.waitUntil(lambda: can_restore(earlier))
    window.model.perform(at_once(many.removing(window.model.board, ["Meet"])))
    assert not can_restore(earlier)
    qtbot.waitUntil(lambda: can_restore(earlier))
    assert lane(earlier, "Keep")["Meet"] == "Deleted since"
    button(earlier, "Restore this version").click()
    assert not difference(window.model.board, THEN)


def test_the_window_does_not_wait_for_the_disk(qtbot, open_earlier) -> None:
    kept = Kept(THEN)
    kept.may_read.clear()
    _, earlier = open_earlier(kept=kept)
    ticks: list[bool] = []
    QTimer.singleShot(0, lambda: ticks.append(True))
    qtbot.waitUntil(lambda: bool(ticks))
    assert not can_restore(earlier)
    kept.may_read.set()
    qtbot.waitUntil(lambda: can_restore(earlier))


def test_with_nothing_kept_it_says_so_and_enter_closes(qtbot, open_earlier) -> None:
    _, earlier = open_earlier()
    qtbot.waitUntil(lambda: "No earlier versions yet; Keeplane keeps one at every save." in words_of(earlier))
    assert button(earlier, "Restore this version").isHidden()
    qtbot.waitUntil(button(earlier, "Close").hasFocus)
    qtbot.keyClick(button(earlier, "Close"), Qt.Key.Key_Return)
    assert earlier.isHidden()


def test_escape_closes_and_the_size_is_remembered(qtbot, open_earlier, open_window) -> None:
    _, earlier = open_earlier(THEN)
    earlier.resize(700, 450)
    qtbot.keyClick(earlier, Qt.Key.Key_Escape)
    assert earlier.isHidden()
    again = open_window(NOW)
    again.offer_earlier(Kept(THEN))
    again.actions_.earlier.trigger()
    assert again.findChild(EarlierWindow).width() == 700


def test_the_keyboard_reaches_everything_and_each_thing_has_a_name(qtbot, open_earlier) -> None:
    _, earlier = open_earlier(THEN)
    earlier.activateWindow()
    qtbot.waitUntil(lambda: can_restore(earlier))
    qtbot.waitUntil(listing(earlier, "Earlier versions").hasFocus)
    names = []
    for _ in range(7):
        names.append(QAccessible.queryAccessibleInterface(QApplication.focusWidget()).text(QAccessible.Text.Name))
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert [name.replace("&", "") for name in names] == [
        "Earlier versions",
        "Only what differs",
        "Inbox in this version",
        "Keep in this version",
        "Outsource in this version",
        "Restore this version",
        "Close",
    ]


def test_titles_are_shown_as_plain_text(qtbot, open_earlier) -> None:
    _, earlier = open_earlier(THEN)
    qtbot.waitUntil(lambda: can_restore(earlier))
    inbox = listing(earlier, "Inbox in this version").model()
    assert inbox.index(1, 0).data() == HOSTILE
    assert "&lt;b&gt;Bold&lt;/b&gt; &amp;" in inbox.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_sample_board_offers_no_versions(open_window) -> None:
    assert not open_window(NOW).actions_.earlier.isEnabled()


@pytest.mark.parametrize(
    ("saved", "shown"),
    [
        ([(20, 9, 5, 0)], ["Today, 09:05"]),
        ([(19, 23, 59, 0)], ["Yesterday, 23:59"]),
        ([(18, 7, 0, 0)], ["Wednesday, 18 November 2026, 07:00"]),
        ([(20, 9, 5, 40), (20, 9, 5, 2), (20, 9, 4, 0)], ["Today, 09:05:40", "Today, 09:05:02", "Today, 09:04"]),
    ],
)
def test_times_are_told_in_the_users_way(qapp, saved: list[tuple[int, ...]], shown: list[str]) -> None:
    rows = VersionListModel()
    times = tuple(datetime(2026, 11, *time).astimezone() for time in saved)
    rows.show_versions(times, date(2026, 11, 20))
    assert [rows.index(row).data() for row in range(rows.rowCount())] == shown
