"""Whether words have the room that they need."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def cut_off(window: QWidget) -> list[str]:
    """The words of each button and label that has less room than it asks for."""
    return [shown.text() for kind in (QAbstractButton, QLabel) for shown in window.findChildren(kind) if _is_cut(shown)]


def _is_cut(shown: QAbstractButton | QLabel) -> bool:
    if not shown.isVisible() or not shown.text():
        return False
    if shown.hasHeightForWidth():
        return shown.height() < shown.heightForWidth(shown.width())
    return shown.width() < shown.sizeHint().width() or shown.height() < shown.sizeHint().height()
