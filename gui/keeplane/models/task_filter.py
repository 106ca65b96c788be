"""Which tasks the lanes show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import compress, repeat
from operator import contains
from typing import assert_never

from msgspec import Struct

from keeplane.board.task import Task
from keeplane.models.find_query import Filter, Key, Mark
from keeplane.models.task_facts import TaskFacts
from keeplane.rules.deciding import is_conflict
from keeplane.rules.decision import Advice, Suggestion


class TaskFilter(Struct, frozen=True):
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

    def narrows(self, other: TaskFilter) -> bool:
        """Whether all that this lets through passes `other` too."""
        return (
            self.filters == other.filters
            and self.hide_done == other.hide_done
            and len(self.words) >= len(other.words)
            and all(before in now for before, now in zip(other.words, self.words, strict=False))
        )

    def passing(self, ids: Iterable[str], tasks: Mapping[str, Task], facts: TaskFacts) -> list[str]:
        """The ids of those of the tasks that are let through, in their order."""
        left = list(ids)
        if self.hide_done and Filter(Key.IS, Mark.DONE) not in self.filters:
            left = [task_id for task_id in left if not tasks[task_id].done]
        for word in self.words:
            texts = map(facts.texts(left, tasks).__getitem__, left)
            left = [*compress(left, map(contains, texts, repeat(word)))]  # in C, for there may be very many
        for holds in self._conditions(facts):
            left = [task_id for task_id in left if holds(tasks[task_id])]
        return left

    def _conditions(self, facts: TaskFacts) -> list[Callable[[Task], bool]]:
        """What the filters ask of a task, the cheapest first."""
        wanted = {key: frozenset(each.value for each in self.filters if each.key is key) for key in Key}
        lanes, rules = wanted[Key.LANE], wanted[Key.RULE]
        helpers = frozenset(map(str.casefold, wanted[Key.HELPER]))
        found: list[Callable[[Task], bool]] = []
        if lanes:
            found.append(lambda task: task.lane in lanes)
        if helpers:
            found.append(lambda task: task.assignee.casefold() in helpers)
        if rules:
            found.append(lambda task: (advice := facts.advice(task)) is not None and advice.rule in rules)
        return [*found, *(_condition(Mark(mark), facts) for mark in sorted(wanted[Key.IS]))]


def _condition(mark: Mark, facts: TaskFacts) -> Callable[[Task], bool]:
    def decided(holds: Callable[[Task, Advice], bool]) -> Callable[[Task], bool]:
        return lambda task: (advice := facts.advice(task)) is not None and holds(task, advice)

    match mark:
        case Mark.CONFLICT:
            return decided(lambda task, advice: is_conflict(task.lane, advice.suggestion))
        case Mark.UNDECIDED:
            return decided(lambda _task, advice: advice.suggestion is Suggestion.UNDECIDED)
        case Mark.GATE_OPEN:
            return decided(lambda _task, advice: advice.gate_open)
        case Mark.OVERDUE:
            return facts.lateness()
        case Mark.DONE:
            return lambda task: task.done
        case _:
            assert_never(mark)
