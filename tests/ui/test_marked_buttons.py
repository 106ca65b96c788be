from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from keeplane.ui.marked_buttons import CheckBox, RadioButton
from keeplane.ui.theme import Theme


@pytest.fixture(params=[CheckBox, RadioButton])
def button(qtbot, theme: Theme, request: pytest.FixtureRequest) -> Iterator[QAbstractButton]:
    window = QWidget()
    qtbot.addWidget(window)
    button = request.param("&All of it")
    QVBoxLayout(window).addWidget(button)
    window.show()
    yield button
    window.close()


def marked(button: QAbstractButton, theme: Theme, left: int, right: int) -> int:
    """How many pixels between the two have the accent's colour."""
    image = button.grab().toImage()
    accent = QColor(theme.colours.accent)
    return sum(image.pixelColor(x, y) == accent for x in range(left, right) for y in range(image.height()))


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_mark_shows_where_the_words_begin(
    qtbot, theme: Theme, button: QAbstractButton, direction: Qt.LayoutDirection
) -> None:
    button.setLayoutDirection(direction)
    width = button.width()
    sides = {Qt.LayoutDirection.LeftToRight: (0, 30), Qt.LayoutDirection.RightToLeft: (width - 30, width)}
    before = marked(button, theme, *sides[direction])
    button.setChecked(True)
    assert marked(button, theme, *sides[direction]) > before + 10


def test_a_click_on_the_words_checks_it(qtbot, button: QAbstractButton) -> None:
    qtbot.mouseClick(
        button, Qt.MouseButton.LeftButton, pos=QPoint(button.sizeHint().width() - 12, button.height() // 2)
    )
    assert button.isChecked()


def test_the_focus_is_seen(qtbot, theme: Theme, button: QAbstractButton) -> None:
    button.window().activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    focused = marked(button, theme, 0, button.width())
    button.clearFocus()
    assert focused > marked(button, theme, 0, button.width()) + 40
