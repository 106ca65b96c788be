"""All that is done to the whole window by keyboard: its keys, the palette, and going from part to part."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

from keeplane.board.task import Lane
from keeplane.ui.actions import Actions
from keeplane.ui.areas import Area, Areas
from keeplane.ui.explanation_pane import ExplanationPane
from keeplane.ui.keys.keys import Keys
from keeplane.ui.theme import Theme

if TYPE_CHECKING:
    from keeplane.ui.keys.palette import Palette


class Keyboard(QObject):
    """Make it when the window's menus are filled."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        pane: ExplanationPane,
        theme: Theme,
        settings: QSettings,
        areas: Callable[[], Sequence[Area]],
        help_in: Callable[[QWidget, str], None],
    ) -> None:
        """`help_in` makes F1 open the page of that topic over a window."""
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._theme = theme
        self._settings = settings
        self._help_in = help_in
        self._palette: Palette | None = None
        menus = [QKeySequence.mnemonic(action.text()) for action in window.menuBar().actions()]
        self._keys = Keys(actions.by_id(), actions.only_on_board(), menus, settings)
        self._keys.changed.connect(self._show_keys)
        self._show_keys()
        self._areas = Areas(areas)
        actions.next_area.triggered.connect(lambda: self._areas.step(1))
        actions.previous_area.triggered.connect(lambda: self._areas.step(-1))
        actions.palette.triggered.connect(self._open_palette)
        actions.keyboard.triggered.connect(self._open_window)

    def _open_palette(self) -> None:
        if self._palette is None:
            from keeplane.ui.keys.palette import Palette  # noqa: PLC0415 (the start does not wait for it)

            self._palette = Palette(self._window, self._keys, self._theme, self._settings)
        self._palette.open()

    def _open_window(self) -> None:
        from keeplane.ui.keys.menu_paths import menu_paths  # noqa: PLC0415
        from keeplane.ui.keys.window import KeyboardWindow  # noqa: PLC0415

        ids = {action: command for command, action in self._keys.commands.items()}
        paths = {ids[action]: path for action, path in menu_paths(self._window.menuBar().actions()) if action in ids}
        rest = {command: "" for command in self._keys.commands if command not in paths}
        dialog = KeyboardWindow(self._keys, paths | rest, self._window)
        self._help_in(dialog, "keys")
        dialog.exec()
        dialog.deleteLater()

    def _show_keys(self) -> None:
        """Buttons that name the key which does the same follow it."""

        def shown(*commands: str) -> str:
            return next(filter(None, (self._keys.shown(each).split(", ")[0] for each in commands)), "")

        lanes = {lane: shown(f"letters-{lane}", f"move-{lane}") for lane in Lane}
        self._pane.show_keys(lanes, shown("sort"))
