"""The keys of the window, as the help lists them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu


def keys_of(actions: Iterable[QAction]) -> Iterator[tuple[str, str]]:
    """The keys of these actions and of those in their menus, each with what it does."""
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from keys_of(menu.actions())
        elif action.shortcuts():
            yield ", ".join(map(native, action.shortcuts())), action.text().replace("&", "").rstrip("…")


def native(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)
