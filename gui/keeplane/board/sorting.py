"""Sorting the inbox into the lanes, one task at a time so that it can be stopped, and as one change in the end."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from keeplane.board.board import Board
from keeplane.board.change import Change, LaneEdit, TaskEdit
from keeplane.board.edit_times import stamped_edit
from keeplane.board.message import Message
from keeplane.board.task import Lane, Task


def placed(task: Task, lane: Lane, now: str) -> TaskEdit:
    """The edit that puts an inbox task into its `lane`, with `now` as the time of that."""
    return stamped_edit(TaskEdit(task, replace(task, lane=lane, decided=now)), now)


def sort_inbox(board: Board, edits: Mapping[str, TaskEdit]) -> Change:
    """Move the inbox tasks of `edits`, each as `placed`, to the ends of their lanes, all in one step."""
    inbox = board.lanes[Lane.INBOX]
    arriving: dict[Lane, list[str]] = {Lane.KEEP: [], Lane.OUTSOURCE: []}
    for task_id in inbox:
        edit = edits.get(task_id)
        if edit is not None and edit.after is not None:
            arriving[edit.after.lane].append(task_id)
    lanes = {Lane.INBOX: LaneEdit(removed=tuple(place for place in enumerate(inbox) if place[1] in edits))}
    for lane, ids in arriving.items():
        if ids:
            lanes[lane] = LaneEdit(inserted=tuple(enumerate(ids, len(board.lanes[lane]))))
    return Change(label=Message("board.sort-inbox", {"count": len(edits)}), tasks=edits, lanes=lanes if edits else {})
