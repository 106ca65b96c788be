from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QWidget
from tests.ui.conftest import board_with

from keeplane.board.task import Lane
from keeplane.models.origin import Origin
from keeplane.ui.importing.task_list import TaskList
from keeplane.ui.importing.window import ImportWindow
from keeplane.ui.main_window import MainWindow

TABLE = """Task,Details,Due,Owner,State
Hire a barista,,,,
Edit the video,"for
June",2026-12-01,Sam,
Pay <b>Kim</b>,,,,done
"""


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window(board_with(inbox=["Sort post"], keep=["hire a BARISTA", "Plan"]))


def importing(qtbot, window: MainWindow, *origins: Origin) -> ImportWindow:
    window.contents.windows.show_import(origins)
    dialog = window.contents.windows._import
    wait_until_read(qtbot, dialog)
    return dialog


def wait_until_read(qtbot, dialog: ImportWindow) -> None:
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog._pages.currentIndex() != 1)


def table(tmp_path: Path, text: str = TABLE, name: str = "list.csv") -> Path:
    file = tmp_path / name
    file.write_text(text, "utf-8")
    return file


def button(parent: QWidget, text: str) -> QPushButton:
    return next(one for one in parent.findChildren(QPushButton) if text in one.text().replace("&", ""))


def box(parent: QWidget, name: str) -> QComboBox:
    return next(one for one in parent.findChildren(QComboBox) if one.accessibleName() == name)


def rows(dialog: ImportWindow) -> list[tuple[str, bool, str]]:
    model = dialog.findChild(TaskList).model()
    return [
        (
            index.data(),
            index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked,
            index.data(Qt.ItemDataRole.AccessibleDescriptionRole),
        )
        for index in (model.index(row) for row in range(model.rowCount()))
    ]


def titles(window: MainWindow, lane: Lane) -> list[str]:
    return [task.title for task in window.model.board.lane(lane)]


def test_what_is_taken_becomes_tasks_in_one_step(qtbot, window: MainWindow, tmp_path: Path) -> None:
    before = window.model.board
    dialog = importing(qtbot, window, Origin(file=table(tmp_path), lane=Lane.KEEP, row=1))
    assert [(title, taken) for title, taken, _ in rows(dialog)] == [
        ("Hire a barista", False),
        ("Edit the video", True),
        ("Pay <b>Kim</b>", True),
    ]
    barista, video, pay = (described for _, _, described in rows(dialog))
    assert barista == "Keep, Already on the board"
    assert video.startswith("Keep, Sam · ")
    assert video.endswith(" · for · June")
    assert pay == "Keep, done"
    qtbot.mouseClick(button(dialog, "Import 2 tasks"), Qt.MouseButton.LeftButton)
    assert dialog.isHidden()
    assert titles(window, Lane.KEEP) == ["hire a BARISTA", "Edit the video", "Pay <b>Kim</b>", "Plan"]
    video = window.model.board.tasks[window.board.selected_ids()[0]]
    assert (video.assignee, video.notes, video.deadline) == ("Sam", "for\nJune", "2026-12-01")
    assert window.model.undo_stack.undoText() == "Import 2 tasks"
    window.model.undo_stack.undo()
    assert window.model.board == before


def test_the_keyboard_alone_is_enough(qtbot, window: MainWindow, tmp_path: Path) -> None:
    dialog = importing(qtbot, window, Origin(file=table(tmp_path)))
    tasks = dialog.findChild(TaskList)
    qtbot.waitUntil(tasks.hasFocus)
    qtbot.keyClick(tasks, Qt.Key.Key_Space)
    qtbot.keyClick(tasks, Qt.Key.Key_Down)
    qtbot.keyClick(tasks, Qt.Key.Key_Space)
    assert [taken for _, taken, _ in rows(dialog)] == [True, False, True]
    qtbot.keyClick(tasks, Qt.Key.Key_Return)
    assert titles(window, Lane.INBOX) == ["Sort post", "Hire a barista", "Pay <b>Kim</b>"]


def test_a_click_on_a_box_takes_or_leaves_the_task(qtbot, window: MainWindow, tmp_path: Path) -> None:
    dialog = importing(qtbot, window, Origin(file=table(tmp_path)))
    tasks = dialog.findChild(TaskList)
    at = tasks.visualRect(tasks.model().index(0))
    qtbot.mouseClick(tasks.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.left() + 20, at.center().y()))
    assert [taken for _, taken, _ in rows(dialog)] == [True, True, True]
    qtbot.mouseClick(button(dialog, "Take none"), Qt.MouseButton.LeftButton)
    assert not button(dialog, "Import 0 tasks").isEnabled()
    qtbot.mouseClick(button(dialog, "Take all"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(dialog, "Leave out done"), Qt.MouseButton.LeftButton)
    assert [taken for _, taken, _ in rows(dialog)] == [True, True, False]


def test_the_user_says_what_becomes_of_a_column(qtbot, window: MainWindow, tmp_path: Path) -> None:
    dialog = importing(qtbot, window, Origin(file=table(tmp_path)))
    details = box(dialog, "What becomes of “Details”")
    details.setCurrentText("Title")
    details.activated.emit(details.currentIndex())
    qtbot.waitUntil(lambda: rows(dialog)[1][0] == "for June")
    assert box(dialog, "What becomes of “Task”").currentText() == "Notes"
    assert "Task: Edit the video" in rows(dialog)[1][2]
    form = box(dialog, "Read as")
    form.setCurrentText("Plain list")
    form.activated.emit(form.currentIndex())
    qtbot.waitUntil(lambda: len(rows(dialog)) == 5)
    assert rows(dialog)[0][0] == "Task,Details,Due,Owner,State"


def test_a_lane_is_chosen(qtbot, window: MainWindow, tmp_path: Path) -> None:
    dialog = importing(qtbot, window, Origin(file=table(tmp_path, "Task,Lane\nCall,keep\nPay,\n")))
    lane = box(dialog, "Put them in")
    assert lane.currentText() == "The lanes in the file"
    assert [described for _, _, described in rows(dialog)] == ["Keep", "Inbox"]
    lane.setCurrentText("Outsource")
    qtbot.mouseClick(button(dialog, "Import 2 tasks"), Qt.MouseButton.LeftButton)
    assert titles(window, Lane.OUTSOURCE) == ["Call", "Pay"]
    assert all(task.decided for task in window.model.board.lane(Lane.OUTSOURCE))


def test_bad_input_is_told_and_the_next_file_follows(qtbot, window: MainWindow, tmp_path: Path) -> None:
    before = window.model.board
    bad = Origin(file=table(tmp_path, '{"a": 1', "bad.json"))
    dialog = importing(qtbot, window, bad, Origin(file=table(tmp_path, "One\nTwo\n", "good.txt")))
    assert any("“bad.json” is damaged" in label.text() for label in dialog.findChildren(QLabel))
    assert not button(dialog, "Import").isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.isVisible() and len(rows(dialog)) == 2)
    dialog.reject()
    assert window.model.board == before


def test_a_pasted_table_is_looked_through(qtbot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Call\tSam\nPay\tKim")
    window.actions_.paste.trigger()
    dialog = window.contents.windows._import
    wait_until_read(qtbot, dialog)
    assert [title for title, _, _ in rows(dialog)] == ["Call", "Pay"]
    dialog.reject()
    window.entry.setFocus()
    window.entry.paste()
    wait_until_read(qtbot, dialog)
    dialog.reject()


def test_a_board_that_changes_meanwhile_marks_its_tasks(qtbot, window: MainWindow, tmp_path: Path) -> None:
    dialog = importing(qtbot, window, Origin(file=table(tmp_path)))
    window.contents.new_tasks.add_text("Edit the video")
    assert [taken for _, taken, _ in rows(dialog)] == [False, False, True]
    dialog.reject()


def test_every_control_has_a_name(qtbot, window: MainWindow, tmp_path: Path) -> None:
    dialog = importing(qtbot, window, Origin(file=table(tmp_path)))
    for control in dialog.findChildren(QWidget):
        if isinstance(control, QComboBox | TaskList):
            assert control.accessibleName()
        elif isinstance(control, QAbstractButton) and control.isVisible():
            assert control.text() or control.accessibleName()
    dialog.reject()


def test_closing_while_reading_leaves_nothing_behind(qtbot, window: MainWindow, tmp_path: Path) -> None:
    window.contents.windows.show_import([Origin(file=table(tmp_path, "task one\n" * 5000, "long.txt"))])
    window.contents.windows._import.reject()
    QTest.qWait(50)
    assert window.contents.windows._import.isHidden()
