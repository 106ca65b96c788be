"""What every format for import is, and what it makes of a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import IntEnum, StrEnum

from msgspec import Struct

from keeplane.board.message import Message
from keeplane.board.task import Lane, Task
from keeplane.exchange.imports.source import Source


class Likeness(IntEnum):
    """How much a file looks like a format. The most alike is taken first; of equals, the one listed first."""

    NO = 0
    POSSIBLE = 1
    PLAIN = 2
    """Lines of text, which anything else beats that is more than possible."""
    LIKELY = 3
    CERTAIN = 4
    ALONE = 5
    """It is this, and nothing else is asked."""


class Use(StrEnum):
    """What becomes of a column of a table."""

    TITLE = "title"
    NOTES = "notes"
    DONE = "done"
    LANE = "lane"
    HELPER = "helper"
    HOURS = "hours"
    DEADLINE = "deadline"
    LINK = "link"
    NOTHING = "nothing"


class Column(Struct, frozen=True):
    """A column of a table: its name, or "" if the table names none, what becomes of it, and its first value."""

    name: str
    use: Use
    sample: str


class Options(Struct, frozen=True, kw_only=True):
    """What the user said about a table; None leaves it to the format."""

    separator: str | None = None
    headed: bool | None = None
    uses: Mapping[int, Use] = {}


AS_IT_LOOKS = Options()


class Detail(Struct, frozen=True, gc=False):
    """Something that a task of ours has no field for. It goes to the notes under its label."""

    label: Message
    value: str


class Found(Struct, frozen=True, kw_only=True, gc=False):
    """A task as it was found, not yet one of ours.

    `lane` is None if the file knows no lanes. `deadline` is an ISO date or "". `aside` says why the task is left out
    unless the user wants it. `whole` is the task itself if it comes from a Keeplane board.
    """

    title: str
    notes: str = ""
    done: bool = False
    lane: Lane | None = None
    assignee: str = ""
    hours_per_week: float | None = None
    deadline: str = ""
    link: str = ""
    details: tuple[Detail, ...] = ()
    aside: Message | None = None
    whole: Task | None = None


class Format(Struct, frozen=True, kw_only=True):
    """One format. Its words are `exchange.format-<name>`; `endings` are those of its files, without a dot.

    `read` yields each task, and a Message for whatever is left out for good; it raises FileTroubleError for what it
    cannot read after all. `columns` is there if the user may say what becomes of each column.
    """

    name: str
    endings: tuple[str, ...]
    likeness: Callable[[Source], Likeness]
    read: Callable[[Source, Options], Iterator[Found | Message]]
    columns: Callable[[Source, Options], tuple[Column, ...]] | None = None


def detail(kind: str, value: str) -> Detail:
    """A detail under one of our own labels, `exchange.detail-<kind>`."""
    return Detail(Message(f"exchange.detail-{kind}"), value)


def named_detail(name: str, value: str) -> Detail:
    """A detail under the name that the file gives it."""
    return Detail(Message("exchange.detail-named", {"name": name}), value)


def details(*pairs: tuple[str, str]) -> tuple[Detail, ...]:
    """Details of these kinds, without those that have no value."""
    return tuple(detail(kind, value) for kind, value in pairs if value.strip())


def joined(values: Iterable[str]) -> str:
    """The values that say something, in one line."""
    return ", ".join(value for value in values if value)
