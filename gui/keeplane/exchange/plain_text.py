"""Reading a list of tasks from text as people type and paste it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from keeplane.board.task import one_line

_BULLET = r"(?:[*\u2013\u2014+]\s+|-(?=\s|[^\W\d_])\s*|[\u2022\u2023\u25e6\u25aa\u25cf\u00b7]\s*)"
_NUMBER = r"(?:\(?\d{1,3}[.)](?:\s+|(?=[^\W\d_]))|\(?[A-Za-z]\)\s+)"
_OPEN_BOX = r"(?:\[\s?\]|\u2610|\u2b1c)\ufe0f?"
_TICKED_BOX = r"(?:\[[xX\u2713\u2714]\]|[\u2611\u2612\u2713\u2714\u2705])\ufe0f?"
_LINE = rf"\s*{_BULLET}?{_NUMBER}?{_BULLET}?(?:(?:(?P<ticked>{_TICKED_BOX})|{_OPEN_BOX})(?:\s+|(?=\w)|$))?(?P<title>.*)"
_RULE = r"[\s*_=+\-\u2013\u2014\u2022\u2023\u25e6\u25aa\u25cf\u00b7\u2500]*"
"""A line that only parts others, or a bullet with nothing behind it."""


class Line(Struct, frozen=True):
    """A task in a list: its title without bullet, number and check box, and whether the box was ticked."""

    title: str
    done: bool


def read_lines(text: str) -> list[Line]:
    """The tasks in `text`, one a line. Lines without words are left out."""
    return list(lines_of(text))


def lines_of(text: str) -> Iterator[Line]:
    """As `read_lines`, each when it is asked for."""
    for raw in text.removeprefix("\ufeff").splitlines():
        pattern, rule = _patterns()
        line = one_line(raw)
        match = None if rule.fullmatch(line) else pattern.fullmatch(line)
        if match is not None and match["title"]:
            yield Line(match["title"], match["ticked"] is not None)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Compiled once they are wanted: not at the start."""
    return re.compile(_LINE, re.DOTALL), re.compile(_RULE)
