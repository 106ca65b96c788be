from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from threading import current_thread, main_thread

import pytest
from tests.models.conftest import make_board

from keeplane.board.board import Board
from keeplane.board.change import Change, apply
from keeplane.board.difference import Difference, difference
from keeplane.board.message import Message
from keeplane.models.earlier import Compared, EarlierSearch, Listed, Opened

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
TIMES = [NOON - timedelta(days=days) for days in range(4)]
BOARD = make_board(inbox="ab")


EDITED = "2026-11-21T12:00:00Z"


def clock() -> str:
    assert current_thread() is not main_thread()
    return EDITED


class Kept:
    def __init__(self) -> None:
        self.read_in_order: list[datetime] = []

    def saved(self) -> list[datetime]:
        assert current_thread() is not main_thread()
        return TIMES

    def read(self, saved: datetime, pause: Callable[[], None]) -> Board:
        assert current_thread() is not main_thread()
        pause()
        self.read_in_order.append(saved)
        if saved == TIMES[1]:
            raise TypeError("a fault of ours")
        return BOARD


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def search(qapp, kept: Kept) -> Iterator[EarlierSearch]:
    search = EarlierSearch(kept, clock)
    yield search
    search.stop()


def test_every_version_is_told_and_one_that_trips_us_up_hides_no_other(qtbot, search: EarlierSearch) -> None:
    told: list[object] = []
    search.found.connect(told.append)
    search.look(BOARD)
    qtbot.waitUntil(lambda: len(told) == 5)
    same, wrong = Difference(), Message("storage.version-unreadable", {"error": "TypeError"})
    words = [same, wrong, same, same]
    assert told == [Listed(tuple(TIMES)), *map(Compared, TIMES, words)]


def test_the_wanted_version_is_read_before_the_others(qtbot, search: EarlierSearch, kept: Kept) -> None:
    told: list[object] = []
    search.found.connect(told.append)
    search.found.connect(lambda found: search.open(TIMES[3]) if isinstance(found, Listed) else None)
    search.look(BOARD)
    qtbot.waitUntil(lambda: len(told) == 6)
    assert kept.read_in_order == [TIMES[3], *TIMES]
    assert told[1] == Opened(TIMES[3], BOARD, BOARD, Difference(), Change(label=Message("board.restore")))


def test_the_step_back_to_a_version_is_made_beside_the_window_and_counts_as_an_edit(qtbot, search) -> None:
    told: list[object] = []
    search.found.connect(told.append)
    now = make_board(inbox="b", keep="ac")
    search.open(TIMES[0])
    search.look(now)
    search.open(TIMES[0])
    qtbot.waitUntil(lambda: any(isinstance(found, Opened) and found.now is now for found in told))
    opened = next(found for found in told if isinstance(found, Opened) and found.now is now)
    restored = apply(now, opened.back)
    assert not difference(restored, BOARD)
    assert restored.tasks["a"].edited == {"lane": EDITED}


def test_after_looking_anew_nothing_is_told_of_the_board_before(qtbot, search: EarlierSearch) -> None:
    told: list[object] = []
    search.found.connect(told.append)
    search.look(make_board())
    search.look(BOARD)
    qtbot.waitUntil(lambda: len(told) == 5)
    qtbot.wait(50)
    assert [type(found) for found in told] == [Listed, Compared, Compared, Compared, Compared]
    assert told[1] == Compared(TIMES[0], Difference())


def test_once_stopped_it_tells_nothing_and_garbage_is_collected_again(qtbot, search: EarlierSearch) -> None:
    told: list[object] = []
    search.found.connect(told.append)
    search.look(BOARD)
    search.stop()
    qtbot.wait(100)
    assert told == []
    assert gc.isenabled()
