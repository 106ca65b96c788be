"""What would change a decision: the fewest answers that turn its suggestion."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from msgspec import Struct

from keeplane.board.task import Answer
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Decision

MOST_ANSWERS = 2


class Turn(Struct, frozen=True):
    """Answers by rule id, and the decision that they would lead to."""

    answers: Mapping[str, Answer]
    decision: Decision


def turns(
    decider: Decider, decision: Decision, answers: Mapping[str, str], profile: Mapping[str, str]
) -> tuple[Turn, ...]:
    """Every smallest set of answers, of two at most, that turns the suggestion of `decision`.

    Only rules that the title or an answer brought up are asked about.
    """
    possible = [
        *((fired.rule, Answer.NO) for fired in decision.fired),
        *((mentioned.rule, Answer.YES) for mentioned in decision.mentioned),
    ]
    for size in range(1, MOST_ANSWERS + 1):
        found = tuple(
            Turn(said, after)
            for chosen in combinations(possible, size)
            if len(said := dict(chosen)) == size
            and (after := decider.decide(decision.title, {**answers, **said}, profile)).suggestion
            is not decision.suggestion
        )
        if found:
            return found
    return ()
