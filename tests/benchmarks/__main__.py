"""Measures how fast Keeplane is, and prints it as tables.

    python3 packaging/bootstrap.py bench [-- --only start --rounds 5 --sizes 1000,10000]

All runs on a display of its own. Times of the window's thread are processor time, so that other work on the machine
weighs little; what is measured by the clock is measured beside a bare PySide6 window in the same round.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks import acts, commands, saving, starts
from tests.benchmarks.boards import write_board
from tests.benchmarks.screen import watched
from tests.benchmarks.table import Table, growth, milliseconds
from tests.desktop.session import desktop_session

SIZES = (0, 1_000, 10_000, 100_000)
FRAME_BUDGET = "16 ms"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=_MEASURES, default=list(_MEASURES))
    parser.add_argument("--sizes", type=lambda text: tuple(map(int, text.split(","))), default=SIZES)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    # Python's compiled bytecode has to be there, as it is for every user from the second start on.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    print(f"{_machine()}\n", flush=True)
    with tempfile.TemporaryDirectory(prefix="kl-") as folder:
        place = Path(folder)
        (place / "desk").mkdir()
        with desktop_session(place / "desk") as session:
            # No screen reader is at work, as on most desktops.
            env = {name: value for name, value in session.env.items() if "ACCESSIBILITY" not in name}
            for name in options.only:
                for table in _MEASURES[name](env, place, options.sizes, options.rounds):
                    print(f"{table.text()}\n", flush=True)


def _machine() -> str:
    lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    model = next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.machine())
    return f"{os.cpu_count()} cores, {model}; {platform.system()}, Python {platform.python_version()}"


def _start(env: Mapping[str, str], place: Path, sizes: Sequence[int], rounds: int) -> Iterator[Table]:
    with watched(env["DISPLAY"]) as screen:
        yield from starts.measure(env, screen, place, sizes, rounds)


def _opening(env: Mapping[str, str], place: Path, sizes: Sequence[int], rounds: int) -> Iterator[Table]:
    rows = []
    for size in sizes:
        folder = write_board(place / f"opened-{size}", size)
        told = [_told(["tests.benchmarks.opening", str(folder)], env)["stretches"] for _ in range(rounds + 1)][1:]
        longest = [max(stretches) for stretches in told]
        whole = median(map(sum, told))
        limit = milliseconds(acts.LONGEST_PAUSE)
        rows.append(
            [f"{size:,} tasks", milliseconds(whole), milliseconds(median(longest)), milliseconds(max(longest)), limit]
        )
    head = ["from the mapped window to its cards", "processor", "longest pause", "worst", "at most"]
    yield Table("Opening", head, rows, f"Medians of {rounds}; a pause is work between which the window hears nothing.")


def _acts(env: Mapping[str, str], _place: Path, sizes: Sequence[int], _rounds: int) -> Iterator[Table]:
    sizes = [size for size in sizes if size]
    told = {size: _told(["tests.benchmarks.acts", str(size)], env) for size in sizes}
    rows = []
    for name in told[sizes[0]]:
        middle = {size: told[size][name][0] for size in sizes}
        budget = acts.BUDGETS.get(name)
        limit = f"{milliseconds(budget)} at 10,000" if budget else "-"
        _, longest, worst = told[sizes[-1]][name]
        pause = f"{milliseconds(longest)} ({milliseconds(worst)})"
        rows.append([name, *(milliseconds(middle[size]) for size in sizes), growth(middle), limit, pause])
    columns = [*(f"{size:,}" for size in sizes), "exponent", "at most", f"longest pause, {sizes[-1]:,}"]
    note = (
        f"Medians of {acts.ROUNDS}, of what takes seconds {acts.LARGE_ROUNDS}; in brackets the longest of all rounds. "
        f"With 100,000 tasks, no pause is to be longer than {milliseconds(acts.LONGEST_PAUSE)}."
    )
    yield Table("What the user does", ["the window's thread, with layout and painting", *columns], rows, note)


def _frames(env: Mapping[str, str], _place: Path, sizes: Sequence[int], _rounds: int) -> Iterator[Table]:
    rows = []
    for size in sizes[-2:]:
        for name, frames in _told(["tests.benchmarks.frames", str(size)], env).items():
            late = sorted(frames)[int(len(frames) * 0.99)]
            figures = [milliseconds(figure) for figure in (median(frames), late, max(frames))]
            rows.append([f"{name}, {size:,} tasks", *figures, FRAME_BUDGET])
    yield Table("Frames", ["a frame", "median", "99 of 100", "worst", "at most"], rows)


def _saving(_env: Mapping[str, str], place: Path, sizes: Sequence[int], _rounds: int) -> Iterator[Table]:
    yield saving.measure(place, [size for size in sizes if size])


def _deciding(_env: Mapping[str, str], _place: Path, _sizes: Sequence[int], _rounds: int) -> Iterator[Table]:
    from tests.benchmarks import deciding  # noqa: PLC0415 - it reads all cues

    yield deciding.measure()


def _command(env: Mapping[str, str], place: Path, sizes: Sequence[int], rounds: int) -> Iterator[Table]:
    yield commands.triage(env, place, [size for size in sizes if size], min(rounds, 3))


def _imports(env: Mapping[str, str], _place: Path, _sizes: Sequence[int], rounds: int) -> Iterator[Table]:
    yield commands.imports(env, rounds)


def _told(module: list[str], env: Mapping[str, str]) -> dict[str, list[float]]:
    command = [sys.executable, "-m", *module]
    done = subprocess.run(command, env=dict(env), stdout=subprocess.PIPE, text=True, check=True)
    told: dict[str, list[float]] = json.loads(done.stdout)
    return told


_MEASURES: dict[str, Callable[[Mapping[str, str], Path, Sequence[int], int], Iterator[Table]]] = {
    "start": _start,
    "opening": _opening,
    "acts": _acts,
    "frames": _frames,
    "saving": _saving,
    "deciding": _deciding,
    "triage": _command,
    "imports": _imports,
}

if __name__ == "__main__":
    main()
