"""How a thread works beside the window's."""

from __future__ import annotations

from time import monotonic, sleep

WORK_SECONDS = 0.001
PAUSE_SECONDS = 0.003


class Pace:
    """Sleeps a little after each bit of work.

    Without it, Python would let the window's thread wait for this one at each of the many calls that drawing takes.
    """

    def __init__(self) -> None:
        self._since = monotonic()

    def __call__(self) -> None:
        if monotonic() - self._since > WORK_SECONDS:
            sleep(PAUSE_SECONDS)
            self._since = monotonic()
