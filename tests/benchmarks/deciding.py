"""Titles decided in a second, beside spaCy's PhraseMatcher and one regular expression of the same phrases."""

from __future__ import annotations

import re
from collections.abc import Callable

from tests.benchmarks import judgement
from tests.benchmarks.boards import titles
from tests.benchmarks.table import Table, times

from keeplane import assets
from keeplane.rules.compiling import CueCompiler
from keeplane.rules.deciding import Decider
from keeplane.rules.kept_cues import OpenedCues, keep_cues
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED

TITLES = 1_500
PATTERN_TITLES = 20
"""An alternation of all phrases is so slow that it need not read more."""


def measure() -> Table:
    books = load_rulebooks(assets.rulebook(name) for name in SHIPPED)
    decider = Decider(books, OpenedCues(keep_cues(CueCompiler(books))))
    lines = titles(TITLES)
    phrases = judgement._phrases(books)
    # Titles that differ only in names and numbers are read once; forgetting them shows the speed for others.
    forget = decider._matcher._found.clear
    figures = {
        "Keeplane, never met, with new words": judgement._unmet_throughput(books, lines),
        "Keeplane, of known words, read afresh": judgement._throughput(decider.decide, lines, forget),
        "Keeplane, alike but for names and numbers": judgement._throughput(decider.decide, lines),
        "one compiled `re` of the phrases": judgement._throughput(_pattern(phrases), lines[:PATTERN_TITLES]),
    }
    try:
        figures["spaCy's PhraseMatcher"] = judgement._spacy_throughput(phrases, lines)
    except ModuleNotFoundError:
        figures["spaCy's PhraseMatcher (not installed)"] = 0.0
    ours = next(iter(figures.values()))
    rows = [[name, f"{figure:,.0f}", times(figure, ours)] for name, figure in figures.items()]
    note = f"{len(phrases):,} phrases. The other two only find them, and know neither gaps nor roles nor advice."
    return Table("Deciding", ["titles a second on one core", "figure", "beside ours"], rows, note)


def _pattern(phrases: list[str]) -> Callable[[str], object]:
    longest_first = sorted(phrases, key=len, reverse=True)
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
    return pattern.findall
