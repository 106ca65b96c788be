"""The board as a page to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QDate, QLocale

from keeplane.board.board import Board
from keeplane.board.message import Catalogue, Message
from keeplane.board.task import Lane, Task
from keeplane.board.weeks import hours_of
from keeplane.exchange.board_page import BoardPage, Entry, Part
from keeplane.models.decisions import Decisions
from keeplane.models.handing_off import HandOff
from keeplane.models.job import Step, to_the_end
from keeplane.rules.decision import Decision
from keeplane.rules.explaining import Explainer
from keeplane.rules.explanation import Kind, Section

LANES = (Lane.KEEP, Lane.OUTSOURCE)

Decided = Iterable[tuple[Task, Decision]]


class Pager:
    """Composes the page from the tasks and what the rules say of them. It can be used on any thread."""

    def __init__(self, explainer: Explainer, catalogue: Catalogue, hand_off: HandOff, locale: QLocale) -> None:
        self._explainer = explainer
        self._catalogue = catalogue
        self._hand_off = hand_off
        self._locale = locale

    def page(self, board: Board, decided: dict[Lane, Decided], day: str, step: Step = to_the_end) -> BoardPage:
        """The page of an ISO date. `decided` holds the tasks to be shown, in their order; more may be counted.

        `step` is called with the number of tasks of a lane that are composed.
        """
        waiting = len(board.lanes[Lane.INBOX])
        long_day = self._locale.toString(QDate.fromString(day, "yyyy-MM-dd"), QLocale.FormatType.LongFormat)
        return BoardPage(
            heading=self._say("heading"),
            lines=(long_day, *((self._say("waiting", count=waiting),) if waiting else ())),
            parts=tuple(self._part(board, lane, decided[lane], step) for lane in LANES),
        )

    def _part(self, board: Board, lane: Lane, decided: Decided, step: Step) -> Part:
        week = hours_of(board.lane(lane))
        facts = (self._say("summary", count=len(board.lanes[lane])), self._hours(week.kept + week.handed_off))
        return Part(
            heading=self._say(f"lane-{lane}"),
            summary=" · ".join(filter(None, facts)),
            entries=tuple(self._entries(board, decided, step)),
        )

    def _entries(self, board: Board, decided: Decided, step: Step) -> Iterator[Entry]:
        for count, (task, decision) in enumerate(decided):
            step(count)
            yield self._entry(task, decision, board)

    def _entry(self, task: Task, decision: Decision, board: Board) -> Entry:
        explanation = self._explainer.explain(decision, task, board.profile)
        by_kind = {section.kind: section for section in explanation.sections}
        return Entry(task.title, tuple(self._facts(task)), tuple(_reasons(by_kind, against=bool(task.reason))))

    def _facts(self, task: Task) -> Iterator[str]:
        if task.done:
            yield self._say("done")
        standing = self._hand_off.standing(task)
        yield from filter(None, (self._hours(task.hours_per_week or 0), standing.helper, standing.status, standing.due))

    def _hours(self, hours: float) -> str:
        return self._say("hours", count=hours, hours=self._locale.toString(float(hours), "g", 6)) if hours else ""

    def _say(self, entry: str, **values: object) -> str:
        return self._catalogue.text(Message(f"page.{entry}", values))


def decided(board: Board, decisions: Decisions, most: int | None = None) -> dict[Lane, Decided]:
    """The first tasks of both lanes, at most so many of each, with their decisions, made when they are asked for."""
    return {lane: _decided(islice(board.lane(lane), most), decisions) for lane in LANES}


def _decided(tasks: Iterable[Task], decisions: Decisions) -> Decided:
    decide = decisions.deciding()
    return ((task, decide(task)) for task in tasks)


def _reasons(sections: dict[Kind, Section], *, against: bool) -> Iterator[str]:
    """Why the task lies where it does: what was decided against the rule, else the rule's reason, else that none is."""
    conflict, because = sections.get(Kind.CONFLICT), sections.get(Kind.BECAUSE)
    if conflict is not None:
        yield conflict.lead
        yield from conflict.sentences if against else ()
    elif because is not None:
        yield " ".join(filter(None, (because.lead, *because.sentences)))
    else:
        yield " ".join(sections[Kind.VERDICT].sentences)
