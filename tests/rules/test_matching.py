"""Cues against titles: the cue language, roles of words, evidence, hostile titles."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.rules.small import book, rule

from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Decision
from keeplane.rules.loading import load_rulebook
from keeplane.rules.reading import LONGEST

WORDS = """
people = ["team", "new hire", "barista"]
name = ["'sam'"]
noise = ["'the'", "'our'", "'of'", "'monday'"]
joins = ["'and'"]
about = ["'for'", "'about'"]
links = ["'with'", "'to'"]
light = ["run", "plan"]
errand = ["book", "chase"]
own = ["approve"]
acts = ["'train'"]
artefact = ["video", "room"]
doer = ["editor"]
"""


def decide(title: str, *cues: str, verdict: str = "keep") -> Decision:
    data = book(rule("it", verdict, *cues), words=WORDS + "\n[short]\nmtg = 'meeting'\n")
    return Decider((load_rulebook(data, "small.toml"),)).decide(title)


def fires(title: str, *cues: str, verdict: str = "keep") -> bool:
    return bool(decide(title, *cues, verdict=verdict).fired)


@pytest.mark.parametrize(
    ("cue", "yes", "no"),
    [
        ("hire", ["hire", "We hired", "HIRING", "she hires"], ["hirer", "fire"]),
        ("stop", ["stopped", "stopping"], ["stoop"]),
        ("carry", ["carries", "carried", "carrying"], ["car"]),
        ("organise", ["organize", "organising", "organized"], ["organ"]),
        ("write", ["wrote", "written"], ["writ"]),
        ("'training'", ["training", "Training"], ["train", "trained"]),
        ("let go", ["let go", "letting the go"], ["let it go", "go let"]),
        ("let .. go", ["let go", "let a b go", "let a b c go"], ["let a b c d go", "let. Go"]),
        ("(hire | take on) cook", ["hire cook", "take on cook"], ["take cook", "on cook"]),
        ("team [away] day", ["team day", "team away day"], ["team off day"]),
        ("hire @people", ["hire team", "hire new hires", "hire the barista"], ["hire", "hire new"]),
        ("ask @name", ["ask Sam", "ask sam", "please ask Zebedee"], ["ask her", "ask zebedee"]),
        ("^ hire", ["hire", "the hire", "plan hire", "now: hire"], ["we hire"]),
        ("site $", ["new site", "site - later", "our site"], ["site visit"]),
        ("^ site $", ["site", "the site", "plan the site"], ["my new site plan"]),
        ("meeting", ["mtg", "meeting"], ["meet"]),
        ("onboard", ["on-boarding", "onboard", "onbording"], ["board"]),
    ],
)
def test_the_cue_language(cue: str, yes: list[str], no: list[str]):
    assert [title for title in yes if not fires(title, cue)] == []
    assert [title for title in no if fires(title, cue)] == []


class TestDoneAndMentioned:
    @pytest.mark.parametrize(
        "title", ["training", "run the training", "plan training for the team", "train", "coffee and training"]
    )
    def test_done(self, title: str):
        assert fires(title, "train")

    @pytest.mark.parametrize(
        "title",
        ["book a training", "coffee for training", "training video", "training room", "book coffee and training"],
    )
    def test_mentioned(self, title: str):
        decision = decide(title, "train")
        assert decision.fired == ()
        assert [each.rule for each in decision.mentioned] == ["it"]

    def test_another_piece_of_work_may_be_done(self):
        assert fires("book coffee and train Sam", "train")
        assert fires("coffee for us; training", "train")

    def test_a_cue_with_the_leading_verb_counts(self):
        assert fires("book the training video", "book .. video")

    def test_an_article_parts_a_noun_from_the_next(self):
        assert fires("train a video editor", "train")
        assert not fires("training video", "'training'")

    def test_work_to_hand_off_is_not_done_by_judging_it_or_meeting_its_doer(self):
        for title in ("approve the video", "video editor"):
            assert not fires(title, "video", verdict="outsource"), title
            assert fires(title, "video", verdict="keep"), title

    def test_never_takes_the_words_back(self):
        data = book(rule("it", "keep", "hire").replace('done = ["hire"]', 'done = ["hire"]\nnever = ["hire car"]'))
        small = Decider((load_rulebook(data, "small.toml"),))
        assert small.decide("hire car").fired == ()
        assert small.decide("hire car").mentioned == ()
        assert small.decide("hire cook").fired

    def test_anywhere_counts_even_aside(self):
        data = book(rule("it", "keep", "x").replace('done = ["x"]', 'anywhere = ["no idea"]'), words=WORDS)
        assert Decider((load_rulebook(data, "small.toml"),)).decide("book a room for no idea").fired


@given(st.text(max_size=60))
@example("On-boarding Sam\u2019s team - \U0001f600 training")
@example("\u0130stanbul training \ufb01re")
def test_evidence_is_cut_exactly_from_the_title(decider: Decider, title: str):
    check_evidence(decider, title)


@given(
    st.lists(
        st.sampled_from(
            ["hire", "fire", "the", "our", "team's", "training", "vid", "w/", "1:1", "Sam,", "video:", "(onboarding)"]
        ),
        max_size=12,
    )
)
def test_evidence_is_cut_exactly_from_real_words(decider: Decider, words: list[str]):
    check_evidence(decider, " ".join(words))


def check_evidence(decider: Decider, title: str) -> None:
    decision = decider.decide(title)
    for found in (*decision.fired, *decision.mentioned, *decision.disputed):
        assert found.evidence
        ends = 0
        for evidence in found.evidence:
            assert title[evidence.start : evidence.end] == evidence.text
            assert evidence.text.strip() == evidence.text != ""
            assert ends <= evidence.start < evidence.end
            ends = evidence.end


@pytest.mark.parametrize(
    "title",
    [
        "",
        " ",
        "\0",
        "hire\0fire",
        "{title} {0} %s {",
        "(((((hire*+?[]|^$\\",
        "\u202ehire a cook\u202c",
        "\u0627\u0628\u062d\u062b \u0639\u0646 \u0645\u0648\u0638\u0641",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467 training",
        "'" * 500,
        "a-" * 500,
        "1:" * 500,
    ],
)
def test_hostile_titles_are_decided(decider: Decider, title: str):
    assert decider.decide(title).title == title


@pytest.mark.parametrize("unit", ["hire ", "a-b'", "train team and ", "(", "let .. ", "\u0130", "zzzzzzz "])
def test_what_follows_the_longest_title_costs_nothing_and_changes_nothing(decider: Decider, unit: str):
    title = (unit * LONGEST)[:LONGEST]
    long = decider.decide(title + " hire a barista" * 20_000)
    assert replace(long, title=title) == decider.decide(title)


def test_words_are_forgotten_and_read_again_without_harm(decider: Decider, monkeypatch: pytest.MonkeyPatch):
    titles = ["Hire a barista", "Edit the onboarding video", "Zebedee's w/ team-building: day!"]
    for limit in ("matching.MOST_REMEMBERED", "reading.MOST_REMEMBERED", "deciding.MOST_WEIGHED"):
        monkeypatch.setattr(f"keeplane.rules.{limit}", 2)
    fresh = Decider(decider.rulebooks)
    assert [fresh.decide(title) for title in titles * 3] == [decider.decide(title) for title in titles * 3]


def test_two_threads_that_learn_the_same_words_at_once_come_to_the_same(decider: Decider):
    titles = [title for book in decider.rulebooks for rule in book.rules for title in rule.examples.fires[:2]]
    fresh = Decider(decider.rulebooks)
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(2) as threads:
            told = list(threads.map(lambda _: [fresh.decide(title) for title in titles], range(2)))
    finally:
        sys.setswitchinterval(before)
    assert told == [[decider.decide(title) for title in titles]] * 2
