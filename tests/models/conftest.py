from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import count

import pytest
from PySide6.QtCore import QLocale
from tests.catalogue import CATALOGUE
from tests.rules.small import book, rule

from keeplane import assets
from keeplane.board.board import Board, board_of
from keeplane.board.task import Lane, Task
from keeplane.models.board_model import BoardModel
from keeplane.models.decisions import Decisions
from keeplane.models.handing_off import HandOff
from keeplane.models.lane_model import LaneModel
from keeplane.models.task_facts import TaskFacts
from keeplane.rules.deciding import Decider
from keeplane.rules.explaining import Explainer
from keeplane.rules.loading import load_rulebooks
from keeplane.rules.rulebook import SHIPPED

NOW = "2026-11-21T09:00:00Z"


def make_board(**lanes: str) -> Board:
    """A board with one task per letter: make_board(inbox="ab", keep="c")."""
    return board_of(
        Task(id=letter, title=f"Task {letter}", created=NOW, lane=Lane(lane))
        for lane, letters in lanes.items()
        for letter in letters
    )


def hand_off() -> HandOff:
    return HandOff(CATALOGUE, QLocale("en_GB"), lambda: date(2026, 12, 10))


@pytest.fixture(scope="session")
def decider() -> Decider:
    return Decider(load_rulebooks(assets.rulebook(name) for name in SHIPPED))


@pytest.fixture(scope="session")
def few_rules() -> Decider:
    """Knows letters of the titles that tests draw; made anew for drawn rules, it takes a thirtieth of the time."""
    small = book(rule("team-training", "keep", "ab", "bb"), rule("video", "outsource", "b"))
    return Decider(load_rulebooks([("small.toml", small)]))


@pytest.fixture
def model(qapp, decider: Decider) -> Iterator[BoardModel]:
    numbers = count()
    board_model = BoardModel(
        make_board(inbox="abcde", keep="xyz"),
        Decisions(decider),
        CATALOGUE,
        lambda: NOW,
        lambda: f"new{next(numbers)}",
    )
    yield board_model
    board_model.close()


@pytest.fixture
def lanes(model: BoardModel, decider: Decider) -> dict[Lane, LaneModel]:
    explainer = Explainer(decider, CATALOGUE)
    model.decisions.decider_changed.connect(explainer.use)
    facts = TaskFacts(model.decisions, hand_off())
    models = {lane: LaneModel(lane, model, explainer, facts) for lane in Lane}
    for lane_model in models.values():
        lane_model.open()
    return models
