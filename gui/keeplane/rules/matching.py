"""Finding every rule's cues in a title, in one pass over its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from threading import Lock

from msgspec import Struct

from keeplane.rules.compiled import CompiledCues
from keeplane.rules.decision import Evidence
from keeplane.rules.judging import Hit, judged
from keeplane.rules.lexicon import Lexicon, Meanings
from keeplane.rules.pattern import CueWord, is_in_place, match
from keeplane.rules.reading import Key, Reader, spans
from keeplane.rules.recent import Recent

MOST_REMEMBERED = 2_000
"""What so many titles come to is remembered; far fewer are written alike but for names and days."""

Shape = tuple[tuple[str, bool], ...]
"""The rules and divided kinds whose work a title does or mentions, True for what it does."""


class _Found(Struct, frozen=True, gc=False):
    """What a title comes to.

    `runs` has the words of each kind's evidence, in title order: the kind, and the places of the first and of the last
    word of a run.
    """

    shape: Shape
    runs: tuple[tuple[str, int, int], ...]


class _Words(dict[int, CueWord]):
    """What the words of each number are to the cues, asked for when it is first needed."""

    def __init__(self, learn: Callable[[int], CueWord]) -> None:
        super().__init__()
        self._learn = learn

    def __missing__(self, number: int) -> CueWord:
        word = self[number] = self._learn(number)
        return word


class Matcher:
    """Recognises the work of many rules in titles, on any thread."""

    def __init__(self, cues: CompiledCues) -> None:
        self._cues = cues
        index = cues.index
        self._kinds = index.kinds
        self._handed_off = index.handed_off
        self._roles = index.roles
        lexicon = Lexicon(cues.vocabulary, index.short, real=index.real, names=index.names)
        self._reader = Reader(lexicon.meanings, self._role)
        self._words = _Words(lambda number: cues.word(self._reader.meanings(number)))
        self._found: Recent[Key, _Found] = Recent(MOST_REMEMBERED)
        self._finding = Lock()

    def find(self, title: str) -> tuple[Shape, dict[str, tuple[Evidence, ...]]]:
        """The rules and divided kinds that `title` does or mentions, and the evidence of each."""
        key, chunks = self._reader.scan(title)
        found = self._found.latest.get(key) or self._find(key)
        evidence: dict[str, tuple[Evidence, ...]] = {}
        if found.shape:
            stands = spans(title, chunks)
            for kind, first, last in found.runs:
                start, end = stands[first][0], stands[last][1]
                words = Evidence(start, end, title[start:end])
                evidence[kind] = (*evidence[kind], words) if kind in evidence else (words,)
        return found.shape, evidence

    def shape(self, title: str) -> Shape:
        """The rules and divided kinds that `title` does or mentions."""
        key, _ = self._reader.scan(title)
        return (self._found.latest.get(key) or self._find(key)).shape

    def near(self, title: str) -> list[str]:
        """The ids of what has cues with words of `title`, by how telling these words are."""
        scores: dict[int, float] = defaultdict(float)
        with self._finding:
            numbers, _, _ = self._reader.words(self._reader.scan(title)[0])
        for number in numbers:
            for meaning in self._reader.meanings(number):
                owners, cues = self._cues.owners(meaning)
                for owner in owners:
                    scores[owner] += 1 / cues
        return [self._kinds[owner] for owner in sorted(scores, key=lambda owner: (-scores[owner], owner))]

    def _find(self, key: Key) -> _Found:
        with self._finding:
            return self._found.recall(key, self._find_all)

    def _find_all(self, key: Key) -> _Found:
        numbers, marks, places = self._reader.words(key)
        words = list(map(self._words.__getitem__, numbers))
        shape = []
        runs: list[tuple[str, int, int]] = []
        hits = self._hits(words, marks)
        for owner in sorted(hits):
            done, at = judged(marks, hits[owner], self._handed_off[owner])
            if at:
                kind = self._kinds[owner]
                shape.append((kind, done))
                runs += _runs(kind, places, at)
        return _Found(tuple(shape), tuple(runs))

    def _hits(self, words: Sequence[CueWord], marks: Sequence[int]) -> dict[int, list[Hit]]:
        """What cues match, by their owners."""
        hits: dict[int, list[Hit]] = {}
        patterns = self._cues.patterns
        lefts: list[tuple[int, frozenset[int]]] = []
        for at, word in enumerate(words):
            for owner, aim, tied in word.alone:
                if tied is None or is_in_place(tied, marks, at, at):
                    hits.setdefault(owner, []).append((aim, (at,)))
            right = word.right
            for place, left in lefts:
                if not left.isdisjoint(right):
                    for group in left & right:
                        for pattern in patterns[group]:
                            matched = match(pattern, words, marks, place, at)
                            if matched:
                                hits.setdefault(pattern.owner, []).append((pattern.aim, matched))
            if word.left:
                lefts.append((at, word.left))
        return hits

    def _role(self, meanings: Meanings) -> int:
        """All roles of a word of these meanings."""
        role = 0
        for meaning in meanings:
            role |= self._roles.get(meaning, 0)
        return role


def _runs(kind: str, places: Sequence[int], at: Sequence[int]) -> list[tuple[str, int, int]]:
    """The places of the first and last of each run of words that follow one another, with their kind."""
    first = last = places[at[0]]
    if places[at[-1]] - first == len(at) - 1:
        return [(kind, first, places[at[-1]])]
    runs = []
    for each in at[1:]:
        if places[each] != last + 1:
            runs.append((kind, first, last))
            first = places[each]
        last = places[each]
    return [*runs, (kind, first, last)]
