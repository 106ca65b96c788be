"""What the dialogs that ask for text share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent, QValidator
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from keeplane.board.task import LONGEST_TITLE, one_line
from keeplane.ui.text_size import grown
from keeplane.ui.wrapped_label import WrappedLabel

_WIDTH = 440


class OneLine(QValidator):
    """Accepts everything, with pasted line breaks as spaces."""

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        if any(ch in text for ch in "\r\n\t"):
            text = " ".join(text.split())
            at = min(at, len(text))
        return QValidator.State.Acceptable, text, at


class FormDialog(QDialog):
    """A form over a line that says what is wrong with it, beside OK and Cancel. OK is off until nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._checks: list[Callable[[], str]] = []
        self._wrong = WrappedLabel(name="wrong")
        self._ok = QPushButton()
        self._fields = QVBoxLayout()
        self._fields.setSpacing(16)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(0)
        self._column.addLayout(self._fields)
        self._column.addStretch()

    def add_field(self, label: str, field: QWidget, *, grows: bool = False) -> None:
        """Put a field under its label; Alt and the label's marked letter lead to it."""
        self._fields.addLayout(labelled(label, field), int(grows))
        if grows:
            self._column.setStretchFactor(self._fields, 1)

    def add_words(self, words: WrappedLabel) -> None:
        """Put a sentence between the fields."""
        self._fields.addWidget(words)

    def add_pair(self, label: str, field: QWidget, wide_label: str, wide_field: QWidget, *, ratio: int = 2) -> None:
        """Put two fields side by side, the second one `ratio` times as wide."""
        row = QHBoxLayout()
        row.setSpacing(16)
        for column, stretch in ((labelled(label, field), 1), (labelled(wide_label, wide_field), ratio)):
            column.addStretch()  # a field with words below it is the higher one
            row.addLayout(column, stretch)
        self._fields.addLayout(row)

    def add_buttons(self, accept_text: str) -> None:
        """Put the buttons at the end, and so at the end of the Tab order. Call it after the last field."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._ok.setText(accept_text)
        self._ok.setObjectName("primary")
        buttons.addButton(self._ok, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.setSpacing(16)
        bottom.addWidget(self._wrong, 1)
        bottom.addWidget(buttons)
        self._column.addSpacing(24)
        self._column.addLayout(bottom)
        self._ok.setDefault(True)  # a dialog knows of it only once the button is inside
        width = grown(_WIDTH, self.font())
        self.resize(width, self._column.totalHeightForWidth(width))

    def add_check(self, field: QLineEdit, wrong: Callable[[str], str]) -> None:
        """While `wrong` says something about the field's text, OK is off and the line at the bottom says it."""
        self._checks.append(lambda: wrong(field.text()))
        field.textChanged.connect(self.check)
        self.check()

    def wrong_title(self, text: str, missing: str) -> str:
        """What is wrong with a title; `missing` if it has no text."""
        title = one_line(text)
        if not title:
            return missing
        return (
            self.tr("That is too long for a title. The notes have room for it.") if len(title) > LONGEST_TITLE else ""
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    def accept(self) -> None:
        if self._ok.isEnabled():
            super().accept()

    def check(self) -> None:
        """Say what is wrong by now."""
        wrong = [words for check in self._checks if (words := check())]
        self._ok.setEnabled(not wrong)
        self._wrong.set_plain(wrong[0] if wrong else "")
        self._make_room()

    def _make_room(self) -> None:
        """Grow if a message takes more lines than there is room for; typing shall not make the dialog shrink."""
        self._column.activate()  # else the row of the message does not know of it yet
        needed = self._column.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)


def title_field(text: str) -> QLineEdit:
    """A field for one line, with its beginning in view."""
    field = QLineEdit(text)
    field.setValidator(OneLine(field))
    field.setCursorPosition(0)
    return field


def labelled(label: str, field: QWidget) -> QVBoxLayout:
    """The field under its label, which also names it for screen readers."""
    name = QLabel(label)
    name.setBuddy(field)
    field.setAccessibleName(label.replace("&", ""))
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(name)
    column.addWidget(field)
    return column
