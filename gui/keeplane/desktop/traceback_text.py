"""Errors as text, with or without what may be the user's own words."""

from __future__ import annotations

import traceback

_LONGEST_CHAIN = 10


def with_values(error: BaseException) -> str:
    """The whole traceback. Its messages may quote tasks."""
    return "".join(traceback.format_exception(error))


def without_values(error: BaseException) -> str:
    """Where in the program which kinds of error arose, oldest first; nothing from the board."""
    parts: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(parts) < _LONGEST_CHAIN:
        frames = traceback.format_list(traceback.extract_tb(cause.__traceback__))
        parts.append("".join(["Traceback (most recent call last):\n", *frames, _name(cause), "\n"]))
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(reversed(parts))


def _name(error: BaseException) -> str:
    name = type(error).__qualname__
    if isinstance(error, OSError) and error.errno is not None:
        return f"{name} [Errno {error.errno}] {error.strerror}"
    return name
