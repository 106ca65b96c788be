"""Where tasks that are to be imported come from, and where they go."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from keeplane.board.task import Lane


@dataclass(frozen=True, slots=True)
class Origin:
    """A file, or a text that was pasted, and where its tasks go: before `row` of `lane`, or at its end."""

    file: Path | None = None
    text: str = ""
    lane: Lane = Lane.INBOX
    row: int | None = None

    @property
    def name(self) -> str:
        """The file's name; "" for a text."""
        return self.file.name if self.file else ""
