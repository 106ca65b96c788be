"""Every rule documents itself by examples, and they hold."""

from __future__ import annotations

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
