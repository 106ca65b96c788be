from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from tests.ui.conftest import board_with
from tests.ui.test_main_window import press

from keeplane.board import operations
from keeplane.board.task import Lane
from keeplane.models.slices import Slices
from keeplane.models.task_facts import TaskFacts
from keeplane.ui.find.bar import FindBar
from keeplane.ui.find.chips import FilterChip
from keeplane.ui.main_window import MainWindow

TRAINING = "Run the onboarding call"
VIDEO = "Edit the onboarding video"
UNKNOWN = "Sort out the thing"


@pytest.fixture
def window(qtbot, open_window) -> MainWindow:
    window = open_window(board_with(inbox=[TRAINING, VIDEO, UNKNOWN], outsource=["Hire a cook"]))
    qtbot.waitUntil(lambda: window.model.decisions.complete)
    return window


def look_for(qtbot, window: MainWindow, text: str) -> FindBar:
    press(qtbot, window, "Ctrl+F")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, text)
    return window.findChild(FindBar)


def shown(window: MainWindow) -> set[str]:
    return {task.title for lane in Lane for task in window.board.view(lane).lane_model().tasks()}


def lit(bar: FindBar) -> set[str]:
    return {chip.accessibleName() for chip in bar.findChildren(FilterChip) if chip.isVisible() and chip.isChecked()}


def chip(bar: FindBar, name: str) -> FilterChip:
    return next(each for each in bar.findChildren(FilterChip) if each.accessibleName() == name)


def told(bar: FindBar) -> str:
    return bar.findChild(QLabel).text()


def test_a_rules_name_finds_what_it_decides_and_a_chip_switches_its_filter(qtbot, window: MainWindow) -> None:
    bar = look_for(qtbot, window, "training")
    assert shown(window) == {TRAINING}
    bar.clear()
    chip(bar, "Against the rule").click()
    assert shown(window) == {"Hire a cook"}
    assert told(bar) == "1 of 4 tasks"
    chip(bar, "Against the rule").click()
    assert len(shown(window)) == 4


def test_a_filter_holds_while_it_is_typed_and_becomes_a_chip_at_its_end(qtbot, window: MainWindow) -> None:
    bar = look_for(qtbot, window, "lane:in")
    assert (shown(window), lit(bar), bar.field.text()) == ({TRAINING, VIDEO, UNKNOWN}, {"Inbox"}, "lane:in")
    qtbot.keyClicks(bar.field, ' rule:"team training" call')
    assert (shown(window), lit(bar)) == ({TRAINING}, {"Inbox", "Rule: Team training"})
    assert bar.field.text().split() == ["call"]


def test_chips_switch_off_what_was_typed(qtbot, window: MainWindow) -> None:
    bar = look_for(qtbot, window, "call is:undecided")
    chip(bar, "Undecided").click()
    assert (bar.field.text().strip(), lit(bar), shown(window)) == ("call", set(), {TRAINING})
    bar.clear()
    qtbot.keyClicks(bar.field, "rule:video ")
    chip(bar, "Rule: Video").setFocus()  # it goes, and the keyboard to the field
    press(qtbot, window, "Space")
    assert (len(shown(window)), bar.field.hasFocus(), lit(bar)) == (4, True, set())


def test_the_rules_in_use_are_offered(qtbot, window: MainWindow) -> None:
    bar = look_for(qtbot, window, "rule:")
    popup = QApplication.activePopupWidget()
    assert [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())] == [
        "Hiring and firing",
        "Team training",
        "Video",
    ]
    qtbot.keyClicks(bar.field, "te")
    qtbot.keyClick(QApplication.activePopupWidget(), "\r")
    assert (lit(bar), bar.field.text(), shown(window)) == ({"Rule: Team training"}, "", {TRAINING})


def test_what_is_no_filter_is_told_and_nothing_found_can_be_cleared(qtbot, window: MainWindow) -> None:
    bar = look_for(qtbot, window, "rule:zorbs")
    assert told(bar).startswith("Nothing matches")
    assert "rule:zorbs" in told(bar)
    hints = {label.text() for label in window.board.findChildren(QLabel) if label.isVisible()}
    assert "All tasks here are hidden for now." in hints
    bar._clear.click()
    assert len(shown(window)) == 4
    assert bar.isVisible()


def test_a_key_neither_moves_the_field_nor_writes_settings(qtbot, window: MainWindow, tmp_path: Path) -> None:
    bar = look_for(qtbot, window, "o")
    QApplication.processEvents()
    place = bar.field.geometry()
    for letter in "nbx":
        qtbot.keyClicks(bar.field, letter)
        QApplication.processEvents()
        assert (bar.field.geometry(), (tmp_path / "window.ini").exists()) == (place, False)
    assert told(bar) == "Nothing matches"
    bar.clear()
    QApplication.processEvents()
    assert (bar.field.geometry(), bar._clear.isEnabled()) == (place, False)
    window.actions_.hide_done.trigger()
    qtbot.waitUntil((tmp_path / "window.ini").exists)


def test_what_is_added_but_hidden_is_told(qtbot, window: MainWindow) -> None:
    look_for(qtbot, window, "cook")
    window.entry.entered.emit("Call Kim")
    said = {label.text() for label in window.board.window().findChildren(QLabel) if label.isVisible()}
    assert "Added, but hidden for now." in said


def test_escape_clears_then_closes_and_gives_the_keyboard_back(qtbot, window: MainWindow) -> None:
    window.board.select([VIDEO])
    bar = look_for(qtbot, window, "is:done x")
    press(qtbot, window, "Escape")
    assert (bar.isVisible(), len(shown(window))) == (True, 4)
    press(qtbot, window, "Escape")
    assert (bar.isVisible(), window.board.view(Lane.INBOX).hasFocus()) == (False, True)


def test_enter_leads_to_what_was_found_and_escape_out_of_it(qtbot, window: MainWindow) -> None:
    bar = look_for(qtbot, window, "cook")
    press(qtbot, window, "Return")
    assert window.board.selected_ids() == ("Hire a cook",)
    press(qtbot, window, "Escape", "Escape")
    assert (len(shown(window)), bar.isVisible()) == (4, True)
    press(qtbot, window, "Escape")
    assert (bar.isVisible(), window.board.view(Lane.OUTSOURCE).hasFocus()) == (False, True)


def test_what_the_overview_points_at_is_shown_with_its_filters(qtbot, window: MainWindow) -> None:
    window.pane.select_asked.emit("undecided")
    assert (shown(window), lit(window.findChild(FindBar))) == ({UNKNOWN}, {"Inbox", "Undecided"})


def test_what_comes_to_match_appears(qtbot, window: MainWindow) -> None:
    look_for(qtbot, window, "is:done")
    assert shown(window) == set()
    window.model.perform(operations.set_done(window.model.board, [VIDEO], True))
    assert shown(window) == {VIDEO}


def test_after_a_large_step_no_key_waits_for_the_texts_of_its_tasks(open_window, qtbot, monkeypatch) -> None:
    window = open_window(board_with(inbox=[f"Edit the video {number}" for number in range(120)]))
    read: list[str] = []
    making = TaskFacts._text
    monkeypatch.setattr(TaskFacts, "_text", lambda self, task: read.append(task.id) or making(self, task))
    for action in (window.actions_.find, window.actions_.sort):
        action.trigger()
        qtbot.waitUntil(lambda: window.findChild(Slices) is None)
    assert len(window.board.view(Lane.OUTSOURCE).lane_model().ids()) == 120
    read.clear()
    window.findChild(FindBar).field.setText("video 7")
    assert not read


@pytest.mark.parametrize("decided", [0, 550], ids=["none of them", "most of them while they are read"])
def test_no_key_waits_for_the_rules_of_tasks_that_were_read_before_they_were_decided(
    open_window, qtbot, monkeypatch: pytest.MonkeyPatch, decided: int
) -> None:
    monkeypatch.setattr("keeplane.models.slices.SLICE_SECONDS", 0)
    window = open_window(board_with(inbox=[f"{TRAINING} {number}" for number in range(600)]))
    decisions = window.model.decisions
    decisions.open(window.model.board)
    decisions.rest(60_000)
    window.actions_.find.trigger()
    for _ in range(4):
        QApplication.processEvents()
    for task in islice(window.model.board.tasks.values(), decided):
        decisions.advice(task)
    qtbot.waitUntil(lambda: window.findChild(Slices) is None)
    decisions.rest(0)
    qtbot.waitUntil(lambda: decisions.complete and window.findChild(Slices) is None)
    monkeypatch.setattr(TaskFacts, "_text", lambda _self, _task: pytest.fail("a key makes texts"))
    window.findChild(FindBar).field.setText("team training")
    assert len(shown(window)) == 600


def test_the_lanes_of_a_very_large_board_are_searched_one_after_the_other(
    qtbot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("keeplane.ui.board_view._VERY_MANY", 0)
    everything = shown(window)
    bar = look_for(qtbot, window, "video")
    assert shown(window) == everything
    bar.field.setText("nothing at all")
    qtbot.waitUntil(lambda: not shown(window))
    assert told(bar).startswith("Nothing")
    bar.field.setText("video")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert shown(window) == {VIDEO}
    assert window.board.current_lane() is Lane.INBOX
