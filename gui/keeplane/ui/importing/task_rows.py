"""The tasks that a file holds as rows, each to be taken or left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from html import escape
from itertools import chain, compress, islice
from operator import attrgetter

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from keeplane.board.bidi import isolated
from keeplane.board.message import Catalogue, Message
from keeplane.board.task import Lane
from keeplane.exchange.imports.becoming import notes_of
from keeplane.exchange.imports.shape import Found
from keeplane.models.checkable import CHECKABLE_ROW, is_checked

ROOT = QModelIndex()


class TaskRole(IntEnum):
    FOUND = Qt.ItemDataRole.UserRole
    BELOW = Qt.ItemDataRole.UserRole + 1
    MARKED = Qt.ItemDataRole.UserRole + 2
    LANE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Chosen:
    """The tasks to be taken and their lanes: `lane`, or else the one that the file names, or else `fallback`."""

    found: Sequence[Found]
    taken: Sequence[bool]
    lane: Lane | None
    fallback: Lane

    def __len__(self) -> int:
        return self.taken.count(True)

    def __iter__(self) -> Iterator[tuple[Found, Lane]]:
        chosen = compress(self.found, self.taken)
        return ((found, self.lane or found.lane or self.fallback) for found in chosen)


class TaskRows(QAbstractListModel):
    """Follows what was found. What is marked as being there already, or as put aside, is left out at first; `marked`
    is how many of them there are."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._found: Sequence[Found] = ()
        self._marks: Sequence[Message | None] = ()
        self._taken: list[bool] = []
        self.marked = 0
        self._lane: Lane | None = None
        self._fallback = Lane.INBOX
        self._lanes = {Lane.INBOX: self.tr("Inbox"), Lane.KEEP: self.tr("Keep"), Lane.OUTSOURCE: self.tr("Outsource")}

    def show_found(self, found: Sequence[Found], marks: Sequence[Message | None]) -> None:
        """`marks` says of each task why it is left out, unless the user wants it."""
        self.beginResetModel()
        self._found, self._marks = found, marks
        self._taken = [mark is None for mark in marks]
        self.marked = self._taken.count(False)
        self.endResetModel()

    def put_in(self, lane: Lane | None, fallback: Lane) -> None:
        """Into which lane all go; None for the one that the file names, or else `fallback`."""
        self._lane, self._fallback = lane, fallback
        self._tell_changed(0, len(self._found) - 1)

    def chosen(self) -> Chosen:
        """What is to be taken as things stand now."""
        return Chosen(self._found, tuple(self._taken), self._lane, self._fallback)

    def count_taken(self) -> int:
        return self._taken.count(True)

    def has_done(self) -> bool:
        return any(map(attrgetter("done"), self._found))

    def take_all(self, *, taken: bool) -> None:
        self._taken = [taken] * len(self._found)
        self._tell_changed(0, len(self._found) - 1)

    def take(self, rows: Iterable[int], *, taken: bool) -> None:
        for row in rows:
            self._taken[row] = taken
        self._tell_changed(0, len(self._found) - 1)

    def take_done(self, *, taken: bool) -> None:
        """Take the done tasks that there is no reason to leave out, or none."""
        for row, (found, mark) in enumerate(zip(self._found, self._marks, strict=True)):
            if found.done:
                self._taken[row] = taken and mark is None
        self._tell_changed(0, len(self._found) - 1)

    def is_taken(self, row: int) -> bool:
        return self._taken[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return CHECKABLE_ROW if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found, mark = self._found[index.row()], self._marks[index.row()]
        value: object = None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                value = found.title
            case Qt.ItemDataRole.CheckStateRole:
                value = Qt.CheckState.Checked if self._taken[index.row()] else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                done = self.tr("done") if found.done else ""
                value = ", ".join(words for words in (self._lane_name(found), done, self._below(found, mark)) if words)
            case Qt.ItemDataRole.ToolTipRole:
                notes = escape(self._notes(found)[:1000]).replace("\n", "<br>")
                value = f"<p>{escape(found.title)}</p>" + (f"<p>{notes}</p>" if notes else "")
            case TaskRole.FOUND:
                value = found
            case TaskRole.BELOW:
                value = self._below(found, mark)
            case TaskRole.MARKED:
                value = mark is not None
            case TaskRole.LANE:
                value = self._lane_name(found)
        return value

    def match(
        self,
        start: QModelIndex | QPersistentModelIndex,
        _role: int,
        value: object,
        hits: int = 1,
        _flags: Qt.MatchFlag = Qt.MatchFlag.MatchStartsWith,
    ) -> list[QModelIndex]:
        """The rows from `start` on, and round to it, whose titles begin with what was typed.

        Qt would ask for each row and its title, and the window would wait for it.
        """
        typed, count = str(value).casefold(), len(self._found)
        rows = chain(range(start.row(), count), range(start.row()))
        return [self.index(row) for row in islice((row for row in rows if self._begins(row, typed)), hits)]

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._taken[index.row()] = is_checked(value)
        self._tell_changed(index.row(), index.row())
        return True

    def _tell_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last))

    def _begins(self, row: int, typed: str) -> bool:
        return self._found[row].title.casefold().startswith(typed)

    def _lane_name(self, found: Found) -> str:
        return self._lanes[self._lane or found.lane or self._fallback]

    def _below(self, found: Found, mark: Message | None) -> str:
        """Why the task is left out, or else its helper, deadline and notes in one line."""
        if mark is not None:
            words = self._catalogue.text(mark)
            return words[:1].upper() + words[1:]
        deadline = QLocale().toString(
            QDate.fromString(found.deadline, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat
        )
        parts = (found.assignee, deadline, *self._notes(found)[:400].split("\n"))
        return " · ".join(isolated(part.strip()) for part in parts if part.strip())

    def _notes(self, found: Found) -> str:
        return found.whole.notes if found.whole is not None else notes_of(found, self._catalogue.text)
