"""Lists in the todo.txt format: https://github.com/todotxt/todo.txt."""

from __future__ import annotations

from collections.abc import Iterable

from keeplane.board.task import Task
from keeplane.exchange.exports.shape import Export, Words


def _write(tasks: Iterable[Task], _words: Words) -> bytes:
    return "".join(f"{_line(task)}\n" for task in tasks).encode("utf-8", "replace")


def _line(task: Task) -> str:
    """The date in front keeps a title that begins with an x or (A) from being taken for a mark."""
    made = task.created[:10]
    values = {
        "helper": "_".join(task.assignee.split()),
        "hours": f"{task.hours_per_week:.4g}" if task.hours_per_week else "",
        "link": "" if any(map(str.isspace, task.link)) else task.link,
        "due": task.deadline or "",
        "lane": task.lane.value,
    }
    keys = (f"{key}:{value}" for key, value in values.items() if value)
    return " ".join((f"x {made} {made}" if task.done else made, task.title, *keys))


TODO_TXT = Export(name="todo-txt", ending="txt", write=_write, lacks=True)
