"""The three lanes side by side, with one selection among them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from keeplane.board.change import Change
from keeplane.board.gradual import Gradual, at_once
from keeplane.board.task import Lane
from keeplane.models.collecting import not_collecting
from keeplane.models.lane_model import LaneModel
from keeplane.models.slices import Slices, Work
from keeplane.models.task_filter import TaskFilter
from keeplane.ui.lane_panel import LanePanel
from keeplane.ui.lane_view import LaneView
from keeplane.ui.text_size import grown

LANES = tuple(Lane)
_LANE_WIDTH = 168

_MANY = 1_000
"""More tasks than these take a while to select."""

_VERY_MANY = 20_000
"""To look through more tasks than these for words takes longer than a picture may."""


class BoardView(QWidget):
    """Selecting in one lane takes the selection away from the others. `selection_changed` tells of every change, and
    `filtered` that all lanes show what passes the latest filter."""

    selection_changed = Signal()
    filtered = Signal()

    def __init__(self, panels: Mapping[Lane, LanePanel]) -> None:
        super().__init__()
        self.panels = panels
        self._settling = False
        self._showing: Slices | None = None
        self._filter = TaskFilter()
        self._unfiltered: list[Lane] = []
        self._filter_soon = QTimer(self, interval=0)
        self._filter_soon.timeout.connect(self._filter_next)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for lane in LANES:
            panel = panels[lane]
            layout.addWidget(panel, 1)
            view = panel.view
            view.selectionModel().selectionChanged.connect(lambda _new, _old, lane=lane: self._selected_in(lane))
            view.lane_step.connect(lambda step, lane=lane: self._step(lane, step))
            self._model(lane).dropped.connect(lambda ids, lane=lane: self._select_dropped(lane, ids))
            self._model(lane).modelReset.connect(self.selection_changed)

        self._leave_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._leave_room()

    def _leave_room(self) -> None:
        for panel in self.panels.values():
            panel.setMinimumWidth(grown(_LANE_WIDTH, self.font()))

    def open(self) -> None:
        """Fill the lanes."""
        for lane in LANES:
            self._model(lane).open()

    def view(self, lane: Lane) -> LaneView:
        return self.panels[lane].view

    def current_lane(self) -> Lane | None:
        """The lane that has the selection, or else the focus."""
        chosen = [lane for lane in LANES if self.view(lane).selectionModel().hasSelection()]
        focused = [lane for lane in LANES if self.view(lane).hasFocus()]
        return next(iter(chosen + focused), None)

    def selected_ids(self) -> tuple[str, ...]:
        lane = self.current_lane()
        return self.view(lane).selected_ids() if lane else ()

    def has_selection(self) -> bool:
        return any(self.view(lane).selectionModel().hasSelection() for lane in LANES)

    def select(self, task_ids: Iterable[str], *, focus: bool = True) -> None:
        """Select the tasks in the lane that shows most of them; nothing if none is shown."""
        self._stop_showing()
        wanted = frozenset(task_ids)
        at_once(self._select_in_one({lane: self._model(lane).rows_of(wanted) for lane in LANES}, focus=focus))

    def select_changed(self, change: Change) -> None:
        """Show what the latest step changed: very much of it a little at a time, so that the lanes are seen first.

        If the keyboard is in a lane, it goes there too.
        """
        self._stop_showing()
        if len(change.tasks) <= _MANY:
            at_once(self._show_changed(change))
            return
        self._showing = Slices(self._as_it_is(self._show_changed(change)), 0, self)
        self._showing.ended.connect(self._forget_showing)
        self._showing.start()

    def _show_changed(self, change: Change) -> Gradual[None]:
        arrive = any(edit.inserted for edit in change.lanes.values())
        if not arrive and not change.tasks:
            return
        focus = any(self.view(lane).hasFocus() for lane in LANES)
        wanted = frozenset[str]() if arrive else frozenset(change.tasks)
        rows: dict[Lane, Sequence[int]] = {}
        for lane in LANES:
            with not_collecting():
                rows[lane] = self._model(lane).rows_of_arrived(change) if arrive else self._model(lane).rows_of(wanted)
            yield
        yield from self._select_in_one(rows, focus=focus)

    def _as_it_is(self, work: Gradual[None]) -> Work:
        """Does the work while the lanes show what they show now, and leaves the rest of it undone."""
        shown = [self._model(lane).shown for lane in LANES]
        for _ in work:
            if [self._model(lane).shown for lane in LANES] != shown:
                break
            yield 0
        return None

    def _select_in_one(self, rows: Mapping[Lane, Sequence[int]], *, focus: bool) -> Gradual[None]:
        best = max(rows, key=lambda lane: (len(rows[lane]), -LANES.index(lane)))
        if not rows[best]:
            self.clear_selection()
            return
        yield from self.view(best).selecting_rows(rows[best])
        if focus:
            self.view(best).setFocus()

    def _stop_showing(self) -> None:
        if self._showing is not None:
            self._showing.stop()

    def _forget_showing(self) -> None:
        self._showing = None

    def clear_selection(self) -> None:
        for lane in LANES:
            self.view(lane).clearSelection()

    def next_after(self, task_ids: Iterable[str]) -> str | None:
        """The task to select once these leave their lane: the one below them, or else above."""
        gone = frozenset(task_ids)
        lane = self.current_lane()
        if lane is None:
            return None
        shown = self._model(lane).ids()
        rows = self._model(lane).rows_of(gone)
        if not rows:
            return None
        below = (task_id for task_id in shown[rows[0] :] if task_id not in gone)
        above = reversed(shown[: rows[0]])
        return next(below, None) or next(above, None)

    def description(self, task_id: str) -> str:
        """How the task stands, as screen readers are told; "" if no lane shows it."""
        for lane in LANES:
            for row in self._model(lane).rows_of([task_id]):
                return str(self._model(lane).index(row).data(Qt.ItemDataRole.AccessibleDescriptionRole))
        return ""

    def filter(self, task_filter: TaskFilter) -> None:
        """Show only what passes. Of a very large board, one lane after the other, so that a key is heard in between."""
        self._filter = task_filter
        self._unfiltered = [*LANES]
        if sum(self._model(lane).size for lane in LANES) > _VERY_MANY:
            self._filter_soon.start()
        else:
            self.finish_filter()

    def finish_filter(self) -> None:
        """Wait for the lanes to show what passes."""
        while self._unfiltered:
            self._filter_next()

    def _filter_next(self) -> None:
        lane = self._unfiltered.pop(0)
        with QSignalBlocker(self):  # one word for all lanes
            self._model(lane).set_filter(self._filter)
        if not self._unfiltered:
            self._filter_soon.stop()
            self.selection_changed.emit()
            self.filtered.emit()

    def focus_lane(self, lane: Lane, row: int = 0) -> None:
        """Put the keyboard in the lane, on the card nearest to `row`."""
        view = self.view(lane)
        view.setFocus()
        count = self._model(lane).rowCount()
        if count and not view.selectionModel().hasSelection():
            view.select_rows([min(max(row, 0), count - 1)])

    def _model(self, lane: Lane) -> LaneModel:
        return self.view(lane).lane_model()

    def _selected_in(self, lane: Lane) -> None:
        if self._settling:
            return
        if self.view(lane).selectionModel().hasSelection():
            self._settling = True
            for other in LANES:
                if other is not lane:
                    self.view(other).clearSelection()
            self._settling = False
        self.selection_changed.emit()

    def _select_dropped(self, lane: Lane, task_ids: tuple[str, ...]) -> None:
        self.view(lane).select_ids(task_ids)
        self.view(lane).setFocus()

    def _step(self, lane: Lane, step: int) -> None:
        place = LANES.index(lane) + step
        if 0 <= place < len(LANES):
            row = self.view(lane).current_row()
            self.clear_selection()
            self.focus_lane(LANES[place], row)
