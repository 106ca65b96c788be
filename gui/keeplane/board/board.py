"""The whole board as one immutable value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from keeplane.board.gradual import Gradual, at_once, parts
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
    placed = at_once(placing(tasks))
    return Board(
        tasks=placed.tasks,
        lanes=placed.lanes,
        profile=profile or {},
        own_rules=own_rules,
        templates=templates or {},
        hours=hours,
        extra=extra or {},
    )


def placing(tasks: Iterable[Task]) -> Gradual[Board]:
    """As `board_of`, for a board with nothing but tasks."""
    by_id: dict[str, Task] = {}
    lanes: dict[Lane, list[str]] = {lane: [] for lane in Lane}
    count = 0
    for part in parts(tasks):
        for task in part:
            by_id[task.id] = task
            lanes[task.lane].append(task.id)
        count += len(part)
        yield
    if len(by_id) != count:
        raise ValueError("two tasks have one id")
    return Board(tasks=by_id, lanes={lane: tuple(ids) for lane, ids in lanes.items()})


EMPTY = board_of(())
