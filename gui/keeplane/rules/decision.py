"""The result of deciding one task."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from keeplane.rules.rulebook import Verdict


class Suggestion(StrEnum):
    KEEP = "keep"
    OUTSOURCE = "outsource"
    UNDECIDED = "undecided"


class Evidence(Struct, frozen=True, gc=False):
    """Words of the title that made a rule fire; `start` and `end` count characters, `end` is past the last."""

    start: int
    end: int
    text: str


class Fired(Struct, frozen=True, kw_only=True, gc=False):
    """A rule that fired or is only mentioned. `evidence` is in title order; empty if only the answer made it fire."""

    rule: str
    verdict: Verdict
    evidence: tuple[Evidence, ...] = ()
    answered: bool = False


class Disputed(Struct, frozen=True, kw_only=True, gc=False):
    """A kind of work in the title on which the published lists do not agree; `kind` is its id."""

    kind: str
    evidence: tuple[Evidence, ...]


class Advice(Struct, frozen=True, kw_only=True, gc=False):
    """What a decision comes to, without its title and reasons; tasks alike share one.

    `rule` is the deciding rule's id, None when undecided. `gate_open` is true if the suggestion is Outsource and the
    user has not yet said whether they could judge the result.
    """

    suggestion: Suggestion
    rule: str | None
    gate_open: bool = False


class Decision(Advice, frozen=True, kw_only=True, gc=False):
    """What the rulebook advises for one task.

    `fired` is in deciding order, the deciding rule first; `mentioned` rules are cautions and decide nothing; `lifted`
    rules fired but an exception in the profile takes them back; `silenced` are the ids of rules that the user answered
    "no" to and whose cues do match. `disputed` says why a title stays undecided although its work is known; it is
    empty if a rule fires.
    """

    title: str
    fired: tuple[Fired, ...] = ()
    mentioned: tuple[Fired, ...] = ()
    lifted: tuple[Fired, ...] = ()
    silenced: tuple[str, ...] = ()
    disputed: tuple[Disputed, ...] = ()
