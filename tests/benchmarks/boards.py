"""Boards of any size, made of titles that people wrote."""

from __future__ import annotations

import json
from pathlib import Path

from keeplane.board.board import Board, board_of
from keeplane.board.task import Lane, Task
from keeplane.storage.codec import encode

DATA = Path(__file__).with_name("data")
NOW = "2026-11-21T09:00:00Z"
LANES = (Lane.INBOX, Lane.INBOX, Lane.KEEP, Lane.OUTSOURCE)
"""The lanes of the first, second, third, fourth task, and so on over again."""


def titles(count: int) -> list[str]:
    """So many titles, no two of them alike."""
    lines = [line for path in sorted(DATA.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    written = [" ".join(json.loads(line)["text"].split()) for line in lines]
    return [f"{written[number % len(written)]} no. {number}" for number in range(count)]


def board(count: int) -> Board:
    return board_of(
        Task(
            id=f"{number:032x}",
            title=title,
            created=NOW,
            lane=LANES[number % len(LANES)],
            done=number % 9 == 0,
            hours_per_week=2.0 if number % 7 == 0 else None,
        )
        for number, title in enumerate(titles(count))
    )


def write_board(folder: Path, count: int) -> Path:
    """A data folder with such a board in it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "board.json").write_bytes(encode(board(count)))
    return folder
