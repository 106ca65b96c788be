"""What the system tells of a running program."""

from __future__ import annotations

import os
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    """Processor time of all its threads so far. It counts in hundredths of a second."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK


def peak_memory(pid: int) -> int:
    """The most that it ever had in memory, in bytes, with what it shares with others."""
    return _number(Path(f"/proc/{pid}/status"), "VmHWM:") * 1024


def own_memory(pid: int) -> int:
    """What it has in memory now, in bytes; what it shares with others counts in part (PSS)."""
    return _number(Path(f"/proc/{pid}/smaps_rollup"), "Pss:") * 1024


def wake_ups(pid: int) -> int:
    """How often any of its threads has been woken so far."""
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(_number(thread / "status", "voluntary_ctxt_switches:") for thread in threads)


def _number(file: Path, name: str) -> int:
    line = next(line for line in file.read_text("utf-8").splitlines() if line.startswith(name))
    return int(line.split()[1])
