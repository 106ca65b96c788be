"""Who has what, since when, and when to ask next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from keeplane.board.task import Task
from keeplane.models.handing_off import HandOff
from keeplane.ui.sheet import sheet
from keeplane.ui.text_size import first_size
from keeplane.ui.wrapped_label import WrappedLabel

ROOT = QModelIndex()
FIRST_SIZE = (860, 480)


class WaitingModel(QAbstractTableModel):
    """The tasks that others have in hand, what the user has to act on first."""

    def __init__(self, hand_off: HandOff, tasks: Sequence[Task]) -> None:
        super().__init__()
        self._hand_off = hand_off
        self._tasks = hand_off.waiting_on(tasks)
        self._columns = (
            (self.tr("Who"), lambda task: task.assignee or self.tr("nobody named")),
            (self.tr("What"), lambda task: task.title),
            (self.tr("Status"), lambda task: hand_off.status(task.status)),
            (self.tr("Since"), lambda task: hand_off.since(task.status_since)),
            (self.tr("Deadline"), self._deadline),
            (self.tr("Next check-in"), lambda task: hand_off.day(task.check_in)),
        )

    def task(self, row: int) -> Task:
        return self._tasks[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._tasks)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section][0]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        task = self._tasks[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._columns[index.column()][1](task)
            case Qt.ItemDataRole.FontRole if self._hand_off.comes_first(task):
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case _:
                return None

    def _deadline(self, task: Task) -> str:
        day = self._hand_off.day(task.deadline)
        return self.tr("{day}, overdue").format(day=day) if self._hand_off.is_overdue(task) else day


class WaitingWindow(QDialog):
    """`chosen` carries the id of the task that the user wants to see on the board."""

    chosen = Signal(str)

    def __init__(self, hand_off: HandOff, tasks: Sequence[Task], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Waiting on"))
        self.resize(first_size(self, *FIRST_SIZE))
        self._model = WaitingModel(hand_off, tasks)
        self._table = self._table_of(self._model)
        empty = WrappedLabel(
            self.tr("Nobody has anything of yours. Mark a task as briefed, and it shows here until it is accepted."),
            name="muted",
        )
        pages = QStackedWidget()
        pages.addWidget(self._table)
        pages.addWidget(empty)
        pages.setCurrentIndex(0 if self._model.rowCount() else 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._show = buttons.addButton(self.tr("&Show on the board"), QDialogButtonBox.ButtonRole.ActionRole)
        self._show.setEnabled(self._model.rowCount() > 0)
        self._show.clicked.connect(self._choose)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(pages, 1)
        column.addWidget(buttons)

    def _table_of(self, model: WaitingModel) -> QTableView:
        table = sheet(self.tr("Waiting on"), model, wide=1, least=88, spare=16)
        table.selectRow(0)
        table.activated.connect(self._choose)
        return table

    def _choose(self) -> None:
        row = self._table.currentIndex().row()
        if row >= 0:
            self.chosen.emit(self._model.task(row).id)
            self.accept()
