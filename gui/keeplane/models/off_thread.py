"""Work that would make the window wait, done beside it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Value = TypeVar("Value")


class OffThread(QObject):
    """Does one job after another on a thread that ends with the last, and hands on what each returned.

    A job must raise nothing and touch no QObject.
    """

    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._jobs: deque[Callable[[], Callable[[], None]]] = deque()
        self._busy = False
        self._finished.connect(self._settle, Qt.ConnectionType.QueuedConnection)

    def idle(self) -> bool:
        return not (self._busy or self._jobs)

    def do(self, job: Callable[[], Value], then: Callable[[Value], None]) -> None:
        """Have `job` done, and `then` called with its result on the window's thread."""
        self._jobs.append(lambda: partial(then, job()))
        self._go_on()

    def _go_on(self) -> None:
        if self._jobs and not self._busy:
            self._busy = True
            Thread(target=self._run, args=(self._jobs.popleft(),), name=self._name, daemon=True).start()

    def _run(self, job: Callable[[], Callable[[], None]]) -> None:
        settled = job()
        with suppress(RuntimeError):  # the QObject may be gone by now
            self._finished.emit(settled)

    def _settle(self, settled: Callable[[], None]) -> None:
        self._busy = False
        try:
            settled()
        finally:
            self._go_on()
