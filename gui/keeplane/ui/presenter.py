"""Decides what the explanation pane shows."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from keeplane.board import operations
from keeplane.board.message import Catalogue
from keeplane.board.task import Task
from keeplane.exchange.plain_text import read_lines
from keeplane.models.board_model import BoardModel
from keeplane.models.overruling import overruled
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
        lines = read_lines(self._typed)
        ids = self._board.selected_ids()
        if lines:
            decision = self._model.decisions.of_text(lines[0].title)
            self._chip.show_chip(Tone(decision.suggestion), self._explainer.chip(decision))
            explanation = self._explainer.explain(decision, None, self._model.board.profile)
            self._pane.show_explanation(explanation, lane=None)
            return
        self._chip.show_chip(Tone.UNDECIDED, "")
        tasks = [self._model.board.tasks[task_id] for task_id in ids if task_id in self._model.board.tasks]
        if len(tasks) == 1:
            self._explained = tasks[0].id
            self._pane.show_explanation(self._explain(tasks[0]), lane=tasks[0].lane, reason=tasks[0].reason)
        elif tasks:
            self._show_selection(tasks)
        elif self._model.decisions.complete:
            self._pane.show_overview(overview_of(self._model.board, self._model.tally, self._model.hours))

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

    def _show_selection(self, tasks: list[Task]) -> None:
        decisions = [self._model.decisions.of(task) for task in tasks]
        alike = {(decision.suggestion, decision.rule): decision for decision in decisions}
        numbers = Counter((decision.suggestion, decision.rule) for decision in decisions)
        chips = {(made.suggestion, self._explainer.chip(made)): numbers[kind] for kind, made in alike.items()}
        placed = Counter((task.lane, made.suggestion) for task, made in zip(tasks, decisions, strict=True))
        conflicts = sum(number for kind, number in placed.items() if is_conflict(*kind))
        self._pane.show_selection(chips, conflicts, tasks[0].lane)

    def _show_overview_if_idle(self) -> None:
        if not self._typed and not self._board.selected_ids():
            self._soon.start()

    def _keep_reason(self, reason: str) -> None:
        task_id = self._explained
        if task_id is not None and task_id in self._model.board.tasks:
            self._model.perform(operations.set_reason(self._model.board, task_id, reason))
