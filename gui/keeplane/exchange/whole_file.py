"""Files that the user picks, as bytes."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from keeplane.board.message import Message

SIZE_LIMIT = 2_000_000


class FileTroubleError(Exception):
    """The file cannot be read or written; `message` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.id)
        self.message = message


def read_whole(path: Path, limit: int = SIZE_LIMIT) -> bytes:
    """All of a file of at most `limit` bytes. Raises FileTroubleError."""
    try:
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise _trouble("cannot-read", path, error) from error
    if len(data) > limit:
        raise FileTroubleError(Message("exchange.too-long", {"name": path.name, "limit": limit // 1_000_000}))
    return data


def write_whole(path: Path, data: bytes) -> None:
    """Write `data`, all or nothing: what was there stays until the new file is complete. Raises FileTroubleError."""
    temporary = ""
    try:
        number, temporary = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except OSError as error:
        with suppress(OSError):
            Path(temporary).unlink()
        raise _trouble("cannot-write", path, error) from error


def _trouble(kind: str, path: Path, error: OSError) -> FileTroubleError:
    return FileTroubleError(Message(f"exchange.{kind}", {"name": path.name, "error": error.strerror or ""}))
