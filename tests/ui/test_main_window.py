from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent, QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton
from tests.ui.conftest import board_with

from keeplane.board.task import LONGEST_TITLE, Lane
from keeplane.ui.main_window import MainWindow

TRAINING = "Run the onboarding call"
VIDEO = "Edit the onboarding video"
UNKNOWN = "Sort out the thing"


def order(window: MainWindow) -> dict[str, list[str]]:
    board = window.model.board
    return {lane.value: [task.title for task in board.lane(lane)] for lane in Lane if board.lanes[lane]}


def press(qtbot, window: MainWindow, *keys: str) -> None:
    for key in keys:
        code = QKeySequence(key)[0]
        qtbot.keyClick(QApplication.focusWidget() or window, code.key(), code.keyboardModifiers())


def choose(window: MainWindow, *titles: str) -> None:
    window.board.select(titles)


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window(board_with(inbox=[TRAINING, VIDEO, UNKNOWN], keep=["Plan the vision"]))


def test_enter_adds_a_task_and_empties_the_entry(qtbot, window: MainWindow) -> None:
    qtbot.keyClicks(window.entry, "Call Kim")
    press(qtbot, window, "Return")
    assert order(window)["inbox"][-1] == "Call Kim"
    assert window.entry.toPlainText() == ""


def deadline_chip(window: MainWindow) -> QPushButton:
    return next(found for found in window.findChildren(QPushButton) if found.text().startswith("Deadline"))


def type_with_date(qtbot, window: MainWindow, text: str) -> QPushButton:
    qtbot.keyClicks(window.entry, text)
    qtbot.waitUntil(lambda: any(each.text().startswith("Deadline") for each in window.findChildren(QPushButton)))
    chip = deadline_chip(window)
    qtbot.waitUntil(chip.isVisible)
    return chip


def test_a_date_at_the_end_is_shown_and_becomes_the_deadline_while_the_title_keeps_it(
    qtbot, window: MainWindow
) -> None:
    chip = type_with_date(qtbot, window, "Flyer by 3 Dec 2031")
    assert chip.text() == "Deadline Wed, 3 Dec"
    press(qtbot, window, "Return")
    task = list(window.model.board.lane(Lane.INBOX))[-1]
    assert (task.title, task.deadline) == ("Flyer by 3 Dec 2031", "2031-12-03")
    assert not chip.isVisible()


def test_the_words_leave_the_title_only_when_the_user_says_so(qtbot, window: MainWindow) -> None:
    chip = type_with_date(qtbot, window, "Flyer by 3 Dec 2031")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.entry.toPlainText() == "Flyer"
    qtbot.keyClicks(window.entry, " for Ann")
    press(qtbot, window, "Return")
    task = list(window.model.board.lane(Lane.INBOX))[-1]
    assert (task.title, task.deadline) == ("Flyer for Ann", "2031-12-03")


def test_a_date_can_be_refused(qtbot, window: MainWindow) -> None:
    type_with_date(qtbot, window, "Watch Black Friday")
    refuse = next(found for found in window.findChildren(QToolButton) if found.accessibleName() == "No deadline")
    qtbot.mouseClick(refuse, Qt.MouseButton.LeftButton)
    press(qtbot, window, "Return")
    task = list(window.model.board.lane(Lane.INBOX))[-1]
    assert (task.title, task.deadline) == ("Watch Black Friday", None)


def test_a_name_or_a_month_is_no_deadline(qtbot, window: MainWindow) -> None:
    for title in ("Talk to Mark", "What we may"):
        qtbot.keyClicks(window.entry, title)
        press(qtbot, window, "Return")
    assert [task.deadline for task in window.model.board.lane(Lane.INBOX)][-2:] == [None, None]


def test_letters_and_spaces_are_text_while_typing(qtbot, window: MainWindow) -> None:
    choose(window, TRAINING)
    window.entry.setFocus()
    qtbot.keyClicks(window.entry, "kio ")
    press(qtbot, window, "Delete")
    assert window.entry.toPlainText() == "kio "
    assert len(order(window)["inbox"]) == 3


def test_escape_empties_the_entry_and_undo_fills_it_again(qtbot, window: MainWindow) -> None:
    qtbot.keyClicks(window.entry, "Call Kim")
    press(qtbot, window, "Escape")
    assert window.entry.toPlainText() == ""
    press(qtbot, window, "Ctrl+Z")
    assert window.entry.toPlainText() == "Call Kim"


def test_a_pasted_list_becomes_tasks_in_one_step(qtbot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Groceries:\n- [x] One\n2. Two\n\n• Three {0} <b>\n")
    press(qtbot, window, "Ctrl+V")
    assert order(window)["inbox"][3:] == ["Groceries:", "One", "Two", "Three {0} <b>"]
    press(qtbot, window, "Ctrl+Z")
    assert len(order(window)["inbox"]) == 3


def test_a_pasted_line_stays_in_the_entry(qtbot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("just this\n")
    press(qtbot, window, "Ctrl+V")
    assert window.entry.toPlainText() == "just this"


def test_enter_that_ends_a_composition_adds_nothing(qtbot, window: MainWindow) -> None:
    QApplication.sendEvent(window.entry, QInputMethodEvent("にほ", []))
    press(qtbot, window, "Return")
    assert len(order(window)["inbox"]) == 3
    commit = QInputMethodEvent()
    commit.setCommitString("日本")
    QApplication.sendEvent(window.entry, commit)
    press(qtbot, window, "Return")
    assert order(window)["inbox"][-1] == "日本"


def test_typing_shows_what_the_rules_say(qtbot, window: MainWindow) -> None:
    qtbot.keyClicks(window.entry, "Onboard Priya on Monday")
    qtbot.waitUntil(lambda: any("Team training" in label.text() for label in window.pane.findChildren(QLabel)))


def test_triage_by_letters_goes_on_to_the_next_task(qtbot, window: MainWindow) -> None:
    choose(window, TRAINING)
    press(qtbot, window, "K", "O", "I")
    assert order(window) == {"inbox": [UNKNOWN], "keep": ["Plan the vision", TRAINING], "outsource": [VIDEO]}
    assert window.board.selected_ids() == (UNKNOWN,)


def test_moving_the_last_card_leaves_the_keyboard_in_the_lane(qtbot, open_window) -> None:
    window = open_window(board_with(inbox=[TRAINING]))
    choose(window, TRAINING)
    press(qtbot, window, "Ctrl+2")
    assert window.board.view(Lane.INBOX).hasFocus()


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["Alt+Down"], [VIDEO, TRAINING, UNKNOWN]),
        (["Alt+Down", "Alt+Down"], [VIDEO, UNKNOWN, TRAINING]),
        (["Alt+Down", "Alt+Up", "Alt+Up"], [TRAINING, VIDEO, UNKNOWN]),
    ],
)
def test_reordering_by_keyboard(qtbot, window: MainWindow, keys: list[str], expected: list[str]) -> None:
    choose(window, TRAINING)
    press(qtbot, window, *keys)
    assert order(window)["inbox"] == expected
    assert window.board.selected_ids() == (TRAINING,)


def test_carrying_to_the_lane_beside(qtbot, window: MainWindow) -> None:
    choose(window, TRAINING, UNKNOWN)
    press(qtbot, window, "Alt+Right", "Alt+Right")
    assert order(window)["outsource"] == [TRAINING, UNKNOWN]
    assert window.board.view(Lane.OUTSOURCE).hasFocus()
    press(qtbot, window, "Ctrl+Z", "Ctrl+Z")
    assert order(window) == {"inbox": [TRAINING, VIDEO, UNKNOWN], "keep": ["Plan the vision"]}


def test_only_lanes_that_there_are_are_offered(qtbot, window: MainWindow) -> None:
    actions = window.actions_
    assert not actions.left.isEnabled()
    assert not actions.right.isEnabled()
    choose(window, TRAINING)
    assert (actions.left.isEnabled(), actions.right.isEnabled()) == (False, True)
    press(qtbot, window, "Alt+Left", "Alt+Right")
    assert (actions.left.isEnabled(), actions.right.isEnabled()) == (True, True)
    press(qtbot, window, "Alt+Right", "Alt+Right")
    assert (actions.left.isEnabled(), actions.right.isEnabled()) == (True, False)
    assert window.board.selected_ids() == (TRAINING,)


def test_arrows_go_between_lanes(qtbot, window: MainWindow) -> None:
    choose(window, VIDEO)
    press(qtbot, window, "Right")
    assert window.board.selected_ids() == ("Plan the vision",)
    press(qtbot, window, "Left", "Up")
    assert window.board.current_lane() is Lane.INBOX


def test_one_selection_among_the_lanes(window: MainWindow) -> None:
    choose(window, VIDEO)
    window.board.view(Lane.KEEP).select_rows([0])
    assert window.board.view(Lane.INBOX).selected_ids() == ()


def test_space_ticks_all_selected_and_then_unticks(qtbot, window: MainWindow) -> None:
    choose(window, TRAINING, VIDEO)
    press(qtbot, window, "Space")
    assert [task.done for task in window.model.board.lane(Lane.INBOX)] == [True, True, False]
    press(qtbot, window, "Space")
    assert not any(task.done for task in window.model.board.tasks.values())


def test_deleting_offers_undo(qtbot, window: MainWindow) -> None:
    choose(window, VIDEO)
    press(qtbot, window, "Delete")
    assert VIDEO not in order(window)["inbox"]
    assert window.board.selected_ids() == (UNKNOWN,)
    undo = next(button for button in window.findChildren(QPushButton) if button.text() == "Undo" and button.isVisible())
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert order(window)["inbox"] == [TRAINING, VIDEO, UNKNOWN]


def test_the_menu_says_what_will_be_undone(qtbot, open_window) -> None:
    window = open_window(board_with(inbox=["Fish & chips"]))
    choose(window, "Fish & chips")
    press(qtbot, window, "K")
    assert window.actions_.undo.text() == "&Undo Move “Fish && chips” to Keep"


def test_sort_inbox_is_one_step(qtbot, window: MainWindow) -> None:
    press(qtbot, window, "Ctrl+Shift+S")
    assert order(window) == {"inbox": [UNKNOWN], "keep": ["Plan the vision", TRAINING], "outsource": [VIDEO]}
    press(qtbot, window, "Ctrl+Z")
    assert order(window) == {"inbox": [TRAINING, VIDEO, UNKNOWN], "keep": ["Plan the vision"]}


def test_find_hides_the_others_and_gives_them_back(qtbot, window: MainWindow) -> None:
    press(qtbot, window, "Ctrl+F")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "VIDEO onb")
    shown = {lane: window.board.view(lane).lane_model().rowCount() for lane in Lane}
    assert shown == {Lane.INBOX: 1, Lane.KEEP: 0, Lane.OUTSOURCE: 0}
    press(qtbot, window, "Escape")
    assert window.board.view(Lane.INBOX).lane_model().rowCount() == 3


def test_hidden_done_tasks_stay_on_the_board(qtbot, window: MainWindow) -> None:
    choose(window, TRAINING)
    press(qtbot, window, "Space")
    window.actions_.hide_done.trigger()
    assert window.board.view(Lane.INBOX).lane_model().rowCount() == 2
    assert len(order(window)["inbox"]) == 3


def test_answering_in_the_pane_changes_the_suggestion(qtbot, window: MainWindow) -> None:
    choose(window, TRAINING)
    window.pane.answered.emit("team-training", "no")
    assert window.model.board.tasks[TRAINING].answers == {"team-training": "no"}
    press(qtbot, window, "Ctrl+Z")
    assert window.model.board.tasks[TRAINING].answers == {}


def test_a_reason_belongs_to_the_task_that_was_explained(qtbot, window: MainWindow) -> None:
    choose(window, TRAINING)
    press(qtbot, window, "O")
    choose(window, TRAINING)
    qtbot.waitUntil(lambda: any(field.isVisible() for field in window.pane.findChildren(QLineEdit)))
    field = next(field for field in window.pane.findChildren(QLineEdit) if field.isVisible())
    field.setFocus()
    qtbot.keyClicks(field, "My deputy does it")
    choose(window, VIDEO)
    qtbot.waitUntil(lambda: window.model.board.tasks[TRAINING].reason == "My deputy does it")
    assert window.model.board.tasks[VIDEO].reason == ""


def test_the_sample_board_fills_an_empty_one(qtbot, open_window) -> None:
    window = open_window(board_with())
    offer = next(b for b in window.findChildren(QPushButton) if b.isVisible() and "sample" in b.text())
    qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert len(order(window)["inbox"]) > 5
    assert not offer.isVisible()


def test_a_narrow_window_puts_the_pane_under_the_lanes(qtbot, window: MainWindow) -> None:
    window.resize(600, 700)
    qtbot.waitUntil(lambda: window.pane.y() > 0 and window.pane.width() > 500)


def test_place_and_look_are_remembered(qtbot, open_window) -> None:
    first = open_window(board_with())
    first.resize(720, 500)
    first.close()
    assert open_window(board_with()).size().toTuple() == (720, 500)


def test_dropped_tasks_are_accepted_where_they_land(qtbot, window: MainWindow) -> None:
    view = window.board.view(Lane.KEEP)
    data = window.board.view(Lane.INBOX).lane_model().mimeData([window.board.view(Lane.INBOX).lane_model().index(1)])
    view.lane_model().dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, view.rootIndex())
    assert order(window)["keep"] == [VIDEO, "Plan the vision"]
    assert window.board.selected_ids() == (VIDEO,)


def test_the_keyboard_follows_what_undo_brings_back_to_another_lane(qtbot, window: MainWindow) -> None:
    choose(window, VIDEO)
    press(qtbot, window, "O", "Ctrl+Z", "Ctrl+Shift+Z")
    assert window.board.view(Lane.OUTSOURCE).hasFocus()


def test_undo_leaves_the_keyboard_in_the_entry(qtbot, window: MainWindow) -> None:
    choose(window, VIDEO)
    press(qtbot, window, "O")
    window.entry.setFocus()
    window.actions_.undo.trigger()
    assert window.entry.hasFocus()


def test_undo_selects_what_it_brings_back(qtbot, window: MainWindow) -> None:
    choose(window, VIDEO)
    press(qtbot, window, "K", "Ctrl+Z")
    assert window.board.selected_ids() == (VIDEO,)


def test_copy_gives_other_programs_titles(qtbot, window: MainWindow) -> None:
    choose(window, TRAINING, UNKNOWN)
    press(qtbot, window, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == f"{TRAINING}\n{UNKNOWN}"


def test_tab_lands_on_a_card(qtbot, window: MainWindow) -> None:
    press(qtbot, window, "Tab")
    assert window.board.selected_ids() == (TRAINING,)


def test_a_notice_about_saving_stays_until_saving_works(window: MainWindow) -> None:
    window.telling.show_save_failure("The disk is full.")
    told = [label for label in window.findChildren(QLabel) if label.text() == "The disk is full."]
    assert told[0].isVisible()
    window.telling.show_saved()
    assert not any(label.isVisible() for label in window.findChildren(QLabel) if label.text() == "The disk is full.")


@pytest.mark.parametrize(
    ("modifier", "opens"), [(Qt.KeyboardModifier.NoModifier, True), (Qt.KeyboardModifier.ControlModifier, False)]
)
def test_a_double_click_edits_when_it_is_released_and_without_a_modifier(
    qtbot, window: MainWindow, modifier: Qt.KeyboardModifier, opens: bool
) -> None:
    asked: list[bool] = []
    view = window.board.view(Lane.INBOX)
    view.edit_asked.disconnect()
    view.edit_asked.connect(lambda: asked.append(True))
    place = view.visualRect(view.model().index(1, 0)).center()
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    assert not asked
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    assert bool(asked) is opens


def test_what_is_dropped_on_a_heading_lands_in_the_lane(window: MainWindow) -> None:
    panel = window.board.panels[Lane.KEEP]
    data = QMimeData()
    data.setText("Dropped")
    drop = QDropEvent(
        QPointF(20, 12),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    panel.dropEvent(drop)
    assert order(window)["keep"] == ["Dropped", "Plan the vision"]


def test_a_line_too_long_for_a_title_is_kept_whole_in_the_notes(qtbot, window: MainWindow) -> None:
    line = "word " * 4000
    QGuiApplication.clipboard().setText(line)
    press(qtbot, window, "Ctrl+V", "Return")
    task = window.model.board.tasks[window.model.board.lanes[Lane.INBOX][-1]]
    assert len(task.title) == LONGEST_TITLE
    assert task.notes == line.strip()


@pytest.mark.parametrize(("answer", "closes"), [("&Leave open", False), ("&Close and lose them", True)])
def test_unsaved_changes_are_never_lost_without_asking(qtbot, window: MainWindow, answer: str, closes: bool) -> None:
    window.save_before_closing(lambda: False)

    def give() -> None:
        dialog = QApplication.activeModalWidget()
        next(button for button in dialog.findChildren(QPushButton) if button.text() == answer).click()

    QTimer.singleShot(0, give)
    assert window.close() is closes
    window.save_before_closing(lambda: True)
