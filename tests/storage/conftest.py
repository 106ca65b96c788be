"""Boards, folders and clocks for the tests of storage."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from keeplane.board.board import board_of
from keeplane.board.task import Task
from keeplane.storage.board_file import BoardFile

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)


@pytest.fixture
def board():
    """Makes a board of tasks with these titles, each its own id."""

    def board(*titles):
        return board_of(Task(id=f"id-{title}", title=title, created="2026-11-21T10:00:00Z") for title in titles)

    return board


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "keeplane"


@pytest.fixture
def board_file_in():
    return lambda folder, disk=None: BoardFile(folder, lambda: NOW, disk)


@pytest.fixture
def board_file(board_file_in, folder):
    """Makes a new BoardFile on the folder, as a new start of the program does."""
    return lambda disk=None: board_file_in(folder, disk)


@pytest.fixture
def titles():
    return lambda board: [task.title for task in board.tasks.values()]
