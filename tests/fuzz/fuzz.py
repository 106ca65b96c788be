"""A coverage-guided search for bytes that a target does not cope with, by Atheris (libFuzzer for Python).

    pip install atheris
    python tests/fuzz/fuzz.py board -max_total_time=600

It begins with the cases in tests/fuzz/cases/TARGET, and leaves what it finds in the current folder as crash-*. A
finding is put among these cases once it is mended; the suite runs them all.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

sys.path.insert(0, str(Path(__file__).parents[2]))
with atheris.instrument_imports(include=["keeplane"]):
    from tests.fuzz.targets import TARGETS

CASES = Path(__file__).with_name("cases")


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"usage: fuzz.py {{{','.join(TARGETS)}}} [option of libFuzzer ...]")
    target = sys.argv.pop(1)
    with TemporaryDirectory() as found:
        # libFuzzer adds to the first folder whatever reaches new code.
        atheris.Setup([*sys.argv, found, str(CASES / target)], TARGETS[target])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
