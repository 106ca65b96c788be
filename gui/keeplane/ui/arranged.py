"""Widgets that place their children themselves, in one pass.

Qt's nested layouts ask every wrapped label for its height a dozen times, which is too slow for a pane that is
filled anew at each keystroke.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFrame, QWidget

from keeplane.ui.mirrored import mirrored
from keeplane.ui.wrapped_label import WrappedLabel

_BETWEEN = 8


class Arranged(QFrame):
    """A widget whose height follows from its width."""

    def arrange(self, width: int) -> int:
        """Place the children for `width`, and return the height they need."""
        raise NotImplementedError


class Column:
    """Places the widgets of `owner` below each other; those that are hidden take no room."""

    def __init__(self, owner: QWidget, width: int, *, padding: int = 0) -> None:
        self._owner = owner
        self._bounds = QRect(0, 0, width, 1)
        self._padding = padding
        self._bottom = padding
        self._empty = True

    def add(self, widget: QWidget, *, gap: int = 4, indent: int = 0) -> None:
        """Put `widget` `gap` below the one before, `indent` from where the others begin."""
        if widget.isHidden():
            return
        width = self._bounds.width() - 2 * self._padding - indent
        top = self._bottom + (0 if self._empty else gap)
        height = _height(widget, width)
        self._put(widget, QRect(self._padding + indent, top, width, height))
        self._bottom = top + height
        self._empty = False

    def add_row(self, widgets: list[QWidget]) -> None:
        """Put `widgets` beside each other in equal widths, or below each other if one is too long for that."""
        cell = (self._bounds.width() - 2 * self._padding - _BETWEEN * (len(widgets) - 1)) // max(len(widgets), 1)
        if any(widget.sizeHint().width() > cell for widget in widgets):
            for widget in widgets:
                self.add(widget, gap=_BETWEEN)
            return
        top = self._bottom + (0 if self._empty else _BETWEEN)
        height = max(widget.sizeHint().height() for widget in widgets)
        for place, widget in enumerate(widgets):
            self._put(widget, QRect(self._padding + place * (cell + _BETWEEN), top, cell, height))
        self._bottom = top + height
        self._empty = False

    def put_beside(self, widget: QWidget, label: QWidget) -> None:
        """Put `widget`, of fixed size, before the first line of `label`, which is placed already."""
        line = label.fontMetrics().height()
        top = label.y() + (line - widget.height()) // 2
        self._put(widget, QRect(self._padding, top, widget.width(), widget.height()))

    def height(self) -> int:
        return self._bottom + self._padding

    def _put(self, widget: QWidget, rect: QRect) -> None:
        widget.setGeometry(mirrored(rect, self._bounds, self._owner.layoutDirection()))


def _height(widget: QWidget, width: int) -> int:
    if isinstance(widget, Arranged):
        return widget.arrange(width)
    if isinstance(widget, WrappedLabel):
        widget.fit(width)
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
