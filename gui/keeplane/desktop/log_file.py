"""The log: what the program did, never what the tasks say."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from keeplane.desktop.traceback_text import without_values

LARGEST_FILE = 512 * 1024
"""Bytes in one log file."""

OLD_FILES = 3
NAME = "keeplane.log"
LINES_SHOWN = 200
"""How many lines are enough to see what led to a problem."""

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_log(folder: Path) -> logging.Handler:
    """Sends what the program logs to `folder`/keeplane.log, readable by the user alone, and returns the handler.

    Where that cannot be, nothing is logged: the program does not depend on it.
    """
    logger = logging.getLogger("keeplane")
    handler: logging.Handler
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _LogFile(folder / NAME, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_Formatter(_FORMAT))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
    return handler


def stop_log(handler: logging.Handler) -> None:
    logger = logging.getLogger("keeplane")
    logger.removeHandler(handler)
    logger.propagate = True
    handler.close()


def last_lines(folder: Path) -> Sequence[str]:
    """What the program noted last; nothing if that cannot be read."""
    try:
        text = (folder / NAME).read_text("utf-8", "replace")
    except OSError:
        return ()
    return text.splitlines()[-LINES_SHOWN:]


class _LogFile(logging.FileHandler):
    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self.stream is not None and self.stream.tell() + len(self.format(record)) >= LARGEST_FILE:
                self._begin_anew(self.stream)
            super().emit(record)
        except Exception:  # noqa: BLE001 (as in Python's own handlers: what logs must not fail for it)
            self.handleError(record)

    def _begin_anew(self, full: TextIOWrapper) -> None:
        from logging.handlers import RotatingFileHandler  # noqa: PLC0415 (hardly ever wanted, and slow to import)

        full.close()
        self.stream = None  # the next line opens it again
        RotatingFileHandler(self.baseFilename, backupCount=OLD_FILES, delay=True).doRollover()

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding, errors="replace")

    def handleError(self, record: logging.LogRecord) -> None:
        """A full disk must not fill the terminal as well."""


class _Formatter(logging.Formatter):
    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        return "" if ei[1] is None else without_values(ei[1])
