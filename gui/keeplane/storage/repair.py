"""What was mended while reading a board."""

from __future__ import annotations

from collections import Counter

from keeplane.board.message import Message


class Repairs:
    """Counts what was mended, and says it in one message a kind, however many tasks it concerns."""

    def __init__(self) -> None:
        self._count: Counter[str] = Counter()

    def __len__(self) -> int:
        return self._count.total()

    def encoding(self, count: int) -> None:
        """Bytes that were no UTF-8 were read as Latin-1."""
        self._count["encoding"] += count

    def text(self) -> None:
        """A text held half a character (a lone surrogate)."""
        self._count["text"] += 1

    def version(self) -> None:
        """The format version was missing or no version."""
        self._count["version"] += 1

    def field(self) -> None:
        """A value made no sense in its field."""
        self._count["field"] += 1

    def identity(self) -> None:
        """A task had no id of its own."""
        self._count["identity"] += 1

    def title(self) -> None:
        """A task had no title."""
        self._count["title"] += 1

    def long_title(self) -> None:
        """A title was too long to work with."""
        self._count["long-title"] += 1

    def stray(self) -> None:
        """Something among the tasks was no task."""
        self._count["stray"] += 1

    def messages(self) -> tuple[Message, ...]:
        return tuple(Message(f"storage.repaired-{kind}", {"count": count}) for kind, count in self._count.items())
