"""Asks the user for a board that is not where it should be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import assert_never

from keeplane.board.message import Message
from keeplane.storage.elsewhere import Elsewhere, LostBoardError, holds_a_board
from keeplane.storage.trouble import why
from keeplane.ui.dialogs.lost_board import Choice, LostBoardDialog, ask_folder


def search(elsewhere: Elsewhere, words: Callable[[Message], str], trouble: Message) -> Path | None:
    """Ask what to do about `trouble`, and again, until the board is found; None if the user rather quits."""
    while True:
        dialog = LostBoardDialog(words(trouble), old=elsewhere.remembers())
        dialog.exec()
        if dialog.choice is Choice.QUIT:
            return None
        try:
            _do(dialog.choice, elsewhere)
            return elsewhere.folder()
        except LostBoardError as error:
            trouble = error.message
        except OSError as error:
            trouble = Message("storage.lost-stays", {"error": why(error)})


def _do(choice: Choice, elsewhere: Elsewhere) -> None:
    """Raises LostBoardError or OSError."""
    match choice:
        case Choice.AGAIN | Choice.QUIT:
            pass
        case Choice.OLD:
            elsewhere.come_home()
        case Choice.ELSEWHERE:
            folder = ask_folder()
            if folder is not None and not holds_a_board(folder):
                raise LostBoardError(Message("storage.lost-none-there", {"folder": str(folder)}))
            if folder is not None:
                elsewhere.point_to(folder)
        case _:
            assert_never(choice)
