"""Hands tasks to the running window through its socket, without Qt.

The message is a line `keeplane add <length>` and so many bytes; the answer is one line.
"""

from __future__ import annotations

import socket
import sys
from contextlib import suppress
from enum import StrEnum

ADD = b"keeplane add "
LARGEST = 1_000_000
"""Bytes of tasks in one message."""

_CONNECT_SECONDS = 2.0
_ANSWER_SECONDS = 20.0
_LONGEST_ANSWER = 64


class Answer(StrEnum):
    KEPT = "kept"
    """The tasks are on the disk."""
    UNSAVED = "unsaved"
    """The tasks are in the window, which could not save them yet."""
    NOT_NOW = "not-now"
    """The window is at work on something and took nothing."""


def hand_over(name: str | None, data: bytes) -> Answer | None:
    """Give `data` to the window that listens at `name`. None if it is not sure that one has it."""
    if name is None or len(data) > LARGEST:
        return None
    message = ADD + str(len(data)).encode() + b"\n" + data
    answer = b""
    with suppress(OSError):
        answer = _ask_pipe(name, message) if sys.platform == "win32" else _ask_socket(name, message)
    with suppress(ValueError):
        return Answer(answer.decode("ascii", "replace").strip())
    return None


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
