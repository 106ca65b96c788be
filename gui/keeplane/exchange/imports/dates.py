"""Dates as other programs write them. One that can be read in two ways is not guessed at."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from enum import StrEnum

_NUMERIC = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4})(?:[ ,T].*)?")


class Order(StrEnum):
    """Which comes first in dates like 3/4/2026."""

    DAY = "day"
    MONTH = "month"
    UNKNOWN = "unknown"


def iso_date(value: str) -> str:
    """The local day of an ISO 8601 date or time; "" if it is neither."""
    try:
        moment = datetime.fromisoformat(value.strip())
    except ValueError:
        return ""
    try:
        return (moment if moment.tzinfo is None else moment.astimezone()).date().isoformat()
    except (OverflowError, ValueError):
        return ""


def local_time(value: str) -> str:
    """An ISO 8601 time with its hour, as the user's clock shows it; "" for a mere date or anything else."""
    if not iso_date(value) or len(value.strip()) <= len("2026-12-01"):
        return ""
    moment = datetime.fromisoformat(value.strip())
    local = moment if moment.tzinfo is None else moment.astimezone()
    return "" if (moment.hour, moment.minute) == (0, 0) else local.strftime("%Y-%m-%d %H:%M")


def day_of_milliseconds(value: float) -> str:
    """The local day of a time in milliseconds since 1970; "" if no calendar knows it, or for 0."""
    try:
        return datetime.fromtimestamp(value / 1000, UTC).astimezone().date().isoformat() if value else ""
    except (OverflowError, ValueError, OSError):
        return ""


def order_of(values: Iterable[str]) -> Order:
    """The order that all of these agree on, if one of them shows it."""
    orders = set()
    for value in values:
        found = _NUMERIC.fullmatch(value.strip())
        if found:
            first, mark, second = int(found[1]), found[2], int(found[3])
            if mark == "." or first > 12:
                orders.add(Order.DAY)
            elif second > 12:
                orders.add(Order.MONTH)
    return orders.pop() if len(orders) == 1 else Order.UNKNOWN


def numeric_date(value: str, order: Order) -> str:
    """The ISO date that a date in ISO or like 31.12.2026 means; "" if that is not certain."""
    found = _NUMERIC.fullmatch(value.strip())
    if found is None:
        return iso_date(value)
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if first != second and order is Order.UNKNOWN:
        return ""
    day, month = (second, first) if order is Order.MONTH else (first, second)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
