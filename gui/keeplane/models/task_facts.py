"""What tasks are searched for, and by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import filterfalse

from keeplane.board.change import Change, TaskEdit
from keeplane.board.gradual import Gradual, at_once, parts
from keeplane.board.task import Task
from keeplane.models.decisions import Decisions
from keeplane.models.handing_off import HandOff
from keeplane.rules.deciding import Decider
from keeplane.rules.decision import Advice

MANY = 1_000
"""More tasks than these are looked at when there is time, or somebody searches."""

FEW = 100
"""Forgotten tasks that are looked for one by one. To find out which ones of all have no text means to ask for each."""

MOST_BEHIND = 4
"""Large steps that wait for that; with more of them, all tasks are read anew when they are searched."""


class TaskFacts:
    """What is searched of a task is made when it is first searched, and again once it is forgotten."""

    def __init__(self, decisions: Decisions, hand_off: HandOff) -> None:
        self._decisions = decisions
        self.hand_off = hand_off
        self._latest: Change | None = None
        self._behind: list[Change] = []
        self._texts: dict[str, str] = {}
        self._forgotten: set[str] = set()
        self._without_rule: set[str] = set()
        self._titles: tuple[Decider | None, dict[str, str]] = (None, {})

    def forget(self, change: Change) -> None:
        """The tasks that it changes are not what they were. To be called by each lane that these are the facts of."""
        if change is self._latest:
            return
        self._latest = change
        if change.decides_anew or len(self._behind) == MOST_BEHIND:
            self._texts.clear()
            self._forgotten.clear()
            self._without_rule.clear()
            self._behind.clear()
        elif self._texts and len(change.tasks) > MANY:
            self._behind.append(change)
        elif self._texts:
            at_once(self._forgetting(change))

    def unread(self, tasks: int) -> int:
        """Of how many of so many tasks there is no text, or one that was made while their rule was not known."""
        return tasks - len(self._texts) + len(self._without_rule)

    def catching_up(self) -> Gradual[None]:
        """Forgets what large steps have reworded. Until then it is remembered as it was, and `texts` waits for this."""
        while self._behind:
            change = self._behind[-1]
            yield from self._forgetting(change)
            if self._behind and self._behind[-1] is change:  # else somebody could not wait
                self._behind.pop()

    def _forgetting(self, change: Change) -> Gradual[None]:
        for part in parts(change.tasks.items()):
            for task_id, edit in part:
                if not _reads_alike(edit):
                    self._forget(task_id)
            yield

    def _forget(self, task_id: str) -> None:
        if self._texts.pop(task_id, None) is not None:
            self._forgotten.add(task_id)
        self._without_rule.discard(task_id)

    def texts(self, ids: Sequence[str], tasks: Mapping[str, Task]) -> list[str]:
        """Of each of these: title, notes, helper and the title of the rule, in lower case.

        The rule is missing as long as it is not known.
        """
        at_once(self.catching_up())
        texts = self._texts
        for task_id in [each for each in self._without_rule if each in self._decisions.decided]:
            self._forget(task_id)
        if len(self._forgotten) <= FEW:
            texts.update([(each, self._text(tasks[each])) for each in self._forgotten if each in tasks])
        self._forgotten.clear()
        try:
            return [*map(texts.__getitem__, ids)]
        except KeyError:
            missing = filterfalse(texts.__contains__, ids)
            texts.update([(task_id, self._text(tasks[task_id])) for task_id in missing])
            return [*map(texts.__getitem__, ids)]

    def advice(self, ids: Iterable[str]) -> list[Advice | None]:
        """None while too many tasks wait for their decision: nobody is to wait for it at each key."""
        return self._decisions.all_at_hand(ids)

    def rules_named(self, word: str) -> frozenset[str]:
        """The ids of the rules whose title contains `word`, which is in lower case."""
        return frozenset(rule_id for rule_id, title in self._rule_titles().items() if word in title)

    def lateness(self) -> Callable[[Task], bool]:
        """Tells of tasks whether they are overdue today."""
        return self.hand_off.lateness()

    def _rule_titles(self) -> Mapping[str, str]:
        decider = self._decisions.decider
        if self._titles[0] is not decider:
            titles = {rule.id: rule.title.casefold() for book in decider.rulebooks for rule in book.rules}
            self._titles = decider, titles
        return self._titles[1]

    def _text(self, task: Task) -> str:
        advice = self._decisions.at_hand(task)
        if advice is None:
            self._without_rule.add(task.id)
        rule = None if advice is None else advice.rule
        text = f"{task.title}\n{task.notes}\n{task.assignee}" if task.notes or task.assignee else task.title
        return text.casefold() if rule is None else f"{text.casefold()}\n{self._rule_titles()[rule]}"


def _reads_alike(edit: TaskEdit) -> bool:
    """Whether the task is searched by the same text as before: a step may move very many, and rewords few."""
    before, after = edit.before, edit.after
    return (
        before is not None
        and after is not None
        and before.title is after.title
        and before.notes is after.notes
        and before.assignee is after.assignee
        and before.answers is after.answers
    )
