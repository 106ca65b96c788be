"""Values out of JSON that anyone may have written: whatever is of another kind counts as missing."""

from __future__ import annotations

from collections.abc import Mapping

Record = Mapping[str, object]


def text(record: Record, *path: str) -> str:
    """The text or number at `path`, as text; "" for anything else."""
    value: object = record
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def flag(record: Record, key: str) -> bool:
    return record.get(key) is True


def number(record: Record, key: str) -> float:
    """The number; 0 for anything else."""
    value = record.get(key)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0.0


def part(record: Record, key: str) -> dict[str, object]:
    """The object under `key`; an empty one for anything else."""
    value = record.get(key)
    return value if isinstance(value, dict) else {}


def records(record: Record, key: str) -> list[dict[str, object]]:
    """The objects in the list under `key`."""
    value = record.get(key)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def texts(record: Record, key: str) -> list[str]:
    """The texts in the list under `key`."""
    value = record.get(key)
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
