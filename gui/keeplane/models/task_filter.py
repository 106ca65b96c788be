"""Which tasks the lanes show."""

from __future__ import annotations

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

    def passes(self, task: Task) -> bool:
        if self.hide_done and task.done:
            return False
        if self.only is not None and task.id not in self.only:
            return False
        if not self.words:
            return True
        text = f"{task.title}\n{task.notes}\n{task.assignee}".casefold()
        return all(word in text for word in self.words)


def words_of(text: str) -> tuple[str, ...]:
    """What is typed into the find field, as `TaskFilter.words`."""
    return tuple(text.casefold().split())
