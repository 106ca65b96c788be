"""The tests' end of the program in neighbour_program.py."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.desktop.accessibility import Box
from tests.desktop.session import SCREEN, running
from tests.desktop.waiting import NotYetError, wait_for

PLACE = Box(10, SCREEN[1] - 130, 300, 100)


class Neighbour:
    """Another program on the desktop, at the lower left. It hears of drags and drops by itself, as programs do."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        os.set_blocking(process.stdout.fileno(), False)
        self._unread = b""
        self._news: list[dict[str, object]] = []

    @property
    def middle(self) -> tuple[int, int]:
        return PLACE.centre

    def offer(self, **data: object) -> None:
        """What a drag from its window is to carry: `text`, or `files` as paths."""
        self._ask(offer=data)

    def take_as(self, action: str) -> None:
        """How it takes drops from now on, if it may choose: "CopyAction" or "MoveAction"."""
        self._ask(take=action)

    def copy(self, text: str) -> None:
        """Puts `text` on the clipboard."""
        self._ask(clipboard=text)

    def photograph(self, path: Path) -> None:
        """Saves a picture of the whole screen."""
        self._ask(photograph=str(path))

    def forget(self) -> None:
        """Drops what has been heard so far."""
        self._listen()
        self._news.clear()

    def hears(self, **wanted: object) -> dict[str, object]:
        """The next news that has these values; what came before it is dropped."""
        return wait_for(f"the neighbour to hear {wanted}", lambda: self._next(wanted))

    def _ask(self, **request: object) -> None:
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        self.hears(event="done")

    def _listen(self) -> None:
        try:
            self._unread += os.read(self._process.stdout.fileno(), 65536)
        except BlockingIOError:
            return
        *lines, self._unread = self._unread.split(b"\n")
        self._news += map(json.loads, lines)

    def _next(self, wanted: Mapping[str, object]) -> dict[str, object]:
        self._listen()
        for position, news in enumerate(self._news):
            if wanted.items() <= news.items():
                del self._news[: position + 1]
                return news
        raise NotYetError(self._news)


@contextmanager
def neighbour_program(env: Mapping[str, str], log: Path) -> Iterator[Neighbour]:
    script = Path(__file__).with_name("neighbour_program.py")
    command = [sys.executable, str(script), *map(str, PLACE)]
    with running(command, env, log, piped=True) as process:
        neighbour = Neighbour(process)
        neighbour.hears(event="ready")
        yield neighbour
