"""What the dialogs that ask for text share."""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from keeplane.board.task import one_line
from keeplane.ui.wrapped_label import WrappedLabel


class OneLine(QValidator):
    """Accepts everything, with pasted line breaks as spaces."""

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        if any(ch in text for ch in "\r\n\t"):
            text = " ".join(text.split())
            at = min(at, len(text))
        return QValidator.State.Acceptable, text, at


class FormDialog(QDialog):
    """A form over a line that says what is still missing, over OK and Cancel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(400)
        self._required: list[tuple[QLineEdit, str]] = []
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setVerticalSpacing(8)
        self._missing = WrappedLabel(name="missing")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setObjectName("primary")
        self._ok.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 20)
        self.column.setSpacing(16)
        self.column.addLayout(self.form)
        self.column.addWidget(self._missing)
        self.column.addStretch()
        self.column.addWidget(buttons)

    def set_accept_text(self, text: str) -> None:
        """What the button that accepts says it does."""
        self._ok.setText(text)

    def add_field(self, label: str, field: QWidget) -> None:
        """Put a field under its label; Alt and the label's marked letter lead to it."""
        name = QLabel(label)
        name.setBuddy(field)
        field.setAccessibleName(label.replace("&", ""))
        self.form.addRow(name, field)

    def add_title(self, label: str, text: str, missing: str) -> QLineEdit:
        """Put a title's field; while it has no text, OK is off and the line says `missing`."""
        field = QLineEdit(text)
        field.setValidator(OneLine(field))
        field.setCursorPosition(0)
        self.add_field(label, field)
        self._required.append((field, missing))
        field.textChanged.connect(self._check)
        self._check()
        return field

    def accept(self) -> None:
        if self._ok.isEnabled():
            super().accept()

    def _check(self) -> None:
        missing = [why for field, why in self._required if not one_line(field.text())]
        self._ok.setEnabled(not missing)
        self._missing.set_plain(missing[0] if missing else "")
