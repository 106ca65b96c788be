"""Notices at the top of the window that stay until they no longer hold."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout

from keeplane.ui.aloud import say_aloud
from keeplane.ui.colours import Tone
from keeplane.ui.glyph import Glyph
from keeplane.ui.icons import themed_icon
from keeplane.ui.mirrored import margins
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import WrappedLabel


class Banner(QFrame):
    """Each notice has a key; a notice shown again under its key replaces the former one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Notices"))
        self._theme = theme
        self._notices: dict[str, _Notice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_notice(
        self,
        key: str,
        text: str,
        action_text: str | None = None,
        action: Callable[[], None] | None = None,
        closable: bool = True,
    ) -> None:
        """Show `text` until it is cleared, or closed by the user if it may be. The button calls `action`."""
        notice = self._notices.get(key)
        if notice is None:
            notice = self._notices[key] = _Notice(self._theme, key)
            notice.closed.connect(self.clear_notice)
            self._column.addWidget(notice)
        notice.set_content(text, action_text, action, closable)
        notice.show()
        self.show()
        say_aloud(self, text)

    def clear_notice(self, key: str) -> None:
        """Take a notice away, if it is shown."""
        notice = self._notices.pop(key, None)
        if notice is None:
            return
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self._notices))


class _Notice(QFrame):
    closed = Signal(str)

    def __init__(self, theme: Theme, key: str) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._key = key
        self._action: Callable[[], None] | None = None
        self._words = WrappedLabel()
        self._button = QPushButton()
        self._button.setAutoDefault(True)  # else Enter does not press it outside a dialog
        self._button.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setObjectName("close")
        self._close.setIcon(themed_icon("close"))
        self._close.setIconSize(QSize(16, 16))
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close notice"))
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.clicked.connect(lambda: self.closed.emit(self._key))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 8, 8, 8, self.layoutDirection()))
        row.setSpacing(12)
        row.addWidget(Glyph(theme, "conflict", Tone.CONFLICT))
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)

    def set_content(
        self, text: str, action_text: str | None, action: Callable[[], None] | None, closable: bool
    ) -> None:
        self._action = action
        self._words.set_plain(text)
        self._button.setText((action_text or "").replace("&", "&&"))
        self._button.setVisible(action is not None)
        self._close.setVisible(closable)

    def _act(self) -> None:
        if self._action is not None:
            self._action()
