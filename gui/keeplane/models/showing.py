"""Which tasks of its lane a lane model shows, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from keeplane.board.change import LaneEdit, lane_edit
from keeplane.board.task import Task
from keeplane.models.decisions import Decisions
from keeplane.models.task_facts import TaskFacts
from keeplane.models.task_filter import TaskFilter

READ_AT_ONCE = 100
"""Tasks whose text is made ready for searching in well under a millisecond."""


class Showing:
    """What passes the `filter`, in the order of the lane or `grouped` by helper."""

    def __init__(self, decisions: Decisions, facts: TaskFacts) -> None:
        self._decisions = decisions
        self.facts = facts
        self.filter = TaskFilter()
        self.grouped = False

    @property
    def is_whole(self) -> bool:
        """Whether all tasks of the lane are shown, in its order."""
        return self.filter.lets_all_through and not self.grouped

    @property
    def waits(self) -> bool:
        """Whether more tasks may pass than do, since not all are decided yet."""
        return not self._decisions.complete and self.goes_by_decisions

    @property
    def goes_by_decisions(self) -> bool:
        return self.filter.needs_decisions(self.facts)

    def of(self, ids: Sequence[str], tasks: Mapping[str, Task]) -> Sequence[str]:
        """What is shown of these tasks, which are in the order of the lane. For speed it goes by ids."""
        passing = ids if self.filter.lets_all_through else self.filter.passing(ids, tasks, self.facts)
        if not self.grouped:
            return passing
        return [task.id for task in self.facts.hand_off.by_helper(map(tasks.__getitem__, passing))]

    def reading(self, ids: Sequence[str], tasks: Callable[[], Mapping[str, Task]]) -> Iterator[None]:
        """Makes ready, a little at a time, what these are searched by; `tasks` gives those that there are by then."""
        yield from self.facts.catching_up()
        for first in range(0, len(ids), READ_AT_ONCE):
            known = tasks()
            self.facts.texts([task_id for task_id in ids[first : first + READ_AT_ONCE] if task_id in known], known)
            yield

    def moves(self, before: Sequence[str], after: Sequence[str], edit: LaneEdit) -> LaneEdit | None:
        """How the ids shown `before` become those shown `after`, now that `edit` has been done to the whole lane.

        None for groups that differ, by whatever it is: a field of a task, or a deadline that is over since then.
        """
        if before == after:
            return LaneEdit()
        if self.grouped:
            return None
        touched = {task_id for _, task_id in (*edit.removed, *edit.inserted)} | set(before) ^ set(after)
        return lane_edit(before, after, touched)
