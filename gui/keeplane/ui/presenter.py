"""Decides what the explanation pane shows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from keeplane.board import operations
from keeplane.board.board import EMPTY
from keeplane.board.message import Catalogue
from keeplane.board.task import Lane, Task
from keeplane.exchange.plain_text import read_lines
from keeplane.models.board_model import BoardModel
from keeplane.models.overruling import overruled
from keeplane.models.overview import Overview
from keeplane.models.selection_sum import SelectionSum, summing_up
from keeplane.models.slices import Slices
from keeplane.models.standing import overview_of
from keeplane.rules.deciding import is_conflict
from keeplane.rules.explaining import Explainer
from keeplane.rules.explanation import Explanation
from keeplane.ui.board_view import BoardView
from keeplane.ui.chip import ChipLabel
from keeplane.ui.colours import Tone
from keeplane.ui.explanation_pane import ExplanationPane

if TYPE_CHECKING:
    from keeplane.rules.valuing import Valuer


AT_ONCE = 500
"""So many selected tasks are summed up before the pane is painted; more of them, after it said how many they are."""


class Presenter(QObject):
    """What is typed comes first, then the selection, then the board as a whole."""

    def __init__(
        self,
        model: BoardModel,
        explainer: Explainer,
        catalogue: Catalogue,
        board: BoardView,
        pane: ExplanationPane,
        chip: ChipLabel,
    ) -> None:
        super().__init__(board)
        self._model = model
        self._explainer = explainer
        self._catalogue = catalogue
        self._valuer: Valuer | None = None
        self._board = board
        self._pane = pane
        self._chip = chip
        self._typed = ""
        self._explained: str | None = None
        self._overview_of, self._overview = EMPTY, Overview()
        self._summing: Slices | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._present)
        model.changed.connect(self._soon.start)
        model.decisions.completed.connect(self._show_overview_if_idle)
        board.selection_changed.connect(self._soon.start)
        pane.reason_given.connect(self._keep_reason)
        self._present()

    def show_typed(self, text: str) -> None:
        self._typed = text
        self._soon.start()

    def _present(self) -> None:
        self._pane.finish_editing()
        self._explained = None
        if self._summing is not None:
            self._summing.stop()
        lines = read_lines(self._typed)
        tasks = self._model.board.tasks
        ids = [*filter(tasks.__contains__, self._board.selected_ids())]
        if lines:
            decision = self._model.decisions.of_text(lines[0].title)
            self._chip.show_chip(Tone(decision.suggestion), self._explainer.chip(decision))
            explanation = self._explainer.explain(decision, None, self._model.board.profile)
            self._pane.show_explanation(explanation, lane=None)
            return
        self._chip.show_chip(Tone.UNDECIDED, "")
        if len(ids) == 1:
            task = tasks[ids[0]]
            self._explained = task.id
            self._pane.show_explanation(self._explain(task), lane=task.lane, reason=task.reason)
        elif ids:
            self._sum_up(ids)
        elif self._model.decisions.complete:
            self._show_overview()

    def _explain(self, task: Task) -> Explanation:
        board, decisions = self._model.board, self._model.decisions
        decision = decisions.of(task)
        against = set(decision.silenced)
        if decision.rule is not None and is_conflict(task.lane, decision.suggestion):
            against.add(decision.rule)
        explanation = self._explainer.explain(decision, task, board.profile, overruled(self._model.tally, against))
        if self._valuer is None:
            from keeplane.ui.valuing import make_valuer  # noqa: PLC0415 (the start does not wait for it)

            self._valuer = make_valuer(self._catalogue, QLocale())
        return self._valuer.valued(explanation, task, board.hours)

    def _sum_up(self, task_ids: Sequence[str]) -> None:
        lane = self._model.board.tasks[task_ids[0]].lane
        at_once = AT_ONCE if len(task_ids) <= AT_ONCE else 0
        self._summing = Slices(summing_up(self._model, task_ids), at_once, self)
        self._summing.done.connect(partial(self._show_sum, lane))
        self._summing.ended.connect(self._forget_summing)
        self._summing.start()
        if self._summing is not None:
            self._pane.show_selection({}, 0, lane, count=len(task_ids))

    def _show_sum(self, lane: Lane, found: SelectionSum) -> None:
        chips = {
            (made.suggestion, self._explainer.chip(made)): found.numbers[kind] for kind, made in found.alike.items()
        }
        self._pane.show_selection(chips, found.conflicts, lane)

    def _forget_summing(self) -> None:
        self._summing = None

    def _show_overview(self) -> None:
        board = self._model.board
        if board is not self._overview_of:
            self._overview_of, self._overview = board, overview_of(board, self._model.tally, self._model.hours)
        self._pane.show_overview(self._overview)

    def _show_overview_if_idle(self) -> None:
        if not self._typed and not self._board.has_selection():
            self._soon.start()

    def _keep_reason(self, reason: str) -> None:
        task_id = self._explained
        if task_id is not None and task_id in self._model.board.tasks:
            self._model.perform(operations.set_reason(self._model.board, task_id, reason))
