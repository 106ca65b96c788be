"""A lock whose holder was killed, and whose number now belongs to another process."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl


def remove_if_abandoned(path: Path) -> None:
    """Removes a QLockFile that nobody holds.

    Qt asks whether a process with the number in the file is alive. If that number has been given to another Python
    since, the lock would hold for ever, and the program never start. Whoever truly holds it has also locked the file
    itself, and the system lets go of that with the process. On Windows the file cannot outlive its holder's grip.
    """
    if sys.platform != "win32":
        with suppress(OSError), path.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            path.unlink()
