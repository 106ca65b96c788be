"""The command line and what a start imports."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.benchmarks.boards import titles
from tests.benchmarks.table import Table, growth, milliseconds

SLOWEST = 15
PROGRAM = """
from keeplane.__main__ import main
from keeplane.desktop.plain_imports import import_plainly
import_plainly()
import keeplane.app, keeplane.session, keeplane.ui.window_contents
"""


def triage(env: Mapping[str, str], place: Path, sizes: Sequence[int], rounds: int) -> Table:
    figures: dict[int, float] = {}
    for size in sizes:
        file = place / f"lines-{size}.txt"
        file.write_text("\n".join(titles(size)), "utf-8")
        command = [sys.executable, "-P", "-m", "keeplane", "triage", str(file), "--format", "json"]
        figures[size] = median(_seconds(command, env) for _ in range(rounds))
    row = ["keeplane triage, by the clock", *(milliseconds(figures[size]) for size in sizes), growth(figures)]
    return Table("Command line", ["lines", *(f"{size:,}" for size in sizes), "exponent"], [row])


def _seconds(command: list[str], env: Mapping[str, str]) -> float:
    began = time.monotonic()
    subprocess.run(command, env=dict(env), stdout=subprocess.DEVNULL, check=True)
    return time.monotonic() - began


def imports(env: Mapping[str, str], rounds: int) -> Table:
    """The modules that take longest by themselves, and the sum of all."""
    runs = [_import_times(env) for _ in range(rounds + 1)][1:]
    medians = {name: median(run.get(name, 0.0) for run in runs) for name in runs[0]}
    worst = sorted(medians, key=lambda name: -medians[name])[:SLOWEST]
    rows = [[f"`{name}`", milliseconds(medians[name])] for name in worst]
    ours = sum(seconds for name, seconds in medians.items() if name.startswith("keeplane"))
    rows += [["all of Keeplane's own", milliseconds(ours)], ["everything", milliseconds(sum(medians.values()))]]
    note = f"{len(medians)} modules, each without what it imports itself; measuring makes them slower."
    return Table("Imports at the start", ["module", "time"], rows, note)


def _import_times(env: Mapping[str, str]) -> dict[str, float]:
    command = [sys.executable, "-P", "-X", "importtime", "-c", PROGRAM]
    told = subprocess.run(command, env=dict(env), capture_output=True, text=True, check=True).stderr
    lines = re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", told)
    return {name: int(microseconds) / 1e6 for microseconds, name in lines}
