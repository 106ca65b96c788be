"""Check lists in Markdown: https://github.github.com/gfm/#task-list-items-extension-."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from keeplane.board.message import Message
from keeplane.board.task import Task
from keeplane.exchange.exports.shape import Export, Words

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&!])")


def _write(tasks: Iterable[Task], words: Words) -> bytes:
    return "\n".join(_lines(tasks, words)).encode("utf-8", "replace")


def _lines(tasks: Iterable[Task], words: Words) -> Iterator[str]:
    for lane, group in groupby(tasks, key=lambda task: task.lane):
        yield f"## {words(Message(f'exchange.lane-{lane}'))}"
        yield ""
        for task in group:
            yield f"- [{'x' if task.done else ' '}] {_literal(task.title)}"
            yield from (f"  {_literal(line.strip())}".rstrip() for line in task.notes.strip().splitlines())
            yield from (f"  {_literal(line)}" for line in _fields(task, words))
        yield ""


def _fields(task: Task, words: Words) -> Iterator[str]:
    values = {
        "helper": task.assignee,
        "due": task.deadline,
        "hours": f"{task.hours_per_week:g}" if task.hours_per_week else "",
        "link": task.link,
        "reason": task.reason,
    }
    for name, value in values.items():
        if value:
            yield f"{words(Message(f'exchange.detail-{name}'))}: {' '.join(value.split())}"


def _literal(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)


MARKDOWN = Export(name="markdown", ending="md", write=_write, lacks=True)
