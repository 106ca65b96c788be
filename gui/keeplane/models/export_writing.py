"""Writes a file of tasks without making the window wait."""

from __future__ import annotations

import gc
import logging
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal

from keeplane.board.message import Message
from keeplane.board.task import Task
from keeplane.exchange.exports.shape import Export, Words
from keeplane.exchange.whole_file import FileTroubleError, write_whole

_log = logging.getLogger(__name__)


class ExportWriting(QObject):
    """Each file is written on a thread that ends with it. `told` carries a Message on how it went."""

    told = Signal(object)

    _finished = Signal(object)

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._finished.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(gc.enable)

    def write(self, path: Path, tasks: Sequence[Task], form: Export) -> None:
        # A collection on the writing thread would stop the window, and could delete widgets on that thread.
        gc.disable()
        Thread(target=self._run, args=(path, tasks, form), name="export").start()

    def _run(self, path: Path, tasks: Sequence[Task], form: Export) -> None:
        values = {"name": path.name, "count": len(tasks)}
        try:
            write_whole(path, form.write(tasks, self._words))
            outcome = Message("exchange.exported", values)
        except FileTroubleError as error:
            outcome = error.message
        except Exception as error:  # noqa: BLE001 (whatever is wrong with one task, the window gets on)
            _log.warning("tasks could not be exported", exc_info=True)
            outcome = Message("exchange.cannot-write", {**values, "error": type(error).__name__})
        with suppress(RuntimeError):  # the QObject may be gone by now
            self._finished.emit(outcome)

    def _settle(self, outcome: Message) -> None:
        gc.enable()
        self.told.emit(outcome)
