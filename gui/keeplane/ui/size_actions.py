"""The commands that make text larger and smaller."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from keeplane.ui.text_size import SIZES


class SizeActions(QObject):
    """`exact` holds an action for each of SIZES, of which the one in force is checked."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.larger = QAction(self.tr("&Larger"), self)
        self.larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.smaller = QAction(self.tr("&Smaller"), self)
        self.smaller.setShortcut(QKeySequence("Ctrl+-"))
        self.normal = QAction(self.tr("&Normal"), self)
        self.normal.setShortcut(QKeySequence("Ctrl+0"))
        group = QActionGroup(self)
        self.exact = {percent: QAction(self.tr("{percent} %").format(percent=percent), self) for percent in SIZES}
        for action in self.exact.values():
            action.setCheckable(True)
            group.addAction(action)
        self.menu = QMenu(self.tr("&Text size"))
        self.menu.addActions([self.larger, self.smaller, self.normal])
        self.menu.addSeparator()
        self.menu.addActions(list(self.exact.values()))
