"""Which tasks are looked for."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from keeplane.board.change import Change
from keeplane.board.task import Lane
from keeplane.models.board_model import BoardModel
from keeplane.models.find_query import Filter, Key, Mark
from keeplane.models.overview import Attention
from keeplane.models.slices import Slices, Work
from keeplane.models.task_filter import TaskFilter
from keeplane.ui.board_view import LANES, BoardView

if TYPE_CHECKING:
    from keeplane.ui.find.bar import FindBar

_WAITING = {
    Attention.OUTSOURCED_AGAINST: (Filter(Key.LANE, Lane.OUTSOURCE), Filter(Key.IS, Mark.CONFLICT)),
    Attention.KEPT_AGAINST: (Filter(Key.LANE, Lane.KEEP), Filter(Key.IS, Mark.CONFLICT)),
    Attention.GATES: (Filter(Key.LANE, Lane.OUTSOURCE), Filter(Key.IS, Mark.GATE_OPEN)),
    Attention.UNDECIDED: (Filter(Key.LANE, Lane.INBOX), Filter(Key.IS, Mark.UNDECIDED)),
}

_MANY = 100
"""More changed tasks than these take a while to read anew."""


class Finding(QObject):
    """Makes the find bar when it is first wanted, and puts it at the end of `place`.

    `filter_changed` carries the TaskFilter that is in force from now on, `counted` says how many tasks it lets through.
    """

    filter_changed = Signal(object)
    counted = Signal(str)

    def __init__(self, model: BoardModel, board: BoardView, place: QVBoxLayout) -> None:
        super().__init__(board)
        self._model = model
        self._board = board
        self._place = place
        self._bar: FindBar | None = None
        self._hide_done = False
        self._from: QWidget | None = None
        self._ahead: Slices | None = None
        for lane in LANES:
            board.view(lane).left.connect(self._leave)
        board.filtered.connect(self._count)
        model.changed.connect(self._follow)
        model.decisions.completed.connect(self._complete)

    def open_field(self) -> None:
        """Let the user type what they look for."""
        bar = self._shown_bar()
        bar.field.setFocus()
        bar.field.selectAll()

    def show_waiting(self, kind: str) -> None:
        """Show just the tasks of an Attention."""
        self._shown_bar().hold(_WAITING[Attention(kind)])

    def set_hide_done(self, hide: bool) -> None:
        self._hide_done = hide
        self._tell()

    def bar(self) -> QWidget | None:
        """None until it is first wanted."""
        return self._bar

    def _shown_bar(self) -> FindBar:
        if self._bar is None:
            from keeplane.ui.find.bar import FindBar  # noqa: PLC0415 (the start does not wait for it)
            from keeplane.ui.find.vocabulary import Vocabulary  # noqa: PLC0415

            self._bar = FindBar(Vocabulary(self._model, self))
            self._bar.changed.connect(self._tell)
            self._bar.onward.connect(self._go_on)
            self._bar.closed.connect(self._close)
            self._place.addWidget(self._bar)
        if self._bar.isHidden():
            self._from = QApplication.focusWidget()
            self._bar.show()
            self._count()
            self._read_ahead()
        return self._bar

    def _follow(self, change: Change) -> None:
        self._count()
        if len(change.tasks) > _MANY and self._bar is not None and self._bar.isVisible():
            self._read_ahead()

    def _complete(self) -> None:
        self._count()
        unread = self._board.view(Lane.INBOX).lane_model().unread()
        if unread > _MANY and self._bar is not None and self._bar.isVisible():
            self._read_ahead()

    def _read_ahead(self) -> None:
        if self._ahead is not None:
            self._ahead.stop()
        self._ahead = Slices(self._reading(), 0, self)
        self._ahead.ended.connect(self._forget_ahead)
        self._ahead.start()

    def _forget_ahead(self) -> None:
        self._ahead = None

    def _reading(self) -> Work:
        """The first key would have to wait for the texts of many tasks; while it is still to come there is time."""
        readings = (self._board.view(lane).lane_model().reading() for lane in LANES)
        yield from (number for number, _ in enumerate(chain.from_iterable(readings)))
        return None

    def _tell(self) -> None:
        bar = self._bar
        words, filters = (bar.words(), bar.filters()) if bar is not None else ((), frozenset[Filter]())
        self.filter_changed.emit(TaskFilter(words, filters, self._hide_done))

    def _count(self) -> None:
        if self._bar is None or self._bar.isHidden():
            return
        models = [self._board.view(lane).lane_model() for lane in LANES]
        shown = sum(model.rowCount() for model in models)
        so_far = any(model.waits_for_decisions() for model in models)
        self.counted.emit(self._bar.set_count(shown, len(self._model.board.tasks), so_far=so_far))

    def _go_on(self) -> None:
        self._board.finish_filter()
        lane = next((lane for lane in LANES if self._board.view(lane).lane_model().rowCount()), None)
        if lane is not None:
            self._board.clear_selection()
            self._board.focus_lane(lane)

    def _leave(self) -> None:
        if self._bar is not None and self._bar.isVisible():
            self._bar.step_back()

    def _close(self) -> None:
        if self._bar is None:
            return
        focused = QApplication.focusWidget()
        inside = focused is not None and self._bar.isAncestorOf(focused)
        self._bar.hide()
        if inside and self._from is not None and isValid(self._from) and self._from.isVisible():
            self._from.setFocus()
