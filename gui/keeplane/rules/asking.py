"""The sections of an explanation that ask for an answer, and offer it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from keeplane.board.message import Catalogue, Message
from keeplane.board.task import GATE, Answer, Gate
from keeplane.rules.changing import Turn, turns
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Decision, Fired, Suggestion
from keeplane.rules.explanation import Kind, Offer, OfferKind, Section
from keeplane.rules.rulebook import Rule, Verdict

MOST_QUESTIONS = 4
_GATE_LABELS = {
    Gate.CAN_JUDGE: "can-judge",
    Gate.LACKS_SKILL: "lacks-skill",
    Gate.KNOWS_NOTHING: "knows-nothing",
}


def in_sentence(name: str) -> Message:
    """`name` as it reads inside a sentence: without its capital, where the language does so, unless it is an
    abbreviation.
    """
    small = name if name[1:2].isupper() else name[:1].lower() + name[1:]
    return Message("rules.in-sentence", {"title": name, "small": small})


class Asker:
    """Asks about decisions in the words of the rulebooks and one catalogue."""

    def __init__(self, decider: Decider, catalogue: Catalogue) -> None:
        self._decider = decider
        self._catalogue = catalogue

    def unless(self, decision: Decision, profile: Mapping[str, str]) -> Section | None:
        concerned = (*decision.fired[:1], *decision.lifted)
        unless = next((found for fired in concerned if (found := self._rule(fired).unless) is not None), None)
        if unless is None:
            return None
        chosen = profile.get(unless.id, "")
        labels = {Answer.YES: unless.yes, Answer.NO: unless.no}
        return Section(
            kind=Kind.UNLESS,
            heading=self._say("heading-unless"),
            sentences=(unless.text, unless.then, unless.question),
            offers=tuple(
                Offer(kind=OfferKind.PROFILE, label=label, key=unless.id, value=answer, chosen=answer == chosen)
                for answer, label in labels.items()
            ),
        )

    def gate(self, decision: Decision, answers: Mapping[str, str]) -> Section | None:
        rule = self._deciding(decision)
        if rule is None or not (decision.suggestion is Suggestion.OUTSOURCE or (rule.gate and GATE in answers)):
            return None
        chosen = answers.get(GATE, "")
        after = next((self._say(f"gate-after-{name}") for gate, name in _GATE_LABELS.items() if gate == chosen), "")
        return Section(
            kind=Kind.GATE,
            heading=self._say("heading-gate"),
            sentences=(after or self._say("gate-question"),),
            offers=tuple(
                Offer(
                    kind=OfferKind.ANSWER, label=self._say(f"gate-{name}"), key=GATE, value=gate, chosen=gate == chosen
                )
                for gate, name in _GATE_LABELS.items()
            ),
        )

    def change(self, decision: Decision, answers: Mapping[str, str], profile: Mapping[str, str]) -> Section | None:
        undecided = decision.suggestion is Suggestion.UNDECIDED
        # Where nothing decides, the questions ask for the answers that would.
        found = () if undecided else turns(self._decider, decision, answers, profile)
        sentences = [self._turn(turn) for turn in found]
        offers: dict[Offer, None] = {}
        for turn in found:
            for rule_id, answer in turn.answers.items():
                label = self._say(f"change-offer-{answer}", noun=self._noun(rule_id))
                offers[Offer(kind=OfferKind.ANSWER, label=label, key=rule_id, value=answer)] = None
        offers |= dict.fromkeys(self._taken_back(answers))
        if not offers:
            return None
        return Section(
            kind=Kind.CHANGE,
            heading=self._say("heading-change"),
            sentences=tuple(sentences),
            offers=tuple(offers),
        )

    def _turn(self, turn: Turn) -> str:
        """One sentence on what a set of answers leads to."""
        said = [self._say(f"answered-{answer}", noun=self._noun(rule_id)) for rule_id, answer in turn.answers.items()]
        after = self._deciding(turn.decision)
        outcome = self._say(f"then-{turn.decision.suggestion}", rule="" if after is None else after.title)
        if len(said) == 1:
            return self._say("change-one", answer=said[0], outcome=outcome)
        return self._say("change-two", first=said[0], second=said[1], outcome=outcome)

    def _taken_back(self, answers: Mapping[str, str]) -> Iterator[Offer]:
        for rule_id, answer in answers.items():
            if rule_id == GATE or answer not in {Answer.YES, Answer.NO}:
                continue
            try:
                noun = self._noun(rule_id)
            except KeyError:
                continue
            label = self._say("change-take-back", answer=self._say(f"answered-{answer}", noun=noun))
            yield Offer(kind=OfferKind.ANSWER, label=label, key=rule_id, value="")

    def questions(self, decision: Decision, answers: Mapping[str, str]) -> Iterator[Section]:
        """The rules' questions that are still open, the likeliest first, each with its answers."""
        if decision.suggestion is not Suggestion.UNDECIDED:
            return
        asked = self._asked(decision, answers)
        for number, rule in enumerate(asked):
            yield Section(
                kind=Kind.QUESTIONS,
                heading="" if number else self._say("heading-questions"),
                sentences=(rule.question,),
                offers=tuple(
                    Offer(kind=OfferKind.ANSWER, label=self._say(f"question-{answer}"), key=rule.id, value=answer)
                    for answer in Answer
                ),
            )

    def _asked(self, decision: Decision, answers: Mapping[str, str]) -> list[Rule]:
        """The rules worth asking about: what is mentioned, what knows the title's words, and what is understood."""
        closed = {*answers, *(fired.rule for fired in decision.lifted)}
        shipped = [rule for book in self._decider.rulebooks for rule in book.rules]
        likely = [*(fired.rule for fired in decision.mentioned), *self._decider.near(decision.title)]
        likely += [rule.id for rule in shipped if not rule.gate and rule.verdict is Verdict.KEEP]
        gates = [rule for rule in shipped if rule.gate and rule.id not in closed]
        closed |= {rule.id for rule in gates}
        still_open = [rule_id for rule_id in dict.fromkeys(likely) if rule_id not in closed]
        return [self._decider.rule(rule_id) for rule_id in still_open[: MOST_QUESTIONS - len(gates)]] + gates

    def adjust(self, overruled: Mapping[str, int]) -> Iterator[Section]:
        for number, (rule_id, count) in enumerate(overruled.items()):
            title = self._decider.rule(rule_id).title
            yield Section(
                kind=Kind.ADJUST,
                heading="" if number else self._say("heading-adjust"),
                sentences=(self._say("adjust", rule=title, count=count),),
                offers=(Offer(kind=OfferKind.ADJUST, label=self._say("adjust-offer"), key=rule_id),),
            )

    def _noun(self, rule_id: str) -> Message:
        return in_sentence(self._decider.rule(rule_id).noun)

    def _deciding(self, decision: Decision) -> Rule | None:
        return None if decision.rule is None else self._decider.rule(decision.rule)

    def _rule(self, fired: Fired) -> Rule:
        return self._decider.rule(fired.rule)

    def _say(self, entry: str, **values: object) -> str:
        return self._catalogue.text(Message(f"rules.{entry}", values))
