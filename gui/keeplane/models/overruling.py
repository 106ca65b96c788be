"""How often the user went against a rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from keeplane.models.tally import Tally

ENOUGH = 3
"""After so many times a rule is worth adjusting."""

MOST_BEHIND = 64


def overruled(tally: Tally, rule_ids: Collection[str]) -> Mapping[str, int]:
    """Of `rule_ids` those that were overruled often enough, with how many tasks were placed or answered against them.

    Empty while many tasks still wait for their decision, since deciding them all would take too long.
    """
    if not rule_ids or tally.behind > MOST_BEHIND:
        return {}
    times: Counter[str] = Counter()
    for standing, number in tally.counts().items():
        if standing.conflict and standing.rule is not None and standing.rule in rule_ids:
            times[standing.rule] += number
        for rule_id in standing.refused:
            if rule_id in rule_ids:
                times[rule_id] += number
    return {rule_id: count for rule_id, count in times.items() if count >= ENOUGH}
