"""What keeping and handing off cost: never negative, dearer with every hour, and paying when it says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keeplane.board.hour_book import MOST_AN_HOUR, MOST_MINUTES, HourBook
from keeplane.board.paying import Comparison, compare

HOURS = st.floats(0.01, 168)
BOOKS = st.builds(
    HourBook,
    mine=st.floats(0, MOST_AN_HOUR),
    helper=st.floats(0, MOST_AN_HOUR),
    brief_minutes=st.floats(0, MOST_MINUTES),
    check_minutes=st.floats(0, MOST_MINUTES),
)


def compared(hours: float, book: HourBook) -> Comparison:
    found = compare(hours, book)
    assert found is not None
    return found


@pytest.mark.parametrize("book", [HourBook(), HourBook(mine=80), HourBook(helper=20)])
def test_without_both_prices_nothing_is_compared(book):
    assert compare(3, book) is None


def test_a_sum_done_by_hand():
    # 3 h x 80 x 52; 3 h x 22.5 x 52, an hour of briefing, and 10 minutes of checking in each of 52 weeks
    found = compared(3, HourBook(mine=80, helper=22.5))
    assert found.keeping.first_year == 12_480
    assert round(float(found.handing_off.first_year), 2) == round(3510 + 80 + 52 * 80 / 6, 2)
    assert found.pays_after == 1
    assert compared(1, HourBook(mine=80, helper=22.5)).pays_after == 2  # 80 over a saving of 44.17 a week


def test_what_only_costs_the_same_never_pays():
    even = HourBook(mine=20, helper=20, brief_minutes=0, check_minutes=0)
    assert compared(5, even).pays_after is None


def test_tenths_are_tenths():
    tenths = HourBook(mine=0.3, helper=0.1, brief_minutes=60, check_minutes=0)
    assert compared(0.1, tenths).pays_after == 15  # 0.3 over 0.02; as floats it would be 16


@given(HOURS, BOOKS)
def test_nothing_costs_less_than_nothing(hours, book):
    found = compared(hours, book)
    assert min(found.keeping.weekly, found.keeping.once, found.handing_off.weekly, found.handing_off.once) >= 0


@given(HOURS, HOURS, BOOKS)
def test_more_hours_cost_more(one, other, book):
    less, more = (compared(hours, book) for hours in sorted((one, other)))
    assert less.keeping.first_year <= more.keeping.first_year
    assert less.handing_off.first_year <= more.handing_off.first_year
    if less.pays_after is not None:
        assert more.pays_after is not None
        assert more.pays_after <= less.pays_after


@given(HOURS, BOOKS)
def test_it_pays_from_the_week_that_is_named_and_in_none_before(hours, book):
    keeping, handing_off = compared(hours, book).keeping, compared(hours, book).handing_off
    weeks = compared(hours, book).pays_after
    if weeks is None:
        assert keeping.weekly <= handing_off.weekly
        return
    assert keeping.after(weeks) >= handing_off.after(weeks)
    assert keeping.after(weeks + 1) > handing_off.after(weeks + 1)
    assert weeks == 1 or keeping.after(weeks - 1) < handing_off.after(weeks - 1)
