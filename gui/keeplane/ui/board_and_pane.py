"""The lanes with the explanation pane beside them, or under them where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from keeplane.ui.board_scroll import BoardScroll
from keeplane.ui.board_view import BoardView
from keeplane.ui.explanation_pane import ExplanationPane
from keeplane.ui.mirrored import margins
from keeplane.ui.sketch import Outlines
from keeplane.ui.text_size import grown

PANE_WIDTH = 340
NARROW = 900
"""Below this width, beside text of the usual size, the pane goes under the lanes."""


class BoardAndPane(QSplitter):
    """How much room each has is the user's, while they are side by side."""

    def __init__(self, board: BoardView, pane: ExplanationPane, width: int) -> None:
        """`width` is how wide the window will be at first."""
        super().__init__(Qt.Orientation.Horizontal)
        self._board = board
        self._pane = pane
        self._least = QSize()
        self._beside = QWidget()
        frame = QVBoxLayout(self._beside)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(pane)
        pane.setMinimumSize(240, 160)
        self.lanes = BoardScroll(board)
        self.addWidget(self.lanes)
        self.addWidget(self._beside)
        self.lanes.lower()  # screen readers read what is lowest first
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(4)
        self.setSizes([width - PANE_WIDTH, PANE_WIDTH])
        self._leave_margins()

    def sizes_to_keep(self) -> QByteArray | None:
        """What `restoreState` takes, None while the pane is under the lanes."""
        return None if self._is_narrow() else self.saveState()

    def outlines(self) -> Outlines:
        """Where lanes and pane lie in the window, or would lie if nothing stood above them."""
        above, room = self.y(), self._place_of(self.lanes.viewport())
        lanes = (self._place_of(panel) & room for panel in self._board.panels.values())
        pane = self._place_of(self._pane)
        return Outlines(
            self.window().size(),
            [lane.adjusted(0, -above, 0, 0) for lane in lanes],
            pane if self._is_narrow() else pane.adjusted(0, -above, 0, 0),
        )

    def event(self, event: QEvent) -> bool:
        """Another explanation asks for no other room. The whole window would be laid out for it."""
        if event.type() is QEvent.Type.LayoutRequest:
            least = self.minimumSizeHint()
            if least == self._least:
                return True
            self._least = least
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._turn()

    def _place_of(self, part: QWidget) -> QRect:
        return QRect(part.mapTo(self.window(), QPoint()), part.size())

    def _turn(self) -> None:
        narrow = self.width() < grown(NARROW, self.font())
        if narrow != self._is_narrow():
            self.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
            self.setSizes([300, 200] if narrow else [self.width() - PANE_WIDTH, PANE_WIDTH])
            self._leave_margins()

    def _is_narrow(self) -> bool:
        return self.orientation() is Qt.Orientation.Vertical

    def _leave_margins(self) -> None:
        narrow = self._is_narrow()
        direction = self.layoutDirection()
        self._beside.setContentsMargins(margins(12 if narrow else 0, 4, 12, 8, direction))
        self._board.setContentsMargins(margins(12, 4, 12 if narrow else 8, 8, direction))
