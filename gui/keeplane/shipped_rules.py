"""The rulebooks that ship with Keeplane: read, checked and compiled once, then remembered."""

from __future__ import annotations

from keeplane import assets
from keeplane.board.message import ENGLISH
from keeplane.memory import Memory
from keeplane.rules.compiled import Index
from keeplane.rules.deciding import Decider
from keeplane.rules.kept_cues import KeptCues, KeptWord, OpenedCues, keep_cues
from keeplane.rules.pattern import Pattern
from keeplane.rules.rulebook import SHIPPED, Cues, Divided, Examples, Rule, Rulebook, Source, Unless

_PARTS = (Rulebook, Rule, Cues, Divided, Examples, Source, Unless, KeptCues, Index, KeptWord, Pattern)


class ShippedRules:
    """The shipped rulebooks, with their texts in one language, and what decides by them."""

    def __init__(self, memory: Memory, language: str = ENGLISH) -> None:
        self._memory = memory
        self._language = language
        self._files = [assets.rulebook(name) for name in SHIPPED]
        structure = repr([part.__struct_fields__ for part in _PARTS]).encode()
        self._sources = [structure, *(part for name, data in self._files for part in (name.encode(), data))]

    def rulebooks(self) -> tuple[Rulebook, ...]:
        """Raises RulebookError."""
        if self._language == ENGLISH:
            return self._memory.recall("rulebooks", self._sources, tuple[Rulebook, ...], self._read)
        words = [assets.rulebook_words(name, self._language) for name in SHIPPED]
        sources = [*self._sources, *words]
        return self._memory.recall(
            f"rulebooks.{self._language}", sources, tuple[Rulebook, ...], lambda: self._translated(words)
        )

    def decider(self) -> Decider:
        """What decides by the rulebooks. Raises RulebookError."""
        rulebooks = self.rulebooks()
        kept = self._memory.recall("cues", self._sources, KeptCues, lambda: _kept(rulebooks))
        return Decider(rulebooks, OpenedCues(kept))

    def _read(self) -> tuple[Rulebook, ...]:
        from keeplane.rules.loading import load_rulebooks  # noqa: PLC0415 - only until they are remembered

        return load_rulebooks(self._files)

    def _translated(self, words: list[bytes]) -> tuple[Rulebook, ...]:
        from keeplane.rules.translating import read_words, translated  # noqa: PLC0415 - the same

        return tuple(translated(book, read_words(said)) for book, said in zip(self._read(), words, strict=True))


def _kept(rulebooks: tuple[Rulebook, ...]) -> KeptCues:
    from keeplane.rules.compiling import CueCompiler  # noqa: PLC0415 - only until they are remembered

    return keep_cues(CueCompiler(rulebooks))
