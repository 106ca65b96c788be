from __future__ import annotations

import sys
from pathlib import Path

import pytest

from keeplane.places import cache_folder, home_folder, log_folder


def lay_out(monkeypatch: pytest.MonkeyPatch, program: Path, *, frozen: bool = True) -> None:
    program.parent.mkdir(parents=True)
    program.touch()
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)


@pytest.mark.parametrize("program", ["keeplane/keeplane", "Keeplane.app/Contents/MacOS/keeplane"])
def test_a_folder_beside_the_program_takes_everything(monkeypatch, tmp_path, program):
    lay_out(monkeypatch, tmp_path / program)
    beside = (tmp_path / program).parent if program.startswith("keeplane") else tmp_path
    assert home_folder() != beside / "keeplane-data"
    (beside / "keeplane-data").mkdir()
    assert home_folder() == beside / "keeplane-data"
    assert {cache_folder().parent, log_folder().parent} == {beside / "keeplane-data"}


def test_a_folder_beside_python_means_nothing(monkeypatch, tmp_path):
    lay_out(monkeypatch, tmp_path / "bin" / "python", frozen=False)
    (tmp_path / "bin" / "keeplane-data").mkdir()
    assert tmp_path not in home_folder().parents
