"""Going round the parts of the window by one key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

_BY_TAB = Qt.FocusPolicy.TabFocus


class Area(NamedTuple):
    """`whole` holds the area; `go` puts the keyboard there. The area is left out while `whole` cannot be seen."""

    whole: QWidget
    go: Callable[[], None]


class Areas:
    """The areas in their order, the smaller of two before one that holds it."""

    def __init__(self, areas: Callable[[], Sequence[Area]]) -> None:
        """`areas` names those there are by now."""
        self._areas = areas

    def step(self, by: int) -> None:
        """Go to the next area (1) or to the one before (-1)."""
        areas = [area for area in self._areas() if area.whole.isVisible()]
        focused = QApplication.focusWidget()
        here = next((place for place, area in enumerate(areas) if _holds(area.whole, focused)), None)
        start = (len(areas) if by < 0 else -1) if here is None else here
        areas[(start + by) % len(areas)].go()


def go_into(whole: QWidget) -> None:
    """Put the keyboard on the first part of `whole` that Tab reaches."""
    part: QWidget | None = whole
    while part is not None:
        if _holds(whole, part) and part.isVisible() and part.isEnabled() and part.focusPolicy() & _BY_TAB:
            part.setFocus(Qt.FocusReason.TabFocusReason)
            return
        part = part.nextInFocusChain()
        if part is whole:
            return


def _holds(whole: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (whole is focused or whole.isAncestorOf(focused))
