"""What an hour is worth, and how many hours a week the lanes held."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

HOURS_IN_A_WEEK = 168
"""No task takes more, whatever a file says."""

MOST_AN_HOUR = 1_000_000
"""More than this is no price of an hour, in any currency."""

MOST_MINUTES = 10_080
"""A week."""


class Week(Struct, frozen=True):
    """Hours a week of the tasks in Keep and in Outsource, as they were at the end of a week."""

    kept: float = 0.0
    handed_off: float = 0.0


class HourBook(Struct, frozen=True, kw_only=True):
    """The user's figures, and the record of past weeks. Falsy if nothing of it was ever set.

    `mine` is what an hour of the user's is worth and `helper` what a helper's costs, both in `currency`, an ISO 4217
    code; None while the user has not said. Handing off a task takes the user `brief_minutes` once and `check_minutes`
    a week. `weeks` holds the weeks in which hours changed, by the ISO date of their Monday (UTC), oldest first.
    `extra` holds fields that a later version wrote, kept untouched.
    """

    mine: float | None = None
    helper: float | None = None
    currency: str = ""
    brief_minutes: float = 60.0
    check_minutes: float = 10.0
    weeks: Mapping[str, Week] = {}
    extra: Mapping[str, object] = {}

    def __bool__(self) -> bool:
        return self != NO_FIGURES


NO_FIGURES = HourBook()
