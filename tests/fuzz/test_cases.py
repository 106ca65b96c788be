"""Every case kept for the fuzzing targets: what one run begins with, and what earlier ones found."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.fuzz.targets import TARGETS

CASES = sorted(Path(__file__).with_name("cases").glob("*/*"))


def test_every_target_has_cases() -> None:
    assert {case.parent.name for case in CASES} == set(TARGETS)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_a_case_is_coped_with(case: Path) -> None:
    TARGETS[case.parent.name](case.read_bytes())
