"""Waiting for something to become true, never for time to pass."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

DEADLINE = 15.0
PAUSE = 0.02


class NotYetError(Exception):
    """What was asked for is not there, but may still come."""


def wait_for(what: str, probe: Callable[[], T], seconds: float = DEADLINE) -> T:
    """The first true result of `probe`. Fails the test, naming `what` and the last result, after `seconds`."""
    end = time.monotonic() + seconds
    last: object
    while True:
        try:
            last = result = probe()
        except NotYetError as error:
            last = error
        else:
            if result:
                return result
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds:g} s for {what}; last seen: {last!r}")
        time.sleep(PAUSE)
