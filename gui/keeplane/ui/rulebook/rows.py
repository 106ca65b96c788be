"""The rules as a list: each rulebook followed by its rules."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from keeplane.board.own_rules import OwnRules
from keeplane.models.checkable import CHECKABLE_ROW, is_checked
from keeplane.rules.customising import OWN
from keeplane.rules.rulebook import Rulebook, Verdict

ROOT = QModelIndex()


class RuleRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """A rule, or a rulebook if it has no verdict.

    `on` is its own switch, `in_force` whether its rulebook is on too; `tasks` are those that it decides;
    `changed` marks a shipped rule with words of the user's, and `wrong` one that cannot be used as it is.
    """

    id: str
    title: str
    verdict: Verdict | None = None
    on: bool = True
    in_force: bool = True
    tasks: int = 0
    changed: bool = False
    wrong: bool = False


def rows_of(
    shipped: Sequence[Rulebook], own: OwnRules, own_title: str, tasks: Mapping[str, int], wrong: Collection[str]
) -> tuple[RuleRow, ...]:
    """Every rulebook and rule in the order in which they decide; the user's own come after the first rulebook."""
    rows = [tuple(_shipped(book, own, tasks, wrong)) for book in shipped]
    if own.rules:
        rows.insert(1, tuple(_own(own, own_title, tasks, wrong)))
    return tuple(row for book in rows for row in book)


def _shipped(book: Rulebook, own: OwnRules, tasks: Mapping[str, int], wrong: Collection[str]) -> Iterator[RuleRow]:
    book_on = book.id not in own.off
    yield RuleRow(id=book.id, title=book.title, on=book_on, in_force=book_on)
    for rule in book.rules:
        on = rule.id not in own.off
        yield RuleRow(
            id=rule.id,
            title=rule.title,
            verdict=rule.verdict,
            on=on,
            in_force=on and book_on,
            tasks=tasks.get(rule.id, 0),
            changed=rule.id in own.cues,
            wrong=rule.id in wrong,
        )


def _own(own: OwnRules, title: str, tasks: Mapping[str, int], wrong: Collection[str]) -> Iterator[RuleRow]:
    book_on = OWN not in own.off
    yield RuleRow(id=OWN, title=title, on=book_on, in_force=book_on)
    for rule in own.rules:
        on = rule.id not in own.off
        yield RuleRow(
            id=rule.id,
            title=rule.title,
            verdict=Verdict.OUTSOURCE if rule.verdict == Verdict.OUTSOURCE else Verdict.KEEP,
            on=on,
            in_force=on and book_on,
            tasks=tasks.get(rule.id, 0),
            wrong=rule.id in wrong,
        )


class RuleListModel(QAbstractListModel):
    """Shows RuleRows. `switched` asks to switch the rule or rulebook of that id on or off."""

    switched = Signal(str, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RuleRow, ...] = ()

    def set_rows(self, rows: tuple[RuleRow, ...]) -> None:
        if [row.id for row in rows] != [row.id for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def row(self, index: QModelIndex | QPersistentModelIndex) -> RuleRow | None:
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, row_id: str) -> QModelIndex:
        """The index of the rule or rulebook, invalid if there is none of that id."""
        return next((self.index(place) for place, row in enumerate(self._rows) if row.id == row_id), QModelIndex())

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return CHECKABLE_ROW if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.title or self.tr("New rule")
            case Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Checked if row.on else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._description(row)
            case RuleRole.ROW:
                return row
            case _:
                return None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        row = self.row(index)
        if row is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.switched.emit(row.id, is_checked(value))
        return True

    def _description(self, row: RuleRow) -> str:
        parts = [self.tr("rulebook")] if row.verdict is None else []
        if row.verdict is not None:
            parts.append(self.tr("keep") if row.verdict is Verdict.KEEP else self.tr("outsource"))
            one, many = self.tr("decides 1 task"), self.tr("decides {count} tasks")
            parts.append((one if row.tasks == 1 else many).format(count=row.tasks))
        if row.changed:
            parts.append(self.tr("with words of yours"))
        if not row.in_force:
            parts.append(self.tr("off"))
        if row.wrong:
            parts.append(self.tr("cannot be used as it is"))
        return ", ".join(parts)
