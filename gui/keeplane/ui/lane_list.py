"""A list of a lane's tasks, and which of them are selected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from operator import lt

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSortFilterProxyModel
from PySide6.QtWidgets import QAbstractItemView

from keeplane.board.gradual import Gradual, at_once, parts
from keeplane.board.order import ranges_of
from keeplane.models.lane_model import LaneModel
from keeplane.ui.even_list import EvenList
from keeplane.ui.viewport import own_viewport

MANY_PARTS = 64
"""Qt compares each part of one selection with each of the next, and some of these with each other."""


class LaneList(EvenList):
    """Selected tasks stay so, wherever their rows go. What is selected is asked for by tasks, and looked up when it
    is: there may be very many."""

    def __init__(self, model: LaneModel) -> None:
        super().__init__()
        own_viewport(self)
        self._lane_model = model
        self._kept: tuple[str, ...] = ()
        self._selected: tuple[str, ...] | None = None
        self._rows: Sequence[int] | None = None

    def show_rows(self) -> None:
        """To be called once, by a list that can say how high its rows are and how they are drawn."""
        # Qt asks for rows and indexes all the time. The proxy, which neither sorts nor filters, answers in C++.
        rows = QSortFilterProxyModel(self)
        rows.setSourceModel(self._lane_model)
        self.setModel(rows)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        rows.modelAboutToBeReset.connect(self._keep_selection)
        rows.rowsAboutToBeInserted.connect(self._name_selection)
        rows.rowsAboutToBeRemoved.connect(self._name_selection)
        rows.modelReset.connect(self._restore_selection)

    def lane_model(self) -> LaneModel:
        return self._lane_model

    def selected_ids(self) -> tuple[str, ...]:
        """The selected tasks' ids from top to bottom."""
        if self._selected is None:
            rows = self._selected_rows() if self._rows is None else self._rows
            shown = self._lane_model.ids()
            self._selected = tuple([shown[row] for row in rows])
            self._rows = None
        return self._selected

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        self._selected = self._rows = None
        super().selectionChanged(selected, deselected)

    def reset(self) -> None:
        self._selected = self._rows = None
        super().reset()

    def current_row(self) -> int:
        """The row of the current card, -1 if there is none."""
        return self.currentIndex().row()

    def select_rows(self, rows: Sequence[int]) -> None:
        """Select just these rows, make the last one current and bring it into sight."""
        at_once(self.selecting_rows(rows))

    def selecting_rows(self, rows: Sequence[int]) -> Gradual[None]:
        """As `select_rows`; to be left undone if rows come or go before it ends."""
        rows = sorted(rows)
        index, selection = self.model().index, QItemSelection()
        for part in parts(ranges_of(rows)):
            for first, last in part:
                top = index(first, 0)
                selection.select(top, top if first == last else index(last, 0))
            yield
        self._leave_parts(selection.count())
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._selected, self._rows = None, rows
        if rows:
            current = index(rows[-1], 0)
            self.selectionModel().setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(current)

    def selectAll(self) -> None:
        self._leave_parts(1)
        super().selectAll()

    def select_ids(self, task_ids: Iterable[str]) -> bool:
        """Select the tasks that this lane shows; False, and nothing changed, if it shows none of them."""
        rows = self._lane_model.rows_of(task_ids)
        if rows:
            self.select_rows(rows)
        return bool(rows)

    def bring_into_sight(self, task_id: str) -> None:
        """Scroll to the task, if this lane shows it."""
        for row in self._lane_model.rows_of([task_id]):
            self.scrollTo(self.model().index(row, 0))

    def _selected_rows(self) -> list[int]:
        """From top to bottom. Parts of a selection may overlap."""
        selection = self.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.count())]
        ranges = sorted((part.top(), part.bottom()) for part in parts)
        rows = [row for first, last in ranges for row in range(first, last + 1)]
        return rows if all(map(lt, rows, islice(rows, 1, None))) else sorted(set(rows))

    def _leave_parts(self, following: int) -> None:
        """To be called before a selection gives way to one of so many parts."""
        if max(self.selectionModel().selection().count(), following) > MANY_PARTS:
            self.clearSelection()

    def _name_selection(self) -> None:
        """The selected rows are about to be others."""
        if self._rows is not None:
            self.selected_ids()

    def _keep_selection(self) -> None:
        self._kept = self.selected_ids()

    def _restore_selection(self) -> None:
        self.select_ids(self._kept)
