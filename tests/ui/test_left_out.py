"""Rules of the user's own that cannot be used are told of while that is so."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from tests.ui.conftest import board_with

from keeplane.board import operations
from keeplane.board.change import apply
from keeplane.board.own_rules import OwnRules
from keeplane.board.task import Lane
from keeplane.parts import Parts
from keeplane.shell import Shell, settings_in
from keeplane.storage.opening import Opened


def test_a_rule_that_is_left_out_is_told_until_it_is_mended(qtbot, qapp, tmp_path):
    board = board_with(inbox=["Edit the video"])
    bad = OwnRules(cues={"video": ("((",)})
    board = apply(board, operations.set_own_rules(board, bad))
    parts = Parts(Shell(qapp, settings_in(tmp_path)), Opened(board))
    qtbot.addWidget(parts.window)
    parts.window.show()

    def told() -> bool:
        words = "A rule of your own cannot be used and is left out: The words of “Video” cannot be read"
        labels = parts.window.findChildren(QLabel)
        return any(label.isVisible() and words in label.accessibleName() for label in labels)

    assert told()
    parts.model.move(["Edit the video"], Lane.KEEP)
    assert told()
    parts.model.perform(operations.set_own_rules(parts.model.board, OwnRules()))
    assert not told()
    parts.model.undo_stack.undo()
    assert told()
