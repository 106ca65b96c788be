"""Makes the three lanes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from keeplane.board.task import Lane
from keeplane.models.board_model import BoardModel
from keeplane.models.handing_off import HandOff
from keeplane.models.lane_model import LaneModel
from keeplane.models.task_facts import TaskFacts
from keeplane.rules.explaining import Explainer
from keeplane.ui.actions import Actions
from keeplane.ui.card_plans import CardPlans
from keeplane.ui.group_button import GroupButton
from keeplane.ui.lane_panel import LanePanel
from keeplane.ui.lane_view import LaneView
from keeplane.ui.theme import Theme


class LanePanels(QObject):
    """What all lanes of one board have in common.

    `refused` carries a Message for what a lane could not take, `import_asked` the Origins of what was dropped to be
    looked through first, and `menu_asked` the place of the screen for the menu of the selected cards.
    """

    refused = Signal(object)
    import_asked = Signal(object)
    menu_asked = Signal(QPoint)

    def __init__(
        self,
        model: BoardModel,
        explainer: Explainer,
        hand_off: HandOff,
        actions: Actions,
        theme: Theme,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._explainer = explainer
        self._facts = TaskFacts(model.decisions, hand_off)
        self._actions = actions
        self._theme = theme
        self._plans = CardPlans(theme)

    def make(self, beside_inbox: QWidget, above_inbox: Sequence[QWidget], below_hint: QWidget) -> dict[Lane, LanePanel]:
        inbox, keep, outsource = self.tr("Inbox"), self.tr("Keep"), self.tr("Outsource")
        return {
            Lane.INBOX: LanePanel(
                self._view(Lane.INBOX, inbox), inbox, beside=beside_inbox, top=above_inbox, below_hint=below_hint
            ),
            Lane.KEEP: LanePanel(self._view(Lane.KEEP, keep), keep),
            Lane.OUTSOURCE: LanePanel(
                self._view(Lane.OUTSOURCE, outsource), outsource, beside=GroupButton(self._actions.group)
            ),
        }

    def _view(self, lane: Lane, title: str) -> LaneView:
        lane_model = LaneModel(lane, self._model, self._explainer, self._facts, self)
        lane_model.refused.connect(self.refused)
        lane_model.import_asked.connect(self.import_asked, Qt.ConnectionType.QueuedConnection)
        view = LaneView(lane_model, self._plans, self._theme, title)
        view.edit_asked.connect(self._actions.edit.trigger)
        view.menu_asked.connect(self.menu_asked)
        return view
