"""When Python looks for objects that hold on to each other."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_lock = Lock()
_holding: set[object] = set()


@contextmanager
def not_collecting() -> Iterator[None]:
    """Until all threads have left this, nothing is looked for: on a thread of ours it would stop the window, and
    could delete widgets there. The state is the process's, as gc's is."""
    mark = object()
    with _lock:
        _holding.add(mark)
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _holding.discard(mark)
            if not _holding:
                gc.enable()
