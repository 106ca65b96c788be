"""Tells screen readers what happens away from where they read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from keeplane.board.change import Change
from keeplane.board.message import Catalogue, Message
from keeplane.models.board_model import BoardModel
from keeplane.ui.aloud import say_aloud

_SPLIT = 2
"""Tasks of one step, of which undoing it may leave one. A longer step is not kept: it may hold all there are."""

_PAUSE_MS = 400
"""How long a count has to hold before it is said."""


class Announcer(QObject):
    """Says every step and how its task stands then, and how many tasks are found."""

    def __init__(
        self,
        model: BoardModel,
        catalogue: Catalogue,
        describe: Callable[[str], str],
        parent: QObject,
    ) -> None:
        """`describe` says how the task of an id stands."""
        super().__init__(parent)
        self._model = model
        self._catalogue = catalogue
        self._describe = describe
        self._say = partial(say_aloud, parent)
        self._index = model.undo_stack.index()
        self._went_back = self._retraced = False
        self._label: Message | None = None
        self._touched: tuple[str, ...] = ()
        self._count = self._counted = ""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell_step)
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._later.timeout.connect(self._tell_count)
        model.changed.connect(self._follow)
        model.retraced.connect(self._follow_back)
        model.undo_stack.indexChanged.connect(self._note_direction)

    def leave_out(self) -> None:
        """A message says the latest step already."""
        self._soon.stop()

    def count(self, words: str) -> None:
        """Say how many tasks are found, once that holds for a moment."""
        if words != self._counted:
            self._count = words
            self._later.start()

    def _follow(self, change: Change) -> None:
        self._label, self._retraced = change.label, False
        self._touched = tuple(change.tasks) if len(change.tasks) <= _SPLIT else ()
        self._soon.start()

    def _follow_back(self, _change: Change) -> None:
        self._retraced = True

    def _note_direction(self, index: int) -> None:
        self._went_back = index < self._index
        self._index = index

    def _tell_step(self) -> None:
        if self._label is None:
            return
        step = self._catalogue.text(self._label)
        if self._retraced:
            step = (self.tr("Undone: {step}") if self._went_back else self.tr("Redone: {step}")).format(step=step)
        left = [task_id for task_id in self._touched if task_id in self._model.board.tasks]
        state = self._describe(left[0]) if len(left) == 1 else ""
        self._say(self.tr("{step}. {state}").format(step=step, state=state) if state else step)

    def _tell_count(self) -> None:
        self._counted = self._count
        self._say(self._count)
