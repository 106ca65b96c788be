"""Lists in the todo.txt format: https://github.com/todotxt/todo.txt (its README is the description of the format)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from keeplane.board.message import Message
from keeplane.board.task import Lane
from keeplane.exchange.imports.dates import iso_date
from keeplane.exchange.imports.shape import Format, Found, Likeness, Options, details
from keeplane.exchange.imports.source import Source

_DATE = r"\d{4}-\d{2}-\d{2}"
_LINE = re.compile(
    rf"(?:(?P<done>x) (?:(?P<completed>{_DATE}) )?)?(?:\((?P<priority>[A-Z])\) )?(?:(?P<created>{_DATE}) )?(?P<rest>.*)"
)
_OWN_KEYS = ("due", "lane", "helper", "hours", "link")
_ENOUGH = 0.5


def _likeness(source: Source) -> Likeness:
    lines = [line for line in source.lines[:500] if line.strip()]
    if not lines or not source.is_lines:
        return Likeness.NO
    if source.name.lower() in {"todo.txt", "done.txt"} or source.has_ending("todo.txt", "done.txt"):
        return Likeness.CERTAIN
    marked = sum(_is_marked(line) for line in lines)
    return Likeness.LIKELY if marked >= _ENOUGH * len(lines) else Likeness.POSSIBLE


def _is_marked(line: str) -> bool:
    found = _LINE.fullmatch(line.strip())
    return found is not None and any(found[name] for name in ("completed", "priority", "created"))


def _read(source: Source, _options: Options) -> Iterator[Found | Message]:
    for line in source.lines:
        found = _LINE.fullmatch(line.strip())
        if found is None or not found["rest"]:
            continue
        words, own = _without_own_keys(found["rest"].split(" "))
        title = " ".join(words)
        lane = own.get("lane", "")
        yield Found(
            title=title or found["rest"],
            done=found["done"] is not None,
            lane=Lane(lane) if lane else None,
            assignee=own.get("helper", "").replace("_", " "),
            hours_per_week=float(own["hours"]) if "hours" in own else None,
            deadline=own.get("due", ""),
            link=own.get("link", ""),
            details=details(
                ("priority", found["priority"] or ""),
                ("created", found["created"] or ""),
                ("completed", found["completed"] or ""),
            ),
        )


def _without_own_keys(words: list[str]) -> tuple[list[str], dict[str, str]]:
    """The words, and what our keys among them say: those at the end, and `due:` wherever it stands."""
    words, own = list(words), dict[str, str]()
    while words:
        key, _, value = words[-1].partition(":")
        if key not in _OWN_KEYS or key in own or not _fits(key, value):
            break
        own[key] = value
        words.pop()
    dues = [word for word in words if word.startswith("due:") and _fits("due", word[4:])]
    if len(dues) == 1 and "due" not in own:
        own["due"] = dues[0][4:]
        words.remove(dues[0])
    return words, own


def _fits(key: str, value: str) -> bool:
    match key:
        case "due":
            return len(value) == len("2026-12-01") and iso_date(value) == value
        case "lane":
            return value in set(Lane)
        case "hours":
            return bool(re.fullmatch(r"\d{1,3}(\.\d{1,4})?", value))
        case _:
            return bool(value)


TODO_TXT = Format(name="todo-txt", endings=("txt",), likeness=_likeness, read=_read)
