"""What the benchmarks print: Markdown tables that can go into docs/speed.md as they are."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells below a head; every row is as long as the head."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""

    def text(self) -> str:
        lines = [self.head, ["---", *["---:"] * (len(self.head) - 1)], *self.rows]
        table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
        return "\n\n".join(part for part in (f"## {self.title}", table, self.note) if part)


def milliseconds(seconds: float) -> str:
    digits = 0 if seconds >= 0.1 else 1 if seconds >= 0.01 else 2
    return f"{seconds * 1000:,.{digits}f} ms"


def megabytes(size: float) -> str:
    return f"{size / 2**20:,.1f} MB"


def times(figure: float, beside: float) -> str:
    return f"{figure / beside:.2f} x"


def growth(figures: Mapping[int, float]) -> str:
    """The exponent between the smallest and the largest board: 1 is linear, 0 no growth at all."""
    sizes = sorted(size for size in figures if size)
    if len(sizes) < 2:
        return "-"
    least, most = sizes[0], sizes[-1]
    return f"{math.log(max(figures[most], 1e-9) / max(figures[least], 1e-9)) / math.log(most / least):.2f}"
