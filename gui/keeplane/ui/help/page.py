"""One page of the help."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """The pages, in their order."""

    START = "start"
    INBOX = "inbox"
    LANES = "lanes"
    PANE = "pane"
    GATE = "gate"
    BRIEF = "brief"
    TRACK = "track"
    HOURS = "hours"
    FIND = "find"
    RULES = "rules"
    PHRASES = "phrases"
    IMPORT = "import"
    EXPORT = "export"
    EARLIER = "earlier"
    SHARED = "shared"
    SETTINGS = "settings"
    KEYS = "keys"
    SEEING = "seeing"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`rows` are terms with what they mean. `picture` names a shipped picture, and `caption` says what is in it."""

    topic: Topic
    title: str
    paragraphs: tuple[str, ...]
    rows: tuple[tuple[str, str], ...] = ()
    picture: str = ""
    caption: str = ""

    def words(self) -> str:
        """All that can be searched."""
        return " ".join((self.title, *self.paragraphs, *(f"{name} {what}" for name, what in self.rows)))


def matching(pages: Iterable[Page], wanted: str) -> Sequence[Page]:
    """The pages with every word of `wanted`, those with all of them in the title first."""
    words = _plain(wanted).split()
    found = [page for page in pages if all(word in _plain(page.words()) for word in words)]
    return sorted(found, key=lambda page: not all(word in _plain(page.title) for word in words))


def _plain(text: str) -> str:
    """Without case and accents."""
    return "".join(ch for ch in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(ch))
