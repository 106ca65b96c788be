"""Changing widgets without all the work that Qt would follow each change with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


@contextmanager
def held(layout: QLayout) -> Iterator[None]:
    """Within, showing a widget does not lay out all that is around it at once, as Qt does for each of them."""
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)


@contextmanager
def unpainted(*widgets: QWidget) -> Iterator[None]:
    """Within, what Qt does to these widgets does not have them painted anew."""
    painted = [widget for widget in widgets if widget.updatesEnabled()]
    for widget in painted:
        widget.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, True)
    try:
        yield
    finally:
        for widget in painted:
            widget.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
