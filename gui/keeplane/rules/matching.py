"""Finding every rule's cues in a title, in one pass over its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations

from msgspec import Struct

from keeplane.rules.compiling import CompiledCues
from keeplane.rules.decision import Evidence
from keeplane.rules.judging import Matched, judged
from keeplane.rules.lexicon import Lexicon
from keeplane.rules.pattern import CueWord, Pattern, is_in_place, match
from keeplane.rules.reading import LONGEST, MOST_REMEMBERED, Key, Reader, starts

_FIRST_PARTS = [(number, 0) for number in range(LONGEST)]

Shape = tuple[tuple[str, bool], ...]
"""The rules and divided kinds whose work a title does or mentions, True for what it does."""


class _Found(Struct, frozen=True, gc=False):
    """What a title comes to.

    `runs` has the words of each kind's evidence, in title order: the kind, and of the first and of the last word of
    a run the number of its chunk and its number in that chunk.
    """

    shape: Shape
    runs: tuple[tuple[str, int, int, int, int], ...]


class _Words(dict[int, CueWord]):
    """What the words of each number are to the cues, asked for when it is first needed."""

    def __init__(self, learn: Callable[[int], CueWord]) -> None:
        super().__init__()
        self._learn = learn

    def __missing__(self, number: int) -> CueWord:
        word = self[number] = self._learn(number)
        return word


class Matcher:
    """Recognises the work of many rules in titles."""

    def __init__(self, cues: CompiledCues) -> None:
        self._cues = cues
        index = cues.index
        self._kinds = index.kinds
        self._handed_off = index.handed_off
        self._roles = index.roles
        lexicon = Lexicon(index.by_word.keys() | index.roles.keys(), index.short, real=index.real, names=index.names)
        self._reader = Reader(lexicon.meanings, self._role)
        self._words = _Words(lambda number: cues.word(self._reader.meanings(number)))
        self._found: dict[Key, _Found] = {}

    def find(self, title: str) -> tuple[Shape, dict[str, tuple[Evidence, ...]]]:
        """The rules and divided kinds that `title` does or mentions, and the evidence of each."""
        key, chunks = self._reader.scan(title)
        found = self._found.get(key)
        if found is None:
            if len(self._found) >= MOST_REMEMBERED:
                self._found.clear()
            found = self._found[key] = self._find_all(key)
        evidence: dict[str, tuple[Evidence, ...]] = {}
        if found.shape:
            at = starts(title, chunks)
            for kind, first, part, last, final in found.runs:
                start = at[first] + chunks[first].spans[part][0]
                end = at[last] + chunks[last].spans[final][1]
                evidence[kind] = (*evidence.get(kind, ()), Evidence(start, end, title[start:end]))
        return found.shape, evidence

    def near(self, title: str) -> list[str]:
        """The ids of what has cues with words of `title`, by how telling these words are."""
        owners, by_word = self._cues.index.owners, self._cues.index.by_word
        scores: dict[int, float] = defaultdict(float)
        numbers, _, _ = self._reader.words(self._reader.scan(title)[0])
        for number in numbers:
            for meaning in sorted(self._reader.meanings(number)):
                cues = by_word.get(meaning, ())
                for owner in {owners[cue] for cue in cues}:
                    scores[owner] += 1 / len(cues)
        return [self._kinds[owner] for owner in sorted(scores, key=lambda owner: (-scores[owner], owner))]

    def _find_all(self, key: Key) -> _Found:
        numbers, marks, places = self._reader.words(key)
        words = list(map(self._words.__getitem__, numbers))
        shape = []
        runs = []
        parts = _parts(key)
        for owner, matches in sorted(self._matches(words, marks).items()):
            done, at = judged(marks, matches, self._handed_off[owner])
            if at:
                kind = self._kinds[owner]
                shape.append((kind, done))
                for first, last in _runs(places, at):
                    runs.append((kind, *parts[first], *parts[last]))
        return _Found(tuple(shape), tuple(runs))

    def _matches(self, words: Sequence[CueWord], marks: Sequence[int]) -> dict[int, dict[Matched, int]]:
        """For each owner of a cue that matches, the indexes of the matched words with the highest aim of such cues."""
        patterns = self._cues.patterns
        hits: list[tuple[Pattern, Matched]] = [
            (pattern, (at,)) for at, word in enumerate(words) for pattern in word.alone
        ]
        for (at, word), (place, other) in combinations(enumerate(words), 2):
            if not word.left.isdisjoint(other.right):
                for number in word.left & other.right:
                    pattern = patterns[number]
                    if place - at in pattern.apart:
                        hits.append((pattern, match(pattern, words, marks, at, place)))
        found: dict[int, dict[Matched, int]] = defaultdict(dict)
        for pattern, matched in hits:
            if matched and (not pattern.tied or is_in_place(pattern, marks, matched[0], matched[-1])):
                matches = found[pattern.owner]
                if pattern.aim > matches.get(matched, -1):
                    matches[matched] = pattern.aim
        return found

    def _role(self, meanings: frozenset[str]) -> int:
        """All roles of a word of these meanings."""
        role = 0
        for meaning in meanings:
            role |= self._roles.get(meaning, 0)
        return role


def _parts(key: Key) -> Sequence[tuple[int, int]]:
    """For the place of each word and mark the number of its chunk and its number in that chunk."""
    if all(key) and sum(map(len, key)) == len(key):
        return _FIRST_PARTS[: len(key)]
    return [(number, part) for number, chunk in enumerate(key) for part in range(len(chunk))]


def _runs(places: Sequence[int], at: Sequence[int]) -> list[tuple[int, int]]:
    """The places of the first and last of each run of words that follow one another."""
    first, last = places[at[0]], places[at[-1]]
    if last - first == len(at) - 1:
        return [(first, last)]
    runs: list[tuple[int, int]] = []
    for place in [places[each] for each in at]:
        if runs and place == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
