"""Tasks from JSON, field by field, so that one bad value costs only itself."""

from __future__ import annotations

import msgspec

from keeplane.board.message import Message
from keeplane.board.task import LONGEST_TITLE, Task, one_line
from keeplane.storage.errors import DamagedBoardError
from keeplane.storage.fields import READERS, is_id, time
from keeplane.storage.parsing import Document
from keeplane.storage.repair import Repairs

UNKNOWN_TIME = "1970-01-01T00:00:00Z"
"""Stands for the time of creation of a task that has none."""

NO_TITLE = "…"
"""Stands for the title of a task that has none, nor notes to take one from."""

_LARGEST_KEPT = 64 * 1024
_DEEPEST = 60

FIELDS = frozenset(Task.__struct_fields__) - {"extra"}
"""The names that a task's fields have in the file."""


class TaskReader:
    """Reads the items of the file's `tasks`; `strays` collects those that are no tasks."""

    def __init__(self, items: list[object], repairs: Repairs) -> None:
        self.strays: list[object] = []
        self._items = items
        self._repairs = repairs
        self._ids: set[str] = set()

    def tasks(self) -> list[Task]:
        """The tasks in file order, each with an id of its own. Raises DamagedBoardError if nested too deeply."""
        # First come the ids that the file gives, so that a made-up one never takes another task's.
        self._ids = {item["id"] for item in self._items if isinstance(item, dict) and is_id(item.get("id"))}
        unclaimed = set(self._ids)
        tasks = []
        for item in self._items:
            task = self._task(item, unclaimed)
            if task is not None:
                unclaimed.discard(task.id)
                tasks.append(task)
        return tasks

    def _task(self, item: object, unclaimed: set[str]) -> Task | None:
        match item:
            case dict():
                return self._read(item, unclaimed)
            case str() if one_line(item):
                self._repairs.stray()
                return self._read({"title": item}, unclaimed)
            case _:
                self._repairs.stray()
                self.strays.append(item)
                return None

    def _read(self, item: Document, unclaimed: set[str]) -> Task | None:
        extra = {key: value for key, value in item.items() if key not in FIELDS}
        check_depth(extra)
        fields: dict[str, object] = {"created": UNKNOWN_TIME}
        for name, read in READERS.items():
            value = item.get(name)
            if value is None:
                continue
            try:
                fields[name] = read(value)
            except ValueError:
                keep(extra, name, value)
                self._repairs.field()
        for name in ("answers", "brief"):
            fields[name] = texts_of(item.get(name), name, extra, self._repairs)
        fields["edited"] = self._edited(item.get("edited"), extra)
        self._title(fields, extra)
        self._identity(item, fields, extra, unclaimed)
        return msgspec.convert({**fields, "extra": extra}, Task)

    def _edited(self, value: object, extra: Document) -> dict[str, str]:
        times: dict[str, str] = {}
        bad: Document = {}
        for name, moment in texts_of(value, "edited", extra, self._repairs).items():
            try:
                times[name] = time(moment)
            except ValueError:
                bad[name] = moment
        if bad:
            self._repairs.field()
            keep(extra, "edited", bad)
        return times

    def _title(self, fields: dict[str, object], extra: Document) -> None:
        title = str(fields.get("title", ""))
        if not title:
            self._repairs.title()
            title = one_line(str(fields.get("notes", ""))[:LONGEST_TITLE])[:200] or NO_TITLE
        elif len(title) > LONGEST_TITLE:
            self._repairs.long_title()
            keep(extra, "title", title)
            title = title[: LONGEST_TITLE - 1] + "…"
        fields["title"] = title

    def _identity(self, item: Document, fields: dict[str, object], extra: Document, unclaimed: set[str]) -> None:
        given = item.get("id")
        if is_id(given) and given in unclaimed:
            fields["id"] = given
            return
        self._repairs.identity()
        if given is not None and not is_id(given):
            keep(extra, "id", given)
        fields["id"] = self._fresh_id(item)

    def _fresh_id(self, item: Document) -> str:
        """An unused id made from the task itself, so that two machines that mend the same file agree on it."""
        import hashlib  # noqa: PLC0415 (slow, and hardly ever wanted)

        content = msgspec.json.encode(item)
        number = 0
        while True:
            fresh = hashlib.blake2b(content + b"%d" % number, digest_size=16).hexdigest()
            if fresh not in self._ids:
                self._ids.add(fresh)
                return fresh
            number += 1


def texts_of(value: object, name: str, extra: Document, repairs: Repairs) -> dict[str, str]:
    """A mapping of text to text; what is none goes to `extra`."""
    if value is None:
        return {}
    if not isinstance(value, dict):
        repairs.field()
        keep(extra, name, value)
        return {}
    bad = {key: item for key, item in value.items() if not isinstance(item, str)}
    if bad:
        repairs.field()
        keep(extra, name, bad)
    return {key: item for key, item in value.items() if isinstance(item, str)}


def templates_of(value: object, extra: Document, repairs: Repairs) -> dict[str, dict[str, str]]:
    """A mapping of names to mappings of text to text; what is none goes to `extra`."""
    if value is None:
        return {}
    if not isinstance(value, dict):
        repairs.field()
        keep(extra, "templates", value)
        return {}
    bad: Document = {}
    templates = {name: texts_of(texts, name, bad, repairs) for name, texts in value.items()}
    if bad:
        keep(extra, "templates", bad)
    return {name: texts for name, texts in templates.items() if isinstance(value[name], dict)}


def check_depth(value: object, depth: int = 0) -> None:
    """Raises DamagedBoardError if `value` is nested too deeply to be carried along safely."""
    if depth > _DEEPEST:
        raise DamagedBoardError(Message("storage.too-deep"))
    match value:
        case dict():
            for item in value.values():
                check_depth(item, depth + 1)
        case list():
            for item in value:
                check_depth(item, depth + 1)
        case _:
            pass


def keep(extra: Document, name: str, value: object) -> None:
    """Keeps a value that makes no sense in `extra`, under a name that says so.

    A huge one stays only in the file set aside.
    """
    check_depth(value)
    if len(msgspec.json.encode(value)) > _LARGEST_KEPT:
        return
    key, number = f"damaged:{name}", 2
    while key in extra and extra[key] != value:
        key, number = f"damaged:{name}:{number}", number + 1
    extra[key] = value
