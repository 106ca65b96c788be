"""Changing many widgets with one layout pass."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout


@contextmanager
def held(layout: QLayout) -> Iterator[None]:
    """Within, showing a widget does not lay out all that is around it at once, as Qt does for each of them."""
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
