"""What every way of opening the window puts into it."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from importlib import import_module

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from keeplane import assets
from keeplane.board.board import EMPTY, Board
from keeplane.board.message import Message
from keeplane.board.task import Lane
from keeplane.exchange.plain_text import read_lines
from keeplane.memory import Memory
from keeplane.models.board_model import BoardModel
from keeplane.models.decisions import Decisions
from keeplane.models.inbox_sorting import inbox_sorting
from keeplane.models.undisturbed import Undisturbed
from keeplane.places import cache_folder
from keeplane.rules.explaining import Explainer
from keeplane.shell import PAINTED_MS, Shell
from keeplane.shipped_rules import ShippedRules
from keeplane.storage.opening import Opened

_CONTENTS = ("keeplane.ui.card_delegate", "keeplane.ui.lane_view", "keeplane.ui.window_contents")
"""What the window imports for its contents takes a while, and is imported part by part."""


class Parts:
    """What was opened, shown in the shell's window with all that the user must be told of it."""

    def __init__(self, shell: Shell, opened: Opened) -> None:
        self.settings = shell.settings
        self.window = shell.window
        shell.catch_up()
        language = shell.speech.language
        memory = Memory(cache_folder())
        self.catalogue = assets.catalogue(memory, language)
        decider = ShippedRules(memory, language).decider()
        explainer = Explainer(decider, self.catalogue)
        decisions = Decisions(decider)
        decisions.decider_changed.connect(explainer.use)
        self.model = BoardModel(opened.board, decisions, self.catalogue, _now, _new_id)
        for module in _CONTENTS:
            shell.keep_up()
            import_module(module)
        shell.keep_up()
        self.window.fill(self.model, explainer, self.catalogue, assets.sample_tasks())
        shell.keep_up()
        self.undisturbed = Undisturbed(
            lambda: QApplication.activeModalWidget() is not None, self.window.finish_editing, self.window
        )
        self._tell(opened)
        shell.theme.dress()
        self.window.contents.show()
        QTimer.singleShot(PAINTED_MS, _be_ready_for_drags)

    def _tell(self, opened: Opened) -> None:
        telling = self.window.telling
        for number, notice in enumerate(opened.notices):
            telling.banner.show_notice(f"opened-{number}", self.catalogue.text(notice), closable=opened.writable)
        if opened.board.own_rules:
            self._tell_left_out()
        self.model.changed.connect(lambda change: self._tell_left_out() if change.own_rules else None)
        if opened.writable:
            telling.show_saved()

    def _tell_left_out(self) -> None:
        """Say which of the user's own rules cannot be used, until all can."""
        from keeplane.rules.customising import problems  # noqa: PLC0415 (not wanted at most starts)

        wrong = problems(self.model.decisions.shipped, self.model.board.own_rules)
        if not wrong:
            self.window.telling.banner.clear_notice("own-rules")
            return
        first = self.catalogue.text(wrong[0].message)
        notice = Message("rules.own-left-out", {"count": len(wrong), "problem": first})
        self.window.telling.banner.show_notice("own-rules", self.catalogue.text(notice))


def sample_board() -> Board:
    """The sample tasks, sorted."""
    decider = ShippedRules(Memory(cache_folder())).decider()
    model = BoardModel(EMPTY, Decisions(decider), assets.catalogue(), _now, _new_id)
    model.add_lines(read_lines(assets.sample_tasks()), Lane.INBOX)
    inbox_sorting(model).start()
    board = model.board
    model.close()
    return board


def _be_ready_for_drags() -> None:
    """Set up what the first drag needs: its program takes an answer that comes 20 ms late for a refusal."""
    from PySide6.QtWidgets import QStyle  # noqa: F401, PLC0415 (its enumerations are made here and now)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _new_id() -> str:
    return uuid.uuid4().hex
