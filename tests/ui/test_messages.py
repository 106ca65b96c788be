from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from keeplane.ui.banner import Banner
from keeplane.ui.theme import Theme
from keeplane.ui.toast import Toast

HOSTILE = "Deleted “<b>x</b> & y”"


@pytest.fixture
def window(qtbot, theme: Theme) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit())
    column.addWidget(QLineEdit(objectName="entry"))
    window.resize(800, 500)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    entry_of(window).setFocus()
    return window


def entry_of(window: QWidget) -> QLineEdit:
    return window.findChild(QLineEdit, "entry")


@pytest.fixture
def toast(window: QWidget) -> Toast:
    return Toast(window)


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def buttons(widget: QWidget) -> list[QPushButton]:
    return [button for button in widget.findChildren(QPushButton) if button.isVisible()]


def test_a_message_passes_by_itself(qtbot, toast: Toast) -> None:
    toast.show_message("Moved", seconds=0.05)
    assert toast.isVisible()
    assert buttons(toast) == []
    qtbot.waitUntil(toast.isHidden)


def test_a_message_does_not_take_the_focus(window: QWidget, toast: Toast) -> None:
    toast.show_message("Deleted", "Undo", lambda: None)
    assert QApplication.focusWidget() is entry_of(window)


def test_its_action_happens_once_and_the_message_goes(qtbot, window: QWidget, toast: Toast) -> None:
    happened: list[bool] = []
    toast.show_message("Deleted", "Undo", lambda: happened.append(True))
    qtbot.mouseClick(buttons(toast)[0], Qt.MouseButton.LeftButton)
    assert happened == [True]
    assert toast.isHidden()
    assert QApplication.focusWidget() is entry_of(window)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_its_action_is_reached_by_keyboard_and_the_focus_returns(
    qtbot, window: QWidget, toast: Toast, key: Qt.Key
) -> None:
    happened: list[bool] = []
    toast.show_message("Deleted", "Undo", lambda: happened.append(True), seconds=0.05)
    qtbot.keyClick(entry_of(window), Qt.Key.Key_Tab)
    QTest.qWait(100)
    assert toast.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert happened == [True]
    assert QApplication.focusWidget() is entry_of(window)


def test_escape_dismisses_it(qtbot, window: QWidget, toast: Toast) -> None:
    toast.show_message("Deleted", "Undo", lambda: None)
    qtbot.keyClick(entry_of(window), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert toast.isHidden()


def test_it_waits_under_the_pointer(qtbot, window: QWidget, toast: Toast) -> None:
    toast.show_message("Deleted", seconds=0.05)
    QTest.mouseMove(window.windowHandle(), toast.mapTo(window, toast.rect().center()))
    QTest.qWait(150)
    assert toast.isVisible()
    toast.show_message("Deleted another", seconds=0.05)
    QTest.qWait(150)
    assert toast.isVisible()
    QTest.mouseMove(window.windowHandle(), QPoint(1, 1))
    qtbot.waitUntil(toast.isHidden)


def test_a_new_message_replaces_the_former_action(qtbot, toast: Toast) -> None:
    happened: list[str] = []
    toast.show_message("One", "Undo", lambda: happened.append("one"))
    toast.show_message("Two", "Undo", lambda: happened.append("two"))
    qtbot.mouseClick(buttons(toast)[0], Qt.MouseButton.LeftButton)
    assert happened == ["two"]


@pytest.mark.parametrize("width", [300, 800])
def test_it_lies_at_the_bottom_centre_and_cuts_nothing_off(window: QWidget, toast: Toast, width: int) -> None:
    toast.show_message("A message that is longer than a narrow window would have room for", "Undo", lambda: None)
    window.resize(width, 400)
    assert abs(toast.geometry().center().x() - window.rect().center().x()) <= 1
    assert window.rect().contains(toast.geometry())
    label = toast.findChild(QLabel)
    assert label.height() >= label.heightForWidth(label.width())


def test_messages_and_notices_are_plain_text(qtbot, theme: Theme, toast: Toast) -> None:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    toast.show_message(HOSTILE)
    banner.show_notice("a", HOSTILE)
    for label in (toast.findChild(QLabel), banner.findChild(QLabel)):
        assert label.text() == HOSTILE
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_they_are_announced(qtbot, theme: Theme, toast: Toast, monkeypatch: pytest.MonkeyPatch) -> None:
    announced: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: announced.append(event.message()))
    banner = Banner(theme)
    qtbot.addWidget(banner)
    toast.show_message("Deleted")
    banner.show_notice("a", "Not saved")
    assert announced == ["Deleted", "Not saved"]


@pytest.fixture
def banner(qtbot, theme: Theme) -> Banner:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    banner.resize(600, 200)
    return banner


def test_notices_stay_until_cleared(banner: Banner) -> None:
    assert banner.isHidden()
    banner.show_notice("a", "Not saved")
    banner.show_notice("b", "Damaged")
    assert words(banner) == ["Not saved", "Damaged"]
    banner.clear_notice("a")
    assert words(banner) == ["Damaged"]
    banner.clear_notice("b")
    banner.clear_notice("never shown")
    assert banner.isHidden()


def test_a_notice_under_the_same_key_replaces_the_former(qtbot, banner: Banner) -> None:
    happened: list[str] = []
    banner.show_notice("a", "One", "Show", lambda: happened.append("one"))
    banner.show_notice("a", "Two", "Show", lambda: happened.append("two"))
    assert words(banner) == ["Two"]
    qtbot.mouseClick(buttons(banner)[0], Qt.MouseButton.LeftButton)
    assert happened == ["two"]


def test_only_what_may_be_closed_can_be(qtbot, banner: Banner) -> None:
    banner.show_notice("a", "Not saved", closable=False)
    assert not banner.findChild(QToolButton).isVisible()
    banner.show_notice("a", "Damaged")
    qtbot.mouseClick(banner.findChild(QToolButton), Qt.MouseButton.LeftButton)
    assert banner.isHidden()


def test_a_notice_returns_after_it_was_closed(qtbot, banner: Banner) -> None:
    banner.show_notice("a", "Damaged")
    qtbot.mouseClick(banner.findChild(QToolButton), Qt.MouseButton.LeftButton)
    banner.show_notice("a", "Damaged again")
    assert words(banner) == ["Damaged again"]
