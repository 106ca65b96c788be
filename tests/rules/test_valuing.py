"""What the pane says of a task's costs."""

from __future__ import annotations

import pytest
from tests.catalogue import CATALOGUE

from keeplane.board.hour_book import HourBook
from keeplane.board.task import Lane, Task
from keeplane.rules.decision import Suggestion
from keeplane.rules.explanation import Explanation, Kind, OfferKind, Section
from keeplane.rules.valuing import Valuer

BOOK = HourBook(mine=80, helper=22.5)


def explained(suggestion: Suggestion) -> Explanation:
    parts = (Section(kind=Kind.VERDICT, heading="V"), Section(kind=Kind.SOURCES, heading="S"))
    return Explanation(title="t", suggestion=suggestion, chip="", marks=(), sections=parts)


@pytest.fixture(scope="module")
def valuer() -> Valuer:
    return Valuer(CATALOGUE, lambda amount, _book: f"${float(amount):.2f}", lambda hours: f"{hours:g}")


def section(valuer: Valuer, book: HourBook = BOOK, suggestion: Suggestion = Suggestion.OUTSOURCE, **task: object):
    made = Task(**{"id": "t", "title": "t", "created": "2026-01-01T00:00:00Z", "hours_per_week": 3, **task})
    return valuer.section(made, explained(suggestion), book)


@pytest.mark.parametrize(
    ("task", "book", "suggestion", "said"),
    [
        (
            {},
            BOOK,
            Suggestion.OUTSOURCE,
            (
                "At 3 h a week, keeping this costs you about $12480.00 a year. Handing it off costs about $4283.33 in "
                "the first year, with briefing and checking, and pays after 1 week."
            ),
        ),
        (
            {"hours_per_week": 1, "lane": Lane.OUTSOURCE},
            BOOK,
            Suggestion.UNDECIDED,
            (
                "At 1 h a week, keeping this would cost you about $4160.00 a year. Handing it off costs about $1943.33 "
                "in the first year, with briefing and checking, and pays after 2 weeks."
            ),
        ),
        (
            {"lane": Lane.KEEP},
            HourBook(mine=20, helper=30),
            Suggestion.KEEP,
            (
                "At 3 h a week, keeping this costs you about $3120.00 a year. Handing it off costs about $4873.33 in "
                "the first year, with briefing and checking: by these figures it never pays. The rule keeps it for "
                "other reasons than money."
            ),
        ),
    ],
)
def test_the_sentences(valuer, task, book, suggestion, said):
    found = section(valuer, book, suggestion, **task)
    assert found.heading == "Hours and money"
    assert " ".join(found.sentences) == said
    assert not found.offers


def test_without_hours_only_a_link_says_so(valuer):
    found = section(valuer, hours_per_week=None)
    assert [(offer.kind, offer.label) for offer in found.offers] == [(OfferKind.HOURS, "Add hours a week…")]
    assert not found.heading
    assert not found.sentences


def test_without_prices_a_link_leads_to_them(valuer):
    found = section(valuer, HourBook(mine=80))
    assert found.sentences == ("It takes 3 h a week.",)
    assert [offer.kind for offer in found.offers] == [OfferKind.FIGURES]


def test_nothing_is_said_of_a_task_that_is_done(valuer):
    assert section(valuer, done=True) is None


def test_the_section_has_its_place_among_the_others(valuer):
    task = Task(id="t", title="t", created="2026-01-01T00:00:00Z")
    valued = valuer.valued(explained(Suggestion.KEEP), task, BOOK)
    assert [part.kind for part in valued.sections] == [Kind.VERDICT, Kind.PAYING, Kind.SOURCES]
