"""What a save costs the window's thread, and when a change is safely on the disk."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import monotonic, perf_counter, thread_time

from PySide6.QtCore import QCoreApplication
from tests.benchmarks.boards import board, write_board
from tests.benchmarks.table import Table, growth, milliseconds

from keeplane.board import operations
from keeplane.board.board import Board
from keeplane.board.change import apply
from keeplane.models.autosave import Autosave
from keeplane.storage.board_file import BoardFile
from keeplane.storage.codec import encode

ROUNDS = 9
NEVER = 60_000


def measure(place: Path, sizes: Sequence[int]) -> Table:
    app = QCoreApplication.instance() or QCoreApplication([])
    figures: dict[str, dict[int, float]] = {"encode": {}, "window's thread": {}, "durable": {}}
    for size in sizes:
        figures["encode"][size] = median(_encoding(board(size)) for _ in range(ROUNDS))
        shares, durables = zip(*_saves(app, place / f"saved-{size}", size), strict=True)
        figures["window's thread"][size], figures["durable"][size] = median(shares), median(durables)
    names = {
        "encode": ("encode all, on the saving thread", "-"),
        "window's thread": ("the window's thread for one save", "8 ms at 10,000"),
        "durable": ("change to safe on the disk, by the clock", "250 ms"),
    }
    rows = [
        [words, *(milliseconds(figures[key][size]) for size in sizes), growth(figures[key]), budget]
        for key, (words, budget) in names.items()
    ]
    return Table("Saving", ["a save", *(f"{size:,}" for size in sizes), "exponent", "at most"], rows)


def _encoding(whole: Board) -> float:
    began = perf_counter()
    encode(whole)
    return perf_counter() - began


def _saves(app: QCoreApplication, folder: Path, size: int) -> list[tuple[float, float]]:
    """Seconds of the calling thread, and seconds until the board is on the disk, for each save."""
    file = BoardFile(write_board(folder, size), lambda: datetime.now(UTC))
    whole = file.open().board
    autosave = Autosave(file, words=lambda message: message.id)
    saves = []
    for number in range(ROUNDS):
        first = next(iter(whole.tasks))
        whole = apply(whole, operations.set_done(whole, [first], number % 2 == 0 or not whole.tasks[first].done))
        whole = apply(whole, operations.set_reason(whole, first, str(number)))
        began, worked = monotonic(), thread_time()
        autosave.schedule(whole)
        if not autosave.flush(NEVER):
            raise RuntimeError("the board was not saved")
        durable = monotonic() - began
        app.processEvents()
        saves.append((thread_time() - worked, durable))
    autosave.close()
    return saves
