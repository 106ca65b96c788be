"""What a brief says, to write."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from keeplane.board.task import LEVEL, Level, Task, one_line
from keeplane.exchange.brief import LISTS, WRITTEN, Briefer, Part
from keeplane.models.date_search import DateSearch
from keeplane.ui.choice_box import ChoiceBox
from keeplane.ui.date_field import DateField
from keeplane.ui.dialogs.edit_task import hours_in, shown_hours
from keeplane.ui.dialogs.frame import labelled, title_field
from keeplane.ui.helper_field import helper_field

_SHORT, _LONG = 2, 4  # lines that a field shows


class Written(Struct, frozen=True):
    """What stands in the form. `level` is a `Level` value, "" for none."""

    assignee: str
    deadline: str | None
    hours_per_week: float | None
    check_in: str | None
    link: str
    level: str
    texts: Mapping[Part, str]


class BriefForm(QScrollArea):
    """`edited` tells of every change to the fields that the user makes."""

    edited = Signal()

    def __init__(self, briefer: Briefer, dates: DateSearch, helpers: Sequence[str]) -> None:
        super().__init__()
        self._filling = False
        self._hours_before: float | None = None
        self._shown: dict[Part, tuple[str, str]] = {}
        self.setObjectName("paneScroll")
        self.setAccessibleName(self.tr("What the brief says"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.assignee = helper_field("", helpers)
        self._deadline = DateField(dates)
        self._check_in = DateField(dates)
        self._hours = QLineEdit()
        self._link = title_field("")
        self._link.setPlaceholderText(self.tr("https://…"))
        self._level = ChoiceBox()
        self._level.addItem(self.tr("Not said yet"), "")
        for level in Level:
            self._level.addItem(briefer.level(level), level.value)
        self._fields: dict[Part, QPlainTextEdit] = {part: _text_field(part, briefer.question(part)) for part in WRITTEN}
        self._lay_out(briefer)
        self._connect()

    def show_task(self, task: Task, texts: Mapping[Part, str]) -> None:
        """Fill the fields."""
        self._filling = True
        self.assignee.setText(task.assignee)
        self._deadline.show_day(task.deadline)
        self._check_in.show_day(task.check_in)
        self._hours_before = task.hours_per_week
        self._hours.setText(shown_hours(task.hours_per_week, self.locale()))
        self._link.setText(task.link)
        self._link.setCursorPosition(0)
        self._show_texts(texts, task.brief.get(LEVEL, ""))
        self._filling = False

    def fill_in(self, texts: Mapping[str, str]) -> None:
        """Put texts, as in `Task.brief`, into their fields, in a way that undo in the field brings back."""
        self._filling = True
        for part, field in self._fields.items():
            if part in texts:
                cursor = field.textCursor()
                cursor.select(cursor.SelectionType.Document)
                cursor.insertText(texts[part])
        if LEVEL in texts:
            self._level.setCurrentIndex(max(self._level.findData(texts[LEVEL]), 0))
        self._filling = False
        self.edited.emit()

    def show_questions(self, text: str) -> None:
        """Put in place what a helper has to ask by now."""
        if self._text(Part.QUESTIONS) != text:
            self._filling = True
            self._show_text(Part.QUESTIONS, text)
            self._filling = False

    def focus_first(self) -> None:
        """Begin where a helper would have to ask first."""
        fields = [self._fields[part] for part in WRITTEN if part is not Part.LIMITS]
        empty = (field for field in fields if not field.toPlainText())
        (next(empty, fields[0]) if self.assignee.text() else self.assignee).setFocus()

    def settle(self) -> None:
        """Find out now which days are typed."""
        self._deadline.settle()
        self._check_in.settle()

    def written(self) -> Written:
        """What stands in the fields. A date or a number that cannot be read counts as none; see `wrong`."""
        return Written(
            assignee=one_line(self.assignee.text()),
            deadline=self._deadline.day(),
            hours_per_week=self._hours_read(),
            check_in=self._check_in.day(),
            link=one_line(self._link.text()),
            level=str(self._level.currentData()),
            texts={part: self._text(part) for part in self._fields},
        )

    def _hours_read(self) -> float | None:
        if self._hours.text() == shown_hours(self._hours_before, self.locale()):
            return self._hours_before  # the field shows six digits of them
        try:
            return hours_in(self._hours.text(), self.locale())
        except ValueError:
            return None

    def wrong(self) -> str:
        """What cannot be read as it is, "" if all can."""
        try:
            hours_in(self._hours.text(), self.locale())
        except ValueError:
            return self.tr("Hours a week are a number, such as 1.5, or nothing.")
        return self._deadline.wrong() or self._check_in.wrong()

    def _show_texts(self, texts: Mapping[Part, str], level: str) -> None:
        for part in self._fields:
            self._show_text(part, texts[part])
        place = self._level.findData(level)
        if place < 0:  # of a later version
            self._level.addItem(level, level)
            place = self._level.count() - 1
        self._level.setCurrentIndex(place)

    def _text(self, part: Part) -> str:
        """A text field alters some characters, such as spaces that do not break, in text that nobody has touched."""
        text = self._fields[part].toPlainText()
        given, became = self._shown[part]
        return given if text == became else text

    def _show_text(self, part: Part, text: str) -> None:
        field = self._fields[part]
        field.setPlainText(text)
        field.document().clearUndoRedoStacks()
        self._shown[part] = text, field.toPlainText()

    def _connect(self) -> None:
        for line in (self.assignee, self._hours, self._link):
            line.textChanged.connect(self._tell)
        for day in (self._deadline, self._check_in):
            day.settled.connect(self._tell)
        for text in self._fields.values():
            text.textChanged.connect(self._tell)
        self._level.currentIndexChanged.connect(self._tell)

    def _tell(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _lay_out(self, briefer: Briefer) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(
            _row(labelled(self.tr("H&elper"), self.assignee), labelled(self.tr("&Hours a week"), self._hours))
        )
        column.addLayout(
            _row(labelled(self.tr("&Deadline"), self._deadline), labelled(self.tr("&Next check-in"), self._check_in))
        )
        for part, field in self._fields.items():
            label = briefer.heading(part)
            if part is Part.LIMITS:
                column.addLayout(labelled(label, self._level))
                field.setAccessibleName(self.tr("Limits in your own words"))
                column.addWidget(field)
                continue
            if part is Part.MATERIAL:
                column.addLayout(labelled(self.tr("&Link"), self._link))
            column.addLayout(labelled(label, field))
        column.addStretch()
        self.setWidget(body)


def _text_field(part: Part, question: str) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setPlaceholderText(question)
    lines = _LONG if part in LISTS or part is Part.CONTEXT else _SHORT
    field.setFixedHeight(lines * QFontMetrics(field.font()).lineSpacing() + 24)
    return field


def _row(left: QVBoxLayout, right: QVBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addLayout(left, 1)
    row.addLayout(right, 1)
    return row
