"""The commands: `run`, `test`, `bench` and `build`."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import assert_never

import environment
from console import SetupError, say
from environment import BUILD_VENV, DEVELOPMENT_VENV, Project, Purpose

USAGE = """Usage:
  python3 packaging/bootstrap.py run  [-- program arguments]   set up and start Keeplane
  python3 packaging/bootstrap.py test [-- pytest arguments]    set up and run every check
  python3 packaging/bootstrap.py bench [-- what to measure]    set up and measure how fast Keeplane is
  python3 packaging/bootstrap.py build [-- --home URL]         make what a release is made of, in dist/"""
CANNOT_GO_ON = 2
INTERRUPTED = 130
PICTURE = "keeplane.png"
AT_ONCE = ("--numprocesses=2", "--dist=worksteal")
CHECKS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy"],
}


def main(argv: list[str], root: Path) -> int:
    match argv:
        case [command, "--", *arguments] | [command, *arguments] if command in set(Purpose):
            pass
        case ["-h" | "--help"]:
            say(USAGE)
            return 0
        case _:
            print(USAGE, file=sys.stderr)
            return CANNOT_GO_ON
    purpose = Purpose(command)
    try:
        return carry_out(root, purpose, arguments)
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return CANNOT_GO_ON
    except KeyboardInterrupt:
        print("Stopped. The next start puts right what is half done.", file=sys.stderr)
        return INTERRUPTED


def carry_out(root: Path, purpose: Purpose, arguments: list[str]) -> int:
    project = Project(root, BUILD_VENV if purpose is Purpose.BUILD else DEVELOPMENT_VENV)
    set_up(project, purpose)
    match purpose:
        case Purpose.RUN:
            return run(project, arguments)
        case Purpose.TEST:
            return test(project, arguments)
        case Purpose.BENCH:
            return bench(project, arguments)
        case Purpose.BUILD:
            from building import build  # noqa: PLC0415 - an every-day start has no use for it

            return build(project, arguments)
        case _:
            assert_never(purpose)


def set_up(project: Project, purpose: Purpose) -> None:
    if environment.is_ready(project, purpose):
        return
    with environment.alone(project):
        if environment.is_ready(project, purpose):
            return
        if sys.platform.startswith("linux"):
            import system_packages  # noqa: PLC0415 - an every-day start has no use for it

            system_packages.provide(purpose)
        environment.prepare(project, purpose)


def run(project: Project, arguments: list[str]) -> int:
    if arguments or has_screen(sys.platform, os.environ):
        return start(project, arguments)
    say(f"There is no screen here, so Keeplane sorts its sample board and draws the window to {PICTURE}.")
    code = keeplane(project, ["--sample", "--snapshot", PICTURE])
    if code:
        return code
    say(f"The window is drawn in {Path(PICTURE).resolve()}\nThe sample board, sorted:\n")
    return keeplane(project, ["triage", str(project.root / "resources" / "samples" / "monday.txt")])


def test(project: Project, arguments: list[str]) -> int:
    """pytest comes last, so that on success its closing line closes the output."""
    codes = {name: check(project, name, command) for name, command in CHECKS.items()}
    codes["pytest"] = check(project, "pytest", ["pytest", *AT_ONCE, *arguments])
    failed = {name: code for name, code in codes.items() if code}
    if failed:
        print(f"Failed: {', '.join(failed)}.", file=sys.stderr)
    return next(iter(failed.values()), 0)


def bench(project: Project, arguments: list[str]) -> int:
    command = [str(project.python), "-m", "tests.benchmarks", *arguments]
    return subprocess.run(command, cwd=project.root, env=environment.child_environment(), check=False).returncode


def has_screen(platform: str, variables: Mapping[str, str]) -> bool:
    return not platform.startswith("linux") or any(variables.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def start(project: Project, arguments: list[str]) -> int:
    """Becomes the program, so that signals and its exit code are its own."""
    if os.name != "nt":  # exec there returns to the shell at once
        os.execve(project.python, _program(project, arguments), environment.child_environment())  # noqa: S606
    return keeplane(project, arguments)


def keeplane(project: Project, arguments: list[str]) -> int:
    return subprocess.run(_program(project, arguments), env=environment.child_environment(), check=False).returncode


def check(project: Project, name: str, command: list[str]) -> int:
    say(f"--- {name}")
    variables = environment.child_environment() | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([project.python, "-m", *command], cwd=project.root, env=variables, check=False).returncode


def _program(project: Project, arguments: list[str]) -> list[str]:
    # -P: the user's current folder is no place to import from.
    return [str(project.python), "-P", "-m", "keeplane", *arguments]
