from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit

from keeplane.ui.resting_cursor import RestingCursor


def test_the_cursor_blinks_while_it_moves_and_then_stands_still(qtbot, qapp: QApplication) -> None:
    flash = qapp.cursorFlashTime()
    resting = RestingCursor(qapp)
    assert resting._rest.isActive(), "one that blinks already never rests"
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    try:
        resting._rest.timeout.emit()
        assert qapp.cursorFlashTime() == 0
        qtbot.keyClicks(field, "a")
        assert qapp.cursorFlashTime() == flash
        assert resting._rest.isActive()
    finally:
        qapp.setCursorFlashTime(flash)
        resting.deleteLater()
