"""What the pane says: one picture in words for every rule, and nothing that no rule or answer said.

The pictures are the files in snapshots/. `KEEPLANE_SNAPSHOTS=write pytest tests/rules` writes them anew.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keeplane import assets
from keeplane.board.task import GATE, Gate, Lane, Task
from keeplane.rules.changing import turns
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Decision
from keeplane.rules.explaining import Explainer
from keeplane.rules.explanation import Explanation, Kind, Offer, OfferKind, Section
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED

SNAPSHOTS = Path(__file__).with_name("snapshots")
HEADS = {"department-heads": "yes"}
CASES: dict[str, tuple[str, dict[str, str], dict[str, str], Lane]] = {
    "case-undecided": ("The blue one", {}, {}, Lane.INBOX),
    "case-mentioned-only": ("Discuss the onboarding video with Ann", {}, {}, Lane.INBOX),
    "case-divided": ("Social media", {}, {}, Lane.INBOX),
    "case-lifted": ("Onboard Priya on Monday", {}, HEADS, Lane.INBOX),
    "case-both-fire": ("Interview two closers and write four blog posts", {}, {}, Lane.INBOX),
    "case-two-keep-rules": ("Interview Ann about the sales report", {}, {}, Lane.INBOX),
    "case-silenced": ("Run the onboarding call", {"team-training": "no"}, {}, Lane.INBOX),
    "case-answered": ("The blue one", {"mission-vision": "yes"}, {}, Lane.INBOX),
    "case-gate-knows-nothing": ("Redesign the landing page", {GATE: Gate.KNOWS_NOTHING}, {}, Lane.INBOX),
    "case-gate-can-judge": ("Redesign the landing page", {GATE: Gate.CAN_JUDGE}, {}, Lane.OUTSOURCE),
    "case-kept-against": ("Redesign the landing page", {}, {}, Lane.KEEP),
    "case-outsourced-against": ("Hire a cook", {}, {}, Lane.OUTSOURCE),
}
SHIPPED_RULES = [
    (rule.id, rule.examples.fires)
    for book in load_rulebooks(assets.rulebook(name) for name in SHIPPED)
    for rule in book.rules
]


def task(title: str, lane: Lane = Lane.INBOX, answers: Mapping[str, str] = {}, reason: str = "") -> Task:
    return Task(id="t", title=title, created="2026-01-01T00:00:00Z", lane=lane, answers=answers, reason=reason)


def rendered(explainer: Explainer, decision: Decision, explanation: Explanation) -> str:
    blocks = [f"{explanation.title}\n{explanation.chip}\n{explainer.describe(decision)}"]
    for section in explanation.sections:
        lines = [f"[{section.kind}] {section.heading}".rstrip()]
        lines += [f"  ** {section.lead}"] * bool(section.lead)
        lines += [f"  {sentence}" for sentence in section.sentences]
        lines += [f"  - {step}" for step in section.steps]
        lines += [f"  ({'x' if offer.chosen else ' '}) {offer.label}  [{_taken(offer)}]" for offer in section.offers]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def _taken(offer: Offer) -> str:
    return (
        f"{offer.kind}: {offer.key} / {offer.value}" if offer.kind is OfferKind.SPLIT else f"{offer.key}={offer.value}"
    )


def compare(name: str, text: str) -> None:
    path = SNAPSHOTS / f"{name}.txt"
    if os.environ.get("KEEPLANE_SNAPSHOTS") == "write":
        SNAPSHOTS.mkdir(exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    assert text == path.read_text("utf-8")


@pytest.mark.parametrize(("rule_id", "titles"), SHIPPED_RULES, ids=[rule_id for rule_id, _ in SHIPPED_RULES])
def test_each_rule_explains_itself(decider: Decider, explainer: Explainer, rule_id: str, titles: tuple[str, ...]):
    title = next(title for title in titles if decider.decide(title).rule == rule_id)
    decision = decider.decide(title)
    compare(rule_id, rendered(explainer, decision, explainer.explain(decision, task(title))))


@pytest.mark.parametrize("name", CASES)
def test_each_kind_of_case_is_explained(decider: Decider, explainer: Explainer, name: str):
    title, answers, profile, lane = CASES[name]
    decision = decider.decide(title, answers, profile)
    explanation = explainer.explain(decision, task(title, lane, answers), profile)
    compare(name, rendered(explainer, decision, explanation))


def test_no_snapshot_is_left_over():
    assert {path.stem for path in SNAPSHOTS.iterdir()} == {*CASES, *(rule_id for rule_id, _ in SHIPPED_RULES)}


def section(explanation: Explanation, kind: Kind) -> Section | None:
    return next((each for each in explanation.sections if each.kind is kind), None)


def explain(decider: Decider, explainer: Explainer, of: Task, profile: Mapping[str, str] = {}) -> Explanation:
    return explainer.explain(decider.decide(of.title, of.answers, profile), of, profile)


def test_a_reason_is_told_where_the_task_lies_against_the_rule(decider: Decider, explainer: Explainer):
    conflict = section(
        explain(decider, explainer, task("Hire a cook", Lane.OUTSOURCE, reason="My sister {x}")), Kind.CONFLICT
    )
    assert conflict is not None
    assert any("My sister {x}" in sentence for sentence in conflict.sentences)


def test_an_answer_can_be_taken_back(decider: Decider, explainer: Explainer):
    change = section(explain(decider, explainer, task("Hire a cook", answers={"hiring-firing": "no"})), Kind.CHANGE)
    assert change is not None
    assert any(offer.key == "hiring-firing" and offer.value == "" for offer in change.offers)


def test_the_chosen_exception_and_gate_are_marked(decider: Decider, explainer: Explainer):
    lifted = section(explain(decider, explainer, task("Train the barista"), HEADS), Kind.UNLESS)
    assert lifted is not None
    assert [offer.chosen for offer in lifted.offers] == [True, False]
    gate = section(explain(decider, explainer, task("Web design", answers={GATE: Gate.LACKS_SKILL})), Kind.GATE)
    assert gate is not None
    assert [offer.value for offer in gate.offers if offer.chosen] == [Gate.LACKS_SKILL]


@pytest.mark.parametrize("title", ["The blue one", "Klarna yes/no", "No, not this"])
def test_undecided_asks_a_handful_of_questions_with_two_answers_each(
    decider: Decider, explainer: Explainer, title: str
):
    questions = [each for each in explain(decider, explainer, task(title)).sections if each.kind is Kind.QUESTIONS]
    assert 2 <= len(questions) <= 4
    assert len({asked.sentences for asked in questions}) == len(questions)
    for asked in questions:
        assert len(asked.sentences) == 1
        assert [offer.value for offer in asked.offers] == ["yes", "no"]


PARTS = (
    *("hire a cook", "edit the video", "train the team", "blog posts", "no idea", "for the launch", "sales report"),
    *("book a room", "the blue one", "invoices", "social media", "our vision", "{braces}", "and"),
)
TITLES = st.lists(st.sampled_from(PARTS), min_size=1, max_size=4).map(" ".join)
ANSWERS = st.dictionaries(
    st.sampled_from(["hiring-firing", "video", "team-training", "bookkeeping", "not-understood", "mission-vision"]),
    st.sampled_from(["yes", "no"]),
    max_size=2,
)


@given(TITLES, ANSWERS, st.sampled_from([{}, HEADS]))
def test_what_would_change_it_changes_it(
    decider: Decider, explainer: Explainer, title: str, answers: dict[str, str], profile: dict[str, str]
):
    """Alone, or two together, the offered answers lead to another suggestion."""
    decision = decider.decide(title, answers, profile)
    change = section(explainer.explain(decision, task(title, answers=answers), profile), Kind.CHANGE)
    offers = [offer for offer in change.offers if offer.value] if change else []
    changed = [
        decider.decide(title, {**answers, one.key: one.value, two.key: two.value}, profile).suggestion
        for one in offers
        for two in offers
    ]
    assert not offers or any(suggestion is not decision.suggestion for suggestion in changed)


@given(TITLES, ANSWERS, st.sampled_from([{}, HEADS]), st.sampled_from(list(Lane)))
def test_no_sentence_names_a_rule_that_has_no_part_in_it(
    decider: Decider, explainer: Explainer, title: str, answers: dict[str, str], profile: dict[str, str], lane: Lane
):
    """A rule is named, and its texts are told, only if it fired, is mentioned, lifted, answered, or would change it."""
    decision = decider.decide(title, answers, profile)
    involved = {each.rule for each in (*decision.fired, *decision.mentioned, *decision.lifted)} | answers.keys()
    involved |= {turn.decision.rule for turn in turns(decider, decision, answers, profile)}
    explanation = explainer.explain(decision, task(title, lane, answers), profile)
    told = [
        text
        for each in explanation.sections
        if each.kind is not Kind.QUESTIONS
        for text in (each.lead, *each.sentences, *each.steps)
    ]
    for book in decider.rulebooks:
        for rule in book.rules:
            texts = {rule.because, rule.lead, rule.hand_off, *rule.learn_first, *rule.habits}
            if decision.rule != rule.id:
                assert texts.isdisjoint(told), rule.id
            if rule.id not in involved:
                named = re.compile(re.escape(f"\u201c{rule.title}\u201d"))
                assert not any(named.search(text) for text in told), rule.id


@given(TITLES)
def test_braces_and_all_stay_as_typed(decider: Decider, explainer: Explainer, title: str):
    explanation = explain(decider, explainer, task(title))
    assert explanation.title == title
    for mark in explanation.marks:
        assert title[mark.start : mark.end] == mark.text
