"""Two parts of a window side by side, between which the user moves the room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def two_sides(left: QWidget, right: QWidget, widths: tuple[int, int], grow: tuple[int, int]) -> QSplitter:
    """`widths` are the first ones in pixels; a wider window gives the sides more room in the proportion of `grow`."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(12)
    for place, side in enumerate((left, right)):
        splitter.addWidget(side)
        splitter.setStretchFactor(place, grow[place])
    splitter.setSizes(list(widths))
    return splitter
