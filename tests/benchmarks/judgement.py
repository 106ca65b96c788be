"""How right the rulebooks are on labelled titles, and how fast.

    python tests/benchmarks/judgement.py [--quiet] [--spacy] [FILE.jsonl ...]

A line is {"text": ..., "label": "keep" | "outsource" | "open"}; "open" means that only the owner can say, so any
advice on it counts as wrong. Without files, those beside this program are read. The cues
were tuned on all of them but held-out.jsonl, which was written afterwards, by the same hand.
`--spacy` compares the speed with spaCy's PhraseMatcher on the cues' phrases (`pip install keeplane[bench]`).
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable
from itertools import islice, product
from pathlib import Path

from keeplane import assets
from keeplane.rules.compiling import CueCompiler, merged_words
from keeplane.rules.cues import CueReader, Step
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Decision, Suggestion
from keeplane.rules.kept_cues import OpenedCues, keep_cues
from keeplane.rules.lexicon import CAPITAL
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED, Rulebook

DATA = Path(__file__).with_name("data")
OPEN = "open"
MOST_PHRASES = 200


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


def _throughput(work: Callable[[str], object], titles: list[str], before: Callable[[], object] = list) -> float:
    """Titles worked on in a second of one core, the best of forty rounds, with `before` ahead of each round."""
    best = float("inf")
    for _ in range(40):
        before()
        best = min(best, _seconds(work, titles))
    return len(titles) / best


def _seconds(work: Callable[[str], object], titles: list[str]) -> float:
    start = time.process_time()
    for title in titles:
        work(title)
    return time.process_time() - start


def _unmet_throughput(books: tuple[Rulebook, ...], titles: list[str]) -> float:
    """Titles decided in a second after others only: each half of `titles` by what has met the other half, once.

    This counts what is learned of new words too. The best of ten rounds.
    """
    cues = keep_cues(CueCompiler(books))
    unlike = list(dict.fromkeys(titles))
    halves = unlike[::2], unlike[1::2]
    best = [float("inf"), float("inf")]
    for number in range(20):
        met, unmet = halves[number % 2], halves[1 - number % 2]
        decider = Decider(books, OpenedCues(cues))
        for title in met:
            decider.decide(title)
        best[number % 2] = min(best[number % 2], _seconds(decider.decide, unmet))
    return len(unlike) / sum(best)


def _phrases(books: tuple[Rulebook, ...]) -> list[str]:
    """The cues written out as plain phrases, gaps left out, at most MOST_PHRASES for each way through a cue."""
    reader = CueReader(merged_words(books))
    cues = [cue for book in books for rule in book.rules for cue in (*rule.cues.done, *rule.cues.anywhere)]
    ways = [sequence.steps for cue in cues for sequence in reader.sequences(cue)]
    return sorted({" ".join(words) for way in ways for words in islice(product(*map(_words, way)), MOST_PHRASES)})


def _words(step: Step) -> list[str]:
    return sorted(word.removeprefix("'") for word in step.words if word != CAPITAL)


def _spacy_throughput(phrases: list[str], titles: list[str]) -> float:
    import spacy  # noqa: PLC0415 - only for whoever compares
    from spacy.matcher import PhraseMatcher  # noqa: PLC0415

    language = spacy.blank("en")
    matcher = PhraseMatcher(language.vocab, attr="LOWER")
    matcher.add("cue", list(language.pipe(phrases)))
    return _throughput(lambda title: matcher(language.make_doc(title)), titles)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, default=sorted(DATA.glob("*.jsonl")))
    parser.add_argument("--quiet", action="store_true", help="leave out the lines that are wrong")
    parser.add_argument("--spacy", action="store_true", help="compare the speed with spaCy's PhraseMatcher")
    options = parser.parse_args()
    books = load_rulebooks(assets.rulebook(name) for name in SHIPPED)
    decider = Decider(books, OpenedCues(keep_cues(CueCompiler(books))))
    titles: list[str] = []
    for path in options.files:
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
        score = Score(rows, [decider.decide(row["text"]) for row in rows])
        titles += [row["text"] for row in rows]
        print(path.name, *score.lines(), "", *score.confusion(), "", sep="\n")
        if not options.quiet:
            print(*score.wrong(), "", sep="\n")
    # Titles that differ only in names and days are read once; forgetting them shows the speed for all others.
    forget = decider._matcher._found.clear
    print(f"{_unmet_throughput(books, titles):,.0f} titles a second, never met, their new words among them")
    print(f"{_throughput(decider.decide, titles, forget):,.0f} titles a second, of known words, read afresh")
    print(f"{_throughput(decider.decide, titles):,.0f} titles a second, alike but for names and days")
    if options.spacy:
        phrases = _phrases(books)
        print(
            f"{_spacy_throughput(phrases, titles):,.0f} titles a second by spaCy, {len(phrases):,} phrases, no advice"
        )


if __name__ == "__main__":
    main()
