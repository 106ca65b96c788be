"""Tasks with everything they have, as in board.json: Keeplane can import them again."""

from __future__ import annotations

import json
from collections.abc import Sequence

import msgspec

from keeplane.board.task import Task
from keeplane.exchange.exports.shape import Export, Words


def _write(tasks: Sequence[Task], _words: Words) -> bytes:
    document = {"format": "keeplane-board", "version": 1, "tasks": [_fields(task) for task in tasks]}
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _fields(task: Task) -> dict[str, object]:
    fields: dict[str, object] = msgspec.to_builtins(task)
    extra = fields.pop("extra")
    return {**(extra if isinstance(extra, dict) else {}), **fields}


KEEPLANE_JSON = Export(name="json", ending="json", write=_write)
