"""What becomes of the parts of a file, told from what was made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from msgspec import Struct

from keeplane.board.message import Message
from keeplane.exchange.imports.shape import Found, Use


class Fate(Struct, frozen=True):
    """A part of the file, what it becomes, and for how many tasks. A `label` of None is the field of that name."""

    label: Message | None
    use: Use
    count: int


def fates(tasks: Sequence[Found], pause: Callable[[int], None]) -> tuple[Fate, ...]:
    """Our fields that are filled, then what goes to the notes for want of a field, most frequent first.

    `pause` is called with the number of tasks again and again.
    """
    fields: Counter[Use] = Counter()
    noted: Counter[tuple[str, str]] = Counter()
    labels: dict[tuple[str, str], Message] = {}
    for found in tasks:
        pause(len(tasks))
        fields.update(_filled(found))
        here = {(kept.label.id, str(kept.label.values)): kept.label for kept in found.details}
        labels.update(here)
        noted.update(here.keys())
    return (
        *(Fate(None, use, fields[use]) for use in Use if fields[use]),
        *(Fate(labels[key], Use.NOTES, count) for key, count in noted.most_common()),
    )


def _filled(found: Found) -> list[Use]:
    filled = {
        Use.TITLE: bool(found.title),
        Use.NOTES: bool(found.notes),
        Use.DONE: found.done,
        Use.LANE: found.lane is not None,
        Use.HELPER: bool(found.assignee),
        Use.HOURS: found.hours_per_week is not None,
        Use.DEADLINE: bool(found.deadline),
        Use.LINK: bool(found.link),
    }
    return [use for use, is_filled in filled.items() if is_filled]
