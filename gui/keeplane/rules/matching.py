"""Finding every rule's cues in a title, in one pass over its words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum

from msgspec import Struct

from keeplane.rules.cues import CueReader, Step
from keeplane.rules.decision import Evidence
from keeplane.rules.lexicon import Lexicon
from keeplane.rules.reading import Reader, Role, Word, is_aside
from keeplane.rules.rulebook import Rule, Rulebook, Verdict

REAL = "real"
"""The name of the words that are spelled right although they look like a typo of a cue's word."""

FEWEST_ALTERNATIVE_FORMS = 6
_ROLES = {role.name.lower(): int(role) for role in Role if role.name and role is not Role.BREAKS}
_NOISE = int(Role.NOISE)
_LIGHT = int(Role.LIGHT)
_BREAKS = int(Role.BREAKS)
_BARS = int(Role.BREAKS | Role.ABOUT)
_MARKS = dict.fromkeys(",/&+", int(Role.JOINS)) | dict.fromkeys(
    ";:.!?()\u2013\u2014-|[]\u2192>=\u2026", int(Role.BREAKS)
)


class Aim(IntEnum):
    """What a cue says of its rule."""

    DONE = 0
    MENTIONED = 1
    NEVER = 2


class Hit(Struct, frozen=True):
    """What a title says of one rule: whether its work is done, and by which words."""

    done: bool
    evidence: tuple[Evidence, ...]


class _Pattern(Struct, frozen=True):
    """A cue's word sequence with its rule, and the step that is looked up first."""

    rule: int
    aim: Aim
    steps: tuple[Step, ...]
    key: int
    first: bool
    last: bool


class Matcher:
    """Recognises the work of many rules in titles."""

    def __init__(self, rulebooks: Sequence[Rulebook]) -> None:
        self._rules = [rule for book in rulebooks for rule in book.rules]
        classes = merged_words(rulebooks)
        reader = CueReader(classes)
        roles = _roles(classes, reader)
        patterns = list(_compiled(self._rules, reader, roles))
        self._patterns = _indexed(patterns)
        vocabulary = frozenset().union(*{step.words for pattern in patterns for step in pattern.steps})
        short = {word: meant for book in reversed(rulebooks) for word, meant in book.short.items()}
        lexicon = Lexicon(vocabulary | roles.keys(), short, frozenset(classes.get(REAL, ())))
        self._reader = Reader(lexicon, roles)

    def hits(self, title: str) -> dict[str, Hit]:
        """For each rule that `title` does or mentions, how."""
        words = self._reader.read(title)
        found: dict[int, list[tuple[Aim, tuple[int, ...]]]] = {}
        for pattern, matched in self._matches(words):
            found.setdefault(pattern.rule, []).append((pattern.aim, matched))
        hits: dict[str, Hit] = {}
        for index, matches in found.items():
            rule = self._rules[index]
            judged = list(_judged(words, matches, rule))
            if judged:
                hits[rule.id] = _hit(title, words, judged)
        return hits

    def _matches(self, words: list[Word]) -> Iterator[tuple[_Pattern, tuple[int, ...]]]:
        patterns = self._patterns
        for at, word in enumerate(words):
            for pattern in patterns.get("" if word.named else word.text, ()):
                matched = _match(pattern, words, at)
                if matched:
                    yield pattern, matched


def merged_words(rulebooks: Iterable[Rulebook]) -> dict[str, tuple[str, ...]]:
    """The words of every class, over all rulebooks."""
    classes: dict[str, tuple[str, ...]] = {}
    for book in rulebooks:
        for name, words in book.words.items():
            classes[name] = classes.get(name, ()) + words
    return classes


def _roles(classes: Mapping[str, tuple[str, ...]], reader: CueReader) -> dict[str, int]:
    roles = dict(_MARKS)
    for name, role in _ROLES.items():
        for entry in classes.get(name, ()):
            for sequence in reader.sequences(entry):
                for step in sequence.steps:
                    for word in step.words:
                        roles[word] = roles.get(word, 0) | role
    return roles


def _compiled(rules: Sequence[Rule], reader: CueReader, roles: Mapping[str, int]) -> Iterator[_Pattern]:
    for index, rule in enumerate(rules):
        for aim, phrases in (
            (Aim.DONE, rule.cues.done),
            (Aim.MENTIONED, rule.cues.mentioned),
            (Aim.NEVER, rule.cues.never),
        ):
            for phrase in phrases:
                for sequence in reader.sequences(phrase):
                    steps = tuple(step for step in sequence.steps if not _is_noise(step, roles))
                    if steps:
                        yield _Pattern(index, aim, steps, 0, sequence.first, sequence.last)


def _is_noise(step: Step, roles: Mapping[str, int]) -> bool:
    """Whether the step is a word that titles are read without."""
    return bool(roles.get(min(step.words, key=len), 0) & _NOISE) and len(step.words) < FEWEST_ALTERNATIVE_FORMS


def _indexed(patterns: list[_Pattern]) -> dict[str, list[_Pattern]]:
    """The patterns by each word of the step that the fewest patterns have."""
    shared = Counter(step.words for pattern in patterns for step in pattern.steps)
    uses: Counter[str] = Counter()
    for words, count in shared.items():
        for word in words:
            uses[word] += count
    costs = {words: sum(uses[word] for word in words) for words in shared}
    found: dict[str, list[_Pattern]] = defaultdict(list)
    for pattern in patterns:
        key = min(range(len(pattern.steps)), key=[costs[step.words] for step in pattern.steps].__getitem__)
        keyed = _Pattern(pattern.rule, pattern.aim, pattern.steps, key, pattern.first, pattern.last)
        for word in pattern.steps[key].words:
            found[word].append(keyed)
    return dict(found)


def _match(pattern: _Pattern, words: list[Word], at: int) -> tuple[int, ...]:
    """The indexes of the words that `pattern` matches with its key step at `at`; empty if it does not match."""
    steps = pattern.steps
    matched = [at]
    for step, later in zip(
        steps[pattern.key - 1 :: -1] if pattern.key else (), steps[pattern.key : 0 : -1], strict=True
    ):
        found = _find(step.words, words, matched[0] - 1, -1, later.gap)
        if found < 0:
            return ()
        matched.insert(0, found)
    for step in steps[pattern.key + 1 :]:
        found = _find(step.words, words, matched[-1] + 1, 1, step.gap)
        if found < 0:
            return ()
        matched.append(found)
    if pattern.first and not _opens(words, matched[0]):
        return ()
    if pattern.last and not (matched[-1] + 1 == len(words) or words[matched[-1] + 1].role & _BREAKS):
        return ()
    return tuple(matched)


def _find(wanted: frozenset[str], words: list[Word], at: int, way: int, gap: int) -> int:
    """Where one of `wanted` stands from `at` on, over at most `gap` words; -1 if nowhere."""
    for _ in range(gap + 1):
        if not 0 <= at < len(words):
            return -1
        word = words[at]
        if word.text in wanted or (word.named and "" in wanted):
            return at
        if word.role & _BARS:
            return -1
        at += way
    return -1


def _opens(words: list[Word], at: int) -> bool:
    """Whether only words that leave the work to what follows stand before `at`."""
    for word in reversed(words[:at]):
        if word.role & _BREAKS:
            return True
        if not word.role & _LIGHT:
            return False
    return True


def _judged(
    words: list[Word], matches: list[tuple[Aim, tuple[int, ...]]], rule: Rule
) -> Iterator[tuple[bool, tuple[int, ...]]]:
    """The matches that no `never` cue takes back, each with whether its work is done."""
    barred = {at for aim, matched in matches if aim is Aim.NEVER for at in matched}
    covered = {at for aim, matched in matches if aim is Aim.DONE for at in matched}
    handed_off = rule.verdict is Verdict.OUTSOURCE
    for aim, matched in matches:
        if aim is not Aim.NEVER and barred.isdisjoint(matched):
            yield (
                aim is Aim.DONE and (rule.gate or not is_aside(words, matched, covered, handed_off=handed_off)),
                matched,
            )


def _hit(title: str, words: list[Word], matches: list[tuple[bool, tuple[int, ...]]]) -> Hit:
    done = any(is_done for is_done, _ in matches)
    at = sorted({index for is_done, matched in matches if is_done == done for index in matched})
    evidence: list[Evidence] = []
    start, place = -1, -2
    end = -1
    for index in at:
        word = words[index]
        if word.place != place + 1:
            if start >= 0:
                evidence.append(Evidence(start, end, title[start:end]))
            start = word.start
        end, place = word.end, word.place
    evidence.append(Evidence(start, end, title[start:end]))
    return Hit(done, tuple(evidence))
