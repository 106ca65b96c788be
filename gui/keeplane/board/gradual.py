"""Work on very many tasks, done a little at a time by those who have something else to do in between."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from itertools import islice
from typing import TypeAlias, TypeVar

Value = TypeVar("Value")

Gradual: TypeAlias = Generator[None, None, Value]
"""Yields every millisecond or so, and returns what came of it."""

PART = 256
"""Tasks that are looked at or changed in a millisecond."""


def at_once(work: Gradual[Value]) -> Value:
    """What comes of it, done to its end."""
    return with_pauses(work, lambda: None)


def with_pauses(work: Gradual[Value], pause: Callable[[], None]) -> Value:
    """What comes of it, done to its end, with `pause` called again and again in between."""
    while True:
        try:
            next(work)
        except StopIteration as over:
            value: Value = over.value
            return value
        pause()


def parts(values: Iterable[Value]) -> Iterator[list[Value]]:
    """PART of the values after the other."""
    rest = iter(values)
    while part := list(islice(rest, PART)):
        yield part
