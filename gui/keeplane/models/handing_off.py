"""How outsourced tasks stand: who has them, since when, until when."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime

from msgspec import Struct
from PySide6.QtCore import QDate, QLocale

from keeplane.board.message import Catalogue, Message
from keeplane.board.task import Lane, Status, Task
from keeplane.models.days import Days

_WITH_HELPER = frozenset({Status.BRIEFED, Status.IN_THEIR_HANDS, Status.BACK_FOR_CHECKING})


class Standing(Struct, frozen=True):
    """What a card says of the hand-off, each "" where there is nothing to say.

    `urgent` if the user has to act now; `back` if they have to check it.
    """

    status: str = ""
    urgent: bool = False
    back: bool = False
    due: str = ""
    helper: str = ""


NOT_HANDED_OFF = Standing()


class HandOff:
    """Puts it into words. `today` tells the day."""

    def __init__(self, catalogue: Catalogue, locale: QLocale, today: Callable[[], date]) -> None:
        self._catalogue = catalogue
        self._days = Days(locale)
        self._today = today

    def standing(self, task: Task) -> Standing:
        handed = task.lane is Lane.OUTSOURCE
        if not (handed or task.deadline):
            return NOT_HANDED_OFF
        overdue = self.is_overdue(task)
        back = handed and task.status is Status.BACK_FOR_CHECKING
        return Standing(
            status=self.status(task.status) if handed and task.status is not Status.NOT_BRIEFED else "",
            urgent=not task.done and (overdue or back),
            back=back,
            due=self._say("overdue" if overdue else "due", day=self.day(task.deadline)) if task.deadline else "",
            helper=task.assignee if handed else "",
        )

    def description(self, task: Task) -> str:
        """The standing as a screen reader says it, "" for none."""
        standing = self.standing(task)
        return ", ".join(filter(None, (standing.status, standing.due, standing.helper)))

    def status(self, status: Status) -> str:
        return self._say(f"status-{status}")

    def is_overdue(self, task: Task) -> bool:
        """Whether the deadline is over and the work is not there."""
        return task.deadline is not None and self.lateness()(task)

    def lateness(self) -> Callable[[Task], bool]:
        """`is_overdue` for many tasks, by the day that it is now."""
        today = self._today().isoformat()
        return lambda task: (
            task.deadline is not None and task.deadline < today and not task.done and task.status is not Status.ACCEPTED
        )

    def comes_first(self, task: Task) -> bool:
        """Whether the user has to act on it now."""
        return not task.done and (task.status is Status.BACK_FOR_CHECKING or self.is_overdue(task))

    def by_helper(self, tasks: Iterable[Task]) -> list[Task]:
        """Helper by helper, those without one last; of each, what comes first, and otherwise the order of `tasks`."""
        return sorted(tasks, key=self.group)

    def group(self, task: Task) -> tuple[bool, str, bool]:
        """What tasks have in common that lie together in `by_helper`; it sorts as they do."""
        return not task.assignee, task.assignee.casefold(), not self.comes_first(task)

    def waiting_on(self, tasks: Iterable[Task]) -> list[Task]:
        """What others have in hand: first what comes first, then by the next check-in, then by the deadline."""
        handed = [task for task in tasks if not task.done and task.status in _WITH_HELPER]
        return sorted(handed, key=lambda task: (not self.comes_first(task), task.check_in or "~", task.deadline or "~"))

    def day(self, iso: str | None) -> str:
        """A day in few words, "" for none; the year only if it is another."""
        if iso is None:
            return ""
        day = QDate.fromString(iso, "yyyy-MM-dd")
        return self._days.shown(day, year=day.year() != self._today().year)

    def since(self, time: str | None) -> str:
        """The local day of an ISO time."""
        return self.day(None if time is None else datetime.fromisoformat(time).astimezone().date().isoformat())

    def _say(self, entry: str, **values: object) -> str:
        return self._catalogue.text(Message(f"hand-off.{entry}", values))
