"""Whether handing off a task pays: what it costs to keep and to hand off, and after how many weeks it is worth it.

All arithmetic is on fractions made of the digits that the user sees, so nothing is rounded before it is shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import ceil

from msgspec import Struct

from keeplane.board.hour_book import HOURS_IN_A_WEEK, HourBook
from keeplane.board.task import Lane, Task

WEEKS_A_YEAR = 52


class Price(Struct, frozen=True):
    """Money a week, and once at the beginning."""

    weekly: Fraction
    once: Fraction = Fraction()

    def after(self, weeks: int) -> Fraction:
        """What so many weeks cost in all."""
        return self.once + self.weekly * weeks

    @property
    def first_year(self) -> Fraction:
        return self.after(WEEKS_A_YEAR)


class Comparison(Struct, frozen=True):
    """What a task costs if the user keeps it, and if a helper does it and the user briefs and checks."""

    keeping: Price
    handing_off: Price

    @property
    def pays_after(self) -> int | None:
        """The first week at whose end handing off has cost no more than keeping, and from which on it costs less.

        With a saving s a week (keeping less handing off) and a cost of o once, that is o / s, rounded up to whole
        weeks and at least 1. None if there is no saving: then it never pays.
        """
        saving = self.keeping.weekly - self.handing_off.weekly
        return max(1, ceil(self.handing_off.once / saving)) if saving > 0 else None


def compare(hours_per_week: float, book: HourBook) -> Comparison | None:
    """What a task of so many hours costs either way; None while the book lacks the price of an hour.

    Keeping costs h x mine a week. Handing off costs h x helper + (minutes to check / 60) x mine a week, and
    (minutes to brief / 60) x mine once.
    """
    if book.mine is None or book.helper is None:
        return None
    hours, mine, helper = exact(min(hours_per_week, HOURS_IN_A_WEEK)), exact(book.mine), exact(book.helper)
    return Comparison(
        keeping=Price(hours * mine),
        handing_off=Price(
            hours * helper + exact(book.check_minutes) / 60 * mine,
            exact(book.brief_minutes) / 60 * mine,
        ),
    )


class Balance(Struct, frozen=True):
    """Money a year: what the user's own hours in Keep are worth, those handed off, and what handing off costs."""

    kept: Fraction
    handed_off: Fraction
    cost: Fraction


def balance(tasks: Iterable[Task], book: HourBook) -> Balance | None:
    """What all tasks come to, without the briefing, which is over; None while the book lacks the price of an hour."""
    kept = handed_off = cost = Fraction()
    for task in tasks:
        compared = compare(task.hours_per_week or 0, book)
        if compared is None:
            return None
        if task.lane is Lane.KEEP:
            kept += compared.keeping.weekly
        elif task.lane is Lane.OUTSOURCE and task.hours_per_week:
            handed_off += compared.keeping.weekly
            cost += compared.handing_off.weekly
    return Balance(kept * WEEKS_A_YEAR, handed_off * WEEKS_A_YEAR, cost * WEEKS_A_YEAR)


def exact(number: float) -> Fraction:
    """The number that its shortest digits say: 0.1 is a tenth."""
    return Fraction(repr(float(number)))
