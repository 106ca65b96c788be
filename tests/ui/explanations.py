"""Explanations made by hand, one for each state of the pane."""

from __future__ import annotations

from collections.abc import Sequence

from keeplane.rules.decision import Evidence, Suggestion
from keeplane.rules.explanation import Explanation, Kind, Offer, OfferKind, Section

TITLE = "Run the onboarding call"
HOSTILE = '<b>x</b> {0} %s & "q" ' + "W" * 300 + " &amp; \u05d0\u05d1\u05d2"
SPLIT = Offer(kind=OfferKind.SPLIT, label="Split it", key="Run the call", value="Prepare slides")


def marked(title: str, *words: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(title.index(word), title.index(word) + len(word), word) for word in words)


def answer(value: str, *, chosen: bool = False, key: str = "team-training", label: str = "") -> Offer:
    return Offer(kind=OfferKind.ANSWER, label=label or f"{key} {value}", key=key, value=value, chosen=chosen)


def profile(value: str, *, chosen: bool = False) -> Offer:
    return Offer(kind=OfferKind.PROFILE, label=f"heads {value}", key="heads", value=value, chosen=chosen)


def section(kind: Kind, *sentences: str, heading: str = "", offers: Sequence[Offer] = ()) -> Section:
    return Section(kind=kind, heading=heading or kind.title(), sentences=sentences, offers=tuple(offers))


def explained(
    *sections: Section, title: str = TITLE, suggestion: Suggestion = Suggestion.KEEP, marks: Sequence[Evidence] = ()
) -> Explanation:
    """An explanation with a verdict of its own before `sections`."""
    verdict = Section(kind=Kind.VERDICT, heading=f"Verdict: {suggestion}")
    return Explanation(
        title=title,
        suggestion=suggestion,
        chip=f"chip of {suggestion}",
        marks=tuple(marks),
        sections=(verdict, *sections),
    )


def full(*, chosen: str = "") -> Explanation:
    """One with something to press in three sections."""
    return explained(
        section(Kind.BECAUSE, "People learn it your way."),
        section(Kind.UNLESS, "Heads may.", offers=[profile("yes", chosen=chosen == "yes"), profile("no")]),
        section(Kind.HAND_OFF, "The slides.", offers=[SPLIT]),
        section(Kind.CHANGE, "If not.", offers=[answer("no", chosen=chosen == "no")]),
        section(Kind.SOURCES, "“An article”, point 3"),
        marks=marked(TITLE, "onboarding"),
    )


def against(reason: str = "") -> Explanation:
    """One of a task placed against its rule."""
    return explained(section(Kind.CONFLICT, f"Your reason: {reason}" if reason else "Note why."))


def tall(title: str = TITLE) -> Explanation:
    """One that is higher than the pane."""
    return explained(
        *(section(kind, *["A sentence that goes on for a while."] * 40) for kind in (Kind.BECAUSE, Kind.CHANGE)),
        title=title,
    )
