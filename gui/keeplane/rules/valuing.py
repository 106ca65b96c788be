"""What keeping and handing off a task costs, as a section of its explanation."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from msgspec.structs import replace

from keeplane.board.hour_book import HourBook
from keeplane.board.message import Catalogue, Message
from keeplane.board.paying import Comparison, compare
from keeplane.board.task import Lane, Task
from keeplane.rules.decision import Suggestion
from keeplane.rules.explanation import Explanation, Kind, Offer, OfferKind, Section

_ORDER = {kind: place for place, kind in enumerate(Kind)}


class Valuer:
    """Says in the words of one catalogue what a task costs. `money` puts an amount into words, `hours` a number."""

    def __init__(
        self, catalogue: Catalogue, money: Callable[[Fraction, HourBook], str], hours: Callable[[float], str]
    ) -> None:
        self._catalogue = catalogue
        self._money = money
        self._hours = hours

    def valued(self, explanation: Explanation, task: Task, book: HourBook) -> Explanation:
        """The explanation of `task`, with what it costs."""
        section = self.section(task, explanation, book)
        if section is None:
            return explanation
        sections = (*explanation.sections, section)
        return replace(explanation, sections=tuple(sorted(sections, key=lambda each: _ORDER[each.kind])))

    def section(self, task: Task, explanation: Explanation, book: HourBook) -> Section | None:
        """The costs of the task; an offer to give the figures while they lack; None for a task that is done."""
        if task.done:
            return None
        if not task.hours_per_week:
            offer = Offer(kind=OfferKind.HOURS, label=self._say("add-hours"))
            return Section(kind=Kind.PAYING, heading="", offers=(offer,))
        comparison = compare(task.hours_per_week, book)
        if comparison is None:
            return Section(
                kind=Kind.PAYING,
                heading=self._say("heading-paying"),
                sentences=(self._say("paying-unknown", hours=self._hours(task.hours_per_week)),),
                offers=(Offer(kind=OfferKind.FIGURES, label=self._say("add-figures")),),
            )
        return Section(
            kind=Kind.PAYING,
            heading=self._say("heading-paying"),
            sentences=(
                self._keeping(task, comparison, book),
                self._handing_off(comparison, book),
                *((self._say("paying-not-all"),) if explanation.suggestion is Suggestion.KEEP else ()),
            ),
        )

    def _keeping(self, task: Task, comparison: Comparison, book: HourBook) -> str:
        entry = "paying-would" if task.lane is Lane.OUTSOURCE else "paying-keep"
        cost = self._money(comparison.keeping.first_year, book)
        return self._say(entry, hours=self._hours(task.hours_per_week or 0), money=cost)

    def _handing_off(self, comparison: Comparison, book: HourBook) -> str:
        cost, weeks = self._money(comparison.handing_off.first_year, book), comparison.pays_after
        if weeks is None:
            return self._say("paying-never", money=cost)
        return self._say("paying-after", money=cost, count=weeks)

    def _say(self, entry: str, **values: object) -> str:
        return self._catalogue.text(Message(f"rules.{entry}", values))
