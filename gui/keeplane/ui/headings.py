"""The counts over the lanes and in the status bar, and what an empty lane says."""

from __future__ import annotations

from functools import partial
from typing import assert_never

from PySide6.QtCore import QLocale, QObject

from keeplane.board.task import Lane
from keeplane.models.board_model import BoardModel
from keeplane.ui.board_view import BoardView


class Headings(QObject):
    def __init__(self, model: BoardModel, board: BoardView) -> None:
        super().__init__(board)
        self._model = model
        self._board = board
        model.changed.connect(self.refresh)
        for lane, panel in board.panels.items():
            panel.view.lane_model().modelReset.connect(partial(self._show_hint, lane))
        self.refresh()

    def refresh(self) -> None:
        lanes = self._model.board.lanes
        waiting = len(lanes[Lane.INBOX])
        panels = self._board.panels
        panels[Lane.INBOX].set_summary(self.tr("{count} to sort").format(count=waiting) if waiting else "")
        for lane in (Lane.KEEP, Lane.OUTSOURCE):
            panels[lane].set_summary(self._count_and_hours(lane))
        for lane in Lane:
            self._show_hint(lane)

    def status(self) -> str:
        """The board in one line."""
        board = self._model.board
        count, waiting = len(board.tasks), len(board.lanes[Lane.INBOX])
        if not count:
            return self.tr("No tasks yet")
        parts = [
            self.tr("1 task") if count == 1 else self.tr("{count} tasks").format(count=count),
            self.tr("{count} to sort").format(count=waiting),
        ]
        return " · ".join(parts)

    def _count_and_hours(self, lane: Lane) -> str:
        count = len(self._model.board.lanes[lane])
        hours = self._model.hours.in_lane(lane)
        if not count:
            return ""
        return (
            self.tr("{count} · {hours} h/wk").format(count=count, hours=QLocale().toString(hours, "g", 6))
            if hours
            else str(count)
        )

    def _show_hint(self, lane: Lane) -> None:
        panel = self._board.panels[lane]
        if not self._model.board.lanes[lane]:
            panel.set_hint(self._invitation(lane))
        elif panel.view.lane_model().rowCount():
            panel.set_hint("")
        else:
            panel.set_hint(self.tr("All tasks here are hidden for now."))

    def _invitation(self, lane: Lane) -> str:
        """What an empty lane is for."""
        match lane:
            case Lane.INBOX if self._model.board.tasks:
                return self.tr("The inbox is empty. All sorted.")
            case Lane.INBOX:
                return self.tr("Everything on your mind goes in here first. Type a task or paste a whole list.")
            case Lane.KEEP:
                return self.tr("Drag here what only you should do: your people, your vision, your relationships.")
            case Lane.OUTSOURCE:
                return self.tr("Drag here what someone else can do for you, and you can check.")
            case _:
                assert_never(lane)
