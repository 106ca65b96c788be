"""Every rule documents itself by examples, and they hold."""

from __future__ import annotations

import pytest

from keeplane.rules.deciding import Decider


def test_every_example_fires_its_rule(decider: Decider):
    wrong = [
        (rule.id, title)
        for book in decider.rulebooks
        for rule in book.rules
        for title in rule.examples.fires
        if rule.id not in {fired.rule for fired in decider.decide(title).fired}
    ]
    assert wrong == []


def test_every_look_alike_leaves_its_rule_silent(decider: Decider):
    wrong = [
        (rule.id, title)
        for book in decider.rulebooks
        for rule in book.rules
        for title in rule.examples.silent
        if rule.id in {fired.rule for fired in decider.decide(title).fired}
    ]
    assert wrong == []


def test_a_divided_kind_leaves_its_examples_undecided_and_is_named(decider: Decider):
    for book in decider.rulebooks:
        for kind in book.divided:
            for title in kind.examples.fires:
                decision = decider.decide(title)
                assert decision.rule is None, title
                assert kind.id in {disputed.kind for disputed in decision.disputed}, title
            for title in kind.examples.silent:
                assert kind.id not in {disputed.kind for disputed in decider.decide(title).disputed}, title


@pytest.mark.parametrize(
    ("title", "rule"),
    [
        ("Onboard Priya on Monday", "team-training"),
        ("Let go of our packaging supplier", "hiring-firing"),
        ("DNS records, no idea what this is", "not-understood"),
        ("Edit the onboarding video", "video"),
        ("Run the onboarding call", "team-training"),
        ("Team away day: exercises and a long lunch", "team-building"),
        ("Plan next year's vision with the leaders", "mission-vision"),
        ("Set up the commission statement report", "tracking-results"),
        ("Coffee with the chamber of commerce chair", "business-relationships"),
        ("Interview two closers", "hiring-firing"),
        ("Write four blog posts", "blogging"),
        ("Redesign the landing page", "web-design"),
        ("Rewrite the About page", "copywriting"),
        ("Cut the webinar recording into short clips", "video"),
    ],
)
def test_the_articles_own_ground(decider: Decider, title: str, rule: str):
    assert decider.decide(title).rule == rule


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("onbording new girl mon", "Onboarding the new girl on Monday"),
        ("intervew 2 closers", "Interview two closers"),
        ("edit vid for launch", "Edit the video for the launch"),
        ("staff mtg", "Staff meeting"),
        ("1:1 w/ Sam", "One-to-one with Sam"),
        ("chase unpaid invs", "Chase the unpaid invoices"),
        ("TRAIN THE NEW BARISTA", "Train the new barista"),
        ("Organize the team-building day", "Organise the team building day"),
        ("On-board the new starter", "Onboard the new starter"),
    ],
)
def test_typos_and_abbreviations_do_not_matter(decider: Decider, typed: str, meant: str):
    assert decider.decide(typed).rule is not None
    assert decider.decide(typed).rule == decider.decide(meant).rule


@pytest.mark.parametrize(
    "title",
    ["Book a room for the training day", "Print the training manuals", "Chase the venue about the training deposit"],
)
def test_logistics_around_training_only_mention_it(decider: Decider, title: str):
    decision = decider.decide(title)
    assert "team-training" not in {fired.rule for fired in decision.fired}
    assert "team-training" in {mentioned.rule for mentioned in decision.mentioned}


@pytest.mark.parametrize("title", ["Call the bank", "ring the bank about the lost card", "laptop", "New laptop"])
def test_so_few_words_are_the_users_call(decider: Decider, title: str):
    assert decider.decide(title).rule is None


def test_a_call_about_borrowing_is_kept(decider: Decider):
    assert decider.decide("Call the bank about the overdraft").rule == "fundraising"
