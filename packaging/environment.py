"""The virtual environment: made, repaired, filled from the pins, and recognised as ready at a glance.

A stamp inside `.venv` says what it was made from. It is emptied before anything changes and written last, so an
interrupted set-up leaves an empty stamp, and the next start makes the environment anew.
"""

import contextlib
import dataclasses
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from console import SetupError, last_lines, say

try:
    import fcntl
except ImportError:  # Windows: two set-ups at once are not kept apart there
    fcntl = None  # type: ignore[assignment]

# The venv that this script itself may be running in can be the one that has to be made anew.
BASE_PYTHON: str = getattr(sys, "_base_executable", sys.executable)
# What pip says, and what it means; the first that is found counts, for a lost network has other errors in its train.
PIP_TROUBLES = {
    r"No space left": "The disk is full: make room and start again.",
    r"NewConnectionError|NameResolutionError|Connect(ion)?Timeout|ReadTimeout|ProxyError|SSLError|timed out": (
        "The Python package index cannot be reached: check the network (or the proxy) and start again."
    ),
    r"No matching distribution": (
        "A pinned package is not offered for this Python or this system: use another Python from 3.11 on."
    ),
    r"Permission denied": "The folder may not be written to: copy it to where you may write and start again.",
}


class Purpose(StrEnum):
    """What the environment is for; each one also serves those before it."""

    RUN = "run"
    TEST = "test"
    BENCH = "bench"
    BUILD = "build"


EDITABLE = {Purpose.RUN: ".", Purpose.TEST: ".[test]", Purpose.BENCH: ".[test,bench]"}
"""What is installed from the sources; for a build, what is built comes in later, as a user would install it."""


DEVELOPMENT_VENV = ".venv"
BUILD_VENV = "build/environment"
"""Apart, for a program is built from what a user installs and not from the sources."""


@dataclass(frozen=True, slots=True)
class Project:
    root: Path
    venv_folder: str = DEVELOPMENT_VENV

    @property
    def venv(self) -> Path:
        return self.root / self.venv_folder

    @property
    def python(self) -> Path:
        return self.venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def stamp(self) -> Path:
        return self.venv / "keeplane-setup.json"

    @property
    def requirements(self) -> Path:
        return self.root / "pyproject.toml"

    @property
    def constraints(self) -> Path:
        return self.root / "packaging" / "constraints.txt"


@dataclass(frozen=True, slots=True)
class Stamp:
    place: str
    python: str
    pins: str
    purpose: str

    def covers(self, wanted: "Stamp") -> bool:
        everything = dataclasses.replace(self, purpose=wanted.purpose) == wanted
        purposes = list(Purpose)
        return everything and self.purpose in purposes[purposes.index(Purpose(wanted.purpose)) :]


def wanted_stamp(project: Project, purpose: Purpose) -> Stamp:
    pins = hashlib.sha256(project.requirements.read_bytes() + project.constraints.read_bytes()).hexdigest()
    return Stamp(str(project.venv), "{}.{}".format(*sys.version_info[:2]), pins, purpose.value)


def read_stamp(project: Project) -> Stamp | None:
    try:
        return Stamp(**json.loads(project.stamp.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def is_ready(project: Project, purpose: Purpose) -> bool:
    """Asks only the file system, so that an every-day start is not held up."""
    stamp = read_stamp(project)
    return stamp is not None and stamp.covers(wanted_stamp(project, purpose)) and _has_interpreter(project)


def prepare(project: Project, purpose: Purpose) -> None:
    wanted = wanted_stamp(project, purpose)
    try:
        if not _can_be_kept(project, wanted):
            _make(project)
        project.stamp.write_text("", "utf-8")
        _install(project, purpose)
        project.stamp.write_text(json.dumps(dataclasses.asdict(wanted)), "utf-8")
    except OSError as error:
        raise SetupError(
            f"Cannot write to {error.filename or project.venv} ({error.strerror}). Close programs that use it, "
            "or copy this folder to where you may write and there is room, and start again."
        ) from error


@contextlib.contextmanager
def alone(project: Project) -> Iterator[None]:
    """Keeps a second, impatient start from repairing what the first is still making."""
    with project.constraints.open("rb") as held:
        if fcntl is not None:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say("Another start is setting Keeplane up; waiting for it.")
                fcntl.flock(held, fcntl.LOCK_EX)
            except OSError:
                say("This folder cannot be locked; please start Keeplane only once while it sets up.")
        yield


def child_environment() -> dict[str, str]:
    """The user's environment without what would make the virtual environment load foreign packages."""
    foreign = {"PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__"}
    return {name: value for name, value in os.environ.items() if name not in foreign}


def explain_venv(output: str) -> str:
    return f"Python could not make a virtual environment.\n{last_lines(output)}"


def explain_pip(output: str) -> str:
    for sign, meaning in PIP_TROUBLES.items():
        telling = [line for line in output.splitlines() if re.search(sign, line)]
        if telling:
            return f"{meaning}\n{last_lines(telling[-1])}"
    return f"pip stopped. Its last lines say why; start again once that is put right.\n{last_lines(output)}"


def _has_interpreter(project: Project) -> bool:
    try:
        settings = (project.venv / "pyvenv.cfg").read_text("utf-8")
    except OSError:
        return False
    homes = [Path(line.partition("=")[2].strip()) for line in settings.splitlines() if line.startswith("home")]
    return project.python.exists() and all(home.is_dir() for home in homes)


def _can_be_kept(project: Project, wanted: Stamp) -> bool:
    if not project.stamp.exists():  # made by hand: kept when it is sound
        return _interpreter_version(project) == wanted.python
    stamp = read_stamp(project)
    same_ground = stamp is not None and (stamp.place, stamp.python) == (wanted.place, wanted.python)
    return same_ground and _interpreter_version(project) == wanted.python


def _interpreter_version(project: Project) -> str | None:
    probe = "import pip, sys; print('{}.{}'.format(*sys.version_info[:2]))"
    try:
        done = subprocess.run(
            [project.python, "-c", probe], capture_output=True, text=True, env=child_environment(), check=False
        )
    except OSError:
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def _make(project: Project) -> None:
    if project.venv.is_symlink():
        project.venv.unlink()
    elif project.venv.exists():
        say(f"The set-up in {project.venv_folder} is unfinished or comes from elsewhere: making it anew.")
        shutil.rmtree(project.venv)
    project.venv.mkdir(parents=True)
    project.stamp.write_text("", "utf-8")
    call([BASE_PYTHON, "-m", "venv", str(project.venv)], project.root, explain_venv)


def _install(project: Project, purpose: Purpose) -> None:
    if purpose is not Purpose.BUILD:
        say("Setting Keeplane up, once: about 85 MB to download, a minute or two.")
    # With the pinned setuptools in place, the build need not fetch an unpinned one for itself.
    pip_install(project, "setuptools")
    if purpose in EDITABLE:
        pip_install(project, "--no-build-isolation", "--editable", EDITABLE[purpose])


def pip_install(project: Project, *wanted: str) -> None:
    """Raises SetupError that says what pip says, and what it means."""
    pip = [str(project.python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    call([*pip, "--constraint", str(project.constraints), *wanted], project.root, explain_pip)


def call(command: list[str], folder: Path, explain: Callable[[str], str]) -> None:
    environment = child_environment() | {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"}
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise SetupError(explain(done.stdout))
