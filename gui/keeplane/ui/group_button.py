"""The switch in the heading of a lane."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from keeplane.ui.text_size import grown


class GroupButton(QToolButton):
    """Switches `action`, with an icon instead of its words."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setObjectName("switch")
        self.setDefaultAction(action)
        self.setAccessibleName(action.text().replace("&", ""))
        self.setAutoRaise(True)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        # No higher than the heading's words.
        self.setFixedSize(grown(28, self.font()), grown(20, self.font()))
