"""The lanes, to be scrolled sideways where the window is too narrow for all three."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from keeplane.ui.board_view import BoardView
from keeplane.ui.lane_panel import LanePanel
from keeplane.ui.viewport import own_viewport


class BoardScroll(QScrollArea):
    """The lane that the keyboard goes to, or that something is dragged over, comes into sight."""

    def __init__(self, board: BoardView) -> None:
        super().__init__()
        own_viewport(self)
        self._board = board
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(board)
        for panel in board.panels.values():
            panel.view.target.changed.connect(lambda _over, panel=panel: self._show(panel))
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        for panel in self._board.panels.values():
            if panel.isAncestorOf(now):
                self._show(panel)

    def _show(self, panel: LanePanel) -> None:
        # QScrollArea.ensureWidgetVisible scrolls the wrong way in a layout from right to left (Qt 6.11).
        bar, room = self.horizontalScrollBar(), self.viewport().width()
        left = -self._board.x()
        place = panel.geometry()
        wanted = min(max(left, place.right() + 1 - room), place.left())
        bar.setValue(wanted if self.isLeftToRight() else bar.maximum() - wanted)
