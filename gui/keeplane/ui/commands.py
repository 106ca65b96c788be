"""What the actions do to the selected tasks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from keeplane.board import many, operations
from keeplane.board.bidi import isolated
from keeplane.board.task import Lane, Status, Task
from keeplane.models.board_model import BoardModel
from keeplane.models.date_search import DateSearch
from keeplane.models.helpers import helpers_of
from keeplane.rules.explaining import Explainer
from keeplane.rules.explanation import OfferKind
from keeplane.ui.board_view import LANES, BoardView
from keeplane.ui.steps import AT_ONCE, Steps

if TYPE_CHECKING:
    from keeplane.board.board import Board
    from keeplane.board.change import Change
    from keeplane.board.gradual import Gradual
    from keeplane.models.slices import Slices


class Commands(QObject):
    """`told` carries a sentence for a passing message that offers Undo."""

    told = Signal(str)

    def __init__(
        self, model: BoardModel, explainer: Explainer, board: BoardView, dates: DateSearch, steps: Steps
    ) -> None:
        super().__init__(board)
        self._dates = dates
        self._model = model
        self._explainer = explainer
        self._board = board
        self._steps = steps
        self._sorting = False
        for lane in LANES:
            board.view(lane).lane_model().many_dropped.connect(partial(self._drop_many, lane))

    def move(self, lane: Lane) -> None:
        """Move the selected tasks, and go on to the next one."""
        ids = self._board.selected_ids()
        source = self._board.current_lane()
        if not ids or source is lane:
            return
        following = self._board.next_after(ids)

        def go_on(_change: Change) -> None:
            if not self._is_elsewhere(ids):
                self._board.select([following] if following else [])
                if following is None and source is not None:
                    self._board.view(source).setFocus()

        self._move(ids, lane, None, go_on)

    def move_or_go(self, lane: Lane) -> None:
        """Move the selected tasks. If there is nothing to move to that lane, put the keyboard there."""
        if self._board.selected_ids() and self._board.current_lane() is not lane:
            self.move(lane)
        else:
            self._board.focus_lane(lane, self._board.view(lane).current_row())

    def can_carry(self, step: int) -> bool:
        """Whether there are selected tasks, and a lane on the left (-1) or right (1) of theirs."""
        return self._board.has_selection() and self._lane_beside(step) is not None

    def carry(self, step: int) -> None:
        """Move the selected tasks to the lane on the left (-1) or right (1) of theirs, and stay with them."""
        ids = self._board.selected_ids()
        lane = self._lane_beside(step)
        if ids and lane is not None:
            self._move(ids, lane, None, partial(self._stay_with, ids))

    def shift(self, step: int) -> None:
        """Move the selected tasks one place up (-1) or down (1) within what their lane shows."""
        lane = self._board.current_lane()
        ids = self._board.selected_ids()
        if lane is None or not ids:
            return
        shown = self._board.view(lane).lane_model().ids()
        order = self._model.board.lanes[lane]
        if not self._board.view(lane).lane_model().can_shift(ids, step):
            return
        if step < 0:
            place = max(shown.index(ids[0]) - 1, 0)
            row = order.index(shown[place])
        else:
            place = min(shown.index(ids[-1]) + 1, len(shown) - 1)
            row = order.index(shown[place]) + 1
        self._move(ids, lane, row, partial(self._stay_with, ids))

    def toggle_done(self) -> None:
        """Tick the selected tasks; untick them if all of them are done."""
        ids = self._board.selected_ids()

        def tick(board: Board, _now: str) -> Gradual[Change]:
            known = (task for task_id in ids if (task := board.tasks.get(task_id)))
            return many.setting_done(board, ids, not all(task.done for task in known))

        self._steps.perform(tick, len(ids), self.tr("Ticking tasks…"), partial(self._stay_with, ids))

    def set_status(self, status: Status) -> None:
        """Say how far the selected tasks are."""
        ids = self._board.selected_ids()

        def note(board: Board, now: str) -> Gradual[Change]:
            return many.setting_status(board, ids, status, now)

        self._steps.perform(note, len(ids), self.tr("Noting how far tasks are…"), partial(self._stay_with, ids))

    def remove(self) -> None:
        ids = self._board.selected_ids()
        following = self._board.next_after(ids)

        def tell(change: Change) -> None:
            if not self._is_elsewhere(ids):
                self._board.select([following] if following else [])
            if len(change.tasks) == 1:
                self.told.emit(self.tr("Deleted “{title}”").format(title=isolated(str(change.label.values["title"]))))
            else:
                self.told.emit(self.tr("Deleted {count} tasks").format(count=len(change.tasks)))

        self._steps.perform(lambda board, _now: many.removing(board, ids), len(ids), self.tr("Deleting tasks…"), tell)

    def edit_hours(self) -> None:
        """Edit the first selected task, beginning with its hours."""
        self.edit(hours_first=True)

    def edit(self, *, hours_first: bool = False) -> None:
        tasks = self._selected()
        if not tasks:
            return
        task = tasks[0]
        from keeplane.ui.dialogs.edit_task import EditTaskDialog  # noqa: PLC0415 (the start does not wait for it)

        dialog = EditTaskDialog(task, self._dates, helpers_of(self._model.board.tasks.values()), self._board.window())
        if hours_first:
            dialog.begin_with_hours()
        if dialog.exec() == QDialog.DialogCode.Accepted and task.id in self._model.board.tasks:
            values = dialog.values()
            self._model.perform(
                operations.edit(
                    self._model.board,
                    task.id,
                    title=values.title,
                    notes=values.notes,
                    hours_per_week=values.hours_per_week,
                    assignee=values.assignee,
                    deadline=values.deadline,
                    link=values.link,
                )
            )
        dialog.deleteLater()

    def split(self) -> None:
        """Split the first selected task, proposing what its rule proposes."""
        for task in self._selected()[:1]:
            explanation = self._explainer.explain(self._model.decisions.of(task), task, self._model.board.profile)
            offers = (offer for section in explanation.sections for offer in section.offers)
            proposed = next((offer for offer in offers if offer.kind is OfferKind.SPLIT), None)
            self.split_into(*((proposed.key, proposed.value) if proposed else (task.title, "")))

    def split_into(self, keep: str, hand_off: str) -> None:
        """Ask for the two titles, proposing these, and split the first selected task."""
        from keeplane.ui.dialogs.split_task import SplitTaskDialog  # noqa: PLC0415 (the start does not wait for it)

        for task in self._selected()[:1]:
            dialog = SplitTaskDialog(keep, hand_off, self._board.window())
            if dialog.exec() == QDialog.DialogCode.Accepted and task.id in self._model.board.tasks:
                titles = dialog.values()
                self._model.split(task.id, titles.keep, titles.hand_off)
                self._board.select([task.id])
            dialog.deleteLater()

    def copy(self) -> None:
        tasks = self._selected()
        if tasks:
            QGuiApplication.clipboard().setText("\n".join(task.title for task in tasks))

    def select_all(self) -> None:
        lane = self._board.current_lane()
        if lane is not None:
            self._board.view(lane).selectAll()

    def sort_inbox(self) -> None:
        """Sort it, or go on with that; a long one shows how far it is."""
        if self._sorting:
            return
        count = len(self._model.board.lanes[Lane.INBOX])
        self._sorting = True
        self._steps.run(self._sort, self._tell_sorted, self.tr("Sorting the inbox…"), count)

    def _sort(self) -> Slices:
        from keeplane.models.inbox_sorting import inbox_sorting  # noqa: PLC0415 (the start does not wait for it)

        work = inbox_sorting(self._model, self)
        work.ended.connect(self._forget_sorting)
        return work

    def _forget_sorting(self) -> None:
        self._sorting = False

    def _tell_sorted(self, change: Change) -> None:
        moved = len(change.tasks)
        if moved:
            told = self.tr("1 task sorted") if moved == 1 else self.tr("{count} tasks sorted").format(count=moved)
        else:
            told = self.tr("Nothing to sort: no rule speaks for a task in the inbox.")
        self.told.emit(told)

    def answer(self, key: str, value: str) -> None:
        self._model.perform(operations.answer(self._model.board, self._board.selected_ids(), key, value))

    def set_profile(self, key: str, value: str) -> None:
        self._model.perform(operations.set_profile(self._model.board, key, value))

    def _move(self, ids: Sequence[str], lane: Lane, row: int | None, then: Callable[[Change], None]) -> None:
        def move(board: Board, now: str) -> Gradual[Change]:
            return many.moving(board, ids, lane, now, row)

        self._steps.perform(move, len(ids), self.tr("Moving tasks…"), then)

    def _drop_many(self, lane: Lane, ids: Sequence[str], row: int) -> None:
        self._move(ids, lane, row, self._board.select_changed)

    def _stay_with(self, ids: Sequence[str], change: Change) -> None:
        """Select the tasks again, which a step has changed. A large one ends when the user may be elsewhere by now."""
        if len(ids) <= AT_ONCE:
            self._board.select(ids)
        elif change.lanes and not self._is_elsewhere(ids):
            self._board.select_changed(change)

    def _is_elsewhere(self, ids: Sequence[str]) -> bool:
        """Whether the user has selected other tasks while a large step of these was under way."""
        return len(ids) > AT_ONCE and self._board.has_selection()

    def _lane_beside(self, step: int) -> Lane | None:
        source = self._board.current_lane()
        if source is None:
            return None
        place = LANES.index(source) + (step if self._board.isLeftToRight() else -step)
        return LANES[place] if 0 <= place < len(LANES) else None

    def _selected(self) -> list[Task]:
        return [self._model.board.tasks[task_id] for task_id in self._board.selected_ids()]
