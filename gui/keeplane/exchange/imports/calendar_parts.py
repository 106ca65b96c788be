"""A calendar cut into its components, none of which is read yet: a large one takes long to read as a whole."""

from __future__ import annotations

import re

from msgspec import Struct

_MARK = re.compile(r"^(BEGIN|END):([A-Z0-9-]+)[ \t]*\r?$", re.MULTILINE | re.IGNORECASE)
_FOLD = re.compile(r"\r?\n[ \t]")
_UID = re.compile(r"^UID(?:;[^:\r\n]*)?:([^\r\n]*)", re.MULTILINE | re.IGNORECASE)


class Part(Struct, frozen=True):
    """A component that lies directly in a calendar, with all that lies in it. `name` is in capitals."""

    name: str
    text: str

    def uids(self) -> list[str]:
        """What the component, or an alarm in it, is called by others."""
        return [uid.strip() for uid in _UID.findall(_FOLD.sub("", self.text))]


def cut(text: str) -> list[Part]:
    """The components of all calendars in `text`. Raises ValueError if one of them does not end."""
    parts: list[Part] = []
    open_: list[tuple[str, int]] = []
    for mark in _MARK.finditer(text):
        name = mark[2].upper()
        if mark[1].upper() == "BEGIN":
            open_.append((name, mark.start()))
            continue
        begun, start = open_.pop() if open_ else ("", 0)
        if begun != name:
            raise ValueError(name)
        if len(open_) == 1:
            parts.append(Part(name, text[start : mark.end()]))
    if open_:
        raise ValueError(open_[-1][0])
    return parts
