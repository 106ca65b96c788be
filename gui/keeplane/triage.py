"""Decisions for a list of tasks, as text for people and for other programs."""

from __future__ import annotations

import csv
import io
import json
import re
import textwrap
from collections.abc import Sequence
from enum import StrEnum
from typing import assert_never

from keeplane.board.message import Catalogue, Message
from keeplane.exchange.plain_text import read_lines
from keeplane.exchange.spreadsheet import guarded
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Decision, Fired, Suggestion
from keeplane.rules.explaining import Explainer

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~&!])")


class Format(StrEnum):
    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


class Triage:
    """Decides lists of tasks by `decider`. Text is laid out for `width` columns."""

    def __init__(self, decider: Decider, catalogue: Catalogue, width: int) -> None:
        self._decider = decider
        self._explainer = Explainer(decider, catalogue)
        self._catalogue = catalogue
        self._width = width

    def of(self, text: str, form: Format) -> str:
        """The decisions for the tasks in `text`, one a line, in the same order."""
        decisions = [self._decider.decide(line.title) for line in read_lines(text)]
        match form:
            case Format.TEXT:
                return "\n".join(map(self._block, decisions))
            case Format.JSON:
                return json.dumps([self._record(one) for one in decisions], ensure_ascii=False, indent=2) + "\n"
            case Format.CSV:
                return self._csv(decisions)
            case Format.MARKDOWN:
                return self._markdown(decisions)
        assert_never(form)

    def _block(self, decision: Decision) -> str:
        lane = {suggestion: self._say(f"lane-{suggestion}") for suggestion in Suggestion}
        margin = " " * (max(map(len, lane.values())) + 2)
        head = lane[decision.suggestion].ljust(len(margin)) + decision.title
        # A break inside a word would change what people search for and copy.
        lines = textwrap.wrap(
            head, self._width, subsequent_indent=margin, break_long_words=False, break_on_hyphens=False
        )
        why = textwrap.wrap(
            self._explainer.reason(decision), self._width, initial_indent=margin, subsequent_indent=margin
        )
        return "\n".join((*lines, *why)) + "\n"

    def _record(self, decision: Decision) -> dict[str, object]:
        return {
            "title": decision.title,
            "suggestion": decision.suggestion,
            "rule": decision.rule,
            "because": self._explainer.reason(decision),
            "fired": [_fired_record(fired) for fired in decision.fired],
            "mentioned": [_fired_record(fired) for fired in decision.mentioned],
        }

    def _csv(self, decisions: Sequence[Decision]) -> str:
        out = io.StringIO()
        # All in quotes, or a spreadsheet that parts cells at another mark would compute what stands behind it.
        writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL)
        writer.writerow(("title", "suggestion", "rule", "because"))
        for decision in decisions:
            row = (decision.title, decision.suggestion, decision.rule or "", self._explainer.reason(decision))
            writer.writerow([guarded(cell) for cell in row])
        return out.getvalue()

    def _markdown(self, decisions: Sequence[Decision]) -> str:
        columns = [self._say(f"column-{name}") for name in ("task", "suggestion", "because")]
        rows = [
            (decision.title, self._say(f"lane-{decision.suggestion}"), self._explainer.reason(decision))
            for decision in decisions
        ]
        table = [columns, ["---"] * 3, *([_MARKDOWN.sub(r"\\\1", cell) for cell in row] for row in rows)]
        return "".join(f"| {' | '.join(cells)} |\n" for cells in table)

    def _say(self, entry: str) -> str:
        return self._catalogue.text(Message(f"cli.{entry}"))


def _fired_record(fired: Fired) -> dict[str, object]:
    return {
        "rule": fired.rule,
        "verdict": fired.verdict,
        "evidence": [{"start": found.start, "end": found.end, "text": found.text} for found in fired.evidence],
    }
