"""What can go wrong with a board file, each with a message for the user."""

from __future__ import annotations

from keeplane.board.message import Message


class StorageError(Exception):
    """`message` says in words what happened and what it means."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.id)
        self.message = message


class DamagedBoardError(StorageError):
    """The bytes are no board of ours, or are beyond reading."""


class NewerBoardError(StorageError):
    """The board was written by a later Keeplane, and must not be written to by this one."""


class SaveError(StorageError):
    """The board could not be saved; the cause, if any, is the OSError.

    If `final`, it never will be in this run of the program: the file is not to be written to.
    """

    def __init__(self, message: Message, *, final: bool = False) -> None:
        super().__init__(message)
        self.final = final
