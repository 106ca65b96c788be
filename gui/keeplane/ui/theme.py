"""The look, after the system or as the user chooses: light or dark, in high contrast, with large or small text."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from keeplane.models.collecting import not_collecting
from keeplane.ui.colours import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Colours
from keeplane.ui.style_sheet import style_sheet
from keeplane.ui.text_size import NORMAL, grown, set_text_size


class Look(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    STRONG_LIGHT = "high-contrast-light"
    STRONG_DARK = "high-contrast-dark"


_SHOWN = {
    Look.LIGHT: (LIGHT, DARK),
    Look.DARK: (DARK, LIGHT),
    Look.STRONG_LIGHT: (STRONG_LIGHT, STRONG_DARK),
    Look.STRONG_DARK: (STRONG_DARK, STRONG_LIGHT),
}
"""The colours of each look, and of the look of a message that inverts it."""


class Theme(QObject):
    """The look in force. `changed` is emitted after the application has been given new colours or sizes."""

    changed = Signal()

    def __init__(
        self, app: QApplication, look: Look = Look.SYSTEM, *, text_size: int = NORMAL, dressed: bool = True
    ) -> None:
        """`text_size` is one of SIZES. Not `dressed`, widgets have no style sheet until `dress` is called."""
        super().__init__(app)
        self._dressed = dressed
        self._app = app
        self._look = look
        self._text_size = text_size
        self.colours: Colours = LIGHT
        # Kept, because PySide6 deletes what it gave with the object that it asked for it.
        self._hints = hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        self._contrast = hints.accessibility() if hasattr(hints, "accessibility") else None  # since Qt 6.10
        if self._contrast is not None:
            self._contrast.contrastPreferenceChanged.connect(self._follow_system)
        if text_size != NORMAL:
            set_text_size(app, text_size)
        self._apply()

    @property
    def look(self) -> Look:
        return self._look

    @property
    def text_size(self) -> int:
        """In percent."""
        return self._text_size

    def dress(self) -> None:
        """Put the style sheet on. On finished windows that takes half as long as on each widget while it is made."""
        self._dressed = True
        self._apply()

    def set_look(self, look: Look) -> None:
        self._look = look
        self._apply()

    def set_text_size(self, percent: int) -> None:
        """Make all text as large as that, one of SIZES."""
        self._text_size = percent
        set_text_size(self._app, percent)
        self._apply()

    def _follow_system(self) -> None:
        if self._look is Look.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self.colours, other = _SHOWN[self._system_look() if self._look is Look.SYSTEM else self._look]
        with not_collecting():  # as in set_text_size
            # Qt takes three times as long to put one sheet in the place of another, or a palette under one.
            self._app.setStyleSheet("")
            self._app.setPalette(_palette(self.colours))
            if self._dressed:
                font = self._app.font()
                sizes = {"icon": grown(16, font), "arrow": grown(24, font)}
                self._app.setStyleSheet(style_sheet(self.colours, other.accent, sizes))
        self.changed.emit()

    def _system_look(self) -> Look:
        # Unknown, as on bare X11 and offscreen, counts as light.
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        if self._contrast is not None and self._contrast.contrastPreference() is Qt.ContrastPreference.HighContrast:
            return Look.STRONG_DARK if dark else Look.STRONG_LIGHT
        return Look.DARK if dark else Look.LIGHT


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
