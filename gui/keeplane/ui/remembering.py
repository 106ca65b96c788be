"""How the user has the view, from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from keeplane.ui.actions import Actions
from keeplane.ui.board_and_pane import BoardAndPane
from keeplane.ui.theme import Look, Theme


class Remembering:
    def __init__(self, settings: QSettings, splitter: BoardAndPane, actions: Actions, theme: Theme) -> None:
        self._settings = settings
        self._splitter = splitter
        self._actions = actions
        self._theme = theme

    def restore(self) -> None:
        panes = self._settings.value("window/panes")
        if isinstance(panes, QByteArray):
            self._splitter.restoreState(panes)
        self._actions.looks[self._theme.look].setChecked(True)
        self._actions.group.setChecked(self._settings.value("view/by-helper", "false") == "true")
        self._actions.hide_done.setChecked(self._settings.value("view/hide-done", "false") == "true")

    def keep_panes(self) -> None:
        """To be called before the window closes."""
        panes = self._splitter.sizes_to_keep()
        if panes is not None:
            self._settings.setValue("window/panes", panes)

    def keep_hide_done(self, hide: bool) -> None:
        self._settings.setValue("view/hide-done", "true" if hide else "false")

    def keep_grouped(self, grouped: bool) -> None:
        self._settings.setValue("view/by-helper", "true" if grouped else "false")

    def set_look(self, look: Look) -> None:
        """Take on the look, now and at later starts."""
        self._theme.set_look(look)
        self._settings.setValue("view/look", look.value)
