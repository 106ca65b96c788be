"""Which tasks the lanes show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from keeplane.board.task import Task


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Lets a task through if every word is somewhere in its title, notes or helper, whatever the case.

    `only`, if not None, names the only ids that pass.
    """

    words: tuple[str, ...] = ()
    hide_done: bool = False
    only: frozenset[str] | None = None

    @property
    def lets_all_through(self) -> bool:
        return not self.words and not self.hide_done and self.only is None

    def passing(self, tasks: Iterable[Task], texts: SearchTexts) -> list[Task]:
        """Those of the tasks that are let through, in their order."""
        if self.hide_done:
            tasks = [task for task in tasks if not task.done]
        if self.only is not None:
            tasks = [task for task in tasks if task.id in self.only]
        for word in self.words:
            tasks = [task for task in tasks if word in texts.of(task)]
        return list(tasks)


class SearchTexts:
    """What is searched of each task, made when it is first searched and again when the task has changed."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Task, str]] = {}

    def of(self, task: Task) -> str:
        made = self._made.get(task.id)
        if made is None or made[0] is not task:
            text = f"{task.title}\n{task.notes}\n{task.assignee}" if task.notes or task.assignee else task.title
            made = self._made[task.id] = (task, text.casefold())
        return made[1]


def words_of(text: str) -> tuple[str, ...]:
    """What is typed into the find field, as `TaskFilter.words`."""
    return tuple(text.casefold().split())
