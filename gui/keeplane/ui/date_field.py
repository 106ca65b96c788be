"""A field for a date as people type it."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from keeplane.models.date_search import DateSearch
from keeplane.models.days import Days

_PAUSE_MS = 150


class DateField(QWidget):
    """Says below the field which day it takes the text for. `settled` tells that it has found out, or may begin to.

    The day is an ISO date.
    """

    settled = Signal()

    def __init__(self, search: DateSearch, day: str | None = None) -> None:
        super().__init__()
        self._search = search
        self._days = Days(QLocale())
        self._day: str | None = None
        self._pending = False
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("fri, in 2 weeks, 3 Dec"))
        self._read = QLabel()
        self._read.setObjectName("muted")
        self._read.setMinimumWidth(1)
        self._read.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self._read)
        self.setFocusProxy(self.line)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._look)
        self.show_day(day)
        self.line.textChanged.connect(self._change)
        search.found.connect(self._take)

    def show_day(self, day: str | None) -> None:
        """Fill the field."""
        with_text = self._days.shown(day) if day else ""
        if self.line.text() != with_text or self._day != day:
            self.line.blockSignals(True)
            self.line.setText(with_text)
            self.line.blockSignals(False)
        self._settle(day)

    def day(self) -> str | None:
        """The day that is typed, None for none or if it is not known yet. See `wrong` for what is no day."""
        return self._day

    def settle(self) -> None:
        """Find out now which day is typed."""
        if self._pending:
            found = self._search.read(self.line.text())
            self._settle(found.isoformat() if found else None)
            self.settled.emit()

    def wrong(self) -> str:
        """What is wrong with the text, "" while that is not known yet."""
        if self._pending or self._day is not None or not self.line.text().strip():
            return ""
        return self.tr("“{text}” is no date that Keeplane knows. Try 3 Dec, or nothing.").format(
            text=self.line.text().strip()[:40]
        )

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _change(self) -> None:
        self._pending = bool(self.line.text().strip())
        self._day = None
        if self._pending:
            self._soon.start()
        else:
            self._soon.stop()
            self._settle(None)
        self.settled.emit()

    def _look(self) -> None:
        if self._pending:
            self._search.look(self.line.text())

    def _take(self, text: str, day: object) -> None:
        if self._pending and text == self.line.text():
            self._settle(None if day is None else str(day))
            self.settled.emit()

    def _settle(self, day: str | None) -> None:
        self._pending = False
        self._day = day
        shown = self._days.shown(day, weekday=True) if day else ""
        self._read.setText(shown)
        self.line.setAccessibleDescription(shown)
