"""Edit one task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QCompleter, QDoubleSpinBox, QLineEdit, QPlainTextEdit, QWidget

from keeplane.board.task import Task, one_line
from keeplane.ui.dialogs.frame import FormDialog, OneLine

_HOURS_IN_A_WEEK = 168


@dataclass(frozen=True, slots=True)
class EditedTask:
    """What the user left in the dialog."""

    title: str
    notes: str
    hours_per_week: float | None
    assignee: str


class EditTaskDialog(FormDialog):
    """`helpers` are names to complete from."""

    def __init__(self, task: Task, helpers: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit task"))
        self.set_accept_text(self.tr("Save"))
        self._title = self.add_title(self.tr("&Title"), task.title, self.tr("A task needs a title."))
        self._notes = QPlainTextEdit(task.notes)
        self._notes.setTabChangesFocus(True)
        self._notes.setPlaceholderText(self.tr("Whatever helps: links, names, what done looks like"))
        self._notes.setMinimumHeight(96)
        self._notes.installEventFilter(self)
        self.add_field(self.tr("&Notes"), self._notes)
        self._hours = HoursField(task.hours_per_week)
        self.add_field(self.tr("&Hours a week (optional)"), self._hours)
        self._assignee = QLineEdit(task.assignee)
        self._assignee.setValidator(OneLine(self._assignee))
        self._assignee.setPlaceholderText(self.tr("Who does it, once it is handed off"))
        if helpers:
            completer = QCompleter(list(helpers), self._assignee)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self._assignee.setCompleter(completer)
        self.add_field(self.tr("H&elper (optional)"), self._assignee)
        self._title.selectAll()
        self._title.setFocus()

    def values(self) -> EditedTask:
        return EditedTask(
            title=one_line(self._title.text()),
            notes=self._notes.toPlainText(),
            hours_per_week=self._hours.hours(),
            assignee=one_line(self._assignee.text()),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._notes
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.accept()
            return True
        return super().eventFilter(watched, event)


class HoursField(QDoubleSpinBox):
    """Hours that may be left empty; none and nought are the same."""

    def __init__(self, hours: float | None) -> None:
        super().__init__()
        self.setRange(0, _HOURS_IN_A_WEEK)
        self.setDecimals(2)
        self.setSingleStep(0.5)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setValue(hours or 0)

    def hours(self) -> float | None:
        self.interpretText()
        return self.value() or None

    def textFromValue(self, value: float) -> str:
        if not value:
            return ""
        shown = self.locale().toString(value, "f", 2)
        return shown.rstrip("0").rstrip(self.locale().decimalPoint())

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(text) if text.strip() else 0.0

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        if not text.strip():
            return QValidator.State.Acceptable, text, at
        return super().validate(text, at)
