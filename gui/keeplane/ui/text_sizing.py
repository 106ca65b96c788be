"""Larger, smaller and normal text, kept for the next start."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings

from keeplane.ui.size_actions import SizeActions
from keeplane.ui.text_size import NORMAL, SETTING, SIZES, next_size
from keeplane.ui.theme import Theme


class TextSizing(QObject):
    """`tell` says in passing how large the text is now."""

    def __init__(self, actions: SizeActions, theme: Theme, settings: QSettings, tell: Callable[[str], object]) -> None:
        super().__init__(actions)
        self._actions = actions
        self._theme = theme
        self._settings = settings
        self._tell = tell
        actions.larger.triggered.connect(lambda: self._use(next_size(theme.text_size, 1)))
        actions.smaller.triggered.connect(lambda: self._use(next_size(theme.text_size, -1)))
        actions.normal.triggered.connect(lambda: self._use(NORMAL))
        for percent, action in actions.exact.items():
            action.triggered.connect(lambda _on, percent=percent: self._use(percent))
        theme.changed.connect(self._show)
        self._show()

    def _use(self, percent: int) -> None:
        self._theme.set_text_size(percent)
        self._settings.setValue(SETTING, percent)
        self._tell(self.tr("Text size {percent} %").format(percent=percent))

    def _show(self) -> None:
        percent = self._theme.text_size
        self._actions.exact[percent].setChecked(True)
        self._actions.larger.setEnabled(percent < SIZES[-1])
        self._actions.smaller.setEnabled(percent > SIZES[0])
        self._actions.normal.setEnabled(percent != NORMAL)
