"""Which tasks the lanes show."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import compress, repeat
from operator import contains
from typing import assert_never

from msgspec import Struct

from keeplane.board.task import Lane, Task
from keeplane.models.find_query import Filter, Key, Mark
from keeplane.models.task_facts import TaskFacts
from keeplane.rules.deciding import is_conflict
from keeplane.rules.decision import Advice, Suggestion

Sieve = Callable[[Sequence[str]], list[str]]
"""Those of the ids that pass. It goes by many at once, for there may be very many."""


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

    def passing(self, ids: Sequence[str], tasks: Mapping[str, Task], facts: TaskFacts) -> list[str]:
        """The ids of those of the tasks that are let through, in their order."""
        left = ids
        if self.hide_done and Filter(Key.IS, Mark.DONE) not in self.filters:
            left = [each for each in left if not tasks[each].done]
        for word in self.words:
            found = map(contains, facts.texts(left, tasks), repeat(word))  # in C, for there may be very many
            left = [*compress(left, found)]
        for sieve in self._sieves(tasks, facts):
            left = sieve(left)
        return [*left]

    def _sieves(self, tasks: Mapping[str, Task], facts: TaskFacts) -> list[Sieve]:
        """What the filters let through, the cheapest first."""
        wanted = {key: frozenset(each.value for each in self.filters if each.key is key) for key in Key}
        lanes, rules = wanted[Key.LANE], wanted[Key.RULE]
        helpers = frozenset(map(str.casefold, wanted[Key.HELPER]))
        found: list[Sieve] = []
        if lanes:
            found.append(lambda ids: [each for each in ids if tasks[each].lane in lanes])
        if helpers:
            found.append(lambda ids: [each for each in ids if tasks[each].assignee.casefold() in helpers])
        if rules:
            found.append(_advised(facts, lambda advice: advice.rule in rules))
        return [*found, *(_marked(Mark(mark), tasks, facts) for mark in sorted(wanted[Key.IS]))]


def _advised(facts: TaskFacts, holds: Callable[[Advice], bool]) -> Sieve:
    def sieve(ids: Sequence[str]) -> list[str]:
        advised = zip(ids, facts.advice(ids), strict=True)
        return [each for each, advice in advised if advice is not None and holds(advice)]

    return sieve


def _marked(mark: Mark, tasks: Mapping[str, Task], facts: TaskFacts) -> Sieve:
    match mark:
        case Mark.CONFLICT:
            return _conflicts(tasks, facts)
        case Mark.UNDECIDED:
            return _advised(facts, lambda advice: advice.suggestion is Suggestion.UNDECIDED)
        case Mark.GATE_OPEN:
            return _advised(facts, lambda advice: advice.gate_open)
        case Mark.OVERDUE:
            is_late = facts.lateness()
            return lambda ids: [each for each in ids if is_late(tasks[each])]
        case Mark.DONE:
            return lambda ids: [each for each in ids if tasks[each].done]
        case _:
            assert_never(mark)


def _conflicts(tasks: Mapping[str, Task], facts: TaskFacts) -> Sieve:
    against = {suggestion: {lane for lane in Lane if is_conflict(lane, suggestion)} for suggestion in Suggestion}

    def sieve(ids: Sequence[str]) -> list[str]:
        advised = zip(ids, facts.advice(ids), strict=True)
        return [each for each, advice in advised if advice and tasks[each].lane in against[advice.suggestion]]

    return sieve
