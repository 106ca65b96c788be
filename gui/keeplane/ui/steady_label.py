"""A label whose text changes all the time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel

_SLACK = 2
"""Pixels: in some fonts a label asks for a little more than its text is wide."""


class SteadyLabel(QLabel):
    """Plain text of one line, with room for each text that is likely: what is beside it keeps its place.

    Qt lays out all that is around a label at each new text, but not around one of a fixed size.
    """

    def __init__(self) -> None:
        super().__init__()
        self._likely: Sequence[str] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)

    def show_text(self, text: str, likely: Sequence[str]) -> None:
        self._likely = likely
        self.setText(text)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        widths = map(self.fontMetrics().horizontalAdvance, self._likely)
        self.setFixedSize(self.sizeHint().expandedTo(QSize(max(widths, default=0) + _SLACK, 0)))
