"""Work that would make the window wait, one thing after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from keeplane.models.job import Job

Value = TypeVar("Value")


class OffThread(QObject):
    """Does one job after another beside the window, and hands on what each returned.

    A job must raise nothing and touch no QObject.
    """

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._jobs: deque[Callable[[], Callable[[], None]]] = deque()
        self._busy = False

    def idle(self) -> bool:
        return not (self._busy or self._jobs)

    def do(self, job: Callable[[], Value], then: Callable[[Value], None]) -> None:
        """Have `job` done, and `then` called with its result on the window's thread."""
        self._jobs.append(lambda: partial(then, job()))
        self._go_on()

    def _go_on(self) -> None:
        if self._jobs and not self._busy:
            self._busy = True
            asked = self._jobs.popleft()
            job = Job(self._name, lambda _step: asked(), self)
            job.done.connect(self._settle)
            job.start()

    def _settle(self, settled: Callable[[], None]) -> None:
        self._busy = False
        try:
            settled()
        finally:
            self._go_on()
