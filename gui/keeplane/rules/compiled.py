"""What titles are matched with: an index of the cues' words, and patterns."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from enum import IntEnum
from typing import Protocol

from msgspec import Struct

from keeplane.rules.lexicon import Meanings
from keeplane.rules.pattern import CueWord, Pattern


class Aim(IntEnum):
    """What a cue says of its rule; of two that match the same words the higher holds."""

    MENTIONED = 0
    DONE = 1
    ANYWHERE = 2
    NEVER = 3


class Index(Struct, frozen=True):
    """What has to be known of all cues before any of them is looked at closely.

    `kinds` are the ids of the rules and divided kinds, `handed_off` says which of them go to Outsource. `real` has the
    words of each first letter as one text, with a space before and after each.
    """

    kinds: tuple[str, ...]
    handed_off: tuple[bool, ...]
    roles: dict[str, int]
    short: dict[str, str]
    real: dict[str, str]
    names: frozenset[str]


class CompiledCues(Protocol):
    """Where a matcher has its cues from."""

    @property
    def index(self) -> Index: ...

    @property
    def vocabulary(self) -> Collection[str]:
        """The words that cues know."""

    def word(self, meanings: Meanings) -> CueWord:
        """What a word of these meanings is to the cues. Raises CueError."""

    def owners(self, word: str) -> tuple[Collection[int], int]:
        """The places in the index's `kinds` of those whose cues have this word, and how many cues that are."""

    @property
    def patterns(self) -> Mapping[int, Sequence[Pattern]]:
        """The patterns of each group: those that have in common which steps are looked up first."""
