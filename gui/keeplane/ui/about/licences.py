"""The licences of all parts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from keeplane.ui.about.parts import Part
from keeplane.ui.text_size import first_size

FIRST_SIZE = (820, 560)


class LicencesDialog(QDialog):
    def __init__(self, parts: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.resize(first_size(self, *FIRST_SIZE))
        self._parts = parts
        self._list = QListWidget()
        self._list.setObjectName("pages")
        self._list.setAccessibleName(self.tr("Parts"))
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("Licence"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._list.currentRowChanged.connect(self._show)
        self._list.setFixedWidth(self._list.fontMetrics().averageCharWidth() * 36)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self._list.ensurePolished()  # else its rows keep the height that they have without the style sheet
        self._list.addItems([f"{part.name} {part.version}" for part in parts])
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def _show(self, row: int) -> None:
        part = self._parts[row]
        text = part.text or self.tr("Its package comes without the text of the licence.")
        self._text.setPlainText(f"{part.name} {part.version}\n{part.licence}\n\n{text}")
