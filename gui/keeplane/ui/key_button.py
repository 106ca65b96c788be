"""A button that shows the key which does the same."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from keeplane.ui.mirrored import mirrored
from keeplane.ui.wrapped_button import WrappedButton
from keeplane.ui.wrapped_label import scaled

_EDGE = 12
_GAP = 8


class KeyButton(WrappedButton):
    """The key stands at the end as long as there is room for it beside the words."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        # Not in a layout: Qt would ask that for the button's height.
        self._cap = QLabel(self)
        self._cap.setObjectName("keycap")
        self._cap.setFont(scaled(self.font(), 0.86))
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_words(self, words: str) -> None:
        super().set_words(words)
        self._show_key()

    def set_key(self, key: str) -> None:
        self._cap.setText(key)
        self.updateGeometry()
        self._show_key()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # the key has another font or style, later than the button
            self._show_key()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_key()

    def words_room(self) -> QRect:
        """All of the button, so that the words stand in its middle, or what the key leaves if that is too little."""
        room = super().words_room()
        if self._cap.isHidden() or self._width_of_words() + 2 * self._beside() <= self.width():
            return room
        return room.adjusted(0, 0, -self._beside(), 0)

    def _width_of_words(self) -> int:
        return super().sizeHint().width()

    def _beside(self) -> int:
        """The width that the key takes beside the words."""
        return self._cap.sizeHint().width() + _GAP

    def _show_key(self) -> None:
        size = self._cap.sizeHint()
        corner = QPoint(self.width() - _EDGE - size.width(), (self.height() - size.height()) // 2)
        self._cap.setGeometry(mirrored(QRect(corner, size), self.rect(), self.layoutDirection()))
        self._cap.setVisible(bool(self._cap.text()) and self._width_of_words() + self._beside() <= self.width())
