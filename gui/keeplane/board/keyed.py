"""Two mappings that grew from one, joined key by key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

import msgspec

Value = TypeVar("Value")


def joined(
    base: Mapping[str, Value],
    mine: Mapping[str, Value],
    theirs: Mapping[str, Value],
    both: Callable[[Value | msgspec.UnsetType, Value, Value], Value],
) -> dict[str, Value]:
    """What both sides made of `base`. `both` decides about a value that both sides have and changed.

    A value that only one side changed is as that side has it, and one that the other side took away stays.
    """
    found: dict[str, Value] = {}
    for key in {**mine, **theirs}:
        before, here, there = (side.get(key, msgspec.UNSET) for side in (base, mine, theirs))
        if there in (here, before):
            value = here
        elif here == before or here is msgspec.UNSET:
            value = there
        elif there is msgspec.UNSET:
            value = here
        else:
            value = both(before, here, there)
        if value is not msgspec.UNSET:
            found[key] = value
    return found


def mine_holds(_base: object, mine: Value, _theirs: Value) -> Value:
    return mine
