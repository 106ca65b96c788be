"""What tasks are searched for, and by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from keeplane.board.task import Task
from keeplane.models.decisions import Decisions
from keeplane.models.handing_off import HandOff
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Decision


class TaskFacts:
    """What is searched of a task is made when it is first searched, and again once it is forgotten."""

    def __init__(self, decisions: Decisions, hand_off: HandOff) -> None:
        self._decisions = decisions
        self._hand_off = hand_off
        self._texts: dict[str, str] = {}
        self._titles: tuple[Decider | None, dict[str, str]] = (None, {})

    def forget(self, task_ids: Iterable[str]) -> None:
        """These tasks are not what they were."""
        if self._texts:
            for task_id in task_ids:
                self._texts.pop(task_id, None)

    def texts(self, tasks: Iterable[Task]) -> list[str]:
        """Title, notes and helper of each in lower case."""
        known = self._texts
        try:
            return [known[task.id] for task in tasks]
        except KeyError:
            known.update((task.id, _text(task)) for task in tasks if task.id not in known)
            return [known[task.id] for task in tasks]

    def decision(self, task: Task) -> Decision | None:
        """None while too many tasks wait for their decision: nobody is to wait for it at each key."""
        return self._decisions.at_hand(task)

    def rules(self, tasks: Sequence[Task]) -> list[str | None]:
        """The id of the rule that decides each, as far as that is known by now."""
        decided = self._decisions.decided.get
        return [
            made[1].rule if (made := decided(task.id)) is not None and made[0] is task else self._rule(task)
            for task in tasks
        ]

    def _rule(self, task: Task) -> str | None:
        decision = self._decisions.at_hand(task)
        return None if decision is None else decision.rule

    def rules_named(self, word: str) -> frozenset[str]:
        """The ids of the rules whose title contains `word`, which is in lower case."""
        decider = self._decisions.decider
        if self._titles[0] is not decider:
            titles = {rule.id: rule.title.casefold() for book in decider.rulebooks for rule in book.rules}
            self._titles = decider, titles
        return frozenset(rule_id for rule_id, title in self._titles[1].items() if word in title)

    def lateness(self) -> Callable[[Task], bool]:
        """Tells of tasks whether they are overdue today."""
        return self._hand_off.lateness()


def _text(task: Task) -> str:
    text = f"{task.title}\n{task.notes}\n{task.assignee}" if task.notes or task.assignee else task.title
    return text.casefold()
