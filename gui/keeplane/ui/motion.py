"""Calm motion, which is off where the system asks for none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QVariantAnimation
from PySide6.QtWidgets import QStyle, QWidget

_MS = 120


class Motion(QVariantAnimation):
    """Calls `show` with 0 to 1, and at the end with 1. No timer runs before or after."""

    def __init__(self, widget: QWidget, show: Callable[[float], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._show = show
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setDuration(_MS)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.valueChanged.connect(show)

    def begin(self) -> None:
        """Begin anew; where motion is off, go to the end at once."""
        self.stop()
        if is_off(self._widget):
            self._show(1.0)
        else:
            self._show(0.0)
            self.start()


def is_off(widget: QWidget) -> bool:
    """Whether the system asks for no motion, which Qt's styles tell by a duration of nought."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) == 0
