"""From the cues of rulebooks to what titles are matched with: an index of their words, and patterns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from typing import Protocol

from msgspec import Struct

from keeplane.rules.cues import CAPITAL, FIRST_NAME, NAME, CueReader, literals
from keeplane.rules.cues import Sequence as CueSequence
from keeplane.rules.lexicon import EXACT
from keeplane.rules.pattern import CueWord, Pattern, cue_word
from keeplane.rules.rulebook import Cues, Divided, Rule, Rulebook, Verdict
from keeplane.rules.syntax import WORD_ROLES, Role

REAL = "real"
"""The name of the words that are spelled right although they look like a typo of a cue's word."""

_NOISE = int(Role.NOISE)


class Aim(IntEnum):
    """What a cue says of its rule; of two that match the same words the higher holds."""

    MENTIONED = 0
    DONE = 1
    ANYWHERE = 2
    NEVER = 3


class Index(Struct, frozen=True):
    """What has to be known of all cues before any of them is looked at closely.

    `kinds` are the ids of the rules and divided kinds, `handed_off` says which of them go to Outsource. Cues are
    numbered: `owners` has the place in `kinds` of each, `by_word` the numbers of those that a word stands in.
    """

    kinds: tuple[str, ...]
    handed_off: tuple[bool, ...]
    owners: tuple[int, ...]
    by_word: dict[str, list[int]]
    roles: dict[str, int]
    short: dict[str, str]
    real: frozenset[str]
    names: frozenset[str]


class CompiledCues(Protocol):
    """Where a matcher has its cues from."""

    @property
    def index(self) -> Index: ...

    def word(self, meanings: frozenset[str]) -> CueWord:
        """What a word of these meanings is to the cues. Raises CueError."""

    @property
    def patterns(self) -> Mapping[int, Pattern]:
        """The patterns of the numbers that words have in `left` or `right`."""


class CueCompiler:
    """Compiles a cue when it is first asked for: a short list of titles needs few of them."""

    def __init__(self, rulebooks: Sequence[Rulebook]) -> None:
        rules = [rule for book in rulebooks for rule in book.rules]
        divided = [kind for book in rulebooks for kind in book.divided]
        kinds: list[Rule | Divided] = [*rules, *divided]
        classes = merged_words(rulebooks)
        self._cues = list(_cues([kind.cues for kind in kinds]))
        self._reader = CueReader(classes)
        self._costs: dict[frozenset[str], int] = {}
        self.patterns: dict[int, Pattern] = {}
        self._compiled: dict[int, range] = {}
        self.index = Index(
            kinds=tuple(kind.id for kind in kinds),
            handed_off=(*(rule.verdict is Verdict.OUTSOURCE for rule in rules), *(False for _ in divided)),
            owners=tuple(owner for owner, _, _ in self._cues),
            by_word=_by_word([phrase for _, _, phrase in self._cues], classes),
            roles=_roles(classes),
            short={word: meant for book in reversed(rulebooks) for word, meant in book.short.items()},
            real=_words_in(classes.get(REAL, ())),
            names=_words_in(classes.get(NAME, ())),
        )

    def word(self, meanings: frozenset[str]) -> CueWord:
        """What a word of these meanings is to the cues. Raises CueError."""
        by_word = self.index.by_word
        single: list[Pattern] = []
        left: set[int] = set()
        right: set[int] = set()
        for cue in {cue for meaning in meanings for cue in by_word.get(meaning, ())}:
            for number in self.numbers(cue):
                pattern = self.patterns[number]
                takes_left = not pattern.steps[pattern.left].words.isdisjoint(meanings)
                if pattern.left == pattern.right:
                    if takes_left:
                        single.append(pattern)
                    continue
                if takes_left:
                    left.add(number)
                if not pattern.steps[pattern.right].words.isdisjoint(meanings):
                    right.add(number)
        return cue_word(meanings, single, frozenset(left), frozenset(right))

    def numbers(self, cue: int) -> range:
        """The numbers of the cue's patterns. Raises CueError."""
        if cue not in self._compiled:
            owner, aim, phrase = self._cues[cue]
            start = len(self.patterns)
            for sequence in self._reader.sequences(phrase):
                pattern = self._pattern(owner, aim, sequence)
                if pattern is not None:
                    self.patterns[len(self.patterns)] = pattern
            self._compiled[cue] = range(start, len(self.patterns))
        return self._compiled[cue]

    def _pattern(self, owner: int, aim: Aim, sequence: CueSequence) -> Pattern | None:
        """The pattern for one word sequence, with the step as its key whose words the fewest cues hold.

        None if titles are read without all of its words.
        """
        costs = [self._cost(step.words) for step in sequence.steps]
        steps = sequence.steps
        if 0 in costs:
            steps = tuple([step for step, cost in zip(steps, costs, strict=True) if cost])
            costs = [cost for cost in costs if cost]
        if not steps:
            return None
        key = costs.index(min(costs))
        costs[key] = max(costs) + 1
        other = costs.index(min(costs)) if len(steps) > 1 else key
        left, right = min(key, other), max(key, other)
        between = steps[left + 1 : right + 1]
        tied = sequence.first or sequence.last
        return Pattern(
            owner,
            int(aim),
            steps,
            key,
            left,
            right,
            fewest=len(between),
            most=len(between) + sum(step.gap for step in between),
            first=sequence.first,
            last=sequence.last,
            tight=not any(step.gap for step in steps[1:]),
            tied=tied,
            pair=len(steps) == 2 and not tied,
        )

    def _cost(self, words: frozenset[str]) -> int:
        """How many cues the words of a step lead to; 0 if titles are read without them."""
        cost = self._costs.get(words)
        if cost is None:
            roles = self.index.roles
            is_noise = all((roles.get(word, 0) | roles.get(EXACT + word, 0)) & _NOISE for word in words)
            cost = 0 if is_noise else 1 + sum([len(self.index.by_word.get(word, ())) for word in words])
            self._costs[words] = cost
        return cost


def merged_words(rulebooks: Iterable[Rulebook]) -> dict[str, tuple[str, ...]]:
    """The words of every class, over all rulebooks."""
    classes: dict[str, tuple[str, ...]] = {}
    for book in rulebooks:
        for name, words in book.words.items():
            classes[name] = classes.get(name, ()) + words
    classes[FIRST_NAME] = classes.get(NAME, ())
    return classes


def _words_in(entries: Iterable[str]) -> frozenset[str]:
    return frozenset(word for entry in entries for word in literals(entry))


def _roles(classes: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    roles: dict[str, int] = {}
    for name, role in WORD_ROLES.items():
        for entry in classes.get(name, ()):
            for word in literals(entry):
                roles[word] = roles.get(word, 0) | role
    return roles


def _cues(kinds: Sequence[Cues]) -> Iterator[tuple[int, Aim, str]]:
    for owner, cues in enumerate(kinds):
        for aim, phrases in (
            (Aim.DONE, cues.done),
            (Aim.MENTIONED, cues.mentioned),
            (Aim.NEVER, cues.never),
            (Aim.ANYWHERE, cues.anywhere),
        ):
            for phrase in phrases:
                yield owner, aim, phrase


def _by_word(phrases: Sequence[str], classes: Mapping[str, tuple[str, ...]]) -> dict[str, list[int]]:
    """The numbers of the phrases that each word stands in, by itself or in a class."""
    by_literal: dict[str, list[int]] = defaultdict(list)
    for number, phrase in enumerate(phrases):
        for word in literals(phrase):
            by_literal[word].append(number)
    for name, entries in classes.items():
        numbers = by_literal.pop(f"@{name}", None)
        if numbers:
            for word in {word for entry in entries for word in literals(entry)} | (
                {CAPITAL} if name == NAME else set()
            ):
                by_literal[word] += numbers
    return dict(by_literal)
