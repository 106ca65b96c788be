"""When Python looks for objects that hold on to each other."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_holding: set[object] = set()


def hold_collecting(holder: object) -> None:
    """Until every holder has released it, nothing is looked for: on a thread of ours it would stop the window, and
    delete widgets there. The state is the process's, as gc's is. To be called on the window's thread."""
    _holding.add(holder)
    gc.disable()


def hold_during_start() -> None:
    """Until `begin_collecting`, nothing is looked for: what a start makes is there to stay."""
    hold_collecting(hold_during_start)


def begin_collecting() -> None:
    """Leave what there is by now out of all looking from now on."""
    gc.freeze()
    release_collecting(hold_during_start)


@contextmanager
def not_collecting() -> Iterator[None]:
    """For work that needs long lists of what lies scattered in memory: looking through them takes longer than the work.
    To be used on the window's thread."""
    holder = object()
    hold_collecting(holder)
    try:
        yield
    finally:
        release_collecting(holder)


def release_collecting(holder: object) -> None:
    """To be called on the window's thread, which may have much to look for at once."""
    _holding.discard(holder)
    if not _holding:
        gc.enable()
