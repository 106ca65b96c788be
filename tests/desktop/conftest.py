"""A desktop for all tests, and the program on it, afresh for each."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.desktop.accessibility import Bus, accessibility_bus
from tests.desktop.hands import Hands
from tests.desktop.neighbour import Neighbour, neighbour_program
from tests.desktop.program import Program, started, write_board
from tests.desktop.session import Session, desktop_session

if not sys.platform.startswith("linux"):
    collect_ignore_glob = ["test_*.py"]

FAILED = pytest.StashKey[bool]()


@dataclass(frozen=True, slots=True)
class Desktop:
    """What all tests share."""

    session: Session
    bus: Bus
    hands: Hands
    neighbour: Neighbour


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    place = tmp_path_factory.mktemp("desk")
    with ExitStack() as stack:
        session = stack.enter_context(desktop_session(place))
        bus = stack.enter_context(accessibility_bus(session.env["DBUS_SESSION_BUS_ADDRESS"]))
        neighbour = stack.enter_context(neighbour_program(session.env, place / "neighbour.log"))
        yield Desktop(session, bus, Hands(session.env), neighbour)


@pytest.fixture
def hands(desktop: Desktop) -> Hands:
    return desktop.hands


@pytest.fixture
def neighbour(desktop: Desktop) -> Neighbour:
    desktop.neighbour.forget()
    return desktop.neighbour


Start = Callable[[], Program]


@pytest.fixture
def start(desktop: Desktop, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Start]:
    """Starts the program on this test's own folder. At the end it must not have complained of anything."""
    log = tmp_path / "program.log"
    with ExitStack() as stack:

        def start_program() -> Program:
            return stack.enter_context(
                started(desktop.bus, desktop.hands, desktop.session.env, tmp_path / "board", log)
            )

        yield start_program
        desktop.hands.do("mouseup", 1)
        failed = request.node.stash.get(FAILED, False)
        if failed:
            desktop.neighbour.photograph(tmp_path / "screen.png")
    assert failed or not log.exists() or log.read_text(encoding="utf-8") == ""


@pytest.fixture
def board(start: Start, tmp_path: Path) -> Callable[..., Program]:
    """Starts the program on a board with the given titles in each lane."""

    def start_with(**lanes: list[str]) -> Program:
        write_board(tmp_path / "board", lanes)
        return start()

    return start_with


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    report = yield
    if report.when == "call" and report.failed:
        item.stash[FAILED] = True
        tmp_path = item.funcargs.get("tmp_path")
        report.sections.append(("desktop", f"the screen, the program's board and its output are in {tmp_path}"))
    return report
