"""Takes tasks that the command line hands to the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from keeplane.board import operations
from keeplane.exchange.handed_tasks import decode
from keeplane.models.autosave import Autosave
from keeplane.models.board_model import BoardModel

Reply = Callable[[str], None]


class Adding(QObject):
    """Answers `kept` once the tasks are on the disk, `unsaved` if that failed, and `not-now` while `busy`."""

    def __init__(
        self, model: BoardModel, autosave: Autosave, busy: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._autosave = autosave
        self._busy = busy
        self._waiting: list[Reply] = []
        autosave.saved.connect(self._tell_kept)
        autosave.failed.connect(self._tell_unsaved)

    def receive(self, data: bytes, reply: Reply) -> None:
        """Put the tasks at the end of the inbox, without those that are there already."""
        try:
            tasks = decode(data)
        except ValueError:
            return
        if self._busy():
            reply("not-now")
            return
        new = [task for task in tasks if task.id not in self._model.board.tasks]
        self._waiting.append(reply)
        if not self._model.perform(operations.add(self._model.board, new)):
            self._tell_kept()

    def _tell_kept(self) -> None:
        # A save that was under way when the tasks came tells nothing of them.
        if self._waiting and self._autosave.flush(0):
            self._tell("kept")

    def _tell_unsaved(self) -> None:
        self._tell("unsaved")

    def _tell(self, answer: str) -> None:
        waiting, self._waiting = self._waiting, []
        for reply in waiting:
            reply(answer)
