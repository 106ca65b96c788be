"""Programs that do the same thing at the same time take turns."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LONGEST_WAIT = 60.0
_PAUSE = 0.01


@contextmanager
def in_turn(file: Path | None) -> Iterator[None]:
    """Holds the lock of `file`, which the system lets go of with the process. Without a file nobody waits.

    Raises TimeoutError if others hold it for a minute.
    """
    if file is None:
        yield
        return
    with file.open("ab") as held:
        end = time.monotonic() + _LONGEST_WAIT
        while not _try_lock(held):
            if time.monotonic() > end:
                raise TimeoutError
            time.sleep(_PAUSE)
        yield


def _try_lock(held: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            held.seek(0)
            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
