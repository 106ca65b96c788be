"""What tasks are searched for, and by."""

from __future__ import annotations

from keeplane.board.task import Task
from keeplane.models.decisions import Decisions
from keeplane.models.handing_off import HandOff
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Decision


class TaskFacts:
    """What is searched of a task is made when it is first searched, and again when the task has changed."""

    def __init__(self, decisions: Decisions, hand_off: HandOff) -> None:
        self._decisions = decisions
        self._made: dict[str, tuple[Task, str]] = {}
        self._titles: tuple[Decider | None, dict[str, str]] = (None, {})
        self.is_overdue = hand_off.is_overdue

    def text(self, task: Task) -> str:
        """Title, notes and helper in lower case."""
        made = self._made.get(task.id)
        if made is None or made[0] is not task:
            text = f"{task.title}\n{task.notes}\n{task.assignee}" if task.notes or task.assignee else task.title
            made = self._made[task.id] = (task, text.casefold())
        return made[1]

    def decision(self, task: Task) -> Decision | None:
        """None while too many tasks wait for their decision: nobody is to wait for it at each key."""
        return self._decisions.at_hand(task)

    def rule(self, task: Task) -> str | None:
        """The id of the rule that decides the task, as far as that is known by now."""
        decision = self._decisions.at_hand(task)
        return None if decision is None else decision.rule

    def rules_named(self, word: str) -> frozenset[str]:
        """The ids of the rules whose title contains `word`, which is in lower case."""
        decider = self._decisions.decider
        if self._titles[0] is not decider:
            titles = {rule.id: rule.title.casefold() for book in decider.rulebooks for rule in book.rules}
            self._titles = decider, titles
        return frozenset(rule_id for rule_id, title in self._titles[1].items() if word in title)
