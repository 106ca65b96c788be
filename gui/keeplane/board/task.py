"""One task and the words it is described with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

from msgspec import Struct

LONGEST_TITLE = 10_000
"""Characters. Longer text is no title; it goes to the notes, whole."""

GATE = "gate"
"""The key in `Task.answers` that holds a `Gate` instead of an `Answer`."""

LEVEL = "level"
"""The key in `Task.brief` that holds a `Level` instead of a text."""

# Terminals obey those above 0x7f too; Qt's documents use those from 0xfdd0 on as marks of their own.
_NO_CHARACTERS = "[\\x00-\\x1f\\x7f-\\x9f\\ufdd0-\\ufdef\\ufffe\\uffff]"
_LONE_SURROGATE = "[\\ud800-\\udfff]"


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


class Status(StrEnum):
    """How far an outsourced task is."""

    NOT_BRIEFED = "not-briefed"
    BRIEFED = "briefed"
    IN_THEIR_HANDS = "in-their-hands"
    BACK_FOR_CHECKING = "back-for-checking"
    ACCEPTED = "accepted"


class Level(StrEnum):
    """What a helper may decide alone, from nothing to everything."""

    TELL_ME_FIRST = "tell-me-first"
    LOOK_AND_REPORT = "look-and-report"
    OFFER_CHOICES = "offer-choices"
    RECOMMEND_AND_WAIT = "recommend-and-wait"
    ACT_UNLESS_NO = "act-unless-no"
    ACT_AND_REPORT = "act-and-report"
    JUST_DO_IT = "just-do-it"


class _Nothing(dict[str, Any]):
    """No dict as msgspec knows it, which would make every task one of its own."""


NOTHING: Final[Mapping[str, Any]] = _Nothing()
"""The one empty mapping of all tasks."""


class Task(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, gc=False):
    """One line of work.

    `title` is one non-empty line; `notes` may have many. `answers` maps a rule id to an `Answer` value,
    and `GATE` to a `Gate` value. `created` and `decided` are ISO 8601 in UTC; `decided` is when the user
    last placed the task in Keep or Outsource, None while it waits in the inbox. `reason` is why the user
    placed it against the decision. `deadline`, and `check_in`, when the user next asks how it goes, are ISO
    dates. `status_since` is when `status` last changed, in UTC. `link` leads to the material. `brief` holds
    what the user wrote for the helper, by the name of the section, and under `LEVEL` a `Level` value.
    `edited` says when fields were last edited (see `edit_times`). `extra` holds fields that a later version
    wrote, kept untouched.
    """

    id: str
    title: str
    created: str
    notes: str = ""
    lane: Lane = Lane.INBOX
    done: bool = False
    answers: Mapping[str, str] = NOTHING
    reason: str = ""
    hours_per_week: float | None = None
    assignee: str = ""
    decided: str | None = None
    deadline: str | None = None
    status: Status = Status.NOT_BRIEFED
    status_since: str | None = None
    link: str = ""
    check_in: str | None = None
    brief: Mapping[str, str] = NOTHING
    edited: Mapping[str, str] = NOTHING
    extra: Mapping[str, object] = NOTHING


def one_line(text: str) -> str:
    """`text` as a line to show: "" if nothing is left of it.

    Every run of white space, of control characters and of codes that are no characters becomes one space, and half a
    surrogate pair becomes U+FFFD.
    """
    if text.isprintable():  # as nearly every text is
        return " ".join(text.split())
    line = " ".join(re.sub(_NO_CHARACTERS, " ", text).split())
    return line if line.isprintable() else re.sub(_LONE_SURROGATE, "\ufffd", line)


def title_and_notes(text: str) -> tuple[str, str]:
    """One line as a title. If it is too long for one, its beginning as the title and the whole line as notes."""
    if len(text) <= LONGEST_TITLE:
        return text, ""
    return text[: LONGEST_TITLE - 1] + "…", text
