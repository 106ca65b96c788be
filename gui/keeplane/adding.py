"""Puts tasks into the inbox from the command line: into the running window, or else into the file."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from keeplane.board import operations
from keeplane.board.change import apply
from keeplane.board.edit_times import stamped
from keeplane.board.message import Message
from keeplane.board.task import Task, title_and_notes
from keeplane.desktop.handing_over import Answer, Kind, hand_over
from keeplane.desktop.meeting_place import MeetingPlace
from keeplane.desktop.turns import in_turn
from keeplane.exchange.handed_tasks import MOST, encode
from keeplane.exchange.plain_text import Line
from keeplane.storage.board_file import BoardFile
from keeplane.storage.errors import SaveError


class NotAddedError(Exception):
    """`message` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.id)
        self.message = message


def add(lines: Sequence[Line], find_folder: Callable[[], Path]) -> int:
    """Make a task of each line; returns how many. They are on the disk then. Raises NotAddedError.

    `find_folder` says where the board is just now, and what it raises is raised.
    The tasks have their ids before they go anywhere. So if the window took them and could not say so, the file gets
    the same ones, and none is there twice.
    """
    if len(lines) > MOST:
        raise NotAddedError(Message("cli.add-too-many", {"limit": MOST}))
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    tasks = tuple(_task(line, now) for line in lines)
    while True:
        folder = find_folder()
        place = MeetingPlace(folder)
        match hand_over(place.socket_name(), Kind.ADD, encode(tasks)):
            case Answer.KEPT:
                return len(tasks)
            case Answer.UNSAVED:
                raise NotAddedError(Message("cli.add-unsaved"))
            case Answer.NOT_NOW | None if _write(tasks, folder, find_folder, place, now):
                return len(tasks)


def _write(tasks: Sequence[Task], folder: Path, find_folder: Callable[[], Path], place: MeetingPlace, now: str) -> bool:
    """False, and nothing is written, if the board was moved while others had their turn."""
    try:
        with in_turn(place.file("add")):
            if find_folder() != folder:
                return False
            _write_in_turn(tasks, folder, now)
    except TimeoutError:
        raise NotAddedError(Message("cli.add-busy")) from None
    except SaveError as error:
        raise NotAddedError(error.message) from error
    except OSError as error:
        values = {"file": str(folder), "reason": error.strerror or str(error)}
        raise NotAddedError(Message("cli.unreadable", values)) from error
    return True


def _write_in_turn(tasks: Sequence[Task], folder: Path, now: str) -> None:
    file = BoardFile(folder, lambda: datetime.now(UTC))
    opened = file.open()
    if opened.notices:
        # Something is wrong with the board. The window can tell all of it, and what is left to choose.
        raise NotAddedError(opened.notices[0])
    new = [task for task in tasks if task.id not in opened.board.tasks]
    file.save(apply(opened.board, stamped(operations.add(opened.board, new), now)))


def _task(line: Line, now: str) -> Task:
    title, notes = title_and_notes(line.title)
    return Task(id=uuid.uuid4().hex, title=title, notes=notes, done=line.done, created=now)
