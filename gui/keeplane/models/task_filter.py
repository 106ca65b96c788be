"""Which tasks the lanes show."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import assert_never

from keeplane.board.task import Task
from keeplane.models.find_query import Filter, Key, Mark
from keeplane.models.task_facts import TaskFacts
from keeplane.rules.deciding import is_conflict
from keeplane.rules.decision import Decision, Suggestion


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Lets a task through if every word is somewhere in its title, notes, helper or rule, whatever the case.

    Of several `filters` with one key one has to hold, but every mark. `hide_done` gives way to the mark that asks for
    what is done.
    """

    words: tuple[str, ...] = ()
    filters: frozenset[Filter] = frozenset()
    hide_done: bool = False

    @property
    def lets_all_through(self) -> bool:
        return not self.words and not self.filters and not self.hide_done

    def needs_decisions(self, facts: TaskFacts) -> bool:
        """Whether more tasks may pass once more of them are decided."""
        by_decision = {Filter(Key.IS, mark) for mark in (Mark.CONFLICT, Mark.UNDECIDED, Mark.GATE_OPEN)}
        return any(each.key is Key.RULE or each in by_decision for each in self.filters) or any(
            map(facts.rules_named, self.words)
        )

    def passing(self, tasks: Iterable[Task], facts: TaskFacts) -> list[Task]:
        """Those of the tasks that are let through, in their order."""
        if self.hide_done and Filter(Key.IS, Mark.DONE) not in self.filters:
            tasks = [task for task in tasks if not task.done]
        for holds in self._conditions(facts):
            tasks = [task for task in tasks if holds(task)]
        for word in self.words:
            rules = facts.rules_named(word)
            tasks = [task for task in tasks if word in facts.text(task) or (rules and facts.rule(task) in rules)]
        return list(tasks)

    def _conditions(self, facts: TaskFacts) -> list[Callable[[Task], bool]]:
        """What the filters ask of a task, the cheapest first."""
        wanted = {key: frozenset(each.value for each in self.filters if each.key is key) for key in Key}
        helpers = frozenset(map(str.casefold, wanted[Key.HELPER]))
        found: list[Callable[[Task], bool]] = []
        if wanted[Key.LANE]:
            found.append(lambda task: task.lane in wanted[Key.LANE])
        if helpers:
            found.append(lambda task: task.assignee.casefold() in helpers)
        if wanted[Key.RULE]:
            found.append(lambda task: facts.rule(task) in wanted[Key.RULE])
        return [*found, *(_condition(Mark(mark), facts) for mark in sorted(wanted[Key.IS]))]


def _condition(mark: Mark, facts: TaskFacts) -> Callable[[Task], bool]:
    def decided(holds: Callable[[Task, Decision], bool]) -> Callable[[Task], bool]:
        return lambda task: (decision := facts.decision(task)) is not None and holds(task, decision)

    match mark:
        case Mark.CONFLICT:
            return decided(lambda task, decision: is_conflict(task.lane, decision.suggestion))
        case Mark.UNDECIDED:
            return decided(lambda _task, decision: decision.suggestion is Suggestion.UNDECIDED)
        case Mark.GATE_OPEN:
            return decided(lambda _task, decision: decision.gate_open)
        case Mark.OVERDUE:
            return facts.is_overdue
        case Mark.DONE:
            return lambda task: task.done
        case _:
            assert_never(mark)
