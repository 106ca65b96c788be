"""What those commands do that open another window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from keeplane.models.board_model import BoardModel
from keeplane.models.handing_off import HandOff
from keeplane.ui.actions import Actions, on_trigger
from keeplane.ui.board_view import BoardView
from keeplane.ui.guidance import Guidance
from keeplane.ui.window_areas import WindowAreas
from keeplane.ui.windows import Windows


class WindowActions(QObject):
    def __init__(
        self,
        model: BoardModel,
        actions: Actions,
        board: BoardView,
        areas: WindowAreas,
        windows: Windows,
        guidance: Guidance,
        hand_off: HandOff,
    ) -> None:
        super().__init__(board)
        self._board = board
        self._windows = windows
        for action, slot in (
            (actions.export, lambda: windows.show_export(board.selected_ids())),
            (actions.save_copy, windows.save_copy),
            (actions.earlier, windows.show_earlier),
            (actions.brief, self._show_brief),
            (actions.rulebook, windows.show_rulebook),
            (actions.page, partial(windows.show_page, hand_off)),
            (actions.hours, windows.show_hours),
            (actions.waiting, partial(windows.show_waiting_on, hand_off, lambda task_id: board.select([task_id]))),
            (actions.settings, partial(windows.show_settings, actions)),
            (actions.help, lambda: guidance.show_help(areas.topics())),
            (actions.report, lambda: guidance.show_report(model.board)),
            (actions.about, guidance.show_about),
        ):
            on_trigger(action, slot)

    def _show_brief(self) -> None:
        for task_id in self._board.selected_ids()[:1]:
            self._windows.show_brief(task_id)
