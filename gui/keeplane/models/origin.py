"""Where tasks that are to be imported come from, and where they go."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from keeplane.board.task import Lane


class Origin(Struct, frozen=True):
    """A file, or a text that was pasted, and where its tasks go: before `row` of `lane`, or at its end."""

    file: Path | None = None
    text: str = ""
    lane: Lane = Lane.INBOX
    row: int | None = None

    @property
    def name(self) -> str:
        """The file's name; "" for a text."""
        return self.file.name if self.file else ""
