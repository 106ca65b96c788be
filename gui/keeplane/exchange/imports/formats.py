"""Every format that can be imported. A new one is a file beside this one and a line here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from keeplane.board.message import Message
from keeplane.board.task import one_line, title_and_notes
from keeplane.exchange.imports.calendar import CALENDAR
from keeplane.exchange.imports.fates import Fate, fates
from keeplane.exchange.imports.google_tasks import GOOGLE_TASKS
from keeplane.exchange.imports.markdown_list import MARKDOWN_LIST
from keeplane.exchange.imports.outlook import OUTLOOK
from keeplane.exchange.imports.plain_list import PLAIN_LIST
from keeplane.exchange.imports.planify import PLANIFY
from keeplane.exchange.imports.shape import AS_IT_LOOKS, Column, Format, Found, Likeness, Options
from keeplane.exchange.imports.source import Source
from keeplane.exchange.imports.super_productivity import SUPER_PRODUCTIVITY
from keeplane.exchange.imports.table import TABLE, separator_of
from keeplane.exchange.imports.todo_txt import TODO_TXT
from keeplane.exchange.imports.todoist import TODOIST
from keeplane.exchange.imports.trello import TRELLO
from keeplane.exchange.whole_file import FileTroubleError

FORMATS = (
    TRELLO, GOOGLE_TASKS, SUPER_PRODUCTIVITY, PLANIFY, CALENDAR,
    TODOIST, OUTLOOK, TABLE, TODO_TXT, MARKDOWN_LIST, PLAIN_LIST,
)  # fmt: skip
"""Where two are as like, the first one is taken."""

MOST_TASKS = 200_000


class Imported(Struct, frozen=True, kw_only=True):
    """What a file holds. `left_out` says what of it cannot come along; `formats` are all that it could be. A table has
    `columns`, parted by `separator`; of anything else, `fates` say what becomes of it."""

    name: str
    format: Format
    formats: tuple[Format, ...]
    encoding: str
    tasks: tuple[Found, ...]
    fates: tuple[Fate, ...] = ()
    left_out: tuple[Message, ...] = ()
    columns: tuple[Column, ...] = ()
    separator: str = ""


def fitting(source: Source, formats: Sequence[Format] = FORMATS) -> tuple[Format, ...]:
    """The formats that the text may be in, the most alike first. Raises FileTroubleError if there is none."""
    if source.text is None:
        raise FileTroubleError(Message("exchange.not-text", {"name": source.name}))
    likeness: dict[str, Likeness] = {}
    for form in formats:
        likeness[form.name] = form.likeness(source)
        if likeness[form.name] is Likeness.ALONE:
            return (form,)
    found = sorted((form for form in formats if likeness[form.name]), key=lambda form: -likeness[form.name])
    if not found:
        if source.has_ending("json") and not source.is_json:
            kind = "damaged-json"
        else:
            kind = "damaged-ics" if source.has_ending("ics", "ical") else "unknown-format"
        raise FileTroubleError(Message(f"exchange.{kind}", {"name": source.name}))
    return tuple(found)


def is_plain(source: Source) -> bool:
    """Whether the text is best read as lines, which need no preview. Raises FileTroubleError."""
    return fitting(source)[0] is PLAIN_LIST


def read(
    source: Source,
    pause: Callable[[int], None],
    *,
    form: Format | None = None,
    options: Options = AS_IT_LOOKS,
    formats: Sequence[Format] = FORMATS,
) -> Imported:
    """What `source` holds, read as `form` or else as what it looks like most. Raises FileTroubleError.

    `pause` is called with the number of tasks so far, again and again.
    """
    candidates = fitting(source, formats)
    chosen = form or candidates[0]
    tasks: list[Found] = []
    left_out: list[Message] = []
    for found in chosen.read(source, options):
        pause(len(tasks))
        task = found if isinstance(found, Message) else _titled(found)
        if isinstance(task, Message):
            left_out.append(task)
        elif len(tasks) == MOST_TASKS:
            raise FileTroubleError(Message("exchange.too-many", {"name": source.name, "limit": f"{MOST_TASKS:,}"}))
        else:
            tasks.append(task)
    columns = chosen.columns(source, options) if chosen.columns else ()
    return Imported(
        name=source.name,
        format=chosen,
        formats=candidates,
        encoding=source.encoding or "",
        tasks=tuple(tasks),
        fates=() if columns else fates(tasks, pause),
        left_out=_counted(left_out),
        columns=columns,
        separator=(options.separator or separator_of(source)) if chosen.columns else "",
    )


def _titled(found: Found) -> Found | Message:
    """The task with a title of ours. What is too long for one goes to the notes, and without any the
    notes give it."""
    title, notes = one_line(found.title), found.notes.strip()
    if not title:
        first, _, rest = notes.partition("\n")
        title, notes = one_line(first), rest.strip()
        if not title:
            return Message("exchange.left-out-untitled", {"count": 1})
    short, whole = title_and_notes(title)
    return replace(found, title=short, notes="\n".join(part for part in (whole, notes) if part))


def _counted(messages: Sequence[Message]) -> tuple[Message, ...]:
    """The messages that differ only in how many they speak of as one each."""
    counts: Counter[tuple[str, tuple[tuple[str, object], ...]]] = Counter()
    for message in messages:
        count = message.values.get("count", 1)
        rest = tuple((key, value) for key, value in message.values.items() if key != "count")
        counts[message.id, rest] += count if isinstance(count, int) else 1
    return tuple(Message(name, {**dict(rest), "count": count}) for (name, rest), count in counts.items())
