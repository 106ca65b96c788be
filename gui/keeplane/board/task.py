"""One task and the words it is described with."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

LONGEST_TITLE = 10_000
"""Characters. Longer text is no title; it goes to the notes, whole."""

GATE = "gate"
"""The key in `Task.answers` that holds a `Gate` instead of an `Answer`."""


class Lane(StrEnum):
    INBOX = "inbox"
    KEEP = "keep"
    OUTSOURCE = "outsource"


class Answer(StrEnum):
    """What the user says to a rule's question."""

    YES = "yes"
    NO = "no"


class Gate(StrEnum):
    """Could the user judge the result of a task that would be outsourced?"""

    CAN_JUDGE = "yes"
    LACKS_SKILL = "lack-skill"
    KNOWS_NOTHING = "know-nothing"


class Task(Struct, frozen=True, kw_only=True):
    """One line of work.

    `title` is one non-empty line; `notes` may have many. `answers` maps a rule id to an `Answer` value,
    and `GATE` to a `Gate` value. `created` and `decided` are ISO 8601 in UTC; `decided` is when the user
    last placed the task in Keep or Outsource, None while it waits in the inbox. `reason` is why the user
    placed it against the decision. `extra` holds fields that a later version wrote, kept untouched.
    """

    id: str
    title: str
    created: str
    notes: str = ""
    lane: Lane = Lane.INBOX
    done: bool = False
    answers: Mapping[str, str] = {}
    reason: str = ""
    hours_per_week: float | None = None
    assignee: str = ""
    decided: str | None = None
    extra: Mapping[str, object] = {}


def one_line(text: str) -> str:
    """`text` with every run of white space and control characters made one space; "" if nothing is left."""
    return " ".join("".join(" " if ch < " " or ch == "\x7f" else ch for ch in text).split())


def title_and_notes(text: str) -> tuple[str, str]:
    """One line as a title. If it is too long for one, its beginning as the title and the whole line as notes."""
    if len(text) <= LONGEST_TITLE:
        return text, ""
    return text[: LONGEST_TITLE - 1] + "…", text
