from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.conftest import board_with

from keeplane.board import operations
from keeplane.board.task import Lane
from keeplane.ui.announcer import Announcer
from keeplane.ui.main_window import MainWindow

TRAINING = "Run the onboarding call"


@dataclass
class Ears:
    """What a screen reader is told."""

    window: MainWindow
    heard: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        announcer = self.window.findChild(Announcer)
        announcer._say = self.heard.append

    def hear(self) -> list[str]:
        QApplication.processEvents()
        heard = [words.replace("\u2068", "").replace("\u2069", "") for words in self.heard]
        self.heard.clear()
        return heard


@pytest.fixture
def ears(open_window) -> Ears:
    return Ears(open_window(board_with(inbox=[TRAINING, "Zorbs", "Two"])))


def test_a_move_tells_where_to_and_what_the_rule_says(ears: Ears) -> None:
    board = ears.window.board
    board.select([TRAINING])
    ears.window.actions_.move[Lane.OUTSOURCE].trigger()
    assert ears.hear() == [f"Move “{TRAINING}” to Outsource. suggestion: Keep, Team training, placed against the rule"]


def test_undo_and_redo_name_the_step(ears: Ears) -> None:
    model = ears.window.model
    model.perform(operations.set_done(model.board, ["Zorbs", "Two"], True))
    assert ears.hear() == ["Tick 2 tasks"]
    ears.window.actions_.undo.trigger()
    assert ears.hear() == ["Undone: Tick 2 tasks"]
    ears.window.actions_.redo.trigger()
    assert ears.hear() == ["Redone: Tick 2 tasks"]


def test_an_added_task_and_an_answer_tell_the_decision(ears: Ears) -> None:
    ears.window.entry.entered.emit("Cut the video")
    assert ears.hear() == ["Add “Cut the video”. suggestion: Outsource, Video"]
    model = ears.window.model
    model.perform(operations.answer(model.board, ["Zorbs"], "video", "yes"))
    assert ears.hear() == ["Answer for “Zorbs”. suggestion: Outsource, Video"]


def test_what_a_passing_message_says_is_not_said_twice(ears: Ears) -> None:
    ears.window.board.select([TRAINING])
    ears.window.actions_.remove.trigger()
    ears.window.actions_.sort.trigger()
    assert ears.hear() == []


def test_a_count_is_said_once_it_holds(qtbot, ears: Ears) -> None:
    ears.window.actions_.find.trigger()
    qtbot.keyClicks(QApplication.focusWidget(), "zor")
    qtbot.waitUntil(lambda: bool(ears.heard))
    assert ears.hear() == ["1 of 3 tasks"]
