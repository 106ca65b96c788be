"""Finding every rule's cues in a title, in one pass over its words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum

from msgspec import Struct

from keeplane.rules.cues import CAPITAL, FIRST_NAME, NAME, CueReader, literals
from keeplane.rules.cues import Sequence as CueSequence
from keeplane.rules.decision import Evidence
from keeplane.rules.lexicon import EXACT, Lexicon
from keeplane.rules.pattern import Pattern, match
from keeplane.rules.reading import MOST_REMEMBERED, WORD_ROLES, Reader, Role, Word, is_aside
from keeplane.rules.rulebook import Cues, Divided, Rule, Rulebook, Verdict

REAL = "real"
"""The name of the words that are spelled right although they look like a typo of a cue's word."""

_NOISE = int(Role.NOISE)


class Aim(IntEnum):
    """What a cue says of its rule; of two that match the same words the higher holds."""

    MENTIONED = 0
    DONE = 1
    ANYWHERE = 2
    NEVER = 3


_DONE = int(Aim.DONE)
_ANYWHERE = int(Aim.ANYWHERE)
_NEVER = int(Aim.NEVER)


class Hit(Struct, frozen=True, gc=False):
    """What a title says of one rule: whether its work is done, and by which words."""

    done: bool
    evidence: tuple[Evidence, ...]


class Matcher:
    """Recognises the work of many rules in titles.

    A cue is compiled when the first title has one of its words: a short list needs few of them.
    """

    def __init__(self, rulebooks: Sequence[Rulebook]) -> None:
        rules = [rule for book in rulebooks for rule in book.rules]
        divided = [kind for book in rulebooks for kind in book.divided]
        kinds: list[Rule | Divided] = [*rules, *divided]
        self._ids = [kind.id for kind in kinds]
        self._handed_off = [rule.verdict is Verdict.OUTSOURCE for rule in rules] + [False] * len(divided)
        classes = merged_words(rulebooks)
        self._cue_reader = CueReader(classes)
        self._roles = _roles(classes)
        self._cues = list(_cues([kind.cues for kind in kinds]))
        self._cues_by_word = _by_word([phrase for _, _, phrase in self._cues], classes)
        self._compiled: dict[int, list[Pattern]] = {}
        self._costs: dict[frozenset[str], int] = {}
        self._patterns: dict[frozenset[str], list[tuple[frozenset[str] | None, Pattern]]] = {}
        short = {word: meant for book in reversed(rulebooks) for word, meant in book.short.items()}
        lexicon = Lexicon(
            self._cues_by_word.keys() | self._roles.keys(),
            short,
            real=_words_in(classes.get(REAL, ())),
            names=_words_in(classes.get(NAME, ())),
        )
        self._reader = Reader(lexicon.meanings, self._role)
        self._found: dict[tuple[int, ...], tuple[tuple[str, bool, tuple[tuple[int, int], ...]], ...]] = {}

    def hits(self, title: str) -> dict[str, Hit]:
        """For each rule and divided kind that `title` does or mentions, how."""
        numbers, tokens = self._reader.scan(title)
        found = self._found.get(numbers)
        if found is None:
            if len(self._found) >= MOST_REMEMBERED:
                self._found.clear()
            found = self._found[numbers] = tuple(self._find_all(self._reader.words(numbers)))
        if not found:
            return {}
        spans = self._reader.spans(title, tokens, len(numbers))
        hits: dict[str, Hit] = {}
        for kind, done, runs in found:
            evidence = []
            for first, last in runs:
                start, end = spans[first][0], spans[last][1]
                evidence.append(Evidence(start, end, title[start:end]))
            hits[kind] = Hit(done, tuple(evidence))
        return hits

    def _find_all(self, words: list[Word]) -> Iterator[tuple[str, bool, tuple[tuple[int, int], ...]]]:
        """Each rule and divided kind that the words do or mention, and the first and last places of the evidence."""
        found: dict[int, dict[tuple[int, ...], int]] = {}
        for pattern, matched in self._matches(words):
            matches = found.get(pattern.rule)
            if matches is None:
                found[pattern.rule] = {matched: pattern.aim}
            elif pattern.aim > matches.get(matched, -1):
                matches[matched] = pattern.aim
        for index, matches in found.items():
            done, at = _judged(words, matches, handed_off=self._handed_off[index])
            if at:
                yield self._ids[index], done, _runs([words[each].place for each in at])

    def near(self, title: str) -> list[str]:
        """The ids of what has cues with words of `title`, by how telling these words are."""
        scores: dict[int, float] = defaultdict(float)
        for word in self._reader.words(self._reader.scan(title)[0]):
            for meaning in word.meanings:
                numbers = self._cues_by_word.get(meaning, ())
                for index in {self._cues[number][0] for number in numbers}:
                    scores[index] += 1 / len(numbers)
        return [self._ids[index] for index in sorted(scores, key=lambda index: (-scores[index], index))]

    def _matches(self, words: list[Word]) -> list[tuple[Pattern, tuple[int, ...]]]:
        present: set[str] = set()
        for word in words:
            present |= word.meanings
        found: list[tuple[Pattern, tuple[int, ...]]] = []
        for at, word in enumerate(words):
            if not word.meanings:
                continue
            patterns = self._patterns.get(word.meanings)
            if patterns is None:
                patterns = self._patterns_of(word.meanings)
            for other, pattern in patterns:
                if other is None or not other.isdisjoint(present):
                    matched = (at,) if pattern.lone else match(pattern, words, at)
                    if matched:
                        found.append((pattern, matched))
        return found

    def _patterns_of(self, meanings: frozenset[str]) -> list[tuple[frozenset[str] | None, Pattern]]:
        """The patterns whose key step a word of these meanings takes, each after what else the title must have."""
        cues = sorted({number for meaning in meanings for number in self._cues_by_word.get(meaning, ())})
        found = self._patterns[meanings] = [
            (pattern.other, pattern)
            for number in cues
            for pattern in self._compile(number)
            if not pattern.steps[pattern.key].words.isdisjoint(meanings)
        ]
        return found

    def _compile(self, number: int) -> list[Pattern]:
        """A cue's patterns, each with the step as its key whose words the fewest cues hold."""
        if number not in self._compiled:
            rule, aim, phrase = self._cues[number]
            self._compiled[number] = [
                pattern
                for sequence in self._cue_reader.sequences(phrase)
                if (pattern := self._pattern(rule, aim, sequence)) is not None
            ]
        return self._compiled[number]

    def _pattern(self, rule: int, aim: Aim, sequence: CueSequence) -> Pattern | None:
        """The pattern for one word sequence; None if titles are read without all of its words."""
        costs = [self._cost(step.words) for step in sequence.steps]
        steps = sequence.steps
        if 0 in costs:
            steps = tuple([step for step, cost in zip(steps, costs, strict=True) if cost])
            costs = [cost for cost in costs if cost]
        if not steps:
            return None
        key = costs.index(min(costs))
        costs[key] = max(costs) + 1
        other = steps[costs.index(min(costs))].words if len(steps) > 1 else None
        lone = other is None and not (sequence.first or sequence.last)
        tight = not any(step.gap for step in steps[1:])
        return Pattern(rule, int(aim), steps, key, other, sequence.first, sequence.last, lone, tight)

    def _cost(self, words: frozenset[str]) -> int:
        """How many cues the words of a step lead to; 0 if titles are read without them."""
        cost = self._costs.get(words)
        if cost is None:
            is_noise = all((self._roles.get(word, 0) | self._roles.get(EXACT + word, 0)) & _NOISE for word in words)
            cost = 0 if is_noise else 1 + sum([len(self._cues_by_word.get(word, ())) for word in words])
            self._costs[words] = cost
        return cost

    def _role(self, meanings: frozenset[str]) -> int:
        """All roles of a word of these meanings."""
        role = 0
        for meaning in meanings:
            role |= self._roles.get(meaning, 0)
        return role


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
    for index, cues in enumerate(kinds):
        for aim, phrases in (
            (Aim.DONE, cues.done),
            (Aim.MENTIONED, cues.mentioned),
            (Aim.NEVER, cues.never),
            (Aim.ANYWHERE, cues.anywhere),
        ):
            for phrase in phrases:
                yield index, aim, phrase


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


def _judged(words: list[Word], matches: Mapping[tuple[int, ...], int], *, handed_off: bool) -> tuple[bool, list[int]]:
    """Whether the matches say that a rule's work is done, and the words that say so.

    What a `never` cue matches is left out.
    """
    if len(matches) == 1:
        ((matched, aim),) = matches.items()
        if aim == _NEVER:
            return False, []
        done = aim == _ANYWHERE or (aim == _DONE and not is_aside(words, matched, matched, handed_off=handed_off))
        return done, list(matched)
    barred: set[int] = set()
    covered: set[int] = set()
    for matched, aim in matches.items():
        (barred if aim == _NEVER else covered).update(matched)
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


def _runs(places: list[int]) -> tuple[tuple[int, int], ...]:
    """The first and last of each run of places that follow one another."""
    if places[-1] - places[0] == len(places) - 1:
        return ((places[0], places[-1]),)
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and place == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return tuple(runs)
