"""The advice on the labelled titles does not get worse unnoticed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from keeplane.rules.deciding import Decider

DATA = Path(__file__).parents[1] / "benchmarks" / "data"


@pytest.mark.parametrize(
    ("name", "decided", "right", "released"),
    [
        ("published-lists", 0.90, 0.95, 0.04),
        ("everyday-todos", 0.85, 0.92, 0.02),
        ("ten-trades", 0.95, 0.98, 0.01),
        ("held-out", 0.80, 0.95, 0.03),
    ],
)
def test_the_advice_is_right(decider: Decider, name: str, decided: float, right: float, released: float):
    rows = [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]
    advice = [(row["label"], decider.decide(row["text"]).suggestion) for row in rows]
    given = [(label, said) for label, said in advice if said != "undecided"]
    assert len(given) / len(rows) >= decided
    assert sum(label == said for label, said in given) / len(given) >= right
    kept = [said for label, said in advice if label == "keep"]
    assert kept.count("outsource") / len(kept) <= released
