"""Tasks with everything they have, as in board.json: Keeplane can import them again."""

from __future__ import annotations

import json
from collections.abc import Iterable

import msgspec

from keeplane.board.task import Task
from keeplane.exchange.exports.shape import Export, Words


def _write(tasks: Iterable[Task], _words: Words) -> bytes:
    # Each task is encoded by itself: all at once would hold up the window.
    written = (json.dumps(_fields(task), ensure_ascii=False, indent=2) for task in tasks)
    tasks_ = ",\n".join(f"    {one}".replace("\n", "\n    ") for one in written)
    text = f'{{\n  "format": "keeplane-board",\n  "version": 1,\n  "tasks": [\n{tasks_}\n  ]\n}}\n'
    return text.encode("utf-8", "replace")


def _fields(task: Task) -> dict[str, object]:
    fields: dict[str, object] = msgspec.to_builtins(task)
    extra = fields.pop("extra")
    return {**(extra if isinstance(extra, dict) else {}), **fields}


KEEPLANE_JSON = Export(name="json", ending="json", write=_write)
