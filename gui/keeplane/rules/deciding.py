"""Deciding: from a task's words and answers to one suggestion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import assert_never

from keeplane.board.task import GATE, Answer, Gate, Lane
from keeplane.rules.compiled import CompiledCues
from keeplane.rules.decision import Advice, Decision, Disputed, Evidence, Fired, Suggestion
from keeplane.rules.matching import Matcher, Shape
from keeplane.rules.rulebook import Divided, Rule, Rulebook, Verdict

MOST_WEIGHED = 2_000

_NO_ANSWERS: Mapping[str, str] = {}


class Decider:
    """Decides tasks by rulebooks, of which the earlier ones win. It can be used on any thread."""

    def __init__(self, rulebooks: Sequence[Rulebook], cues: CompiledCues | None = None) -> None:
        """`cues` are those of `rulebooks`, compiled before. Raises ValueError if two rules share an id."""
        self.rulebooks = tuple(rulebooks)
        self._rules: dict[str, Rule] = {}
        self._rank: dict[str, tuple[bool, bool, int, bool, int]] = {}
        for number, book in enumerate(rulebooks):
            for place, rule in enumerate(book.rules):
                if rule.id in self._rules:
                    raise ValueError(f"two rules have the id {rule.id!r}")
                self._rules[rule.id] = rule
                self._rank[rule.id] = _rank(rule, number, place)
        self._divided = {kind.id: kind for book in rulebooks for kind in book.divided}
        self._gates = tuple(rule.id for rule in self._rules.values() if rule.gate)
        self._weighed: dict[tuple[object, ...], Decision] = {}
        self._matcher = Matcher(cues or _compiled(rulebooks))

    def rule(self, rule_id: str) -> Rule:
        """The rule of that id. Raises KeyError if there is none."""
        return self._rules[rule_id]

    def divided(self, kind_id: str) -> Divided:
        """The divided kind of that id. Raises KeyError if there is none."""
        return self._divided[kind_id]

    def near(self, title: str) -> tuple[str, ...]:
        """The rules whose cues have words of `title`, the likeliest first."""
        return tuple(kind for kind in self._matcher.near(title) if kind in self._rules)

    def decide(
        self, title: str, answers: Mapping[str, str] = _NO_ANSWERS, profile: Mapping[str, str] = _NO_ANSWERS
    ) -> Decision:
        """What the rulebooks advise for a task of this title, and why."""
        shape, evidence = self._matcher.find(title)
        key = (shape, *answers.items(), None, *profile.items()) if answers or profile else shape
        bare = self._weighed.get(key) or self._weigh_anew(key, shape, answers, profile)
        return Decision(
            title=title,
            suggestion=bare.suggestion,
            rule=bare.rule,
            fired=_with(evidence, bare.fired) if bare.fired else (),
            mentioned=_with(evidence, bare.mentioned) if bare.mentioned else (),
            lifted=_with(evidence, bare.lifted) if bare.lifted else (),
            silenced=bare.silenced,
            gate_open=bare.gate_open,
            disputed=tuple([Disputed(kind=each.kind, evidence=evidence[each.kind]) for each in bare.disputed])
            if bare.disputed
            else (),
        )

    def advise(
        self, title: str, answers: Mapping[str, str] = _NO_ANSWERS, profile: Mapping[str, str] = _NO_ANSWERS
    ) -> Advice:
        """What `decide` comes to. It is far less to keep, for all tasks of a board."""
        shape = self._matcher.shape(title)
        key = (shape, *answers.items(), None, *profile.items()) if answers or profile else shape
        return self._weighed.get(key) or self._weigh_anew(key, shape, answers, profile)

    def _weigh_anew(
        self, key: tuple[object, ...], shape: Shape, answers: Mapping[str, str], profile: Mapping[str, str]
    ) -> Decision:
        """The decision for every title of that shape, without its words; remembered by `key`."""
        if len(self._weighed) >= MOST_WEIGHED:
            self._weighed.clear()
        bare = self._weighed[key] = self._weigh(shape, answers, profile)
        return bare

    def _weigh(self, shape: Shape, answers: Mapping[str, str], profile: Mapping[str, str]) -> Decision:
        hits = dict(shape)
        said = self._said(answers)
        fired: list[Fired] = []
        mentioned: list[Fired] = []
        lifted: list[Fired] = []
        silenced: list[str] = []
        for rule_id in self._in_order({**hits, **said}):
            done = hits.get(rule_id, False)
            answer = said.get(rule_id)
            if answer is Answer.NO:
                if done:
                    silenced.append(rule_id)
                continue
            rule = self._rules[rule_id]
            found = Fired(rule=rule_id, verdict=rule.verdict, answered=answer is not None)
            if not (done or answer is not None):
                if not rule.fallback:
                    mentioned.append(found)
            elif rule.unless is not None and profile.get(rule.unless.id) == Answer.YES:
                lifted.append(found)
            else:
                fired.append(found)
        fired = self._without_fallback(fired)
        suggestion = _suggestion(fired)
        disputed = () if fired else [kind for kind, done in shape if done and kind in self._divided]
        return Decision(
            title="",
            suggestion=suggestion,
            rule=fired[0].rule if fired else None,
            fired=tuple(fired),
            mentioned=tuple(mentioned),
            lifted=tuple(lifted),
            silenced=tuple(silenced),
            gate_open=suggestion is Suggestion.OUTSOURCE and GATE not in answers,
            disputed=tuple([Disputed(kind=kind, evidence=()) for kind in disputed]),
        )

    def _in_order(self, kinds: Iterable[str]) -> list[str]:
        """The rules among `kinds`, by the hit policy."""
        rules = [kind for kind in kinds if kind in self._rank]
        if len(rules) > 1:
            rules.sort(key=self._rank.__getitem__)
        return rules

    def _without_fallback(self, fired: list[Fired]) -> list[Fired]:
        """`fired` without the fallback if another rule speaks. An answer makes it a rule like any other."""
        said = [each for each in fired if each.answered or not self._rules[each.rule].fallback]
        if not said or not any(self._rules[each.rule].fallback for each in fired):
            return fired
        return sorted(said, key=lambda each: _rank_as_answered(self._rank[each.rule]))

    def _said(self, answers: Mapping[str, str]) -> dict[str, Answer]:
        """The answers that hold for known rules. The gate answers for the rules it stands for."""
        said: dict[str, Answer] = {}
        if GATE in answers:
            knows_nothing = answers[GATE] == Gate.KNOWS_NOTHING
            said = dict.fromkeys(self._gates, Answer.YES if knows_nothing else Answer.NO)
        for rule_id, answer in answers.items():
            if rule_id in self._rules and answer in {Answer.YES, Answer.NO}:
                said[rule_id] = Answer(answer)
        return said


def is_conflict(lane: Lane, suggestion: Suggestion) -> bool:
    """Whether a task in `lane` was placed against `suggestion`."""
    match lane:
        case Lane.INBOX:
            return False
        case Lane.KEEP:
            return suggestion is Suggestion.OUTSOURCE
        case Lane.OUTSOURCE:
            return suggestion is Suggestion.KEEP
    assert_never(lane)


def _compiled(rulebooks: Sequence[Rulebook]) -> CompiledCues:
    from keeplane.rules.compiling import CueCompiler  # noqa: PLC0415 (those of the shipped rules are kept)

    return CueCompiler(rulebooks)


def _with(evidence: Mapping[str, tuple[Evidence, ...]], fired: Sequence[Fired]) -> tuple[Fired, ...]:
    return tuple(
        [
            Fired(rule=each.rule, verdict=each.verdict, evidence=evidence.get(each.rule, ()), answered=each.answered)
            for each in fired
        ]
    )


def _rank(rule: Rule, number: int, place: int) -> tuple[bool, bool, int, bool, int]:
    """The hit policy: of the rules that fire, the one of the lowest rank decides.

    What you do not understand comes first, then an earlier rulebook, then keep before outsource. A fallback comes last.
    """
    return (not rule.gate, rule.fallback, number, rule.verdict is not Verdict.KEEP, place)


def _rank_as_answered(rank: tuple[bool, bool, int, bool, int]) -> tuple[bool, int, bool, int]:
    """A rank that takes a fallback for a rule like any other, but one that keeps goes before what may go."""
    not_gate, fallback, number, not_keep, place = rank
    return (not_gate, -1 if fallback and not not_keep else number, not_keep, place)


def _suggestion(fired: Sequence[Fired]) -> Suggestion:
    if not fired:
        return Suggestion.UNDECIDED
    return Suggestion.KEEP if fired[0].verdict is Verdict.KEEP else Suggestion.OUTSOURCE
