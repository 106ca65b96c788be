"""Why a task was decided as it was, as one structure that every part of the program renders.

The sections are those of the design: no renderer composes a sentence of its own.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from keeplane.rules.decision import Evidence, Suggestion


class Kind(StrEnum):
    """What a section is for, in the order in which sections appear."""

    VERDICT = "verdict"
    CONFLICT = "conflict"
    BECAUSE = "because"
    EVIDENCE = "evidence"
    UNLESS = "unless"
    GATE = "gate"
    LEARN_FIRST = "learn-first"
    HAND_OFF = "hand-off"
    PAYING = "paying"
    CHANGE = "change"
    ADJUST = "adjust"
    QUESTIONS = "questions"
    ALSO_FIRED = "also-fired"
    MENTIONED = "mentioned"
    SOURCES = "sources"


class OfferKind(StrEnum):
    """What an offer does when it is taken."""

    ANSWER = "answer"  # key is a rule id or the gate; value is the answer, or "" to take it back
    PROFILE = "profile"  # key is an exception's id; value is the answer, or "" to take it back
    SPLIT = "split"  # value is the proposed title of the part to hand off, key the title of the part to keep
    ADJUST = "adjust"  # key is the id of a rule that the user overruled again and again
    HOURS = "hours"  # asks how many hours a week the task takes
    FIGURES = "figures"  # asks what an hour is worth


class Offer(Struct, frozen=True, kw_only=True):
    """Something the user can do from the explanation. `chosen` marks the answer that holds now."""

    kind: OfferKind
    label: str
    key: str = ""
    value: str = ""
    chosen: bool = False


class Section(Struct, frozen=True, kw_only=True):
    """A heading, sentences, steps and offers, all in plain text. `lead` is a first sentence to be set in bold.

    `to_helper` says to a helper, in the user's voice, what concerns them; only a brief shows it.
    """

    kind: Kind
    heading: str
    lead: str = ""
    sentences: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    to_helper: str = ""


class Explanation(Struct, frozen=True, kw_only=True):
    """`chip` is the suggestion in a few words for a card; `marks` are the deciding evidence in `title`."""

    title: str
    suggestion: Suggestion
    chip: str
    marks: tuple[Evidence, ...]
    sections: tuple[Section, ...]
