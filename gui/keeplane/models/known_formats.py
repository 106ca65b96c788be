"""Every format that can be imported, with Keeplane's own, which only the storage can read."""

from __future__ import annotations

from keeplane.board.board import Board
from keeplane.exchange.imports.formats import FORMATS
from keeplane.exchange.imports.keeplane_board import keeplane_board
from keeplane.models.pace import Pace
from keeplane.storage.errors import StorageError
from keeplane.storage.gently import decode_gently


def _board(data: bytes) -> Board | None:
    try:
        return decode_gently(data, Pace())
    except StorageError:
        return None


KNOWN = (keeplane_board(_board), *FORMATS)
