"""How right the rulebooks are on labelled titles, and how fast.

    python tests/benchmarks/judgement.py [--rules ID] [--quiet] [FILE.jsonl ...]

A line is {"text": ..., "label": "keep" | "outsource" | "open"}; "open" means that only the owner can say, so any
advice on it counts as wrong. Without files, the two beside this program are read; the cues were tuned on them.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from pathlib import Path

from keeplane import assets
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Decision, Suggestion
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED

DATA = Path(__file__).with_name("data")
OPEN = "open"


class Score:
    """What the decisions on one labelled file come to."""

    def __init__(self, rows: list[dict[str, str]], decisions: list[Decision]) -> None:
        self.rows = rows
        self.judged = [(row, decision) for row, decision in zip(rows, decisions, strict=True)]

    def lines(self) -> list[str]:
        labels = Counter(row["label"] for row in self.rows)
        decided = [(row, made) for row, made in self.judged if made.suggestion is not Suggestion.UNDECIDED]
        right = sum(row["label"] == made.suggestion for row, made in decided)
        released = sum(row["label"] == "keep" and made.suggestion == "outsource" for row, made in decided)
        held = sum(row["label"] == "outsource" and made.suggestion == "keep" for row, made in decided)
        left = sum(row["label"] == OPEN and made.suggestion == "undecided" for row, made in self.judged)
        return [
            f"  {len(self.rows)} titles: {', '.join(f'{count} {label}' for label, count in sorted(labels.items()))}",
            _share("decided", len(decided), len(self.rows)),
            _share("right of decided", right, len(decided)),
            _share("right of all, open ones left open", right + left, len(self.rows)),
            _share("false release: keep, advised outsource", released, labels["keep"]),
            _share("false hold: outsource, advised keep", held, labels["outsource"]),
        ]

    def confusion(self) -> list[str]:
        """For each deciding rule, how often each label."""
        counts: dict[str, Counter[str]] = {}
        for row, made in self.judged:
            counts.setdefault(made.rule or "(undecided)", Counter())[row["label"]] += 1
        labels = ("keep", "outsource", OPEN)
        head = f"  {'rule':24}" + "".join(f"{label:>11}" for label in labels)
        return [head] + [
            f"  {rule:24}" + "".join(f"{count[label] or '.':>11}" for label in labels)
            for rule, count in sorted(counts.items())
        ]

    def wrong(self) -> list[str]:
        """Every title on which the advice differs from the label."""
        found = []
        for row, made in self.judged:
            if made.suggestion not in {row["label"], "undecided"} or (made.rule is None and row["label"] != OPEN):
                words = ", ".join(found.text for fired in made.fired[:1] for found in fired.evidence)
                mentioned = ", ".join(fired.rule for fired in made.mentioned)
                why = f"{made.rule}: {words}" if made.rule else f"mentioned: {mentioned}" if mentioned else "-"
                found.append(f"  {row['label']:>9} -> {made.suggestion:9} {row['text']}  [{why}]")
        return sorted(found)


def _share(name: str, part: int, whole: int) -> str:
    return f"  {name:40} {part / whole if whole else 0:7.1%}  ({part} of {whole})"


def _throughput(decider: Decider, titles: list[str]) -> float:
    """Titles decided in a second on one core, the best of five rounds."""
    rounds = max(1, 5000 // len(titles))
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        for _ in range(rounds):
            for title in titles:
                decider.decide(title)
        best = min(best, time.process_time() - start)
    return rounds * len(titles) / best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=sorted(DATA.glob("*.jsonl")))
    parser.add_argument("--quiet", action="store_true", help="leave out the lines that are wrong")
    options = parser.parse_args()
    decider = Decider(load_rulebooks(assets.rulebook(name) for name in SHIPPED))
    titles: list[str] = []
    for path in options.files:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
        score = Score(rows, [decider.decide(row["text"]) for row in rows])
        titles += [row["text"] for row in rows]
        print(path.name, *score.lines(), "", *score.confusion(), "", sep="\n")
        if not options.quiet:
            print(*score.wrong(), "", sep="\n")
    print(f"{_throughput(decider, titles):,.0f} titles a second")


if __name__ == "__main__":
    main()
