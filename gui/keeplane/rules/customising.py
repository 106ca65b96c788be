"""The shipped rulebooks with what the user changed about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from keeplane.board.message import Message
from keeplane.board.own_rules import OwnRule, OwnRules
from keeplane.rules.compiling import merged_words
from keeplane.rules.cues import CueError, CueReader
from keeplane.rules.rulebook import Cues, Examples, Rule, Rulebook, Verdict

OWN = "own"
"""The id of the rulebook that holds the user's own rules, and its title until a window finds a better one."""

LONGEST_CUE = 200
"""A longer phrase could stand for more sequences of words than can be told apart in a lifetime."""

Place = tuple[str | int, ...]
"""Where something stands in the own rules, such as ("rules", 2, "cues", 0) or ("cues", "video", 1)."""


class Problem(Struct, frozen=True):
    """Why the part at `place` cannot be used."""

    place: Place
    message: Message


def customised(shipped: Sequence[Rulebook], own: OwnRules) -> tuple[Rulebook, ...]:
    """The rulebooks to decide by; what `problems` tells of is left out.

    The user's own rules come after the first shipped rulebook, which always wins, and before the others. A
    rulebook without any rule left stays, since the others use its words.
    """
    bad = [problem.place for problem in problems(shipped, own)]
    off = frozenset(own.off)
    books = [_without(off, _reworded(book, own, bad)) for book in shipped]
    rules = tuple(
        _rule(rule) for place, rule in enumerate(own.rules) if not any(at[:2] == ("rules", place) for at in bad)
    )
    if rules:
        books.insert(1, _without(off, Rulebook(id=OWN, title=OWN, rules=rules)))
    return tuple(books)


def problems(shipped: Sequence[Rulebook], own: OwnRules) -> tuple[Problem, ...]:
    """What cannot be used of `own`, in the order in which it stands there."""
    return tuple(_Check(shipped).all(own))


class _Check:
    def __init__(self, shipped: Sequence[Rulebook]) -> None:
        self._titles = {rule.id: rule.title for book in shipped for rule in book.rules}
        self._taken = {*self._titles, *(book.id for book in shipped), OWN}
        self._reader = CueReader(merged_words(shipped))

    def all(self, own: OwnRules) -> Iterator[Problem]:
        for rule_id, cues in own.cues.items():
            if rule_id in self._titles:
                yield from self._cues(cues, ("cues", rule_id), self._titles[rule_id])
        for number, rule in enumerate(own.rules):
            yield from self._rule(rule, ("rules", number))

    def _rule(self, rule: OwnRule, at: Place) -> Iterator[Problem]:
        if not rule.id:
            yield _problem((*at, "id"), "no-id", title=rule.title)
        elif rule.id in self._taken:
            yield _problem((*at, "id"), "id-taken", id=rule.id)
        self._taken.add(rule.id)
        for field in ("title", "because", "question"):
            if not getattr(rule, field).strip():
                yield _problem((*at, field), f"no-{field}", title=rule.title)
        if rule.verdict not in set(Verdict):
            yield _problem((*at, "verdict"), "no-verdict", title=rule.title)
        if not rule.cues:
            yield _problem((*at, "cues"), "no-cues", title=rule.title)
        yield from self._cues(rule.cues, (*at, "cues"), rule.title)

    def _cues(self, cues: Iterable[str], at: Place, title: str) -> Iterator[Problem]:
        for number, cue in enumerate(cues):
            wrong = self._wrong(cue)
            if wrong is not None:
                yield _problem((*at, number), "cue", title=title, problem=wrong)

    def _wrong(self, cue: str) -> Message | None:
        if len(cue) > LONGEST_CUE:
            return Message("rules.cue-too-long", {"cue": cue[:20], "most": LONGEST_CUE})
        try:
            self._reader.sequences(cue)
        except CueError as error:
            return error.problem
        return None


def _problem(place: Place, kind: str, **values: object) -> Problem:
    return Problem(place, Message(f"rules.own-{kind}", values))


def _without(off: frozenset[str], book: Rulebook) -> Rulebook:
    if book.id in off:
        return replace(book, rules=(), divided=())
    kept = tuple(rule for rule in book.rules if rule.id not in off)
    return book if kept == book.rules else replace(book, rules=kept)


def _reworded(book: Rulebook, own: OwnRules, bad: Sequence[Place]) -> Rulebook:
    added = {rule.id: _good(own.cues[rule.id], ("cues", rule.id), bad) for rule in book.rules if rule.id in own.cues}
    if not any(added.values()):
        return book
    return replace(
        book,
        rules=tuple(
            replace(rule, cues=replace(rule.cues, done=rule.cues.done + added[rule.id])) if added.get(rule.id) else rule
            for rule in book.rules
        ),
    )


def _good(cues: Sequence[str], at: Place, bad: Sequence[Place]) -> tuple[str, ...]:
    return tuple(cue for number, cue in enumerate(cues) if (*at, number) not in bad)


def _rule(own: OwnRule) -> Rule:
    return Rule(
        id=own.id,
        title=own.title,
        noun=own.title,
        verdict=Verdict(own.verdict),
        because=own.because,
        question=own.question,
        hand_off="",
        sources=(),
        cues=Cues(done=own.cues),
        examples=Examples(fires=(), silent=()),
    )
