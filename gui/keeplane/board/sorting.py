"""Sorting the inbox into the lanes, one task at a time so that it can be stopped, and as one change in the end."""

from __future__ import annotations

from msgspec.structs import replace

from keeplane.board.board import Board
from keeplane.board.change import Change, LaneEdit, TaskEdit
from keeplane.board.edit_times import stamped_edit
from keeplane.board.message import Message
from keeplane.board.task import Lane, Task


def placed(task: Task, lane: Lane, now: str) -> TaskEdit:
    """The edit that puts an inbox task into its `lane`, with `now` as the time of that."""
    return stamped_edit(TaskEdit(task, replace(task, lane=lane, decided=now)), now)


class Sorting:
    """Moves inbox tasks of `board` to the ends of their lanes, all in one step."""

    def __init__(self, board: Board, now: str) -> None:
        self._now = now
        self._ends = {lane: len(board.lanes[lane]) for lane in (Lane.KEEP, Lane.OUTSOURCE)}
        self._edits: dict[str, TaskEdit] = {}
        self._leaving: list[tuple[int, str]] = []
        self._arriving: dict[Lane, list[tuple[int, str]]] = {lane: [] for lane in self._ends}

    def place(self, row: int, task: Task, lane: Lane) -> None:
        """Put the task in that row of the inbox into Keep or Outsource; to be called in ascending rows."""
        arriving = self._arriving[lane]
        arriving.append((self._ends[lane] + len(arriving), task.id))
        self._leaving.append((row, task.id))
        self._edits[task.id] = placed(task, lane, self._now)

    def change(self) -> Change:
        lanes = {lane: LaneEdit(inserted=tuple(places)) for lane, places in self._arriving.items() if places}
        if self._leaving:
            lanes[Lane.INBOX] = LaneEdit(removed=tuple(self._leaving))
        return Change(label=Message("board.sort-inbox", {"count": len(self._edits)}), tasks=self._edits, lanes=lanes)
