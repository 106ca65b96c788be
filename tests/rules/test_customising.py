"""The user's own rules in deciding, and as a TOML file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.catalogue import CATALOGUE

from keeplane import assets
from keeplane.board.own_rules import AS_SHIPPED, OwnRule, OwnRules
from keeplane.rules.customising import customised, problems
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Suggestion
from keeplane.rules.describing import Describer
from keeplane.rules.explaining import Explainer
from keeplane.rules.explanation import Kind
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.own_toml import OwnRulesError, fresh_id, read_own_rules, write_own_rules
from keeplane.rules.rulebook import SHIPPED, Rulebook

SOURDOUGH = OwnRule(
    id="own-sourdough",
    title="Sourdough",
    verdict="keep",
    because="It is my starter.",
    question="Does it need your hands?",
    cues=("sourdough", "knead .. loaves"),
)


@pytest.fixture(scope="session")
def books() -> tuple[Rulebook, ...]:
    return load_rulebooks(assets.rulebook(name) for name in SHIPPED)


def decide(books, own: OwnRules, title: str) -> tuple[Suggestion, str | None]:
    decision = Decider(customised(books, own)).decide(title)
    return decision.suggestion, decision.rule


def kinds(books, own: OwnRules) -> list[tuple[tuple[str | int, ...], str]]:
    return [(problem.place, problem.message.id) for problem in problems(books, own)]


def test_nothing_changed_is_as_shipped(books):
    assert customised(books, AS_SHIPPED) == books


def test_a_rule_or_a_rulebook_that_is_off_says_nothing(books):
    assert decide(books, AS_SHIPPED, "Edit the video")[1] == "video"
    assert decide(books, OwnRules(off=("video",)), "Edit the video")[1] != "video"
    assert decide(books, AS_SHIPPED, "Do the bookkeeping")[1] == "bookkeeping"
    assert decide(books, OwnRules(off=("common-practice",)), "Do the bookkeeping") == (Suggestion.UNDECIDED, None)


def test_the_words_of_a_rulebook_that_is_off_still_serve_the_others(books):
    decider = Decider(customised(books, OwnRules(off=("never-outsource",))))
    titles = [title for rule in books[1].rules for title in rule.examples.fires]
    assert all(decider.decide(title).rule in {rule.id for rule in books[1].rules} for title in titles)


def test_added_words_make_a_shipped_rule_fire(books):
    title = "Whittle the zorbs"
    assert decide(books, AS_SHIPPED, title) == (Suggestion.UNDECIDED, None)
    assert decide(books, OwnRules(cues={"video": ("whittle .. zorbs",)}), title) == (Suggestion.OUTSOURCE, "video")


def test_the_articles_win_over_an_own_rule_and_that_over_common_practice(books):
    own = OwnRules(rules=(OwnRule(**{**fields(SOURDOUGH), "cues": ("bookkeeping", "onboarding call")}),))
    assert decide(books, own, "Do the bookkeeping") == (Suggestion.KEEP, "own-sourdough")
    assert decide(books, own, "Run the onboarding call")[1] == "team-training"


def fields(rule: OwnRule) -> dict[str, object]:
    return {name: getattr(rule, name) for name in OwnRule.__struct_fields__}


@pytest.mark.parametrize(
    ("change", "place", "kind"),
    [
        ({"title": " "}, ("rules", 0, "title"), "rules.own-no-title"),
        ({"because": ""}, ("rules", 0, "because"), "rules.own-no-because"),
        ({"question": ""}, ("rules", 0, "question"), "rules.own-no-question"),
        ({"verdict": "maybe"}, ("rules", 0, "verdict"), "rules.own-no-verdict"),
        ({"cues": ()}, ("rules", 0, "cues"), "rules.own-no-cues"),
        ({"cues": ("podcast", "((")}, ("rules", 0, "cues", 1), "rules.own-cue"),
        ({"cues": ("(a | b c) " * 18,)}, ("rules", 0, "cues", 0), "rules.own-cue"),
        ({"cues": ("x" * 201,)}, ("rules", 0, "cues", 0), "rules.own-cue"),
        ({"id": ""}, ("rules", 0, "id"), "rules.own-no-id"),
        ({"id": "video"}, ("rules", 0, "id"), "rules.own-id-taken"),
        ({"id": "own"}, ("rules", 0, "id"), "rules.own-id-taken"),
    ],
)
def test_a_rule_that_cannot_be_used_is_named_and_left_out(books, change, place, kind):
    own = OwnRules(rules=(OwnRule(**{**fields(SOURDOUGH), **change}),))
    assert (place, kind) in kinds(books, own)
    assert customised(books, own) == books


def test_of_the_added_words_only_the_bad_ones_are_left_out(books):
    own = OwnRules(cues={"video": ("((", "zorbs", "@nobody"), "unheard-of": ("((",)})
    assert [place for place, _ in kinds(books, own)] == [("cues", "video", 0), ("cues", "video", 2)]
    assert decide(books, own, "zorbs")[1] == "video"


def test_of_two_rules_with_one_id_the_first_holds(books):
    own = OwnRules(rules=(SOURDOUGH, OwnRule(**{**fields(SOURDOUGH), "verdict": "outsource"})))
    assert decide(books, own, "Bake the sourdough") == (Suggestion.KEEP, "own-sourdough")


def test_every_problem_has_words(books):
    own = OwnRules(rules=(OwnRule(id="", title="", verdict="", because="", question="", cues=("((",)),) * 2)
    assert all(CATALOGUE.text(problem.message) for problem in problems(books, own))


def test_an_own_rule_explains_itself_without_what_it_does_not_have(books):
    decider = Decider(customised(books, OwnRules(rules=(SOURDOUGH,))))
    explanation = Explainer(decider, CATALOGUE).explain(decider.decide("Bake the sourdough"))
    shown = {section.kind: section for section in explanation.sections}
    assert shown[Kind.BECAUSE].sentences == ("It is my starter.",)
    assert not {Kind.HAND_OFF, Kind.SOURCES, Kind.UNLESS} & shown.keys()
    assert shown[Kind.CHANGE].offers[0].label == "This isn't sourdough"


def test_the_title_of_an_own_rule_keeps_its_capital_where_the_language_wants_it(books):
    decider = Decider(customised(books, OwnRules(rules=(SOURDOUGH,))))
    explanation = Explainer(decider, assets.catalogue(None, "de")).explain(decider.decide("Bake the sourdough"))
    offers = [offer.label for section in explanation.sections for offer in section.offers]
    assert "Hier geht es nicht um Sourdough" in offers


def test_a_rule_that_was_overruled_again_and_again_offers_to_be_adjusted(books):
    decider = Decider(books)
    decision = decider.decide("Edit the video")
    explainer = Explainer(decider, CATALOGUE)
    adjust = [each for each in explainer.explain(decision, overruled={"video": 4}).sections if each.kind is Kind.ADJUST]
    assert [section.sentences[0].split(".")[0] for section in adjust] == ["You have gone against “Video” 4 times"]
    assert [offer.key for section in adjust for offer in section.offers] == ["video"]
    assert Kind.ADJUST not in {section.kind for section in explainer.explain(decision).sections}


@pytest.mark.parametrize("rule_id", ["team-training", "not-understood", "video", "bookkeeping"])
def test_a_rule_describes_itself_whole(books, rule_id):
    rule = Decider(books).rule(rule_id)
    sections = Describer(CATALOGUE).describe(rule)
    said = " ".join(text for each in sections for text in (each.heading, each.lead, *each.sentences, *each.steps))
    unless = (rule.unless.text, rule.unless.then) if rule.unless else ()
    for text in (rule.because, rule.question, rule.hand_off, *rule.examples.fires, *rule.examples.silent, *unless):
        assert text in said
    assert all(source.article in said for source in rule.sources)
    assert all(each.sentences or each.steps for each in sections)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
NEEDED = TEXTS.filter(str.strip)
CUES = st.lists(st.sampled_from(["podcast", "let .. go", "(hire | take on) @people", "'training'", "é日"]), max_size=3)


@st.composite
def usable(draw: st.DrawFn) -> OwnRules:
    rules = [
        OwnRule(
            id=f"own-{number}",
            title=draw(NEEDED),
            verdict=draw(st.sampled_from(["keep", "outsource"])),
            because=draw(NEEDED),
            question=draw(NEEDED),
            cues=tuple(draw(CUES.filter(bool))),
        )
        for number in range(draw(st.integers(0, 3)))
    ]
    known = ["video", "never-outsource", "own", *(rule.id for rule in rules)]
    return OwnRules(
        off=tuple(draw(st.lists(st.sampled_from(known), max_size=3))),
        cues=draw(st.dictionaries(st.sampled_from(["video", "blogging"]), CUES.map(tuple), max_size=2)),
        rules=tuple(rules),
    )


@given(usable())
def test_usable_rules_come_back_from_toml_as_they_were(books, own):
    assert problems(books, own) == ()
    # TOML knows one line break only.
    assert read_own_rules(write_own_rules(own), books) == own


@given(usable())
def test_usable_rules_can_decide(books, own):
    changed = customised(books, own)
    assert {rule.id for book in changed for rule in book.rules}.isdisjoint(own.off)
    if "own" not in own.off:
        on = {rule.id for rule in own.rules} - set(own.off)
        assert on <= {rule.id for book in changed for rule in book.rules}


@given(st.binary(max_size=200) | TEXTS.map(str.encode))
def test_any_bytes_are_rules_or_one_clear_error(books, data):
    try:
        read_own_rules(data, books)
    except OwnRulesError as caught:
        error = caught
    else:
        return
    assert error.line >= 1
    assert "\n" not in CATALOGUE.text(error.problem)


@pytest.mark.parametrize(
    ("text", "line", "kind"),
    [
        ("off = [\n'video',\n'vidoe']", 3, "unknown-rule"),
        ("off = 'video'", 1, "not-texts"),
        ("off = []\n[cues]\nvideo = ['a', 1]", 3, "not-a-text"),
        ("[cues]\nvidoe = []", 2, "unknown-rule"),
        ("cues = 1", 1, "not-a-table"),
        ("[rule]\ntitle = 'x'", 1, "not-tables"),
        ("colour = 'red'", 1, "unknown-field"),
        ("[[rule]]\ntitle = 'x'\ncolour = 1", 3, "unknown-field"),
        ("[[rule]]\ntitle = 'x'\nbecause = 'y'\nverdict = 'keep'\ncues = ['x']", 1, "no-question"),
        ("[[rule]]\ntitle = 'x'\nbecause = 'y'\nquestion = 'z'\nverdict = 'both'\ncues = ['x']", 5, "no-verdict"),
        ("[cues]\nvideo = [\n  'fine',\n  '((',\n]", 4, "cue"),
        ("off = [", 1, "not-toml"),
    ],
)
def test_a_bad_file_names_the_line_and_the_field(books, text, line, kind):
    with pytest.raises(OwnRulesError) as caught:
        read_own_rules(text.encode(), books)
    assert (caught.value.line, caught.value.problem.id) == (line, f"rules.own-{kind}")
    assert CATALOGUE.text(caught.value.problem)


def test_a_file_from_windows_is_read_and_its_lines_are_counted(books):
    text = write_own_rules(OwnRules(rules=(SOURDOUGH,))).decode().replace("\n", "\r\n")
    assert read_own_rules(f"\ufeff{text}".encode(), books).rules == (SOURDOUGH,)
    with pytest.raises(OwnRulesError) as caught:
        read_own_rules(b"\r\n\r\ncolour = 1", books)
    assert caught.value.line == 3


def test_a_rule_in_a_file_needs_no_id(books):
    text = write_own_rules(OwnRules(rules=(SOURDOUGH,))).decode().replace('id = "own-sourdough"\n', "")
    assert read_own_rules(text.encode(), books).rules == (SOURDOUGH,)


def test_the_file_that_the_readme_shows_can_be_read(books):
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    shown = readme.partition("```toml\n")[2].partition("```")[0]
    assert [rule.title for rule in read_own_rules(shown.encode(), books).rules] == ["Recipes"]


def test_a_fresh_id_is_never_taken():
    assert fresh_id("Podcast & Co.", ()) == "own-podcast-co"
    assert fresh_id("Podcast", ("own-podcast", "own-podcast-2")) == "own-podcast-3"
    assert fresh_id("日本", ()) == "own-日本"
    assert fresh_id("!!", ()) == "own-rule"
