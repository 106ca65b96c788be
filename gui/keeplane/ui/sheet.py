"""Tables of text, to choose a row from."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from keeplane.ui.text_size import grown


def sheet(name: str, model: QAbstractItemModel, *, wide: int, least: int, spare: int) -> QTableView:
    """A table called `name` for screen readers, in which the column `wide` takes what room the others leave.

    A column has at least the width `least`, and a row the height of a line and `spare`, in pixels.
    """
    table = QTableView()
    table.setObjectName("sheet")
    table.setAccessibleName(name)
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + spare)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    # Neither bold letters nor the frame of a selected row count where a column takes the size of what it holds.
    header.setMinimumSectionSize(grown(least, table.font()))
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
    return table
