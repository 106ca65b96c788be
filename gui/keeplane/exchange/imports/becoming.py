"""Tasks of ours made of what was found in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace

from keeplane.board.message import Message
from keeplane.board.task import Lane, Task, one_line
from keeplane.exchange.imports.shape import Found


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


def twins(tasks: Iterable[Found], board: Mapping[str, Task]) -> list[Message | None]:
    """For each task, where there is one like it: on the board, or earlier in the file with the same notes too."""
    here = {same_title(task.title) for task in board.values()}
    seen: set[tuple[str, str]] = set()
    told: list[Message | None] = []
    for found in tasks:
        key = same_title(found.title)
        whole = key, found.notes
        if key in here:
            told.append(Message("exchange.twin-on-board"))
        elif whole in seen:
            told.append(Message("exchange.twin-in-file"))
        else:
            told.append(None)
        seen.add(whole)
    return told
