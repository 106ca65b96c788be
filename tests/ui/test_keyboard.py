from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from tests.ui.conftest import board_with
from tests.ui.test_main_window import press

from keeplane.board.task import Lane
from keeplane.ui.find.bar import FindBar
from keeplane.ui.keys.keyboard import Keyboard
from keeplane.ui.keys.keys import Keys
from keeplane.ui.keys.menu_paths import menu_paths
from keeplane.ui.keys.palette import Palette
from keeplane.ui.keys.window import KeyboardWindow
from keeplane.ui.main_window import MainWindow

ONE, TWO = "Sort out the thing", "Whittle the zorbs"


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window(board_with(inbox=[ONE, TWO], outsource=["Hire a cook"]))


def keys(window: MainWindow) -> Keys:
    return window.findChild(Keyboard)._keys


def key(text: str) -> QKeySequence:
    return QKeySequence(text)


def in_keyboard_window(window: MainWindow, use: Callable[[KeyboardWindow], None]) -> None:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        try:
            use(dialog)
        finally:
            dialog.reject()

    QTimer.singleShot(0, act)
    window.actions_.keyboard.trigger()


def kept(tmp_path: Path) -> dict[str, str]:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.beginGroup("keys")
    return {name: settings.value(name) for name in settings.childKeys()}


# The palette


def in_palette(qtbot, window: MainWindow, typed: str) -> Palette:
    press(qtbot, window, "Ctrl+Shift+P")
    palette = window.findChild(Palette)
    qtbot.keyClicks(palette.field, typed)
    return palette


def offered(palette: Palette) -> list[str]:
    model = palette.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_palette_names_keys_and_leaves_selection_and_keyboard_as_they_were(qtbot, window: MainWindow) -> None:
    window.board.select([TWO])
    palette = in_palette(qtbot, window, "rule")
    index = palette.list.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Rulebook…, Ctrl+R"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "View"
    press(qtbot, window, "Escape")
    assert window.board.view(Lane.INBOX).hasFocus()
    palette = in_palette(qtbot, window, "move keep")
    assert offered(palette)[0] == "Move to Keep"
    press(qtbot, window, "Return")
    assert window.model.board.lanes[Lane.KEEP] == (TWO,)
    assert not palette.isVisible()


def test_what_is_not_possible_does_nothing_and_what_was_used_last_comes_first(qtbot, window: MainWindow) -> None:
    palette = in_palette(qtbot, window, "delete")
    assert "not possible now" in palette._where(palette.list.currentIndex().data(0x100))
    press(qtbot, window, "Return")
    assert palette.isVisible()
    assert len(window.model.board.tasks) == 3
    palette.field.setText("hide done")
    press(qtbot, window, "Return")
    assert offered(in_palette(qtbot, window, ""))[0] == "Hide done tasks"


def test_every_command_of_the_menus_is_known_by_an_id_and_none_share_a_key(window: MainWindow) -> None:
    in_menus = {action for action, _ in menu_paths(window.menuBar().actions())}
    assert in_menus | set(window.actions_.letters.values()) == set(keys(window).commands.values())
    held = [each for command in keys(window).commands for each in keys(window).of(command)]
    assert len(held) == len(set(held))


# Keys


def test_another_key_is_in_force_at_once_and_kept(qtbot, window: MainWindow, tmp_path: Path) -> None:
    keys(window).give("letters-keep", [key("X")])
    keys(window).give("sort", [key("Ctrl+Alt+S")])
    window.board.select([ONE])
    press(qtbot, window, "K")
    assert not window.model.board.lanes[Lane.KEEP]
    press(qtbot, window, "X")
    assert window.model.board.lanes[Lane.KEEP] == (ONE,)
    assert kept(tmp_path) == {"letters-keep": "X", "sort": "Ctrl+Alt+S"}
    press(qtbot, window, "Ctrl+Z")
    window.board.select([ONE, TWO])
    qtbot.waitUntil(lambda: "2 tasks selected" in [label.text() for label in window.pane.findChildren(QLabel)])
    caps = {label.text() for label in window.pane.findChildren(QLabel) if label.objectName() == "keycap"}
    assert {"X", "Ctrl+Alt+S"} <= caps
    assert not {"K", "Ctrl+Shift+S"} & caps


def test_a_key_that_is_taken_can_be_taken_over_and_given_back(qtbot, window: MainWindow, tmp_path: Path) -> None:
    def use(dialog: KeyboardWindow) -> None:
        dialog._search.setText("import")
        dialog.field.setKeySequence(key("Ctrl+E"))
        dialog.field.editingFinished.emit()
        told = [label.text() for label in dialog.findChildren(QLabel)]
        assert "Ctrl+E is the key for “Export…”." in told
        assert keys(window).shown("import") == "Ctrl+I"
        dialog._take.click()

    in_keyboard_window(window, use)
    assert (keys(window).shown("import"), keys(window).shown("export")) == ("Ctrl+E", "")
    keys(window).reset("export")
    assert (keys(window).shown("import"), keys(window).shown("export")) == ("", "Ctrl+E")
    keys(window).reset_all()
    assert (keys(window).shown("import"), kept(tmp_path)) == ("Ctrl+I", {})


def test_keys_that_are_needed_for_typing_and_moving_are_refused(window: MainWindow) -> None:
    free = {("import", "Ctrl+J"), ("import", "F8"), ("done", "J")}
    bound = {("import", "J"), ("import", "Space"), ("done", "Tab"), ("import", "Alt+F")}
    allowed = {(command, wanted) for command, wanted in free | bound if not keys(window).why_not(command, key(wanted))}
    assert allowed == free


def test_kept_keys_hold_at_the_next_start_but_no_nonsense(open_window, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    for name, value in {"import": "Ctrl+E", "help": "J", "zorbs": "F8", "sort": "Ctrl+E", "find": ""}.items():
        settings.setValue(f"keys/{name}", value)
    settings.sync()
    window = open_window(board_with())
    shown = {name: keys(window).shown(name) for name in ("import", "export", "help", "sort", "find")}
    assert shown == {"import": "Ctrl+E", "export": "", "help": "F1", "sort": "", "find": ""}


def test_the_keyboard_window_finds_by_key(window: MainWindow) -> None:
    def use(dialog: KeyboardWindow) -> None:
        dialog._search.setText("Ctrl+Shift+T")
        assert dialog._command() == "split"
        dialog._none.click()
        assert keys(window).shown("split") == ""

    in_keyboard_window(window, use)


# Going about


def test_without_a_selection_the_lanes_keys_go_there(qtbot, window: MainWindow) -> None:
    press(qtbot, window, "Ctrl+3")
    assert window.board.view(Lane.OUTSOURCE).hasFocus()
    assert window.board.selected_ids() == ("Hire a cook",)
    window.board.clear_selection()
    press(qtbot, window, "Ctrl+2")
    assert window.board.view(Lane.KEEP).hasFocus()
    assert len(window.model.board.lanes[Lane.OUTSOURCE]) == 1


def test_a_move_to_where_the_tasks_are_is_not_offered(qtbot, window: MainWindow) -> None:
    window.board.select([ONE, TWO])
    assert window.actions_.move[Lane.INBOX].text() == "Go to &Inbox"
    qtbot.waitUntil(lambda: "Move to Keep" in visible_buttons(window.pane))
    assert "Move to Inbox" not in visible_buttons(window.pane)
    window.board.select(["Hire a cook"])
    assert window.actions_.move[Lane.INBOX].text() == "Move to &Inbox"


def visible_buttons(inside: QWidget) -> set[str]:
    return {button.text() for button in inside.findChildren(QPushButton) if button.isVisible()}


def test_f6_goes_round_the_parts_of_the_window(qtbot, window: MainWindow) -> None:
    window.telling.banner.show_notice("test", "Something to know")
    window.actions_.find.trigger()
    field = window.findChild(FindBar).field
    window.entry.setFocus()
    seen = []
    for _ in range(6):
        press(qtbot, window, "F6")
        focused = QApplication.focusWidget()
        holders = (window.entry, window.board, window.pane, field, window.telling.banner)
        seen.append(next(place for place, part in enumerate(holders) if part is focused or part.isAncestorOf(focused)))
    assert seen == [1, 2, 3, 4, 0, 1]
    press(qtbot, window, "Shift+F6")
    assert window.entry.hasFocus()
