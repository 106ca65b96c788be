"""Briefs for the tasks of a board."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QDate, QLocale

from keeplane.board.message import Catalogue
from keeplane.board.task import Lane, Task
from keeplane.exchange.brief import Brief, Briefer, Briefs, Part
from keeplane.models.board_model import BoardModel
from keeplane.models.helpers import same_helper
from keeplane.rules.explaining import Explainer
from keeplane.rules.explanation import Explanation


class Briefing:
    """Composes briefs from tasks and what the rules say of them."""

    def __init__(self, model: BoardModel, explainer: Explainer, catalogue: Catalogue, locale: QLocale) -> None:
        self._model = model
        self._explainer = explainer
        self.briefer = Briefer(
            catalogue,
            lambda day: locale.toString(QDate.fromString(day, "yyyy-MM-dd"), QLocale.FormatType.LongFormat),
            lambda hours: locale.toString(float(hours), "g", 6),
        )

    def texts(self, task: Task) -> dict[Part, str]:
        """The parts that the user may write, as the task stands."""
        return self.briefer.texts(task, self._explanation(task))

    def kept(self, task: Task, texts: Mapping[Part, str]) -> dict[str, str]:
        """What of `texts` belongs into the task's `brief`."""
        return self.briefer.kept(task, self._explanation(task), texts)

    def briefs(self, helper: str, tasks: Iterable[Task]) -> Briefs:
        return self.briefer.together(helper, (self._brief(task) for task in tasks))

    def given_to(self, helper: str) -> tuple[Task, ...]:
        """The outsourced tasks of that helper that are not done, in the order of the board; none for no helper."""
        tasks = self._model.board.lane(Lane.OUTSOURCE)
        return tuple(task for task in tasks if helper and not task.done and same_helper(task.assignee, helper))

    def _brief(self, task: Task) -> Brief:
        return self.briefer.brief(task, self._explanation(task))

    def _explanation(self, task: Task) -> Explanation:
        return self._explainer.explain(self._model.decisions.of(task), task, self._model.board.profile)
