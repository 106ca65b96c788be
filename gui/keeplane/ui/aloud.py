"""Has screen readers say something."""

from __future__ import annotations

from PySide6.QtCore import QObject


def say_aloud(speaker: QObject, words: str) -> None:
    """Announce `words` on behalf of `speaker`, a widget."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 (the start has nothing to say)

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(speaker, words))
