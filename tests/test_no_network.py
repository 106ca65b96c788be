"""Keeplane opens no socket to a network, or the kernel would kill it. For the window see tests/desktop."""

from __future__ import annotations

import platform
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from tests.local_sockets_only import MACHINES

LAUNCHER = Path(__file__).with_name("local_sockets_only.py")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in MACHINES, reason="the filter is Linux's"
)


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(LAUNCHER), sys.executable, *command],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    "code",
    [
        "import socket; socket.socket(socket.AF_INET)",
        "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)",
        "import threading, socket; t = threading.Thread(target=socket.socket); t.start(); t.join()",
        "from PySide6.QtNetwork import QTcpSocket; QTcpSocket().bind(0)",
        "from PySide6.QtNetwork import QUdpSocket; QUdpSocket().bind(0)",
        "import os, sys; os.execv(sys.executable, ['python', '-c', 'import socket; socket.socket()'])",
    ],
)
def test_what_opens_a_socket_to_a_network_is_killed(code: str) -> None:
    assert run("-c", code).returncode == -signal.SIGSYS


def test_what_opens_a_socket_within_the_machine_lives() -> None:
    assert run("-c", "import socket; socket.socket(socket.AF_UNIX)").returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["triage", "{list}", "--format", "text"],
        ["triage", "{list}", "--format", "json"],
        ["triage", "{list}", "--format", "csv"],
        ["triage", "{list}", "--format", "markdown"],
        ["rules"],
        ["rules", "video"],
        ["--version"],
        ["--data-dir", "{folder}", "--snapshot", "{folder}/board.png"],
        ["--sample", "--snapshot", "{folder}/sample.png"],
    ],
    ids=" ".join,
)
def test_the_command_line_opens_none(arguments: list[str], tmp_path: Path) -> None:
    todo = tmp_path / "todo.txt"
    todo.write_text("Ask http://example.com/\nEdit the onboarding video\n", encoding="utf-8")
    done = run("-m", "keeplane", *(argument.format(list=todo, folder=tmp_path) for argument in arguments))
    assert (done.returncode, done.stderr) == (0, "")
