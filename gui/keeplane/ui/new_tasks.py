"""Puts new tasks on the board: what is typed, pasted or imported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from keeplane.board import many
from keeplane.board.task import Lane
from keeplane.exchange.plain_text import Line, lines_of, read_lines
from keeplane.models.board_model import BoardModel
from keeplane.models.origin import Origin
from keeplane.ui.board_view import LANES, BoardView
from keeplane.ui.steps import AT_ONCE, Steps, Then

if TYPE_CHECKING:
    from keeplane.board.board import Board
    from keeplane.board.change import Change
    from keeplane.board.gradual import Gradual
    from keeplane.ui.importing.task_rows import Chosen


class NewTasks(QObject):
    """`told` carries a sentence for a passing message that offers Undo.

    `import_asked` carries the Origin, as the only one of a tuple, of a text to look through before it becomes tasks.
    """

    told = Signal(str)
    import_asked = Signal(object)

    def __init__(self, model: BoardModel, board: BoardView, steps: Steps) -> None:
        super().__init__(board)
        self._model = model
        self._board = board
        self._steps = steps
        for lane in LANES:
            board.view(lane).lane_model().many_lines_dropped.connect(partial(self._drop_many, lane))

    def add_text(self, text: str, deadline: str | None = None) -> None:
        """Make a task of each line of `text`, at the end of the inbox; offer to import what is no mere list.

        One line alone may have a deadline, an ISO date.
        """
        self._take_text(text, Lane.INBOX, deadline)

    def paste(self) -> None:
        """Make a task of each line on the clipboard, at the end of the lane in use; offer to import what is no list."""
        self._take_text(QGuiApplication.clipboard().text(), self._board.current_lane() or Lane.INBOX)

    def add_lines(self, lines: list[Line], lane: Lane = Lane.INBOX, deadline: str | None = None) -> None:
        ids = self._model.add_lines(lines, lane, deadline=deadline if len(lines) == 1 else None)
        self._tell_added(lane, ids)

    def bring_in(self, chosen: Chosen, origin: Origin) -> None:
        """Make tasks of what is chosen of a file or a text."""

        def bring_in(board: Board, _now: str) -> Gradual[Change]:
            tasks = yield from self._model.making_of(chosen)
            return (yield from many.bringing_in(board, tasks, origin.name, origin.lane, origin.row))

        then = partial(self._show_imported, self._board.selected_ids())
        self._steps.perform(bring_in, len(chosen), self.tr("Importing tasks…"), then)

    def _take_text(self, text: str, lane: Lane, deadline: str | None = None) -> None:
        from keeplane.exchange.imports.pasted import is_for_import  # noqa: PLC0415 (the start does not wait for it)

        if is_for_import(text):
            self.import_asked.emit((Origin(text=text, lane=lane),))
        elif (count := text.count("\n") + 1) <= AT_ONCE:
            self.add_lines(read_lines(text), lane, deadline)
        else:
            then = partial(self._tell_many_added, lane)
            self._add_many(lambda: lines_of(text), count, lane, None, then)

    def _drop_many(self, lane: Lane, lines: Sequence[Line], row: int) -> None:
        self._add_many(lambda: lines, len(lines), lane, row, self._board.select_changed)

    def _add_many(
        self, lines: Callable[[], Iterable[Line]], count: int, lane: Lane, row: int | None, then: Then
    ) -> None:
        def add(board: Board, _now: str) -> Gradual[Change]:
            tasks = yield from self._model.making(lines(), lane)
            return (yield from many.adding(board, tasks, row))

        self._steps.perform(add, count, self.tr("Adding tasks…"), then)

    def _tell_many_added(self, lane: Lane, change: Change) -> None:
        self._tell_added(lane, [*change.tasks])

    def _tell_added(self, lane: Lane, ids: Sequence[str]) -> None:
        view = self._board.view(lane)
        if ids:
            view.bring_into_sight(ids[-1])
        if ids and not view.lane_model().rows_of(ids):
            self.told.emit(self.tr("Added, but hidden for now."))
        elif len(ids) > 1:
            self.told.emit(self.tr("{count} tasks added").format(count=len(ids)))

    def _show_imported(self, selected: Sequence[str], change: Change) -> None:
        """`selected` are the tasks that were selected before: who has selected others meanwhile keeps them."""
        count = len(change.tasks)
        if count <= AT_ONCE:
            self._board.select(change.tasks)
        elif self._board.selected_ids() == selected:
            self._board.select_changed(change)
        self.told.emit(
            self.tr("1 task imported") if count == 1 else self.tr("{count} tasks imported").format(count=count)
        )
