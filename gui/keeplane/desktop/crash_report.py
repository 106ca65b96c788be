"""Catches what nobody else caught, and hands it on in a form that can be shown."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Signal

from keeplane.desktop.traceback_text import with_values, without_values

_log = logging.getLogger(__name__)


class Crash(Struct, frozen=True):
    """An unexpected error: its kind, where it arose, and the same with its messages, which may quote tasks."""

    kind: str
    details: str
    private_details: str


class CrashWatch(QObject):
    """While started, logs every uncaught error of any thread and reports it in the window's thread.

    The report comes later from the event loop, never inside the code that failed; once for each place that fails,
    and not while an earlier report is still being shown. Until it is known how to report, crashes wait.
    """

    _crashed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._report: Callable[[Crash], None] | None = None
        self._waiting: list[Crash] = []
        self._told: set[str] = set()
        self._telling = False
        self._old_hook = sys.excepthook
        self._old_thread_hook = threading.excepthook
        self._crashed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._old_hook, self._old_thread_hook = sys.excepthook, threading.excepthook
        sys.excepthook = self._hear
        threading.excepthook = self._hear_thread

    def report_with(self, report: Callable[[Crash], None]) -> None:
        self._report = report
        for crash in self._waiting:
            self._crashed.emit(crash)
        self._waiting.clear()

    def stop(self) -> None:
        sys.excepthook, threading.excepthook = self._old_hook, self._old_thread_hook

    def _hear_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._hear(args.exc_type, args.exc_value, args.exc_traceback)

    def _hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            self._old_hook(kind, error, trace)
            return
        crash = Crash(kind.__name__, without_values(error), with_values(error))
        _log.critical("unexpected error\n%s", crash.details)
        if sys.stderr is not None:
            sys.stderr.write(crash.details)
        self._crashed.emit(crash)

    def _tell(self, crash: Crash) -> None:
        if self._report is None:
            self._waiting.append(crash)
            return
        if self._telling or crash.details in self._told:
            return
        self._told.add(crash.details)
        self._telling = True
        try:
            self._report(crash)
        except Exception:  # noqa: BLE001 (an error here would come back as a report for ever)
            _log.exception("the report of an error failed itself")
        finally:
            self._telling = False
