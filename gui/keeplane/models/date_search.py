"""Reads typed dates on a thread, since the library that knows how takes a second to load."""

from __future__ import annotations

import gc
import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from threading import Thread

from PySide6.QtCore import QLocale, QObject, Qt, Signal

from keeplane.exchange.typed_dates import DateReader


class DateSearch(QObject):
    """`found` carries a text that was looked at and the day it names, None if it names none."""

    found = Signal(str, object)

    _finished = Signal(str, object)

    def __init__(self, reader: DateReader, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._today = today
        self._busy = False
        self._next: str | None = None
        self._finished.connect(self._settle, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(gc.enable)

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that it reads, the user's own first."""
        return self._reader.languages

    def look(self, text: str) -> None:
        """Read `text`, unless another one is wanted before its turn comes."""
        self._next = text
        if not self._busy:
            self._go_on()

    def read(self, text: str) -> date | None:
        """The same at once. The first time the caller may wait for a second."""
        return self._reader.read(text, self._today())

    def _go_on(self) -> None:
        if self._next is None:
            return
        text, self._next = self._next, None
        self._busy = True
        # A collection on the reading thread could delete widgets there.
        gc.disable()
        Thread(target=self._run, args=(text,), name="dates", daemon=True).start()

    def _run(self, text: str) -> None:
        day = self.read(text)
        with suppress(RuntimeError):  # the QObject may be gone by now
            self._finished.emit(text, day)

    def _settle(self, text: str, day: date | None) -> None:
        gc.enable()
        self._busy = False
        self.found.emit(text, day)
        self._go_on()


def reader_for(locale: QLocale) -> DateReader:
    """Reads dates as people in that country write them, and in English."""
    letters = re.findall("[dMy]", locale.dateFormat(QLocale.FormatType.ShortFormat))
    order = "".join(dict.fromkeys(letters)).upper()
    language = locale.name().split("_")[0]
    return DateReader(tuple(dict.fromkeys((language, "en") if len(language) == 2 else ("en",))), order or "DMY")
