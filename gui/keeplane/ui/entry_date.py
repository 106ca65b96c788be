"""The deadline at the end of what is typed into the entry."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from keeplane.exchange.trailing_date import trailing_date
from keeplane.models.date_search import DateSearch
from keeplane.models.days import Days
from keeplane.ui.icons import themed_icon
from keeplane.ui.quick_add import QuickAdd

_PAUSE_MS = 200


class EntryDate(QWidget):
    """Shows below the entry which deadline the task will get. It can be refused.

    The title keeps the words unless the user presses the deadline, which takes them out.
    """

    def __init__(self, entry: QuickAdd, search: DateSearch) -> None:
        super().__init__()
        self._entry = entry
        self._search = search
        self._text = ""
        self._day: date | None = None
        self._taken_out = False
        self._refused = ""
        self._chip = QPushButton()
        self._chip.setIcon(themed_icon("earlier"))
        self._chip.setToolTip(self.tr("Take these words out of the title"))
        self._chip.clicked.connect(self._take_out)
        self._no = QToolButton()
        self._no.setObjectName("close")
        self._no.setIcon(themed_icon("close"))
        self._no.setToolTip(self.tr("No deadline"))
        self._no.setAccessibleName(self.tr("No deadline"))
        self._no.clicked.connect(self._refuse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._chip)
        row.addWidget(self._no)
        row.addStretch()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._look)
        entry.typed.connect(self._follow)
        search.found.connect(self._show)
        self.hide()

    def deadline_of(self, text: str) -> str | None:
        """The ISO date that was shown for this text when it was entered, None if there was none or it was refused."""
        return self._day.isoformat() if self._day and text.strip() == self._text else None

    def _follow(self, text: str) -> None:
        if not text:  # entered or wiped: what was shown for the text before may still be asked for
            self._refused, self._taken_out = "", False
            self.hide()
            return
        self._text = text
        if self._taken_out:
            return
        self._day = None
        self.hide()
        phrase = self._phrase()
        if phrase and phrase.casefold() != self._refused:
            self._soon.start()

    def _phrase(self) -> str:
        found = trailing_date(self._text, self._search.languages)
        return found[1] if found else ""

    def _look(self) -> None:
        phrase = self._phrase()
        if phrase:
            self._search.look(phrase)

    def _show(self, phrase: str, day: object) -> None:
        waits = self._day is None and bool(self._entry.toPlainText().strip()) and phrase == self._phrase()
        if not waits or not isinstance(day, date) or phrase.casefold() == self._refused:
            return
        self._day = day
        shown = Days(QLocale()).shown(day.isoformat(), weekday=True, year=False)
        self._chip.setText(self.tr("Deadline {day}").format(day=shown))
        self._chip.setEnabled(True)
        self.show()

    def _take_out(self) -> None:
        found = trailing_date(self._text, self._search.languages)
        if found is None:
            return
        self._taken_out = True
        self._chip.setEnabled(False)
        self._entry.put(found[0])
        self._entry.setFocus()

    def _refuse(self) -> None:
        self._refused = self._phrase().casefold()
        self._day = None
        self._taken_out = False
        self.hide()
        self._entry.setFocus()
