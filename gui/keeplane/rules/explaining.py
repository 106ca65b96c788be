"""Putting a decision into words, section by section.

Every sentence comes from the rule or the answer that caused it, or from the catalogue's frame around it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from keeplane.board.message import Catalogue, Message
from keeplane.board.task import GATE, Gate, Task
from keeplane.rules.asking import Asker, in_sentence
from keeplane.rules.deciding import Decider, is_conflict
from keeplane.rules.decision import Advice, Decision, Evidence, Fired, Suggestion
from keeplane.rules.explanation import Explanation, Kind, Offer, OfferKind, Section
from keeplane.rules.rulebook import Rule, Source, Verdict
from keeplane.rules.splitting import split_titles

_NOTHING: Mapping[str, str] = {}
_NEVER: Mapping[str, int] = {}


class Explainer:
    """Explains decisions in the words of the rulebooks and one catalogue."""

    def __init__(self, decider: Decider, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.use(decider)

    def use(self, decider: Decider) -> None:
        """Explain the decisions of another decider from now on."""
        self._decider = decider
        self._asker = Asker(decider, self._catalogue)
        self._chips: dict[tuple[Suggestion, str | None], str] = {}

    def chip(self, decision: Advice) -> str:
        """The suggestion in a few words, for a card."""
        key = decision.suggestion, decision.rule
        chip = self._chips.get(key)
        if chip is None:
            chip = self._chips[key] = self._chip(*key)
        return chip

    def _chip(self, suggestion: Suggestion, rule_id: str | None) -> str:
        if rule_id is None:
            return self._say("chip-undecided")
        rule = self._decider.rule(rule_id)
        form = "keep-for-now" if rule.gate else str(suggestion)
        return self._say(f"chip-{form}", rule=in_sentence(rule.title))

    def rule_title(self, decision: Advice) -> str:
        """The deciding rule's title, for a card that lies in its lane; the chip's words if none decides."""
        rule = self._deciding(decision)
        return self.chip(decision) if rule is None else rule.title

    def reason(self, decision: Decision) -> str:
        """Why the suggestion is as it is, in a few sentences without a heading."""
        because = self._because(decision) or self._verdict(decision)
        return " ".join(filter(None, (because.lead, *because.sentences)))

    def describe(self, decision: Advice) -> str:
        """The suggestion as a screen reader says it."""
        title = "" if decision.rule is None else self._decider.rule(decision.rule).title
        return self._say(f"describe-{decision.suggestion}", rule=title)

    def explain(
        self,
        decision: Decision,
        task: Task | None = None,
        profile: Mapping[str, str] = _NOTHING,
        overruled: Mapping[str, int] = _NEVER,
    ) -> Explanation:
        """Why `decision` is as it is. `task` is the task it was made for, None if there is none yet.

        `overruled` names rules that are worth adjusting, since so many tasks were placed or answered against them.
        """
        answers = _NOTHING if task is None else task.answers
        sections = (
            self._verdict(decision),
            self._conflict(decision, task),
            self._because(decision),
            self._evidence(decision, answers),
            self._asker.unless(decision, profile),
            self._asker.gate(decision, answers),
            self._learn_first(decision),
            self._hand_off(decision),
            self._asker.change(decision, answers, profile),
            *self._asker.adjust(overruled),
            *self._asker.questions(decision, answers),
            self._also_fired(decision),
            self._mentioned(decision),
            self._sources(decision),
        )
        return Explanation(
            title=decision.title,
            suggestion=decision.suggestion,
            chip=self.chip(decision),
            marks=_marks(decision),
            sections=tuple(section for section in sections if section is not None),
        )

    def _verdict(self, decision: Decision) -> Section:
        rule = self._deciding(decision)
        if rule is not None:
            form = "keep-for-now" if rule.gate else str(decision.suggestion)
            return Section(kind=Kind.VERDICT, heading=self._say(f"verdict-{form}"))
        sentences = list(self._disputed(decision))
        for fired in decision.lifted:
            lifted = self._rule(fired)
            if lifted.unless is not None:
                sentences.append(self._say("lifted", rule=lifted.title, yes=in_sentence(lifted.unless.yes)))
                sentences.append(lifted.unless.then)
        sentences += [self._silenced(rule_id) for rule_id in decision.silenced]
        if not sentences:
            sentences.append(self._say("undecided-mentioned" if decision.mentioned else "undecided"))
        return Section(kind=Kind.VERDICT, heading=self._say("verdict-undecided"), sentences=tuple(sentences))

    def _disputed(self, decision: Decision) -> Iterator[str]:
        for disputed in decision.disputed:
            kind = self._decider.divided(disputed.kind)
            counted = kind.keep is not None and kind.outsource is not None
            entry = "disputed-counted" if counted else "disputed"
            yield self._say(entry, kind=kind.title, keep=kind.keep, outsource=kind.outsource)
            yield kind.because

    def _silenced(self, rule_id: str) -> str:
        rule = self._decider.rule(rule_id)
        return self._say("silenced", noun=in_sentence(rule.noun), rule=rule.title)

    def _conflict(self, decision: Decision, task: Task | None) -> Section | None:
        rule = self._deciding(decision)
        if task is None or rule is None or not is_conflict(task.lane, decision.suggestion):
            return None
        return Section(
            kind=Kind.CONFLICT,
            heading=self._say("heading-conflict"),
            lead=self._say(f"conflict-{task.lane}", rule=rule.title),
            sentences=(self._say("conflict-reason" if task.reason else "conflict-no-reason", reason=task.reason),),
        )

    def _because(self, decision: Decision) -> Section | None:
        rule = self._deciding(decision)
        if rule is None:
            return None
        return Section(
            kind=Kind.BECAUSE,
            heading=self._say("heading-because"),
            lead=rule.lead,
            sentences=(rule.because,),
            steps=rule.habits,
        )

    def _evidence(self, decision: Decision, answers: Mapping[str, str]) -> Section | None:
        if not decision.fired:
            return None
        fired = decision.fired[0]
        rule = self._rule(fired)
        if not fired.answered:
            sentence = self._say("evidence-words", words=self._quoted(fired))
        elif rule.gate and answers.get(GATE) == Gate.KNOWS_NOTHING:
            sentence = self._say("evidence-gate")
        else:
            sentence = self._say("evidence-answer", noun=in_sentence(rule.noun))
        return Section(kind=Kind.EVIDENCE, heading=self._say("heading-evidence"), sentences=(sentence,))

    def _learn_first(self, decision: Decision) -> Section | None:
        rule = self._deciding(decision)
        if rule is None or not rule.learn_first:
            return None
        return Section(kind=Kind.LEARN_FIRST, heading=self._say("heading-learn-first"), steps=rule.learn_first)

    def _hand_off(self, decision: Decision) -> Section | None:
        rule = self._deciding(decision)
        if rule is None:
            return None
        kept, leaving = (
            next((fired for fired in decision.fired if fired.verdict is verdict), None)
            for verdict in (Verdict.KEEP, Verdict.OUTSOURCE)
        )
        both = kept is not None and leaving is not None and not rule.gate
        split: tuple[str, str] | None = None
        if kept is not None and leaving is not None and both:
            template = self._rule(leaving).split or self._rule(kept).split
            split = split_titles(decision, kept, leaving, template)
        elif rule.verdict is Verdict.KEEP and rule.split:
            split = decision.title, rule.split.replace("{title}", decision.title)
        sentences = tuple(filter(None, (rule.hand_off, self._say("split-both") if split and both else "")))
        if not sentences:
            return None
        offer = split and Offer(kind=OfferKind.SPLIT, label=self._say("split"), key=split[0], value=split[1])
        return Section(
            kind=Kind.HAND_OFF,
            heading=self._say(f"heading-hand-off-{rule.verdict}"),
            sentences=sentences,
            offers=(offer,) if offer else (),
            to_helper=rule.stays,
        )

    def _also_fired(self, decision: Decision) -> Section | None:
        sentences = tuple(
            self._say(f"also-{fired.verdict}", rule=self._rule(fired).title) for fired in decision.fired[1:]
        )
        return self._section(Kind.ALSO_FIRED, sentences)

    def _mentioned(self, decision: Decision) -> Section | None:
        sentences = tuple(
            self._say(f"mentioned-{fired.verdict}", words=self._quoted(fired), rule=self._rule(fired).title)
            for fired in decision.mentioned
        )
        return self._section(Kind.MENTIONED, sentences)

    def _sources(self, decision: Decision) -> Section | None:
        rule = self._deciding(decision)
        if rule is None:
            return None
        sentences = [self._source(source) for source in rule.sources]
        if rule.agree is not None:
            against = rule.disagree or 0
            sentences.append(self._say("source-lists", count=rule.agree, total=rule.agree + against))
        return self._section(Kind.SOURCES, tuple(sentences))

    def _source(self, source: Source) -> str:
        if source.point is None:
            return self._say("source-prose", article=source.article)
        return self._say("source-point", article=source.article, point=source.point)

    def _section(self, kind: Kind, sentences: tuple[str, ...]) -> Section | None:
        if not sentences:
            return None
        return Section(kind=kind, heading=self._say(f"heading-{kind}"), sentences=sentences)

    def _quoted(self, fired: Fired) -> str:
        return ", ".join(self._say("quoted", words=evidence.text) for evidence in fired.evidence)

    def _deciding(self, decision: Advice) -> Rule | None:
        return None if decision.rule is None else self._decider.rule(decision.rule)

    def _rule(self, fired: Fired) -> Rule:
        return self._decider.rule(fired.rule)

    def _say(self, entry: str, **values: object) -> str:
        return self._catalogue.text(Message(f"rules.{entry}", values))


def _marks(decision: Decision) -> tuple[Evidence, ...]:
    """The words that the suggestion, or its absence, rests on."""
    if decision.fired:
        return decision.fired[0].evidence
    return decision.disputed[0].evidence if decision.disputed else ()
