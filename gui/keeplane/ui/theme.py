"""Light and dark, after the system or as the user chooses."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from keeplane.ui.colours import DARK, LIGHT, Colours
from keeplane.ui.style_sheet import style_sheet


class Look(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look in force. `changed` is emitted after the application has been given new colours."""

    changed = Signal()

    def __init__(self, app: QApplication, look: Look = Look.SYSTEM, *, dressed: bool = True) -> None:
        """Not `dressed`, widgets have no style sheet until `dress` is called."""
        super().__init__(app)
        self._dressed = dressed
        self._app = app
        self._look = look
        self.colours: Colours = LIGHT
        fusion = QStyleFactory.create("Fusion")
        app.setStyle(fusion)
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    @property
    def look(self) -> Look:
        return self._look

    def dress(self) -> None:
        """Put the style sheet on. On finished windows that takes half as long as on each widget while it is made."""
        self._dressed = True
        self._apply()

    def set_look(self, look: Look) -> None:
        self._look = look
        self._apply()

    def _follow_system(self) -> None:
        if self._look is Look.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        dark = self._look is Look.DARK or (self._look is Look.SYSTEM and self._system_is_dark())
        self.colours, other = (DARK, LIGHT) if dark else (LIGHT, DARK)
        self._app.setPalette(_palette(self.colours))
        if self._dressed:
            self._app.setStyleSheet(style_sheet(self.colours, other.accent))
        self.changed.emit()

    def _system_is_dark(self) -> bool:
        # Unknown, as on bare X11 and offscreen, counts as light.
        return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    for role, name in (
        (QPalette.ColorRole.Window, colours.window),
        (QPalette.ColorRole.WindowText, colours.text),
        (QPalette.ColorRole.Base, colours.card),
        (QPalette.ColorRole.AlternateBase, colours.lane),
        (QPalette.ColorRole.Text, colours.text),
        (QPalette.ColorRole.PlaceholderText, colours.muted),
        (QPalette.ColorRole.Button, colours.card),
        (QPalette.ColorRole.ButtonText, colours.text),
        (QPalette.ColorRole.ToolTipBase, colours.card),
        (QPalette.ColorRole.ToolTipText, colours.text),
        (QPalette.ColorRole.Highlight, colours.accent),
        (QPalette.ColorRole.HighlightedText, colours.on_accent),
        (QPalette.ColorRole.Link, colours.accent),
        (QPalette.ColorRole.Mid, colours.border),
    ):
        palette.setColor(role, QColor(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette
