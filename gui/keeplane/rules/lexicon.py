"""What a word of a title means among the words of the cues: a form, an abbreviation or a typo."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from keeplane.rules.forms import base_forms

SHORTEST_TYPO = 6
"""Shorter words are left alone: too many real words are one letter away."""

LONGEST_TYPO = 30
CAPITAL = "A"
"""Stands for an unknown word with a capital letter."""

EXACT = "'"
"""Stands before a word of a cue that is meant in this very form."""

Meanings = tuple[str, ...]
"""The words of cues that a word stands for, each once and in alphabetical order."""

_UNKNOWN: Meanings = ()


class Lexicon:
    """Finds the words of cues that a title's word stands for.

    A word one letter away from a known one is read as that word, unless it is in `real`, the real words that happen
    to be so near: those of each first letter as one text, with a space before and after each. `names` are known, but
    nothing else is read as one of them.
    """

    def __init__(
        self, vocabulary: Collection[str], short: Mapping[str, str], real: Mapping[str, str], names: Collection[str]
    ) -> None:
        self._vocabulary = vocabulary
        self._names = names
        self._short = short
        self._real = real
        self._by_letter: dict[str, set[str]] | None = None
        self._near: dict[str, Mapping[str, str]] = {}

    def meanings(self, word: str) -> Meanings:
        """The words of cues that `word`, in lower case, stands for; none if no cue knows it."""
        word = self._short.get(word, word)
        return self._known(word) or self._guessed(word)

    def _known(self, word: str) -> Meanings:
        found = {base for base in base_forms(word) if base in self._vocabulary}
        if EXACT + word in self._vocabulary:
            found.add(EXACT + word)
        return tuple(sorted(found))

    def _guessed(self, word: str) -> Meanings:
        """What `word` stands for if it is a typo."""
        if not SHORTEST_TYPO <= len(word) <= LONGEST_TYPO or not word.isalpha():
            return _UNKNOWN
        if f" {word} " in self._real.get(word[0], ""):
            return _UNKNOWN
        near = self._starting_with(word[0])
        for form in base_forms(word):
            if len(form) < SHORTEST_TYPO - 1:
                continue
            likely = [other for ends in _ends(form) for other in near.get(ends, "").split()]
            for length in (len(form), len(form) + 1, len(form) - 1):
                typos = [other for other in likely if len(other) == length and _is_typo(form, other)]
                if typos:
                    return self._known(min(typos))
        return _UNKNOWN

    def _starting_with(self, letter: str) -> Mapping[str, str]:
        """The words that start with a letter, by their ends; those of the same ends are one text with spaces."""
        if self._by_letter is None:
            self._by_letter = _by_letter(word for word in self._vocabulary if word not in self._names)
        if letter in self._by_letter:
            self._near[letter] = _by_ends(self._by_letter.pop(letter))
        return self._near.get(letter, {})


def _ends(word: str) -> tuple[str, str]:
    """Its start, and its first and last letter: a typo leaves one of both as it is, but for one in the first letter."""
    return word[:3], word[0] + word[-1]


def _by_letter(vocabulary: Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for entry in vocabulary:
        word = entry.removeprefix(EXACT)
        if len(word) >= SHORTEST_TYPO - 1 and word.isalpha():
            found[word[0]].add(word)
    return found


def _by_ends(words: Iterable[str]) -> dict[str, str]:
    found: dict[str, list[str]] = defaultdict(list)
    for word in words:
        for ends in _ends(word):
            found[ends].append(word)
    return {ends: " ".join(alike) for ends, alike in found.items()}


def _is_typo(word: str, candidate: str) -> bool:
    """Whether `word` is `candidate` with a letter missing, added, changed or two swapped."""
    if len(word) > len(candidate):
        word, candidate = candidate, word
    half = len(word) // 2
    if word[: half - 1] != candidate[: half - 1] and word[half + 1 :] != candidate[half + 1 - len(word) :]:
        return False
    start = 0
    while start < len(word) and word[start] == candidate[start]:
        start += 1
    rest, other = word[start:], candidate[start:]
    if len(rest) < len(other):
        return rest == other[1:]
    return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
