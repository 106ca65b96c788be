"""Loads the set-up scripts by path: as a package, `packaging` would hide the library that pytest itself imports."""

import dataclasses
import importlib
import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "packaging"

sys.path[:0] = [str(SCRIPTS), str(SCRIPTS / "pyinstaller")]
for name in (
    "bootstrap",
    "building",
    "commands",
    "console",
    "deb",
    "distribution",
    "environment",
    "left_out",
    "linux_tree",
    "system_packages",
):
    importlib.import_module(name)
del sys.path[:2]

import environment  # noqa: E402 - found by the lines above


@pytest.fixture
def root():
    return ROOT


@pytest.fixture
def project(tmp_path):
    """A project whose virtual environment is ready to run, as far as the file system tells."""
    project = environment.Project(tmp_path / "my clone")
    home = tmp_path / "python" / "bin"
    for folder in (home, project.python.parent, project.constraints.parent):
        folder.mkdir(parents=True)
    project.requirements.write_text('[project]\nname = "keeplane"\n')
    project.constraints.write_text("ruff==1.0\n")
    project.python.write_text("")
    (project.venv / "pyvenv.cfg").write_text(f"home = {home}\ninclude-system-site-packages = false\n")
    wanted = environment.wanted_stamp(project, environment.Purpose.RUN)
    project.stamp.write_text(json.dumps(dataclasses.asdict(wanted)))
    return project
