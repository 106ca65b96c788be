"""The file follows the contract of board.json."""

from __future__ import annotations

import pytest
from tests.catalogue import CATALOGUE
from tests.exchange.imports.reading import left_out, read_file

from keeplane.board.task import Lane
from keeplane.exchange.imports.becoming import task_of
from keeplane.exchange.imports.formats import read
from keeplane.exchange.imports.source import Source
from keeplane.exchange.whole_file import FileTroubleError
from keeplane.models.known_formats import KNOWN


def test_tasks_of_another_board_come_whole():
    imported = read_file("board.json")
    assert imported.format.name == "keeplane"
    hire, video = [
        task_of(found, f"new{at}", found.lane, "2026-11-21T09:00:00Z", CATALOGUE.text)
        for at, found in enumerate(imported.tasks)
    ]
    assert (hire.id, hire.lane, hire.answers, hire.hours_per_week) == ("new0", Lane.KEEP, {"hiring-firing": "yes"}, 2)
    assert (hire.created, hire.decided, hire.deadline) == ("2026-11-01T08:00:00Z", "2026-11-02T08:00:00Z", "2026-12-01")
    assert (video.done, video.reason, video.assignee, video.extra) == (True, "no time", "Sam", {"later": 1})
    assert left_out(imported) == ["the rules and the answers for the whole board"]


def test_a_newer_or_damaged_board_is_told():
    with pytest.raises(FileTroubleError) as caught:
        read(Source("x.json", b'{"format": "keeplane-board", "version": 99}'), lambda _count: None, formats=KNOWN)
    assert caught.value.message.id == "exchange.damaged-board"
