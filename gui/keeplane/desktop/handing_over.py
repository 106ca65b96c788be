"""Hands tasks or names of files to the running window through its socket, without Qt.

The message is a line `keeplane <kind> <length>` and so many bytes; the answer is one line.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

LARGEST = 1_000_000
"""Bytes in one message after its first line."""

_CONNECT_SECONDS = 2.0
_ANSWER_SECONDS = 20.0
_LONGEST_ANSWER = 64


class Kind(StrEnum):
    """What follows the line."""

    ADD = "add"
    """Tasks, as in `exchange.handed_tasks`."""
    OPEN = "open"
    """Files to look through before they are imported, as `packed_names` makes it."""


class Answer(StrEnum):
    KEPT = "kept"
    """The tasks are on the disk."""
    UNSAVED = "unsaved"
    """The tasks are in the window, which could not save them yet."""
    NOT_NOW = "not-now"
    """The window is at work on something and took nothing."""
    OPENED = "opened"
    """The window shows the files."""


def announced(line: bytes) -> tuple[Kind, int] | None:
    """What follows the line, and how many bytes of it; None if it is another message."""
    for kind in Kind:
        head = _head(kind)
        number = line.removeprefix(head).rstrip(b"\n")
        if line.startswith(head) and number.isdigit() and len(number) <= len(str(LARGEST)):
            return (kind, int(number)) if 0 < int(number) <= LARGEST else None
    return None


def packed_names(files: Sequence[Path]) -> bytes:
    """The names of files, whole, in one message."""
    return b"\0".join(os.fsencode(file.absolute()) for file in files)


def unpacked_names(data: bytes) -> list[Path]:
    """What `packed_names` was given."""
    return [Path(os.fsdecode(name)) for name in data.split(b"\0")]


def hand_over(name: str | None, kind: Kind, data: bytes) -> Answer | None:
    """Give `data` to the window that listens at `name`. None if it is not sure that one has it."""
    if name is None or len(data) > LARGEST:
        return None
    message = _head(kind) + str(len(data)).encode() + b"\n" + data
    answer = b""
    with suppress(OSError):
        answer = _ask_pipe(name, message) if sys.platform == "win32" else _ask_socket(name, message)
    with suppress(ValueError):
        return Answer(answer.decode("ascii", "replace").strip())
    return None


def _head(kind: Kind) -> bytes:
    return f"keeplane {kind} ".encode()


def _ask_socket(name: str, message: bytes) -> bytes:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(_CONNECT_SECONDS)
        connection.connect(name)
        connection.settimeout(_ANSWER_SECONDS)
        connection.sendall(message)
        answer = b""
        while not answer.endswith(b"\n") and len(answer) < _LONGEST_ANSWER:
            piece = connection.recv(_LONGEST_ANSWER)
            if not piece:
                break
            answer += piece
    return answer


def _ask_pipe(name: str, message: bytes) -> bytes:
    with open(rf"\\.\pipe\{name}", "r+b", buffering=0) as pipe:  # noqa: PTH123 (no Path can name a pipe)
        pipe.write(message)
        return pipe.readline(_LONGEST_ANSWER)
