"""What becomes of the parts of a file, told from what was made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from msgspec import Struct

from keeplane.board.message import Message
from keeplane.exchange.imports.becoming import kept_in_notes
from keeplane.exchange.imports.shape import Found, Use


class Fate(Struct, frozen=True):
    """A part of the file, what it becomes, and for how many tasks. A `label` of None is the field of that name."""

    label: Message | None
    use: Use
    count: int


def fates(tasks: Iterable[Found]) -> tuple[Fate, ...]:
    """Our fields that are filled, then what goes to the notes for want of a field, most frequent first."""
    fields: Counter[Use] = Counter()
    noted: Counter[tuple[str, str]] = Counter()
    labels: dict[tuple[str, str], Message] = {}
    for found in tasks:
        fields.update(_filled(found))
        for kept in {(one.label.id, str(one.label.values)): one.label for one in kept_in_notes(found)}.items():
            labels[kept[0]] = kept[1]
            noted[kept[0]] += 1
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
    }
    return [use for use, is_filled in filled.items() if is_filled]
