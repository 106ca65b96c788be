"""Every format that can be exported. A new one is a file beside this one and a line here."""

from __future__ import annotations

from collections.abc import Collection

from keeplane.board.board import Board
from keeplane.board.task import Lane, Task
from keeplane.exchange.exports.calendar import CALENDAR
from keeplane.exchange.exports.keeplane_json import KEEPLANE_JSON
from keeplane.exchange.exports.markdown import MARKDOWN
from keeplane.exchange.exports.table import TABLE
from keeplane.exchange.exports.todo_txt import TODO_TXT

EXPORTS = (MARKDOWN, TABLE, KEEPLANE_JSON, TODO_TXT, CALENDAR)


def tasks_of(board: Board, only: Collection[str] | None = None) -> list[Task]:
    """The board's tasks, or `only` those, lane by lane from top to bottom."""
    return [task for lane in Lane for task in board.lane(lane) if only is None or task.id in only]
