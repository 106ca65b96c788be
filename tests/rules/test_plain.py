"""The fast way through a title comes to what a plain reading comes to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.rules.plain import Found, PlainReading

from keeplane.rules.compiling import CueCompiler
from keeplane.rules.deciding import Decider
from keeplane.rules.kept_cues import OpenedCues, keep_cues

DATA = Path(__file__).parents[1] / "benchmarks" / "data"
TITLES = [
    json.loads(line)["text"] for path in sorted(DATA.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()
]
PIECES = sorted({piece for title in TITLES for piece in title.split()})
JOINTS = ["the", "and", "for", "with", "about", "to", "book", "approve", ":", "-", ";", ".", "(", "Sam's", "video"]


@pytest.fixture(scope="module")
def plain(decider: Decider) -> PlainReading:
    return PlainReading(decider.rulebooks)


@pytest.fixture(scope="module")
def opened(decider: Decider) -> Decider:
    return Decider(decider.rulebooks, OpenedCues(keep_cues(CueCompiler(decider.rulebooks))))


def fast(decider: Decider, title: str) -> Found:
    shape, evidence = decider._matcher.find(title)
    return {kind: (done, [(each.start, each.end) for each in evidence[kind]]) for kind, done in shape}


@pytest.mark.parametrize("title", [*TITLES[::23], "Being the face of the brand"])
def test_titles_that_people_wrote(plain: PlainReading, decider: Decider, opened: Decider, title: str):
    assert fast(decider, title) == fast(opened, title) == plain.found(title)


@settings(max_examples=120)
@given(st.lists(st.sampled_from(PIECES) | st.sampled_from(JOINTS), max_size=9), st.sampled_from([" ", "  ", " \t"]))
def test_their_words_in_any_order(plain: PlainReading, opened: Decider, words: list[str], space: str):
    title = space.join(words)
    assert fast(opened, title) == plain.found(title)
