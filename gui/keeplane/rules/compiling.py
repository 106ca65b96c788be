"""From the cues of rulebooks to what titles are matched with. The shipped ones were compiled before; see kept_cues."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from keeplane.rules.compiled import Aim, Index
from keeplane.rules.cues import FIRST_NAME, NAME, CueReader, literals
from keeplane.rules.cues import Sequence as CueSequence
from keeplane.rules.lexicon import CAPITAL, EXACT, Meanings
from keeplane.rules.pattern import CueWord, Pattern, alone
from keeplane.rules.rulebook import Cues, Divided, Rule, Rulebook, Verdict
from keeplane.rules.syntax import WORD_ROLES, Role

REAL = "real"
"""The name of the words that are spelled right although they look like a typo of a cue's word."""

_NOISE = int(Role.NOISE)


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
        self._by_word = _by_word([phrase for _, _, phrase in self._cues], classes)
        self.sets: dict[frozenset[str], int] = {}
        self._sets_of: dict[str, list[int]] = defaultdict(list)
        self.groups: dict[tuple[int, ...], int] = {}
        self._looked_up: list[tuple[int, ...]] = []
        self.patterns: dict[int, list[Pattern]] = {}
        self._compiled: dict[int, list[int]] = {}
        self.index = Index(
            kinds=tuple(kind.id for kind in kinds),
            handed_off=(*(rule.verdict is Verdict.OUTSOURCE for rule in rules), *(False for _ in divided)),
            roles=_roles(classes),
            short={word: meant for book in reversed(rulebooks) for word, meant in book.short.items()},
            real=_by_letter(_words_in(classes.get(REAL, ()))),
            names=_words_in(classes.get(NAME, ())),
        )

    @property
    def vocabulary(self) -> Collection[str]:
        return self._by_word.keys() | self.index.roles.keys()

    def word(self, meanings: Meanings) -> CueWord:
        """What a word of these meanings is to the cues. Raises CueError."""
        cues = {cue for meaning in meanings for cue in self._by_word.get(meaning, ())}
        groups = {group for cue in cues for group in self._groups_of(cue)}
        sets = {number for meaning in meanings for number in self._sets_of.get(meaning, ())}
        single: list[int] = []
        left: list[int] = []
        right: list[int] = []
        for group in groups:
            steps = self._looked_up[group]
            if steps[0] in sets:
                (left if len(steps) > 1 else single).append(group)
            if len(steps) > 1 and steps[1] in sets:
                right.append(group)
        only = [pattern for group in single for pattern in self.patterns[group]]
        return CueWord(tuple(sets), alone(only), frozenset(left), frozenset(right))

    def owners(self, word: str) -> tuple[Collection[int], int]:
        cues = self._by_word.get(word, ())
        return {self._cues[cue][0] for cue in cues}, len(cues)

    def compile_all(self) -> None:
        """Compile what was not asked for yet. Raises CueError."""
        for cue in range(len(self._cues)):
            self._groups_of(cue)

    def _groups_of(self, cue: int) -> list[int]:
        """The numbers of the groups of the cue's patterns."""
        if cue not in self._compiled:
            owner, aim, phrase = self._cues[cue]
            found = (self._pattern(owner, aim, sequence) for sequence in self._reader.sequences(phrase))
            self._compiled[cue] = [self._group(pattern) for pattern in found if pattern is not None]
        return self._compiled[cue]

    def _group(self, pattern: Pattern) -> int:
        """The number of the group that the pattern is put into."""
        left, right = pattern.left, pattern.right
        steps = (pattern.steps[left],) if left == right else (pattern.steps[left], pattern.steps[right])
        number = self.groups.get(steps)
        if number is None:
            number = self.groups[steps] = len(self.groups)
            self._looked_up.append(steps)
            self.patterns[number] = []
        self.patterns[number].append(pattern)
        return number

    def _set(self, words: frozenset[str]) -> int:
        """The number of a set of words."""
        number = self.sets.get(words)
        if number is None:
            number = self.sets[words] = len(self.sets)
            for word in words:
                self._sets_of[word].append(number)
        return number

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
        tight = not any(step.gap for step in steps[1:])
        tied = sequence.first or sequence.last
        return Pattern(
            owner,
            int(aim),
            tuple([self._set(step.words) for step in steps]),
            () if tight else tuple([step.gap for step in steps]),
            key,
            left,
            right,
            fewest=len(between),
            most=len(between) + sum(step.gap for step in between),
            first=sequence.first,
            last=sequence.last,
            tight=tight,
            tied=tied,
            pair=len(steps) == 2 and not tied,
        )

    def _cost(self, words: frozenset[str]) -> int:
        """How many cues the words of a step lead to; 0 if titles are read without them."""
        cost = self._costs.get(words)
        if cost is None:
            roles = self.index.roles
            is_noise = all((roles.get(word, 0) | roles.get(EXACT + word, 0)) & _NOISE for word in words)
            cost = 0 if is_noise else 1 + sum([len(self._by_word.get(word, ())) for word in words])
            self._costs[words] = cost
        return cost


def merged_words(rulebooks: Iterable[Rulebook]) -> dict[str, tuple[str, ...]]:
    """The words of every class, over all rulebooks."""
    classes: dict[str, tuple[str, ...]] = {}
    for book in rulebooks:
        for name, words in book.words.items():
            classes[name] = classes.get(name, ()) + split_words(words)
    classes[FIRST_NAME] = classes.get(NAME, ())
    return classes


def split_words(text: str) -> tuple[str, ...]:
    """The words of a class, from a text with commas."""
    return tuple([word.strip() for word in text.split(",") if word.strip()])


def _words_in(entries: Iterable[str]) -> frozenset[str]:
    return frozenset(word for entry in entries for word in literals(entry))


def _by_letter(words: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for word in sorted(words):
        found[word[0]] = f"{found.get(word[0], ' ')}{word} "
    return found


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
