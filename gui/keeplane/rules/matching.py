"""Finding every rule's cues in a title, in one pass over its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from msgspec import Struct

from keeplane.rules.compiling import Aim, CompiledCues
from keeplane.rules.decision import Evidence
from keeplane.rules.lexicon import Lexicon
from keeplane.rules.pattern import Pattern, match, tied
from keeplane.rules.reading import MOST_REMEMBERED, Key, Reader, Word, is_aside, starts

_DONE = int(Aim.DONE)
_ANYWHERE = int(Aim.ANYWHERE)
_NEVER = int(Aim.NEVER)


Shape = tuple[tuple[str, bool], ...]
"""The rules and divided kinds whose work a title does or mentions, True for what it does."""


class _Found(Struct, frozen=True, gc=False):
    """What a title comes to.

    `runs` has, for each kind in `shape`, the first and last places of its evidence: the numbers of the chunk and of the
    word in the chunk for both.
    """

    shape: Shape
    runs: tuple[tuple[str, tuple[tuple[int, int, int, int], ...]], ...]


class _Leads(Struct):
    """The patterns whose key step a word takes.

    Those `alone` have no other step. Of the `others`, each after the words of its other step, `beside` has those whose
    other step a word takes, by the number of that word, as far as it was `met` in one title with this one.
    """

    alone: list[Pattern]
    others: list[tuple[frozenset[str], Pattern]]
    met: set[int]
    beside: dict[int, list[Pattern]]


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
        self._leads: dict[int, _Leads] = {}
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
            at = starts(title)
            for kind, runs in found.runs:
                evidence[kind] = tuple(
                    [
                        Evidence(
                            start := at[first] + chunks[first].spans[part][0],
                            end := at[last] + chunks[last].spans[final][1],
                            title[start:end],
                        )
                        for first, part, last, final in runs
                    ]
                )
        return found.shape, evidence

    def near(self, title: str) -> list[str]:
        """The ids of what has cues with words of `title`, by how telling these words are."""
        owners, by_word = self._cues.index.owners, self._cues.index.by_word
        scores: dict[int, float] = defaultdict(float)
        for word in self._reader.words(self._reader.scan(title)[0]):
            for meaning in sorted(word.meanings):
                cues = by_word.get(meaning, ())
                for owner in {owners[cue] for cue in cues}:
                    scores[owner] += 1 / len(cues)
        return [self._kinds[owner] for owner in sorted(scores, key=lambda owner: (-scores[owner], owner))]

    def _find_all(self, key: Key) -> _Found:
        words = self._reader.words(key)
        shape = []
        runs = []
        parts = _parts(key)
        for owner, matches in self._matches(words).items():
            done, at = _judged(words, matches, handed_off=self._handed_off[owner])
            if at:
                shape.append((self._kinds[owner], done))
                ends = tuple([(*parts[first], *parts[last]) for first, last in _runs(words, at)])
                runs.append((self._kinds[owner], ends))
        return _Found(tuple(shape), tuple(runs))

    def _matches(self, words: list[Word]) -> dict[int, dict[tuple[int, ...], int]]:
        """For each owner of a cue that matches, the indexes of the matched words with the highest aim of such cues."""
        known = [(at, word.number) for at, word in enumerate(words) if word.meanings]
        present = {number for _, number in known}
        found: dict[int, dict[tuple[int, ...], int]] = {}
        for at, number in known:
            leads = self._leads.get(number) or self._leads_of(words[at])
            for pattern in leads.alone:
                if tied(pattern, words, at, at):
                    _note(found, pattern, (at,))
            if not leads.met.issuperset(present):
                _meet(leads, words)
            near = leads.beside.keys() & present
            if near:
                for pattern, matched in _matched_beside(leads, near, words, at, known):
                    _note(found, pattern, matched)
        return found

    def _leads_of(self, word: Word) -> _Leads:
        patterns = self._cues.led_by(word.meanings)
        alone = [pattern for pattern in patterns if pattern.other is None]
        others = [(pattern.steps[pattern.other].words, pattern) for pattern in patterns if pattern.other is not None]
        leads = self._leads[word.number] = _Leads(alone, others, set(), {})
        return leads

    def _role(self, meanings: frozenset[str]) -> int:
        """All roles of a word of these meanings."""
        role = 0
        for meaning in meanings:
            role |= self._roles.get(meaning, 0)
        return role


def _meet(leads: _Leads, words: Iterable[Word]) -> None:
    """Sort out which of the other steps the words take that are new to `leads`."""
    for word in words:
        if word.number not in leads.met:
            leads.met.add(word.number)
            taken = [pattern for step, pattern in leads.others if not step.isdisjoint(word.meanings)]
            if taken:
                leads.beside[word.number] = taken


def _matched_beside(
    leads: _Leads, near: Set[int], words: list[Word], at: int, known: Iterable[tuple[int, int]]
) -> Iterator[tuple[Pattern, tuple[int, ...]]]:
    """The patterns that match with their key step at `at` and their other step at a word whose number is in `near`."""
    for place, number in known:
        if number in near:
            for pattern in leads.beside[number]:
                if pattern.nearest <= place - at <= pattern.farthest and (matched := match(pattern, words, at, place)):
                    yield pattern, matched


def _note(found: dict[int, dict[tuple[int, ...], int]], pattern: Pattern, matched: tuple[int, ...]) -> None:
    matches = found.get(pattern.owner)
    if matches is None:
        found[pattern.owner] = {matched: pattern.aim}
    elif pattern.aim > matches.get(matched, -1):
        matches[matched] = pattern.aim


def _parts(key: Key) -> list[tuple[int, int]]:
    """For the place of each word and mark the number of its chunk and its number in that chunk."""
    if set(map(len, key)) == {1}:
        return [(number, 0) for number in range(len(key))]
    return [(number, part) for number, chunk in enumerate(key) for part in range(len(chunk))]


def _judged(
    words: list[Word], matches: Mapping[tuple[int, ...], int], *, handed_off: bool
) -> tuple[bool, Sequence[int]]:
    """Whether the matches say that a rule's work is done, and the words that say so.

    What a `never` cue matches is left out.
    """
    if len(matches) == 1:
        ((matched, aim),) = matches.items()
        if aim == _NEVER:
            return False, ()
        done = aim == _ANYWHERE or (aim == _DONE and not is_aside(words, matched, matched, handed_off=handed_off))
        return done, matched
    barred = {at for matched, aim in matches.items() if aim == _NEVER for at in matched}
    covered = {at for matched, aim in matches.items() if aim != _NEVER for at in matched}
    doing: set[int] = set()
    aside: set[int] = set()
    for matched, aim in matches.items():
        if aim == _NEVER or not barred.isdisjoint(matched):
            continue
        if aim == _ANYWHERE or (aim == _DONE and not is_aside(words, matched, covered, handed_off=handed_off)):
            doing.update(matched)
        else:
            aside.update(matched)
    return bool(doing), sorted(doing or aside)


def _runs(words: list[Word], at: Sequence[int]) -> list[tuple[int, int]]:
    """The places of the first and last of each run of words that follow one another."""
    first, last = words[at[0]].place, words[at[-1]].place
    if last - first == len(at) - 1:
        return [(first, last)]
    runs: list[tuple[int, int]] = []
    for place in [words[each].place for each in at]:
        if runs and place == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
