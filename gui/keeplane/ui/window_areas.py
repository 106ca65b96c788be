"""The parts that the window has for the keyboard and for the help."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from keeplane.board.task import Lane
from keeplane.ui.areas import Area, go_into
from keeplane.ui.banner import Banner
from keeplane.ui.board_view import LANES, BoardView
from keeplane.ui.explanation_pane import ExplanationPane
from keeplane.ui.find.finding import Finding
from keeplane.ui.quick_add import QuickAdd


class WindowAreas:
    def __init__(
        self,
        entry: QuickAdd,
        board: BoardView,
        pane: ExplanationPane,
        find: Finding,
        banner: Banner,
        centre: QWidget,
    ) -> None:
        """`centre` holds all the others."""
        self._entry = entry
        self._board = board
        self._pane = pane
        self._find = find
        self._banner = banner
        self._centre = centre

    def all(self) -> Sequence[Area]:
        """Those there are by now, in the order in which one key goes round them."""
        lane = self._board.current_lane() or next(
            (each for each in LANES if self._board.view(each).lane_model().ids()), LANES[0]
        )
        found = self._find.bar()
        return (
            Area(self._entry, self._entry.setFocus),
            Area(self._board, partial(self._board.focus_lane, lane, self._board.view(lane).current_row())),
            Area(self._pane, partial(go_into, self._pane)),
            *([Area(found, self._find.open_field)] if found is not None else []),
            Area(self._banner, partial(go_into, self._banner)),
        )

    def topics(self) -> Mapping[QWidget, str]:
        """The page of the help on each."""
        return {
            self._board.panels[Lane.INBOX]: "inbox",
            self._board: "lanes",
            self._pane: "pane",
            self._banner: "trouble",
            self._centre: "find",  # what is left in there
        }
