"""Writes a copy of the whole board into one file, for safe keeping or another computer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from keeplane.board.board import Board
from keeplane.board.message import Message
from keeplane.exchange.whole_file import FileTroubleError, write_whole
from keeplane.models.job import Job, Step
from keeplane.storage.codec import encode

ENDING = "keeplane"


def copy_job(path: Path, board: Board, parent: QObject | None = None) -> Job:
    """What it hands on is a Message on how it went. The copy is a board.json under another name."""
    return Job("copy", partial(_write, path, board), parent)


def _write(path: Path, board: Board, _step: Step) -> Message:
    try:
        write_whole(path, encode(board))
    except FileTroubleError as error:
        return error.message
    return Message("exchange.copied", {"name": path.name})
