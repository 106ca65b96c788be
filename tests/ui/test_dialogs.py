from __future__ import annotations

from typing import TypeVar

import pytest
from msgspec import structs
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from tests.ui.conftest import dates
from tests.ui.room import cut_off

from keeplane.board.task import Task
from keeplane.ui.about.window import AboutDialog
from keeplane.ui.dialogs.edit_task import EditedTask, EditTaskDialog, hours_in, shown_hours
from keeplane.ui.dialogs.frame import FormDialog, title_field
from keeplane.ui.dialogs.split_task import SplitTask, SplitTaskDialog
from keeplane.ui.dialogs.unexpected_error import UnexpectedErrorDialog

D = TypeVar("D", bound=QDialog)
CANCEL = QDialogButtonBox.StandardButton.Cancel
TASK = Task(
    id="1", title="Onboard Kim", created="", notes="Monday\nRoom 2", hours_per_week=1.5, assignee="Priya", link="L"
)
FIELDS = [
    *("Title", "Notes", "Hours a week (optional)", "Helper (optional)", "Deadline (optional)", "Link (optional)"),
]


def shown(qtbot, dialog: D) -> D:
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    return dialog


def field(dialog: QDialog, name: str) -> QLineEdit:
    return next(found for found in dialog.findChildren(QLineEdit) if found.accessibleName() == name)


def accept_button(dialog: QDialog) -> QPushButton:
    return dialog.findChild(QPushButton, "primary")


def replace(qtbot, edit: QLineEdit, text: str) -> None:
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.keyClicks(edit, text)


def says(dialog: QDialog, words: str) -> bool:
    return any(words in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_an_untouched_task_comes_back_as_it_was(qtbot) -> None:
    dialog = shown(qtbot, EditTaskDialog(TASK, dates()))
    assert dialog.values() == EditedTask("Onboard Kim", "Monday\nRoom 2", 1.5, "Priya", None, "L")


def test_a_task_needs_a_title(qtbot) -> None:
    dialog = shown(qtbot, EditTaskDialog(TASK, dates()))
    replace(qtbot, field(dialog, "Title"), "   ")
    assert not accept_button(dialog).isEnabled()
    assert says(dialog, "A task needs a title.")
    qtbot.keyClick(field(dialog, "Title"), Qt.Key.Key_Return)
    qtbot.keyClick(dialog.findChild(QPlainTextEdit), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    replace(qtbot, field(dialog, "Title"), "Call Kim")
    assert accept_button(dialog).isEnabled()
    assert not says(dialog, "A task needs a title.")


def test_pasted_line_breaks_become_spaces(qtbot) -> None:
    dialog = shown(qtbot, EditTaskDialog(TASK, dates()))
    QApplication.clipboard().setText("Call\nKim\r\nnow")
    field(dialog, "Title").paste()
    assert field(dialog, "Title").text() == "Call Kim now"


@pytest.mark.parametrize("start", ["Title", "Notes"])
def test_keys_accept(qtbot, start: str) -> None:
    dialog = shown(qtbot, EditTaskDialog(TASK, dates()))
    if start == "Title":
        qtbot.keyClick(field(dialog, "Title"), Qt.Key.Key_Return)
    else:
        notes = dialog.findChild(QPlainTextEdit)
        qtbot.keyClick(notes, Qt.Key.Key_Return)
        assert dialog.isVisible()
        qtbot.keyClick(notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_escape_closes(qtbot) -> None:
    dialog = shown(qtbot, EditTaskDialog(TASK, dates()))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_tab_goes_through_the_fields_to_the_buttons(qtbot) -> None:
    dialog = shown(qtbot, EditTaskDialog(TASK, dates()))
    field(dialog, "Title").setFocus()
    names = []
    for _ in range(8):
        names.append(QApplication.focusWidget().accessibleName() or QApplication.focusWidget().text())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert names[:6] == FIELDS
    assert set(names[6:]) == {"Save", dialog.findChild(QDialogButtonBox).button(CANCEL).text()}


def test_labels_lead_to_their_fields(qtbot) -> None:
    dialog = shown(qtbot, EditTaskDialog(TASK, dates()))
    buddies = [label.buddy().accessibleName() for label in dialog.findChildren(QLabel) if label.buddy()]
    assert buddies == FIELDS


@pytest.mark.parametrize(
    ("text", "hours"), [("", None), ("  ", None), ("0", None), ("2", 2.0), (" 1.5 ", 1.5), ("168", 168.0)]
)
def test_hours_are_optional(text: str, hours: float | None) -> None:
    assert hours_in(text, QLocale("en")) == hours


def test_hours_are_understood_as_they_are_written_here() -> None:
    german = QLocale("de")
    assert shown_hours(1.5, german) == "1,5"
    assert hours_in("1,5", german) == 1.5
    assert hours_in("1.25", german) == 1.25


@pytest.mark.parametrize("text", ["soon", "-1", "169", "nan", "inf", "1e400"])
def test_what_are_no_hours_is_said(qtbot, text: str) -> None:
    dialog = shown(qtbot, EditTaskDialog(TASK, dates()))
    replace(qtbot, field(dialog, "Hours a week (optional)"), text)
    assert not accept_button(dialog).isEnabled()
    assert says(dialog, "Hours a week are a number")


def test_a_typed_deadline_is_understood_and_shown(qtbot) -> None:
    dialog = shown(qtbot, EditTaskDialog(TASK, dates()))
    replace(qtbot, field(dialog, "Deadline (optional)"), "3 Dec")
    qtbot.waitUntil(lambda: says(dialog, "Thu, 3 Dec 2026"))
    assert dialog.values().deadline == "2026-12-03"


def test_enter_right_after_a_deadline_does_not_lose_it(qtbot) -> None:
    dialog = shown(qtbot, EditTaskDialog(TASK, dates()))
    replace(qtbot, field(dialog, "Deadline (optional)"), "fri")
    qtbot.keyClick(field(dialog, "Deadline (optional)"), Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.values().deadline == "2026-11-27"


def test_what_is_no_deadline_is_said_and_not_saved(qtbot) -> None:
    dialog = shown(qtbot, EditTaskDialog(TASK, dates()))
    replace(qtbot, field(dialog, "Deadline (optional)"), "may")
    qtbot.keyClick(field(dialog, "Deadline (optional)"), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert says(dialog, "may")
    assert not accept_button(dialog).isEnabled()
    replace(qtbot, field(dialog, "Deadline (optional)"), " ")
    assert accept_button(dialog).isEnabled()


def test_a_deadline_from_the_board_needs_no_reading(qtbot) -> None:
    task = structs.replace(TASK, deadline="2026-12-03")
    dialog = shown(qtbot, EditTaskDialog(task, dates()))
    assert field(dialog, "Deadline (optional)").text() == "3 Dec 2026"
    assert dialog.values().deadline == "2026-12-03"


def test_a_helper_is_completed_from_those_known(qtbot) -> None:
    dialog = shown(qtbot, EditTaskDialog(TASK, dates(), ["Priya", "Quentin"]))
    completer = field(dialog, "Helper (optional)").completer()
    completer.setCompletionPrefix("qu")
    assert completer.currentCompletion() == "Quentin"


def test_a_split_needs_both_titles(qtbot) -> None:
    dialog = shown(qtbot, SplitTaskDialog("Run the call", ""))
    keep, hand_off = field(dialog, "You keep, in Keep"), field(dialog, "You hand off, in Outsource")
    assert says(dialog, "Say which part you hand off.")
    replace(qtbot, hand_off, " Prepare  slides ")
    assert accept_button(dialog).isEnabled()
    assert dialog.values() == SplitTask("Run the call", "Prepare slides")
    replace(qtbot, keep, "")
    assert not accept_button(dialog).isEnabled()
    assert says(dialog, "Say which part you keep.")


@pytest.mark.parametrize("at_first", [True, False])
def test_a_message_of_several_lines_makes_room_for_itself(qtbot, at_first: bool) -> None:
    dialog = FormDialog()
    qtbot.addWidget(dialog)
    field = title_field("" if at_first else "A title")
    dialog.add_field("Title", field)
    dialog.add_buttons("Save")
    dialog.add_check(field, lambda text: "" if text else "Nothing can be saved under no name at all. " * 4)
    dialog.show()
    qtbot.waitExposed(dialog)
    field.clear()
    qtbot.waitUntil(lambda: not cut_off(dialog), timeout=1000)


def test_about_names_the_version(qtbot) -> None:
    assert says(shown(qtbot, AboutDialog()), "Keeplane 0.")


def test_an_error_shows_and_copies_no_task_unless_asked(qtbot) -> None:
    dialog = shown(qtbot, UnexpectedErrorDialog("KeyError", "in _move", "KeyError: 'Fire Bob'"))
    details = dialog.findChild(QPlainTextEdit)
    assert not details.isVisible()
    press = {found.text(): found for found in dialog.findChildren(QPushButton)}
    qtbot.mouseClick(press["Copy details"], Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "in _move"
    assert "Bob" not in " ".join(label.text() for label in dialog.findChildren(QLabel))
    qtbot.mouseClick(press["Show details"], Qt.MouseButton.LeftButton)
    assert details.isVisible()
    assert details.toPlainText() == "in _move"


def test_return_closes_the_error(qtbot) -> None:
    dialog = shown(qtbot, UnexpectedErrorDialog("KeyError", "in _move", "private"))
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
