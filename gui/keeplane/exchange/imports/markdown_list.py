"""Check lists in Markdown.

The check boxes are those of https://github.github.com/gfm/#task-list-items-extension-. What stands indented under an
item belongs to it: an item of its own becomes a task, other text its notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from keeplane.board.message import Message
from keeplane.board.task import Lane
from keeplane.exchange.imports.shape import Format, Found, Likeness, Options, details
from keeplane.exchange.imports.source import Source

_ITEM = re.compile(r"(?P<indent>\s*)(?:[-*+]|\d{1,9}[.)])\s+(?:\[(?P<box>[ xX])\](?:\s+|$))?(?P<title>.*)")
_BOX = re.compile(r"^\s*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX]\]\s", re.MULTILINE)
_HEADING = re.compile(r"#{1,6}\s+(?P<words>.*?)\s*#*")
_RULE = re.compile(r"\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_LANES = {lane.value: lane for lane in Lane}


def _likeness(source: Source) -> Likeness:
    text = source.text
    if text is None or not source.is_lines:
        return Likeness.NO
    if source.has_ending("md", "markdown", "mdown"):
        return Likeness.CERTAIN
    boxes = _BOX.findall(text[:100_000])
    return Likeness.LIKELY if boxes and ("\n#" in text or text.startswith("#")) else Likeness.POSSIBLE


def _read(source: Source, _options: Options) -> Iterator[Found | Message]:
    """Headings, of which those named like a lane choose it, are kept with the tasks below them."""
    boxed = bool(_BOX.search(source.text or ""))
    heading = ""
    open_item: Found | None = None
    above: list[tuple[int, str]] = []
    for raw in source.lines:
        line = raw.expandtabs(4).rstrip()
        item = None if _RULE.fullmatch(line) else _ITEM.fullmatch(line)
        if item is not None and (item["box"] is not None or not boxed or not _is_within(line, above)):
            if open_item is not None:
                yield open_item
            indent = len(item["indent"])
            above = [(depth, title) for depth, title in above if depth < indent]
            open_item = _found(item, heading, above[-1][1] if above else "")
            above.append((indent, open_item.title))
        elif (head := _HEADING.fullmatch(line)) is not None:
            if open_item is not None:
                yield open_item
            heading, open_item, above = _plain(head["words"]), None, []
        elif open_item is not None and (not line or line[0].isspace()):
            open_item = replace(open_item, notes=f"{open_item.notes}\n{_plain(line.strip())}")
        elif line and not _RULE.fullmatch(line):
            if open_item is not None:
                yield open_item
            open_item, above = _placed(Found(title=_plain(line)), heading), []
    if open_item is not None:
        yield open_item


def _found(item: re.Match[str], heading: str, parent: str) -> Found:
    done = (item["box"] or "") in {"x", "X"}
    return _placed(Found(title=_plain(item["title"]), done=done, details=details(("part-of", parent))), heading)


def _placed(found: Found, heading: str) -> Found:
    """The task with the heading above it: a lane if it is named like one."""
    lane = _LANES.get(heading.lower())
    if lane is not None:
        return replace(found, lane=lane)
    return replace(found, details=(*found.details, *details(("heading", heading))))


def _is_within(line: str, above: list[tuple[int, str]]) -> bool:
    return bool(above) and len(line) - len(line.lstrip()) > above[-1][0]


def _plain(words: str) -> str:
    """The words without the backslashes that protect punctuation."""
    return _ESCAPED.sub(r"\1", words)


MARKDOWN_LIST = Format(name="markdown", endings=("md", "markdown"), likeness=_likeness, read=_read)
