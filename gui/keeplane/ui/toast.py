"""A passing message over the bottom of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from keeplane.ui.aloud import say_aloud
from keeplane.ui.mirrored import margins
from keeplane.ui.text_size import grown

if TYPE_CHECKING:
    from keeplane.ui.motion import Motion

_MARGIN = 24
_MAX_WIDTH = 480


class Toast(QFrame):
    """It passes by itself, but waits while the pointer or the focus is on it. It never takes the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("toast")
        self.setAccessibleName(self.tr("Message"))
        self._action: Callable[[], None] | None = None
        self._rising: Motion | None = None
        self._below = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._button = QPushButton()
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.setAutoDefault(True)  # else Enter does not press it outside a dialog
        self._button.clicked.connect(self._act)
        self._button.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 8, 12, 8, self.layoutDirection()))
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        self.hide()
        parent.installEventFilter(self)

    def show_message(
        self,
        text: str,
        action_text: str | None = None,
        action: Callable[[], None] | None = None,
        seconds: float = 8,
    ) -> None:
        """Say `text` for `seconds`, in place of what was said before. The button calls `action`."""
        self._action = action
        self._words.setText(text)
        self._button.setText((action_text or "").replace("&", "&&"))
        self._button.setVisible(action is not None)
        self._timer.setInterval(round(seconds * 1000))
        was_shown = self.isVisible()
        self._place()
        self.show()
        self.raise_()
        if not was_shown:
            self._rise()
        say_aloud(self, text)
        if not self._attended():
            self._timer.start()

    def withdraw_action(self) -> None:
        """Offer no longer what the button did: another step came after the one that it spoke of."""
        if self._action is None:
            return
        self._action = None
        if self._button.hasFocus():
            self.focusPreviousChild()
        self._button.hide()
        self._place()

    def dismiss(self) -> None:
        """Go, and give the focus back if it is here."""
        self._timer.stop()
        self._action = None
        if self._button.hasFocus():
            self.focusPreviousChild()
        self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._wait()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Resize if watched is self._over:
                self._place()
            case QEvent.Type.FocusIn if watched is self._button:
                self._timer.stop()
            case QEvent.Type.FocusOut if watched is self._button:
                QTimer.singleShot(0, self._wait)
        return super().eventFilter(watched, event)

    def _act(self) -> None:
        action = self._action
        self.dismiss()
        if action is not None:
            action()

    def _wait(self) -> None:
        if self.isVisible() and not self._attended():
            self._timer.start()

    def _attended(self) -> bool:
        return self.underMouse() or self._button.hasFocus()

    def _rise(self) -> None:
        if self._rising is None:
            from keeplane.ui.motion import Motion  # noqa: PLC0415 (the start does not wait for it)

            self._rising = Motion(self, self._rise_to)
        self._rising.begin()

    def _rise_to(self, share: float) -> None:
        self._below = round((1 - share) * _MARGIN / 2)
        self._place()

    def _place(self) -> None:
        around = self._over.rect()
        beside = self.sizeHint().width() - self._words.sizeHint().width()
        words = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 2
        width = min(words + beside, grown(_MAX_WIDTH, self.font()), around.width() - 2 * _MARGIN)
        height = self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
        self.setGeometry((around.width() - width) // 2, around.height() - height - _MARGIN + self._below, width, height)
