"""What the window knows of the folder that holds its board."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct


class BoardFolder(Struct, frozen=True, kw_only=True):
    """`move` takes the board into another folder; without it, `portable` says whether it travels with the program."""

    path: Path
    move: Callable[[Path], object] | None = None
    portable: bool = False
