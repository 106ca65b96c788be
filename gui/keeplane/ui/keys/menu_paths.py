"""Where commands stand in the menus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from keeplane.ui.keys.keys import plain


def menu_paths(actions: Iterable[QAction], above: tuple[str, ...] = ()) -> Iterator[tuple[QAction, str]]:
    """Each command below these entries of a menu, with the titles of the menus that lead to it."""
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from menu_paths(menu.actions(), (*above, plain(action.text())))
        elif not action.isSeparator():
            yield action, " / ".join(above)
