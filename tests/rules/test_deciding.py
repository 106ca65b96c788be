"""The decision table, answers, the gate and exceptions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.rules.small import book, rule

from keeplane.board.task import GATE, Gate, Lane
from keeplane.rules.deciding import Decider, is_conflict
from keeplane.rules.decision import Suggestion
from keeplane.rules.loading import load_rulebook, load_rulebooks

NO_IDEA = rule("unknown", "keep", "mystery", head="gate = true")
TEACH = rule("teach", "keep", "teach")
SELL = rule("sell", "keep", "sell")
DRAW = rule("draw", "outsource", "draw")
SING = rule("sing", "outsource", "sing")


def decider(*rules: str) -> Decider:
    return Decider((load_rulebook(book(*rules), "small.toml"),))


@pytest.mark.parametrize(
    ("title", "suggestion", "deciding", "fired"),
    [
        ("walk", "undecided", None, []),
        ("teach", "keep", "teach", ["teach"]),
        ("draw", "outsource", "draw", ["draw"]),
        ("draw teach", "keep", "teach", ["teach", "draw"]),
        ("sell teach", "keep", "teach", ["teach", "sell"]),
        ("sing draw", "outsource", "draw", ["draw", "sing"]),
        ("draw mystery", "keep", "unknown", ["unknown", "draw"]),
        ("draw teach mystery", "keep", "unknown", ["unknown", "teach", "draw"]),
    ],
)
def test_the_table(title: str, suggestion: str, deciding: str | None, fired: list[str]):
    decision = decider(DRAW, SING, TEACH, SELL, NO_IDEA).decide(title)
    assert (decision.suggestion, decision.rule) == (suggestion, deciding)
    assert [each.rule for each in decision.fired] == fired


def test_an_earlier_rulebook_wins():
    first = book(DRAW, book_id="first")
    second = book(TEACH, NO_IDEA, book_id="second")
    both = Decider(load_rulebooks([("first.toml", first), ("second.toml", second)]))
    assert both.decide("teach draw").rule == "draw"
    assert both.decide("teach draw mystery").rule == "unknown"


def test_a_fallback_speaks_only_where_no_other_rule_does():
    small = decider(rule("person", "keep", "her", head="fallback = true"), DRAW)
    assert small.decide("her").rule == "person"
    both = small.decide("draw her")
    assert [each.rule for each in both.fired] == ["draw"]
    assert [each.rule for each in small.decide("draw her", {"person": "yes"}).fired] == ["person", "draw"]


def test_an_unknown_rule_is_a_key_error():
    with pytest.raises(KeyError):
        decider(TEACH).rule("nonsense")


def test_two_rules_of_one_id_are_refused():
    same = load_rulebook(book(TEACH), "small.toml")
    with pytest.raises(ValueError, match="teach"):
        Decider((same, same))


class TestAnswers:
    def test_no_silences_a_rule_for_the_task(self):
        decision = decider(TEACH, DRAW).decide("teach draw", {"teach": "no"})
        assert decision.rule == "draw"
        assert decision.silenced == ("teach",)

    def test_no_to_a_rule_without_cue_silences_nothing(self):
        assert decider(TEACH).decide("walk", {"teach": "no"}).silenced == ()

    def test_yes_makes_a_rule_fire_without_a_word(self):
        decision = decider(TEACH, DRAW).decide("draw", {"teach": "yes"})
        assert decision.rule == "teach"
        assert decision.fired[0].answered
        assert decision.fired[0].evidence == ()

    def test_yes_lifts_a_mention(self):
        mention = TEACH.replace('done = ["teach"]', 'mentioned = ["teach"]')
        assert decider(mention).decide("teach").suggestion is Suggestion.UNDECIDED
        assert decider(mention).decide("teach", {"teach": "yes"}).rule == "teach"

    def test_answers_to_unknown_rules_and_nonsense_change_nothing(self):
        assert decider(TEACH).decide("teach", {"gone": "no", "teach": "perhaps"}) == decider(TEACH).decide("teach")


class TestGate:
    def test_it_is_open_only_for_outsourcing_without_an_answer(self):
        small = decider(TEACH, DRAW, NO_IDEA)
        assert small.decide("draw").gate_open
        assert not small.decide("draw", {GATE: Gate.CAN_JUDGE}).gate_open
        assert not small.decide("draw", {GATE: Gate.LACKS_SKILL}).gate_open
        assert not small.decide("teach").gate_open
        assert not small.decide("walk").gate_open

    def test_knowing_nothing_turns_the_suggestion(self):
        decision = decider(DRAW, NO_IDEA).decide("draw", {GATE: Gate.KNOWS_NOTHING})
        assert (decision.suggestion, decision.rule) == (Suggestion.KEEP, "unknown")
        assert decision.fired[0].answered

    def test_being_able_to_judge_beats_the_words(self):
        decision = decider(DRAW, NO_IDEA).decide("draw mystery", {GATE: Gate.LACKS_SKILL})
        assert decision.rule == "draw"


class TestUnless:
    unless = """
[rules.unless]
id = "heads"
text = "Unless there are heads."
question = "Are there heads?"
yes = "Yes, heads"
no = "No heads"
then = "Stay near."
"""
    rule = rule("teach", "keep", "teach", extra=unless)

    def test_an_exception_lifts_its_rule(self):
        small = decider(self.rule, DRAW)
        decision = small.decide("teach", {}, {"heads": "yes"})
        assert decision.suggestion is Suggestion.UNDECIDED
        assert [lifted.rule for lifted in decision.lifted] == ["teach"]
        assert small.decide("teach draw", {}, {"heads": "yes"}).rule == "draw"

    @pytest.mark.parametrize("profile", [{}, {"heads": "no"}, {"other": "yes"}])
    def test_otherwise_the_rule_holds(self, profile: dict[str, str]):
        assert decider(self.rule).decide("teach", {}, profile).rule == "teach"


@pytest.mark.parametrize(
    ("lane", "suggestion", "conflict"),
    [
        (Lane.INBOX, Suggestion.KEEP, False),
        (Lane.INBOX, Suggestion.OUTSOURCE, False),
        (Lane.KEEP, Suggestion.KEEP, False),
        (Lane.KEEP, Suggestion.OUTSOURCE, True),
        (Lane.KEEP, Suggestion.UNDECIDED, False),
        (Lane.OUTSOURCE, Suggestion.KEEP, True),
        (Lane.OUTSOURCE, Suggestion.OUTSOURCE, False),
        (Lane.OUTSOURCE, Suggestion.UNDECIDED, False),
    ],
)
def test_a_conflict_is_a_placing_against_the_suggestion(lane: Lane, suggestion: Suggestion, conflict: bool):
    assert is_conflict(lane, suggestion) is conflict


@given(st.lists(st.sampled_from(["teach", "sell", "draw", "sing", "mystery", "walk", "for", "and", ":"]), max_size=7))
def test_the_deciding_rule_is_the_first_that_fired(words: list[str]):
    decision = decider(DRAW, SING, TEACH, SELL, NO_IDEA).decide(" ".join(words))
    assert decision.rule == (decision.fired[0].rule if decision.fired else None)
    fired = {each.rule for each in decision.fired}
    assert fired.isdisjoint(each.rule for each in decision.mentioned)
    expected = (
        "unknown" if "unknown" in fired else next((r for r in ("teach", "sell", "draw", "sing") if r in fired), None)
    )
    assert decision.rule == expected


@given(
    st.lists(st.sampled_from(["teach", "sell", "draw", "sing", "mystery", "walk", "for"]), max_size=5).map(" ".join),
    st.dictionaries(st.sampled_from(["teach", "draw", "unknown"]), st.sampled_from(["yes", "no"])),
    st.sampled_from([{}, {"heads": "yes"}]),
)
def test_the_advice_is_what_the_decision_comes_to(title: str, answers: dict[str, str], profile: dict[str, str]):
    small = decider(DRAW, SING, TEACH, SELL, NO_IDEA)
    advice, decision = small.advise(title, answers, profile), small.decide(title, answers, profile)
    assert (advice.suggestion, advice.rule, advice.gate_open) == (
        decision.suggestion,
        decision.rule,
        decision.gate_open,
    )
