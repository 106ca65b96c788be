"""Tasks of ours made of what was found in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace

from keeplane.board.gradual import Gradual, parts
from keeplane.board.message import Message
from keeplane.board.task import Lane, Task, one_line
from keeplane.exchange.imports.shape import Found

_ON_BOARD = Message("exchange.twin-on-board")
_IN_FILE = Message("exchange.twin-in-file")


def task_of(found: Found, task_id: str, lane: Lane, now: str, words: Callable[[Message], str]) -> Task:
    """A new task in `lane`. `words` puts the labels of what goes to the notes into words."""
    decided = None if lane is Lane.INBOX else now
    if found.whole is not None:
        kept = found.whole.decided if found.whole.lane is lane else decided
        return replace(found.whole, id=task_id, lane=lane, decided=kept)
    return Task(
        id=task_id,
        title=found.title,
        notes=notes_of(found, words),
        created=now,
        lane=lane,
        done=found.done,
        decided=decided,
        hours_per_week=found.hours_per_week or None,
        assignee=one_line(found.assignee),
        deadline=found.deadline or None,
        link=one_line(found.link),
    )


def notes_of(found: Found, words: Callable[[Message], str]) -> str:
    """The notes, and below them a line for each detail."""
    lines = [f"{words(kept.label)}: {kept.value.strip()}" for kept in found.details]
    return "\n\n".join(part for part in (found.notes.strip(), "\n".join(lines)) if part)


def same_title(title: str) -> str:
    """What two titles have in common that say the same."""
    return one_line(title).casefold().rstrip(".!")


def marks_of(tasks: Iterable[Found], board: Mapping[str, Task]) -> Gradual[list[Message | None]]:
    """For each task, why it is left out unless the user wants it: there is one like it, on the board or earlier in the
    file with the same notes too, or its format puts it aside."""
    here: set[str] = set()
    for part in parts(board.values()):
        here.update([same_title(task.title) for task in part])
        yield
    seen: set[tuple[str, str]] = set()
    told: list[Message | None] = []
    for part_found in parts(tasks):
        for found in part_found:
            key = same_title(found.title)
            whole = key, found.notes
            told.append(_ON_BOARD if key in here else _IN_FILE if whole in seen else found.aside)
            seen.add(whole)
        yield
    return told
