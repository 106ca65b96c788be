"""One lane with its heading, and what to say while it is empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from keeplane.ui.elided_label import ElidedLabel
from keeplane.ui.lane_view import SCROLL_BAR_WIDTH, LaneView
from keeplane.ui.mirrored import margins


class LanePanel(QFrame):
    """`beside` is shown in the heading, those of `top` under it, and `below_hint` under what an empty lane says."""

    def __init__(
        self,
        view: LaneView,
        title: str,
        *,
        beside: QWidget | None = None,
        top: Sequence[QWidget] = (),
        below_hint: QWidget | None = None,
    ) -> None:
        super().__init__()
        self.view = view
        self.setObjectName("lane")
        self.setProperty("target", False)
        self._title = QLabel(title)
        self._title.setObjectName("laneTitle")
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._title.setFont(font)
        self._summary = ElidedLabel()
        self._summary.setObjectName("muted")
        self._words = ""
        self._hint = QLabel()
        self._hint.setObjectName("muted")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._empty = self._empty_state(below_hint)
        self._lay_out(beside, top)
        self.setAcceptDrops(True)
        view.target.changed.connect(self._show_target)

    def set_summary(self, text: str) -> None:
        self._summary.setText(text)

    def set_hint(self, text: str) -> None:
        """Say `text` in place of cards; "" says nothing."""
        self._words = text
        self._show_hint()
        self.view.setAccessibleDescription(text)
        self._empty.setVisible(bool(text))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.view.target.over(event, self._in_view(event))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.view.target.leave()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        self.view.target.drop(event, self._in_view(event))

    def _in_view(self, event: QDropEvent) -> QPoint:
        return self.view.viewport().mapFrom(self, event.position().toPoint())

    def _empty_state(self, below_hint: QWidget | None) -> QWidget:
        # Over the list and not in it, where a screen reader would not find it.
        empty = QWidget()
        inside = QVBoxLayout(empty)
        end = 16 if below_hint is not None else 16 + SCROLL_BAR_WIDTH
        inside.setContentsMargins(margins(16, 40, end, 16, self.layoutDirection()))
        inside.setSpacing(12)
        inside.addWidget(self._hint)
        if below_hint is not None:
            inside.addWidget(below_hint)
        inside.addStretch()
        if below_hint is None:
            return empty
        scroll = QScrollArea()  # large text in a low window leaves no room for all
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(empty)
        return scroll

    def _lay_out(self, beside: QWidget | None, top: Sequence[QWidget]) -> None:
        heading = QHBoxLayout()
        heading.setContentsMargins(4, 0, 4, 0)
        heading.addWidget(self._title)
        heading.setSpacing(8)
        heading.addStretch()
        if beside is not None:
            heading.addWidget(beside)
        heading.addWidget(self._summary)
        above = QVBoxLayout()
        above.setContentsMargins(margins(0, 0, SCROLL_BAR_WIDTH, 0, self.layoutDirection()))
        above.setSpacing(8)
        above.addLayout(heading)
        for widget in top:
            above.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(12, 12, 2, 8, self.layoutDirection()))
        layout.setSpacing(8)
        layout.addLayout(above)
        cell = QGridLayout()
        cell.addWidget(self.view, 0, 0)
        cell.addWidget(self._empty, 0, 0)
        layout.addLayout(cell, 1)

    def _show_target(self, target: bool) -> None:
        self.setProperty("target", target)
        self.style().unpolish(self)
        self.style().polish(self)
        self._show_hint()

    def _show_hint(self) -> None:
        # Only the words go while a gap is open: what lies under the pointer must not change during a drag.
        self._hint.setText("" if self.property("target") else self._words)
