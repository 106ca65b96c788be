"""What the tour shows at one of its stops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect


@dataclass(frozen=True, slots=True)
class Stop:
    """`where` is the part that it is about, in the window's coordinates; it is asked anew whenever that may change."""

    title: str
    words: str
    where: Callable[[], QRect]
