"""Tasks on the clipboard and in a drag: ids for our own board, plain text for everyone else."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QByteArray, QMimeData

from keeplane.board.task import Task

TASKS_TYPE = "application/x-keeplane-tasks"


class _Payload(msgspec.Struct, frozen=True):
    board: str
    ids: tuple[str, ...]


def tasks_to_mime(tasks: Sequence[Task], board_token: str) -> QMimeData:
    """`board_token` names the running board, so that ids are never taken for those of another."""
    data = QMimeData()
    payload = msgspec.json.encode(_Payload(board_token, tuple(task.id for task in tasks)))
    data.setData(TASKS_TYPE, QByteArray(payload))
    data.setText("\n".join(task.title for task in tasks))
    return data


def own_task_ids(data: QMimeData, board_token: str) -> tuple[str, ...]:
    """The ids if `data` holds tasks of this board, else ()."""
    if not data.hasFormat(TASKS_TYPE):
        return ()
    try:
        payload = msgspec.json.decode(data.data(TASKS_TYPE).data(), type=_Payload)
    except msgspec.DecodeError:
        return ()
    return payload.ids if payload.board == board_token else ()
