"""What code below the window says: an id and values, put into words by one catalogue."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from keeplane.board.bidi import isolated

ENGLISH = "en"
"""The language in which every message has words."""


class Message(Struct, frozen=True):
    """A sentence to be looked up by `id` in a catalogue and filled with `values`.

    A value is data: braces in it stay as they are, and text from right to left does not turn round the words
    beside it. A value that is a message itself is put into words first. The value `count`, if there is one, chooses
    between the singular and the plural form.
    """

    id: str
    values: Mapping[str, object] = {}


class Catalogue:
    """The words for every message id, in one language."""

    def __init__(self, entries: Mapping[str, str | Mapping[str, str]]) -> None:
        """`entries` maps an id to a template, or to a `one` and an `other` template."""
        self._entries = entries

    def text(self, message: Message) -> str:
        """The message in words. Raises KeyError for an id or value that is missing."""
        entry = self._entries[message.id]
        if not isinstance(entry, str):
            entry = entry["one" if message.values["count"] == 1 else "other"]
        return entry.format_map({name: self._shown(value) for name, value in message.values.items()})

    def _shown(self, value: object) -> object:
        match value:
            case Message():
                return self.text(value)
            case str():
                return isolated(value)
        return value
