"""Every format that can be imported, with Keeplane's own, which only the storage can read."""

from __future__ import annotations

from keeplane.board.board import Board
from keeplane.board.gradual import with_pauses
from keeplane.exchange.imports.formats import FORMATS
from keeplane.exchange.imports.keeplane_board import keeplane_board
from keeplane.models.pace import Pace
from keeplane.storage.codec import decoding
from keeplane.storage.errors import StorageError


def _board(data: bytes) -> Board | None:
    try:
        return with_pauses(decoding(data), Pace()).board
    except StorageError:
        return None


KNOWN = (keeplane_board(_board), *FORMATS)
