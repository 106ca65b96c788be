"""A field that takes the next key that is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit


class KeyField(QKeySequenceEdit):
    """Escape and Tab leave it. `left` is emitted on Escape."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        [self._inside] = self.findChildren(QLineEdit)

    def set_name(self, name: str) -> None:
        """What screen readers call it."""
        for part in (self, self._inside):
            part.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        # Qt's own words for it come back again and again, and in English.
        if self._inside.placeholderText() != (words := self.tr("Press a key")):
            self._inside.setPlaceholderText(words)
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)
