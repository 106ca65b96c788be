"""The switch in the heading of a lane."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton


class GroupButton(QToolButton):
    """Switches `action`, with an icon instead of its words."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setObjectName("switch")
        self.setDefaultAction(action)
        self.setAccessibleName(action.text().replace("&", ""))
        self.setAutoRaise(True)
        self.setFixedSize(28, 20)  # no higher than the heading's words
