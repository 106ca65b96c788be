"""A plain reading of titles, word by word and cue by cue: slow, and what the fast one must come to as well."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from keeplane.rules.compiled import Aim
from keeplane.rules.compiling import CueCompiler
from keeplane.rules.lexicon import Lexicon, Meanings
from keeplane.rules.pattern import Pattern
from keeplane.rules.reading import Reader
from keeplane.rules.rulebook import Rulebook
from keeplane.rules.syntax import Role

PARTS = Role.JOINS | Role.ABOUT | Role.LINKS | Role.BREAKS
STARTS = Role.LIGHT | Role.ERRAND | Role.OWN | Role.ACTS


@dataclass
class Word:
    meanings: Meanings
    role: Role
    place: int
    fresh: bool
    aside: bool
    opens: bool
    errand: int | None
    own: int | None


@dataclass
class Spelled:
    """A pattern with the words of its steps, and the gap before each."""

    pattern: Pattern
    steps: list[frozenset[str]]
    gaps: tuple[int, ...]


Found = dict[str, tuple[bool, list[tuple[int, int]]]]
"""For each rule or divided kind whether its work is done, and from where to where the words stand that say so."""


class PlainReading:
    """Tries every cue of the rulebooks on a title."""

    def __init__(self, rulebooks: tuple[Rulebook, ...]) -> None:
        self._cues = CueCompiler(rulebooks)
        self._reader = Reader(self._lexicon.meanings, self._role)

    @cached_property
    def _lexicon(self) -> Lexicon:
        index = self._cues.index
        return Lexicon(self._cues.vocabulary, index.short, real=index.real, names=index.names)

    @cached_property
    def _patterns(self) -> list[Spelled]:
        self._cues.compile_all()
        words = list(self._cues.sets)
        return [
            Spelled(pattern, [words[step] for step in pattern.steps], pattern.gaps or (0,) * len(pattern.steps))
            for patterns in self._cues.patterns.values()
            for pattern in patterns
        ]

    def _role(self, meanings: Meanings) -> int:
        role = 0
        for meaning in meanings:
            role |= self._cues.index.roles.get(meaning, 0)
        return role

    def found(self, title: str) -> Found:
        words = self._words(title)
        known = frozenset().union(*[word.meanings for word in words])
        matches: dict[int, dict[tuple[int, ...], int]] = {}
        for spelled in self._patterns:
            if not any(step.isdisjoint(known) for step in spelled.steps):
                for matched in _matched(spelled, words):
                    aims = matches.setdefault(spelled.pattern.owner, {})
                    aims[matched] = max(spelled.pattern.aim, aims.get(matched, 0))
        index = self._cues.index
        judged = {index.kinds[owner]: _judged(words, each, index.handed_off[owner]) for owner, each in matches.items()}
        return {kind: (done, self._spans(title, words, told)) for kind, (done, told) in judged.items() if told}

    def _spans(self, title: str, words: list[Word], told: list[int]) -> list[tuple[int, int]]:
        _, chunks = self._reader.scan(title)
        pieces = zip(re.finditer(r"\S+", title), chunks, strict=True)
        spans = [(piece.start() + start, piece.start() + end) for piece, chunk in pieces for start, end in chunk.spans]
        places = [words[at].place for at in told]
        firsts = [place for place in places if place - 1 not in places]
        lasts = [place for place in places if place + 1 not in places]
        return [(spans[first][0], spans[last][1]) for first, last in zip(firsts, lasts, strict=True)]

    def _words(self, title: str) -> list[Word]:
        words: list[Word] = []
        fresh = aside = content = joined = False
        opens = True
        errand = own = None
        for place, number in enumerate(self._reader.scan(title)[0]):
            meanings = self._reader.meanings(number)
            role = Role(self._reader._roles[number])
            if role & Role.NOISE:
                fresh = True
                continue
            if role & Role.BREAKS:
                aside = content = False
                joined = True
                if role & Role.ENDS:
                    errand = own = None
            elif role & Role.JOINS:
                joined = True
            elif role & (Role.ABOUT | Role.LINKS):
                aside = aside or content
            elif role & STARTS:
                if joined or not content:
                    errand = len(words) if role & Role.ERRAND else None
                    own = len(words) if role & Role.OWN else None
                    aside = content = False
                content = content or not role & Role.LIGHT
                joined = False
            else:
                content, joined = True, False
            words.append(Word(meanings, role, place, fresh, aside, opens, errand, own))
            opens = bool((opens and role & Role.LIGHT) or role & Role.BREAKS)
            fresh = False
        return words


def _matched(spelled: Spelled, words: list[Word]) -> list[tuple[int, ...]]:
    """Every place of the pattern: from each word that its rarest step takes to the nearest words on both sides."""
    found = []
    pattern = spelled.pattern
    other = pattern.right if pattern.key == pattern.left else pattern.left
    for at in range(len(words)):
        for place in range(len(words)):
            if not _takes(spelled, pattern.key, words[at]):
                continue
            if pattern.left == pattern.right:
                if at != place:
                    continue
            elif not _takes(spelled, other, words[place]) or not (
                pattern.fewest <= (place - at if other > pattern.key else at - place) <= pattern.most
            ):
                continue
            matched = _spread(spelled, words, at)
            if matched and _in_place(pattern, words, matched):
                found.append(matched)
    return found


def _takes(spelled: Spelled, step: int, word: Word) -> bool:
    return not spelled.steps[step].isdisjoint(word.meanings)


def _spread(spelled: Spelled, words: list[Word], at: int) -> tuple[int, ...]:
    key = spelled.pattern.key
    matched = {key: at}
    for step in range(key - 1, -1, -1):
        matched[step] = _nearest(spelled, words, step, matched[step + 1], -1, spelled.gaps[step + 1])
    for step in range(key + 1, len(spelled.steps)):
        matched[step] = _nearest(spelled, words, step, matched[step - 1], 1, spelled.gaps[step])
    return () if None in matched.values() else tuple(sorted(matched.values()))


def _nearest(spelled: Spelled, words: list[Word], step: int, at: int | None, way: int, gap: int) -> int | None:
    for _ in range(gap + 1):
        at = None if at is None or not 0 <= at + way < len(words) else at + way
        if at is None or _takes(spelled, step, words[at]):
            return at
        if words[at].role & (Role.BREAKS | Role.ABOUT):
            return None
    return None


def _in_place(pattern: Pattern, words: list[Word], matched: tuple[int, ...]) -> bool:
    if pattern.first and not words[matched[0]].opens:
        return False
    rest = words[matched[-1] + 1 :]
    return not pattern.last or not rest or bool(rest[0].role & Role.BREAKS)


def _judged(words: list[Word], matches: dict[tuple[int, ...], int], handed_off: bool) -> tuple[bool, list[int]]:
    barred = {at for matched, aim in matches.items() if aim == Aim.NEVER for at in matched}
    covered = {at for matched, aim in matches.items() if aim != Aim.NEVER for at in matched}
    doing: set[int] = set()
    aside: set[int] = set()
    for matched, aim in matches.items():
        if barred.isdisjoint(matched):
            done = aim == Aim.ANYWHERE or (aim == Aim.DONE and not _is_aside(words, matched, covered, handed_off))
            (doing if done else aside).update(matched)
    return bool(doing), sorted(doing or aside)


def _is_aside(words: list[Word], matched: tuple[int, ...], covered: set[int], handed_off: bool) -> bool:
    first = words[matched[0]]
    if first.aside or first.errand not in {None, *matched} or (handed_off and first.own not in {None, *matched}):
        return True
    if first.errand == matched[0] or (first.own == matched[0] and not first.role & Role.ACTS):
        return False
    if words[matched[-1]].role & Role.NAME:
        return False
    heads = []
    for at, word in enumerate(words[matched[-1] + 1 :][:4], matched[-1] + 1):
        if word.fresh or word.role & PARTS:
            break
        heads.append(bool(word.role & (Role.DOER if handed_off else Role.ARTEFACT)) and at not in covered)
    return bool(heads) and (heads[-1] if first.role & STARTS else any(heads))
