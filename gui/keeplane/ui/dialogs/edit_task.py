"""Edit one task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from keeplane.board.hour_book import HOURS_IN_A_WEEK
from keeplane.board.task import Task, one_line
from keeplane.models.date_search import DateSearch
from keeplane.ui.date_field import DateField
from keeplane.ui.dialogs.frame import FormDialog, title_field
from keeplane.ui.helper_field import helper_field
from keeplane.ui.numbers import number_in


@dataclass(frozen=True, slots=True)
class EditedTask:
    """What the user left in the dialog."""

    title: str
    notes: str
    hours_per_week: float | None
    assignee: str
    deadline: str | None
    link: str


class EditTaskDialog(FormDialog):
    """`helpers` are names to complete from."""

    def __init__(
        self, task: Task, dates: DateSearch, helpers: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit task"))
        self._title = title_field(task.title)
        self._notes_before = task.notes
        self._notes = self._notes_field(task.notes)
        self._hours = QLineEdit(shown_hours(task.hours_per_week, self.locale()))
        self._assignee = helper_field(task.assignee, helpers)
        self._assignee.setPlaceholderText(self.tr("Who does it"))
        self._deadline = DateField(dates, task.deadline)
        self._link = title_field(task.link)
        self._link.setPlaceholderText(self.tr("Where the material is"))
        self.add_field(self.tr("&Title"), self._title)
        self.add_field(self.tr("&Notes"), self._notes, grows=True)
        self.add_pair(self.tr("&Hours a week (optional)"), self._hours, self.tr("H&elper (optional)"), self._assignee)
        self.add_pair(self.tr("&Deadline (optional)"), self._deadline, self.tr("&Link (optional)"), self._link)
        self.add_buttons(self.tr("Save"))
        self.add_check(self._title, self._wrong_title)
        self.add_check(self._hours, self._wrong_hours)
        self.add_check(self._deadline.line, lambda _text: self._deadline.wrong())
        self._deadline.settled.connect(self.check)
        self._title.selectAll()

    def values(self) -> EditedTask:
        return EditedTask(
            title=one_line(self._title.text()),
            # A text field alters some characters, such as spaces that do not break, in text that nobody has touched.
            notes=self._notes.toPlainText() if self._notes.document().isModified() else self._notes_before,
            hours_per_week=hours_in(self._hours.text(), self.locale()),
            assignee=one_line(self._assignee.text()),
            deadline=self._deadline.day(),
            link=one_line(self._link.text()),
        )

    def begin_with_hours(self) -> None:
        """Put the keyboard into the hours instead of the title."""
        self._hours.setFocus()
        self._hours.selectAll()

    def accept(self) -> None:
        self._deadline.settle()
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._notes and isinstance(event, QKeyEvent) and _accepts(event):
            self.accept()
            return True
        return super().eventFilter(watched, event)

    def _notes_field(self, text: str) -> QPlainTextEdit:
        notes = QPlainTextEdit(text)
        notes.setTabChangesFocus(True)
        notes.setPlaceholderText(self.tr("Whatever helps: links, names, what done looks like"))
        notes.setMinimumHeight(96)
        notes.installEventFilter(self)
        return notes

    def _wrong_title(self, text: str) -> str:
        return self.wrong_title(text, self.tr("A task needs a title."))

    def _wrong_hours(self, text: str) -> str:
        try:
            hours_in(text, self.locale())
        except ValueError:
            return self.tr("Hours a week are a number, such as 1.5, or nothing.")
        return ""


def hours_in(text: str, locale: QLocale) -> float | None:
    """The hours that `text` names in the locale's way or with a point; None for none. Raises ValueError."""
    return number_in(text, locale, HOURS_IN_A_WEEK) or None


def shown_hours(hours: float | None, locale: QLocale) -> str:
    """The hours in the locale's way, without needless noughts; "" for none."""
    return locale.toString(float(hours), "g", 6) if hours else ""


def _accepts(event: QKeyEvent) -> bool:
    return (
        event.type() == QEvent.Type.KeyPress
        and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    )
