"""Hides every task but those that are looked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from keeplane.models.task_filter import TaskFilter, words_of
from keeplane.ui.icons import themed_icon


class FindBar(QFrame):
    """`filter_changed` carries the TaskFilter to use. The bar is hidden while it hides nothing."""

    filter_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hide_done = False
        self._only: frozenset[str] | None = None
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Find tasks"))
        self._field.setPlaceholderText(self.tr("Find in titles, notes and helpers"))
        self._field.setClearButtonEnabled(True)
        self._field.textChanged.connect(self._tell)
        self._told = QLabel()
        self._told.setObjectName("muted")
        close = QPushButton(self.tr("Show all"))
        close.setIcon(themed_icon("close"))
        close.clicked.connect(self.close_bar)
        QShortcut(QKeySequence("Escape"), self, self.close_bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._told)
        layout.addWidget(close)
        self.hide()

    def open_field(self) -> None:
        self.show()
        self._field.setFocus()
        self._field.selectAll()

    def show_only(self, task_ids: frozenset[str]) -> None:
        """Show just these tasks until the bar is closed."""
        self._only = task_ids
        self.show()
        self._tell()

    def set_hide_done(self, hide: bool) -> None:
        self._hide_done = hide
        self._tell()

    def set_count(self, shown: int, of: int) -> None:
        self._told.setText(self.tr("{shown} of {all} tasks").format(shown=shown, all=of))

    def close_bar(self) -> None:
        self._only = None
        self._field.clear()
        self._tell()
        self.hide()

    def current(self) -> TaskFilter:
        return TaskFilter(words_of(self._field.text()), self._hide_done, self._only)

    def _tell(self) -> None:
        self.filter_changed.emit(self.current())
