"""What two programs, or two computers, made of one board."""

from __future__ import annotations

from msgspec import Struct

from keeplane.board.board import Board


class Arrival(Struct, frozen=True, eq=False):
    """What came from another program: `mine` is the window's board before it, `merged` the board on disk with it."""

    mine: Board
    merged: Board


def merge(base: Board, mine: Board, theirs: Board) -> Board:
    """What both sides made of `base`.

    Where one side changed a value, its change holds. Where both did, an edit beats a deletion and a newer edit of a
    task's field an older one; where nothing tells which is newer, mine holds. A text that gives way is kept.
    """
    if theirs in (mine, base):
        return mine
    if mine == base:
        return theirs
    from keeplane.board.joining import join  # noqa: PLC0415 (hardly ever wanted)

    return join(base, mine, theirs)
