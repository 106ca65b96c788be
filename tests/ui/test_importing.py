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
from keeplane.models.slices import Slices
from keeplane.ui.importing.task_list import TaskList
from keeplane.ui.importing.task_rows import TaskRows
from keeplane.ui.importing.window import ImportWindow
from keeplane.ui.main_window import MainWindow
from keeplane.ui.work_row import WorkRow

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


def test_a_closed_window_holds_on_to_no_tasks(qtbot, window: MainWindow, tmp_path: Path) -> None:
    dialog = importing(qtbot, window, Origin(file=table(tmp_path)))
    assert rows(dialog)
    dialog.reject()
    assert not rows(dialog)


MANY = 300


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Origin:
    """A file of so many tasks that they are very many; work goes on a part at a time."""
    for limit in ("steps.AT_ONCE", "new_tasks.AT_ONCE", "importing.window.AT_ONCE"):
        monkeypatch.setattr(f"keeplane.ui.{limit}", MANY - 1)
    monkeypatch.setattr("keeplane.models.slices.SLICE_SECONDS", 0)
    return Origin(
        file=table(tmp_path, "\n".join(["Plan", *(f"Whittle {number}" for number in range(MANY))]), "list.txt")
    )


def test_many_tasks_are_imported_while_the_window_lives(qtbot, window: MainWindow, many: Origin) -> None:
    dialog = importing(qtbot, window, many)
    assert [taken for _, taken, _ in rows(dialog)[:2]] == [False, True]
    before = window.model.board
    qtbot.mouseClick(button(dialog, f"Import {MANY} tasks"), Qt.MouseButton.LeftButton)
    assert dialog.isHidden()
    assert window.model.board is before
    window.entry.entered.emit("Call Kim")
    qtbot.waitUntil(lambda: len(window.model.board.tasks) == len(before.tasks) + MANY + 1)
    assert titles(window, Lane.INBOX) == ["Sort post", "Call Kim", *(f"Whittle {number}" for number in range(MANY))]
    qtbot.waitUntil(lambda: len(window.board.selected_ids()) == MANY)
    window.actions_.undo.trigger()
    assert titles(window, Lane.INBOX) == ["Sort post", "Call Kim"]
    window.actions_.undo.trigger()
    assert window.model.board == before


def test_a_cancelled_import_leaves_the_board_as_it_was(qtbot, window: MainWindow, many: Origin) -> None:
    dialog = importing(qtbot, window, many)
    before = window.model.board
    qtbot.mouseClick(button(dialog, "Import"), Qt.MouseButton.LeftButton)
    work = window.findChild(WorkRow)
    button(work, "Cancel").click()
    QTest.qWait(20)
    assert window.model.board is before
    assert not window.model.undo_stack.canUndo()


def test_what_is_there_already_is_looked_for_while_the_window_lives(qtbot, window: MainWindow, many: Origin) -> None:
    dialog = importing(qtbot, window, many)
    window.contents.new_tasks.add_text("Whittle 7")
    box(dialog, "Put them in").setCurrentText("Keep")
    assert not button(dialog, "Import").isEnabled()
    qtbot.waitUntil(lambda: dialog.findChild(Slices) is None)
    assert [title for title, taken, _ in rows(dialog) if not taken] == ["Plan", "Whittle 7"]
    dialog.reject()


def test_no_act_on_the_list_asks_for_every_row(
    qtbot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, count = [], TaskRows.rowCount
    monkeypatch.setattr(TaskRows, "rowCount", lambda rows, *parent: asked.append(1) or count(rows, *parent))
    dialog = importing(qtbot, window, Origin(file=table(tmp_path, "\n".join(map(str, range(2000))), "list.txt")))
    tasks = dialog.findChild(TaskList)
    for act in (
        lambda: qtbot.keyClick(tasks, Qt.Key.Key_Space),
        tasks.selectAll,
        lambda: qtbot.keyClick(tasks, Qt.Key.Key_Space),
        lambda: button(dialog, "Take none").click(),
        lambda: qtbot.keyClicks(tasks, "19999"),
    ):
        asked.clear()
        act()
        QTest.qWait(1)
        assert len(asked) < 1000
    assert tasks.currentIndex().data().startswith("1999")
    dialog.reject()
