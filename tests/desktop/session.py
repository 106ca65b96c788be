"""A desktop of its own: display, window manager, session bus and accessibility bus, gone when the tests are."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.desktop.waiting import wait_for

SCREEN = (1600, 1200)
TOOLS = ("Xvfb", "openbox", "xdotool", "dbus-daemon", "setpriv")
GRACE = 3.0
REMEDY = "run: python3 packaging/bootstrap.py test"


@dataclass(frozen=True, slots=True)
class Session:
    """Where to find the desktop: `env` is all that a program needs to run on it."""

    env: Mapping[str, str]


@contextmanager
def desktop_session(place: Path) -> Iterator[Session]:
    """A desktop whose files are all in `place`, an empty directory with a short path."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.fail(f"the desktop tests need {', '.join(missing)}; {REMEDY}", pytrace=False)
    env = _environment(place)
    with ExitStack() as stack:
        size = f"{SCREEN[0]}x{SCREEN[1]}x24"
        xvfb = ["Xvfb", "-displayfd", "{fd}", "-screen", "0", size, "-nolisten", "tcp", "-noreset", "-dpi", "96"]
        env["DISPLAY"] = f":{stack.enter_context(_announced(xvfb, env, place))}"
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--nosyslog", "--print-address={fd}"]
        bus.append(f"--address=unix:dir={env['XDG_RUNTIME_DIR']}")
        env["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_announced(bus, env, place))
        openbox = ["openbox", "--sm-disable", "--config-file", str(Path(__file__).with_name("openbox.xml"))]
        stack.enter_context(running(openbox, env, place / "openbox.log"))
        wait_for("openbox to manage the display", lambda: _managed(env))
        yield Session(env)


@contextmanager
def running(
    command: Sequence[str], env: Mapping[str, str], log: Path, *, piped: bool = False, pass_fds: Sequence[int] = ()
) -> Iterator[subprocess.Popen[str]]:
    """The command in a process group of its own, none of which outlives this context, or tests that are killed.

    It writes to `log`; if `piped`, its standard input and output are the process's pipes.
    """
    with log.open("a", encoding="utf-8") as out:
        process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", *command],
            env=env,
            stdin=subprocess.PIPE if piped else subprocess.DEVNULL,
            stdout=subprocess.PIPE if piped else out,
            stderr=out,
            text=True,
            start_new_session=True,
            pass_fds=pass_fds,
        )
    try:
        yield process
    finally:
        process.terminate()
        with suppress(subprocess.TimeoutExpired):
            process.wait(GRACE)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


@contextmanager
def _announced(command: Sequence[str], env: Mapping[str, str], place: Path) -> Iterator[str]:
    """What the server writes, once it is ready, to the file descriptor that stands for {fd} in `command`."""
    log = place / f"{command[0]}.log"
    reader, writer = os.pipe()
    with os.fdopen(reader, encoding="utf-8") as answer:
        filled = [part.format(fd=writer) for part in command]
        with running(filled, env, log, pass_fds=[writer]):
            os.close(writer)
            line = answer.readline().strip()
            if not line:
                pytest.fail(f"{command[0]} did not start: {log.read_text().strip()}; {REMEDY}", pytrace=False)
            yield line


def _environment(place: Path) -> dict[str, str]:
    inherited = ("QT_", "XDG_", "DBUS_", "AT_SPI_", "LANGUAGE")
    env = {key: value for key, value in os.environ.items() if not key.startswith(inherited)}
    folders = {
        "HOME": "home",
        "TMPDIR": "tmp",
        "XDG_CACHE_HOME": "cache",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_RUNTIME_DIR": "run",
        "XDG_STATE_HOME": "state",
    }
    for variable, name in folders.items():
        folder = place / name
        folder.mkdir(mode=0o700)
        env[variable] = str(folder)
    return env | {
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONUNBUFFERED": "1",
    }


def _managed(env: Mapping[str, str]) -> bool:
    answer = subprocess.run(["xdotool", "get_num_desktops"], env=env, capture_output=True, check=False)
    return answer.returncode == 0
