"""From exec to the window, and memory, beside a bare PySide6 window started in turn with it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.benchmarks.boards import write_board
from tests.benchmarks.process import cpu_seconds, own_memory, peak_memory, wake_ups
from tests.benchmarks.screen import Screen
from tests.benchmarks.table import Table, growth, megabytes, milliseconds, times

BARE = "bare window"
START_BUDGET = {1_000: 1.5, 10_000: 1.8}
MEMORY_BUDGET = {10_000: 1.5}
IDLE_SECONDS = 10
REST_SECONDS = 12
"""The text cursor blinks for ten seconds."""


@dataclass(frozen=True, slots=True)
class Start:
    """Seconds from exec to the mapped window and to its cards, by the clock and of processor time; bytes.

    A bare window has no cards: it is done when it is mapped.
    """

    mapped: float
    worked: float
    painted: float
    painting: float
    own: int
    peak: int


def measure(env: Mapping[str, str], screen: Screen, place: Path, sizes: Sequence[int], rounds: int) -> list[Table]:
    commands = {BARE: [sys.executable, "-P", str(Path(__file__).with_name("bare.py"))]}
    for size in sizes:
        folder = write_board(place / f"board-{size}", size)
        commands[f"{size:,} tasks"] = [sys.executable, "-P", "-m", "keeplane", "--data-dir", str(folder)]
    starts: dict[str, list[Start]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            start = _start(command, env, screen)
            if number:  # the first round fills the caches of the disk and of compiled bytecode
                starts[name].append(start)
    named = dict(zip([BARE, *sizes], starts.values(), strict=True))
    return [_start_table(named, rounds), _memory_table(named), _idle_table(commands, env, screen)]


def _start(command: list[str], env: Mapping[str, str], screen: Screen) -> Start:
    screen.forget()
    began = time.monotonic()
    with running(command, env) as process:
        box = screen.wait_for_window()
        mapped, worked = time.monotonic() - began, cpu_seconds(process.pid)
        if "keeplane" in command:
            screen.wait_for_cards(box)
        painted, painting = time.monotonic() - began, cpu_seconds(process.pid)
        settle(process.pid)
        return Start(mapped, worked, painted, painting, own_memory(process.pid), peak_memory(process.pid))


@contextmanager
def running(command: list[str], env: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, env=dict(env))
    try:
        yield process
    finally:
        process.terminate()
        process.wait(30)


def settle(pid: int) -> None:
    """Wait until the program has nothing more to do."""
    before = -1.0
    while (now := cpu_seconds(pid)) != before:
        before = now
        time.sleep(0.5)


def _start_table(starts: Mapping[str | int, list[Start]], rounds: int) -> Table:
    bare = starts[BARE]
    rows = []
    for name, runs in starts.items():
        budget = START_BUDGET.get(name, 0) if isinstance(name, int) else 0
        rows.append(
            [
                name if name == BARE else f"{name:,} tasks",
                *_beside([(run.mapped, other.mapped) for run, other in zip(runs, bare, strict=True)]),
                *_beside([(run.worked, other.worked) for run, other in zip(runs, bare, strict=True)]),
                f"{budget} x" if budget else "-",
                *_beside([(run.painted, other.painted) for run, other in zip(runs, bare, strict=True)]),
                *_beside([(run.painting, other.painting) for run, other in zip(runs, bare, strict=True)]),
            ]
        )
    window = ["exec to mapped window", "by the clock", "ratio", "processor", "ratio", "at most"]
    head = [*window, "its cards painted", "ratio", "processor", "ratio"]
    return Table("Start", head, rows, f"Medians of {rounds}, each beside the bare window of the same round.")


def _beside(runs: Sequence[tuple[float, float]]) -> tuple[str, str]:
    """Seconds, and how many times those of the bare window in the same round."""
    return milliseconds(median(own for own, _ in runs)), f"{median(own / bare for own, bare in runs):.2f} x"


def _memory_table(starts: Mapping[str | int, list[Start]]) -> Table:
    bare = starts[BARE]
    rows = []
    for name, runs in starts.items():
        own, peak = median(run.own for run in runs), median(run.peak for run in runs)
        budget = MEMORY_BUDGET.get(name, 0) if isinstance(name, int) else 0
        rows.append(
            [
                name if name == BARE else f"{name:,} tasks",
                megabytes(own),
                times(own, median(run.own for run in bare)),
                megabytes(peak),
                times(peak, median(run.peak for run in bare)),
                f"{budget} x" if budget else "-",
            ]
        )
    more = growth({name: median(run.peak for run in runs) for name, runs in starts.items() if isinstance(name, int)})
    note = f"Its own share (PSS) once every task is decided. The peak grows with the board by an exponent of {more}."
    return Table("Memory", ["memory", "own", "ratio", "peak", "ratio", "at most"], rows, note)


def _idle_table(commands: Mapping[str, list[str]], env: Mapping[str, str], screen: Screen) -> Table:
    rows = []
    for name, command in commands.items():
        screen.forget()
        with running(command, env) as process:
            screen.wait_for_window()
            time.sleep(REST_SECONDS)
            settle(process.pid)
            before = wake_ups(process.pid)
            time.sleep(IDLE_SECONDS)
            rows.append([name, str(wake_ups(process.pid) - before), "-" if name == BARE else "0"])
    return Table("Idle", [f"wake-ups of any thread in {IDLE_SECONDS} s", "count", "at most"], rows)
