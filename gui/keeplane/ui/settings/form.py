"""Settings as a form: a heading for each group, and a row for each entry."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from keeplane.ui.section_view import heading_label


class SettingsForm(QWidget):
    """Where there is no room for a label beside its field, the label stands above it."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.setSpacing(12)
        self._rows = QFormLayout()

    def add_heading(self, text: str) -> None:
        """Begin a group; the rows that are added next belong to it."""
        if self._column.count():
            self._column.addSpacing(12)
        self._column.addWidget(heading_label(text))
        self._rows = QFormLayout()
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(12)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setFormAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(self._rows)

    def add_row(self, label: str, field: QWidget) -> None:
        """Add an entry. Alt and the label's marked letter lead to `field`."""
        name = QLabel(label)
        name.setBuddy(field)
        name.setMinimumSize(112, field.sizeHint().height())  # else it stands above the middle of its field
        if not field.accessibleName():
            field.setAccessibleName(label.replace("&", ""))
        self._rows.addRow(name, field)

    def add_below(self, widget: QWidget) -> None:
        """Add what belongs to the field of the entry before."""
        self._rows.addRow("", widget)

    def add_wide(self, field: QWidget) -> None:
        """Add an entry that is its own label."""
        self._rows.addRow(field)

    def finish(self) -> None:
        """To be called after the last entry."""
        self._column.addStretch()
