"""Offers the copies that sync programs leave for merging, and merges them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from keeplane.board.board import EMPTY
from keeplane.board.merging import merge
from keeplane.board.message import Message
from keeplane.models.board_model import BoardModel
from keeplane.storage.conflict_copies import ConflictCopies
from keeplane.storage.errors import StorageError
from keeplane.storage.trouble import why

_log = logging.getLogger(__name__)


class CopyMerging(QObject):
    """`found` carries the path of each copy once, `gone` that of one that is no longer there."""

    found = Signal(object)
    gone = Signal(object)

    def __init__(
        self, model: BoardModel, copies: ConflictCopies, save: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """`save` says whether the board is on disk now."""
        super().__init__(parent)
        self._model = model
        self._copies = copies
        self._save = save
        self._offered: set[Path] = set()

    def look(self) -> None:
        copies = set(self._copies.find())
        for path in sorted(self._offered - copies):
            self.gone.emit(path)
        for path in sorted(copies - self._offered):
            self.found.emit(path)
        self._offered = copies

    def merge(self, path: Path) -> Message | None:
        """Take the copy in as one step, and put it away once that is saved. Returns what went wrong, if anything."""
        try:
            theirs = self._copies.read(path)
            # Nothing tells what both grew from, nor which of them left out a task on purpose: so all of both stays.
            self._model.become(merge(EMPTY, self._model.board, theirs), Message("board.from-copy"))
            if self._save():
                self._copies.put_away(path)
        except StorageError:
            return Message("storage.copy-not-merged", {"path": str(path)})
        except OSError as error:
            _log.warning("a conflict copy could not be read or put away", exc_info=True)
            return Message("storage.copy-not-moved", {"path": str(path), "error": why(error)})
        self.look()
        return None
