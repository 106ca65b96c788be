"""Opening an explanation pane by itself, and reading what it shows."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton

from keeplane.ui.explanation_pane import ExplanationPane
from keeplane.ui.theme import Theme


def open_pane(qtbot, theme: Theme) -> ExplanationPane:
    pane = ExplanationPane(theme)
    qtbot.addWidget(pane)
    pane.resize(340, 720)
    pane.show()
    qtbot.waitExposed(pane)
    pane.activateWindow()
    return pane


def said(pane: ExplanationPane) -> list[str]:
    """Every label's words as screen readers get them, from top to bottom."""
    labels = [label for label in pane.findChildren(QLabel) if label.isVisible() and label.objectName() != "keycap"]
    labels.sort(key=lambda label: label.mapTo(pane, QPoint(0, 0)).y())
    return [label.accessibleName() or label.text() for label in labels]


def button(pane: ExplanationPane, text: str) -> QPushButton:
    return next(found for found in pane.findChildren(QPushButton) if found.isVisible() and found.text() == text)


def texts(pane: ExplanationPane) -> list[str]:
    """The words on every button."""
    return [found.text() for found in pane.findChildren(QPushButton) if found.isVisible()]
