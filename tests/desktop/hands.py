"""The user's hands: real pointer buttons and keys, pressed by xdotool."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Mapping

Point = tuple[int, int]

STEPS = 4
REST = 0.02
HURRY = 0.01


class Hands:
    """Moves the pointer and presses keys on one display.

    A server merges motions that a busy program has not yet read, so a drag's steps are told apart by a short
    rest each, or by `noticed`, which returns once the program has dealt with what came before.
    """

    def __init__(self, env: Mapping[str, str]) -> None:
        self._env = env

    def do(self, *command: object) -> str:
        """Runs xdotool commands, and returns what it prints."""
        words = ["xdotool", *map(str, command)]
        return subprocess.run(words, env=self._env, capture_output=True, text=True, check=True, timeout=30).stdout

    def click(self, point: Point, *, holding: str | None = None, times: int = 1, button: int = 1) -> None:
        click = ["mousemove", *point, "click", "--repeat", times, "--delay", 30, button]
        if holding:
            click = ["keydown", holding, *click, "keyup", holding]
        self.do(*click)

    def press(self, *chords: str) -> None:
        """Presses key chords such as ctrl+n, one after the other."""
        self.do("key", "--delay", 15, *chords)

    def type(self, text: str) -> None:
        self.do("type", "--delay", 5, text)

    def throw(self, start: Point, end: Point) -> None:
        """A whole drag as fast as a hurried user does it."""
        (x, y), (to_x, to_y) = start, end
        stops = [(x + 8, y + 8), (x + 16, y + 16), ((x + to_x) // 2, (y + to_y) // 2), (to_x, to_y - 1), end]
        moves = [word for stop in stops for word in ("sleep", HURRY, "mousemove", *stop)]
        self.do("mousemove", x, y, "mousedown", 1, *moves, "sleep", HURRY, "mouseup", 1)

    def take(self, point: Point, noticed: Callable[[], object] | None = None) -> None:
        """Presses the button at `point` and pulls far enough that a drag begins."""
        x, y = point
        self._move(point, noticed)
        self.do("mousedown", 1)
        for far in (6, 12, 18):
            self._move((x + far, y + far), noticed)

    def carry(self, start: Point, end: Point, noticed: Callable[[], object] | None = None) -> None:
        """Moves the pointer from `start` to `end` in steps, the last of them small."""
        for step in range(1, STEPS):
            self._move(tuple(a + (b - a) * step // STEPS for a, b in zip(start, end, strict=True)), noticed)
        self._move((end[0], end[1] - 1), noticed)
        self._move(end, noticed)

    def release(self) -> None:
        self.do("mouseup", 1)

    def _move(self, point: Point, noticed: Callable[[], object] | None) -> None:
        self.do("mousemove", *point, *(() if noticed else ("sleep", REST)))
        if noticed:
            noticed()
