"""A button that shows the key which does the same."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy

from keeplane.ui.wrapped_label import scaled


class KeyButton(QPushButton):
    def __init__(self, text: str = "", key: str = "") -> None:
        super().__init__(text)
        self.setAutoDefault(True)  # else Enter does not press it outside a dialog
        self._cap = QLabel(key)
        self._cap.setObjectName("keycap")
        self._cap.setFont(scaled(self.font(), 0.86))
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.addStretch()
        row.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignVCenter)

    def set_words(self, text: str, key: str) -> None:
        self.setText(text)
        self.set_key(key)

    def set_key(self, key: str) -> None:
        self._cap.setText(key)
        self._show_key()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_key()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.sizeHint().height())

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(2 * self._cap.sizeHint().width() + 16, 0)

    def _show_key(self) -> None:
        self._cap.setVisible(bool(self._cap.text()) and self.width() >= self.sizeHint().width())
