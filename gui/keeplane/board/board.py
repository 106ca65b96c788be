"""The whole board as one immutable value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from keeplane.board.hour_book import NO_FIGURES, HourBook
from keeplane.board.own_rules import AS_SHIPPED, OwnRules
from keeplane.board.task import Lane, Task


class Board(Struct, frozen=True, kw_only=True):
    """Every task, in one lane each, in the order the user gave them.

    `lanes` holds each lane's task ids from top to bottom, and agrees with each task's own `lane`.
    `profile` maps an exception's id to an `Answer` value that holds for the whole board.
    `own_rules` is what the user changed about the rules.
    `templates` maps the name of a brief of the user's own to texts as in `Task.brief`.
    `hours` is what an hour is worth, and how many hours a week the lanes held.
    `extra` holds fields that a later version wrote, kept untouched.
    """

    tasks: Mapping[str, Task]
    lanes: Mapping[Lane, tuple[str, ...]]
    profile: Mapping[str, str] = {}
    own_rules: OwnRules = AS_SHIPPED
    templates: Mapping[str, Mapping[str, str]] = {}
    hours: HourBook = NO_FIGURES
    extra: Mapping[str, object] = {}

    def lane(self, lane: Lane) -> Iterator[Task]:
        """The lane's tasks from top to bottom."""
        return map(self.tasks.__getitem__, self.lanes[lane])


def board_of(
    tasks: Iterable[Task],
    *,
    profile: Mapping[str, str] | None = None,
    own_rules: OwnRules = AS_SHIPPED,
    templates: Mapping[str, Mapping[str, str]] | None = None,
    hours: HourBook = NO_FIGURES,
    extra: Mapping[str, object] | None = None,
) -> Board:
    """A board with `tasks` placed in their lanes in the given order.

    Raises ValueError if two tasks share an id.
    """
    tasks = tuple(tasks)
    by_id = {task.id: task for task in tasks}
    lanes = {lane: tuple([task.id for task in tasks if task.lane == lane]) for lane in Lane}
    if not len(by_id) == len(tasks) == sum(map(len, lanes.values())):
        raise ValueError("two tasks have one id, or one is in no lane")
    return Board(
        tasks=by_id,
        lanes=lanes,
        profile=profile or {},
        own_rules=own_rules,
        templates=templates or {},
        hours=hours,
        extra=extra or {},
    )


EMPTY = board_of(())
