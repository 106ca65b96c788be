"""The words that cues know, and what a word of a title means among them: a form, an abbreviation or a typo."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

SHORTEST_TYPO = 5
"""Shorter words are left alone: too many real words are one letter away."""

SHORTEST_DOUBLE_TYPO = 9
MOST_REMEMBERED = 20_000


class Lexicon:
    """Looks a title's word up in the cues' vocabulary.

    A word one letter away from a known one (two if it is long) is read as that word, unless it is in `real`,
    the real words that happen to be so near.
    """

    def __init__(self, vocabulary: Collection[str], short: Mapping[str, str], real: Collection[str]) -> None:
        self._short = short
        self._known = {word: word for word in vocabulary} | {word: word for word in real} | dict(short)
        self._vocabulary = vocabulary
        self._guessed: dict[str, str] = {}
        self._shortened: dict[str, list[str]] | None = None

    def __contains__(self, word: str) -> bool:
        return word in self._known

    def read(self, word: str) -> str:
        """The known word that `word` stands for, or `word` itself."""
        known = self._known.get(word)
        if known is not None:
            return known
        guess = self._guessed.get(word)
        if guess is None:
            guess = self._guess(word)
            if len(self._guessed) >= MOST_REMEMBERED:
                self._guessed.clear()
            self._guessed[word] = guess
        return guess

    def _guess(self, word: str) -> str:
        if not SHORTEST_TYPO <= len(word) <= 30 or not word.isalpha():
            return word
        if self._shortened is None:
            self._shortened = _by_shortened(self._vocabulary)
        near = {
            candidate
            for shortened in _shortened(word)
            for candidate in self._shortened.get(shortened, ())
            if candidate[0] == word[0] and _is_typo(word, candidate)
        }
        return min(near, key=lambda candidate: (abs(len(candidate) - len(word)), candidate), default=word)


def _by_shortened(vocabulary: Collection[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for word in vocabulary:
        if len(word) >= SHORTEST_TYPO and word.isalpha():
            for shortened in _shortened(word):
                found[shortened].append(word)
    return found


def _shortened(word: str) -> set[str]:
    """`word` and what is left of it when any one letter goes missing."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


def _is_typo(word: str, candidate: str) -> bool:
    """Whether `word` is `candidate` with a letter missing, added, changed or two swapped."""
    if len(word) > len(candidate):
        word, candidate = candidate, word
    start = 0
    while start < len(word) and word[start] == candidate[start]:
        start += 1
    rest, other = word[start:], candidate[start:]
    if len(rest) < len(other):
        return rest == other[1:]
    return rest[1:] == other[1:] or (rest[:2] == other[1::-1] and rest[2:] == other[2:])
