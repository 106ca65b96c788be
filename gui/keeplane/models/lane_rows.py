"""The tasks of one lane that are shown, as rows: those that the filter lets through, in the user's order or grouped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from operator import is_, itemgetter

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex

from keeplane.board.change import Change, LaneEdit
from keeplane.board.order import FEW, ranges_of, rows_of
from keeplane.board.task import Lane, Task
from keeplane.models.board_model import BoardModel
from keeplane.models.showing import Showing
from keeplane.models.task_facts import TaskFacts
from keeplane.models.task_filter import TaskFilter

RANGE_LIMIT = 64
"""Above this many separate ranges of rows it costs the views less to take all rows for changed."""

MANY = 1_000
"""Above this many tasks it costs less to take all rows for changed than to find out which are."""

ROOT = QModelIndex()


class LaneRows(QAbstractListModel):
    """Follows the board model. `shown` is another number once rows have come or gone.

    Shows nothing until it is opened: a window under construction lays its lists out a dozen times.
    """

    def __init__(self, lane: Lane, model: BoardModel, facts: TaskFacts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lane = lane
        self._model = model
        self._hand_off = facts.hand_off
        self._showing = Showing(model.decisions, facts)
        self.shown = 0
        self._ids: Sequence[str] = ()
        self._tasks: Mapping[str, Task] = {}
        self._latest: Change | None = None
        self._open = False
        model.changed.connect(self._follow)
        model.decisions.completed.connect(self._let_decided_through)

    def open(self) -> None:
        """Show the lane from now on."""
        self._open = True
        self._show_again()

    def task(self, row: int) -> Task:
        return self._tasks[self._ids[row]]

    def tasks(self) -> Sequence[Task]:
        """The tasks that are shown, from top to bottom."""
        return [self._tasks[task_id] for task_id in self._ids]

    @property
    def size(self) -> int:
        """How many tasks lie in the lane, shown or not."""
        return len(self._model.board.lanes[self.lane])

    def ids(self) -> Sequence[str]:
        """The ids of the tasks that are shown, from top to bottom."""
        return self._ids

    def rows_of(self, task_ids: Iterable[str]) -> list[int]:
        """Where those of the tasks are that this lane shows, from top to bottom."""
        wanted = frozenset(task_ids)
        if len(wanted) <= FEW:  # to look for what is in another lane means to pass over all of this one
            known = self._model.board.tasks.get
            wanted = frozenset(each for each in wanted if (task := known(each)) and task.lane is self.lane)
        return rows_of(self._ids, wanted)

    def rows_of_arrived(self, change: Change) -> Sequence[int]:
        """Where those of the tasks are shown that `change` puts into this lane."""
        edit = change.lanes.get(self.lane, LaneEdit())
        if change is self._latest and self._showing.is_whole:  # else it takes several looks at each of the tasks
            return [*map(itemgetter(0), edit.inserted)]
        return self.rows_of(task_id for _, task_id in edit.inserted)

    def set_filter(self, task_filter: TaskFilter) -> None:
        narrower = task_filter.narrows(self._showing.filter) and not self._showing.waits
        self._showing.filter = task_filter
        self._look_again(self._ids if narrower else None)

    def reading(self) -> Iterator[None]:
        """Makes ready, a little at a time, what the tasks are searched by."""
        return self._showing.reading([*self._ids], lambda: self._model.board.tasks)

    def unread(self) -> int:
        """Of how many tasks of all lanes it has still to be made ready what they are searched by."""
        return self._showing.facts.unread(len(self._model.board.tasks))

    def waits_for_decisions(self) -> bool:
        """Whether more tasks may pass the filter than are shown, since not all are decided yet."""
        return self._showing.waits

    def set_grouped(self, grouped: bool) -> None:
        """Show the tasks helper by helper, or in the user's order, which stays as it is."""
        if grouped != self._showing.grouped:
            self._showing.grouped = grouped
            self._show_again()

    def can_shift(self, task_ids: Sequence[str], step: int) -> bool:
        """Whether the tasks, shown in that order, may go up (-1) or down (1) without leaving their group."""
        rows = self.rows_of(task_ids)
        beside = rows[0] - 1 if step < 0 else rows[-1] + 1
        if not self._showing.grouped or not 0 <= beside < len(self._ids):
            return True
        neighbour = self._hand_off.group(self.task(beside))
        return all(self._hand_off.group(self.task(row)) == neighbour for row in rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def _shown(self, among: Sequence[str] | None = None) -> Sequence[str]:
        """The ids of what is shown of the lane, or of `among`, which are in its order."""
        board = self._model.board
        return self._showing.of(board.lanes[self.lane] if among is None else among, board.tasks) if self._open else ()

    def _follow(self, change: Change) -> None:
        self._latest = change
        self._showing.facts.forget(change)
        edit = change.lanes.get(self.lane)
        if self._open and len(change.tasks) > MANY:
            self._follow_many()
            return
        if not self._open or not (edit or change.decides_anew or next(self._edited(change), None)):
            self._tasks = self._model.board.tasks
            return
        moves: LaneEdit | None = edit or LaneEdit()
        if not self._showing.is_whole:
            moves = self._showing.moves(self._ids, self._shown(), edit or LaneEdit())
        if moves is None or not self._rearrange(moves):
            self._show_again()
        elif change.decides_anew:
            self._renew(range(len(self._ids)))
        else:
            edited = set(self._edited(change))
            self._renew(rows_of(self._ids, edited.difference(task_id for _, task_id in moves.inserted)))

    def _follow_many(self) -> None:
        """To look for the tasks of a large step would take longer than to look at all anew."""
        shown = self._shown()
        if not _same(shown, self._ids):
            self._show_again(shown)
            return
        self._tasks = self._model.board.tasks
        if shown:
            self.dataChanged.emit(self.index(0), self.index(len(shown) - 1))

    def _edited(self, change: Change) -> Iterator[str]:
        """The ids of the tasks that it changes, and leaves or puts into this lane."""
        edits = change.tasks.items()
        return (task_id for task_id, both in edits if both.after and both.after.lane is self.lane)

    def _look_again(self, among: Sequence[str] | None = None) -> None:
        shown = self._shown(among)
        if not _same(shown, self._ids):
            self._show_again(shown)

    def _let_decided_through(self) -> None:
        """All is decided: some tasks may be let through only now."""
        if self._showing.goes_by_decisions:
            self._look_again()

    def _rearrange(self, moves: LaneEdit) -> bool:
        """Take rows out and put rows in. False, and nothing done, if it costs the views less to look at all anew."""
        if len(moves.removed) + len(moves.inserted) > MANY:
            return False
        gone, come = ([*ranges_of(row for row, _ in places)] for places in (moves.removed, moves.inserted))
        if len(gone) + len(come) > RANGE_LIMIT:
            return False
        self.shown += 1
        ids = self._ids if isinstance(self._ids, list) else list(self._ids)
        self._ids = ids
        for first, last in reversed(gone):
            self.beginRemoveRows(ROOT, first, last)
            del ids[first : last + 1]
            self.endRemoveRows()
        self._tasks = self._model.board.tasks  # not before: Qt may ask for rows that are about to go
        arriving = iter([task_id for _, task_id in moves.inserted])
        for first, last in come:
            self.beginInsertRows(ROOT, first, last)
            ids[first:first] = islice(arriving, last + 1 - first)
            self.endInsertRows()
        return True

    def _renew(self, rows: Sequence[int]) -> None:
        """The tasks in these ascending rows are not what they were."""
        ranges = ranges_of(rows)
        if len(ranges) > RANGE_LIMIT:
            ranges = [(ranges[0][0], ranges[-1][1])]
        for first, last in ranges:
            self.dataChanged.emit(self.index(first), self.index(last))

    def _show_again(self, shown: Sequence[str] | None = None) -> None:
        self.shown += 1
        self.beginResetModel()
        self._tasks = self._model.board.tasks
        self._ids = self._shown() if shown is None else shown
        self.endResetModel()


def _same(some: Sequence[str], others: Sequence[str]) -> bool:
    """Whether these are the same ids, by what they are made of: they come from one board, and may be very many."""
    return len(some) == len(others) and all(map(is_, some, others))
