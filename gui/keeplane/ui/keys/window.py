"""The window Help > Keyboard: every command with its keys, which can be changed there."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from keeplane.ui.keys.key_field import KeyField
from keeplane.ui.keys.keys import Keys
from keeplane.ui.sheet import sheet
from keeplane.ui.text_size import first_size
from keeplane.ui.wrapped_label import WrappedLabel

ROOT = QModelIndex()
_LEAST_COLUMN = 128
FIRST_SIZE = (720, 620)


class KeyTable(QAbstractTableModel):
    """Commands in the order of `paths`, which says where each stands in the menus."""

    def __init__(self, keys: Keys, paths: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._keys = keys
        self._paths = paths
        self._commands = list(paths)
        self._heads = (self.tr("Command"), self.tr("Menu"), self.tr("Keys"))
        keys.changed.connect(self._renew)

    def command(self, row: int) -> str:
        return self._commands[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._commands)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        command = self._commands[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return (self._keys.title(command), self._paths[command], self._keys.shown(command))[index.column()]
            case Qt.ItemDataRole.FontRole if not self._keys.is_shipped(command):
                font = QFont()
                font.setWeight(QFont.Weight.DemiBold)
                return font
            case Qt.ItemDataRole.ToolTipRole if not self._keys.is_shipped(command):
                return self.tr("Changed by you")
            case _:
                return None

    def _renew(self) -> None:
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._commands) - 1, len(self._heads) - 1))


class KeyboardWindow(QDialog):
    """A key that is pressed in the field is in force at once, unless another command has it."""

    def __init__(self, keys: Keys, paths: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._wanted = QKeySequence()
        self._table = KeyTable(keys, paths, self)
        self._rows = QSortFilterProxyModel(self)
        self._rows.setSourceModel(self._table)
        self._rows.setFilterKeyColumn(-1)
        self._rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setWindowTitle(self.tr("Keyboard"))
        self.resize(first_size(self, *FIRST_SIZE))
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a command or a key"))
        self._search.setAccessibleName(self.tr("Find a command or a key"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._find)
        self.list: QTableView = self._list()
        self._search.returnPressed.connect(self.list.setFocus)
        self.field = KeyField()
        self._label = QLabel()
        self._told = WrappedLabel(name="wrong")
        self._take = self._button(self.tr("&Take it over"), self._take_over)
        self._none = self._button(self.tr("&No key"), lambda: self._give([]))
        self._reset = self._button(self.tr("&Reset"), self._reset_one)
        self._reset_all = self._button(self.tr("Reset &all"), self._reset_every)
        self._lay_out()
        self.field.editingFinished.connect(self._pressed)
        self.field.left.connect(self.list.setFocus)
        self.list.selectRow(0)
        self._show_command()

    def _lay_out(self) -> None:
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        always = WrappedLabel(
            self.tr(
                "Always so: the arrow keys go from card to card and from lane to lane, Enter edits, Escape leaves, Tab "
                "goes on to the next part. Letters and Space act on cards only while a lane has the keyboard."
            ),
            name="muted",
        )
        change = QHBoxLayout()
        change.setSpacing(8)
        change.addWidget(self._label, 1)
        change.addWidget(self.field)
        change.addWidget(self._none)
        change.addWidget(self._reset)
        clash = QHBoxLayout()
        clash.setSpacing(8)
        clash.addWidget(self._told, 1)
        clash.addWidget(self._take)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._reset_all, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter is for the list
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._search)
        column.addWidget(self.list, 1)
        column.addLayout(change)
        column.addLayout(clash)
        column.addWidget(always)
        column.addWidget(buttons)

    def _list(self) -> QTableView:
        table = sheet(self.tr("Commands"), self._rows, wide=0, least=_LEAST_COLUMN, spare=12)
        table.selectionModel().currentRowChanged.connect(self._show_command)
        table.activated.connect(self._edit)
        return table

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _command(self) -> str:
        """The command in the current row, "" if there is none."""
        index = self._rows.mapToSource(self.list.currentIndex())
        return self._table.command(index.row()) if index.isValid() else ""

    def _find(self, text: str) -> None:
        self._rows.setFilterFixedString(text)
        self.list.selectRow(0)
        self._show_command()

    def _show_command(self) -> None:
        self._tell("")
        command = self._command()
        title = self._keys.title(command) if command else ""
        self._label.setText(self.tr("Key for “{command}”").format(command=title) if command else "")
        self.field.set_name(self._label.text())
        keys = self._keys.of(command) if command else []
        self.field.setKeySequence(keys[0] if keys else QKeySequence())
        for part in (self.field, self._none, self._reset):
            part.setEnabled(bool(command))

    def _edit(self) -> None:
        self.field.setFocus()

    def _pressed(self) -> None:
        command, key = self._command(), self.field.keySequence()
        if not command or key.isEmpty() or list(self._keys.of(command))[:1] == [key]:
            return
        wrong = self._keys.why_not(command, key)
        holder = self._keys.holder(key, besides=command)
        if wrong:
            self._show_command()
            self._tell(wrong)
        elif holder:
            self._wanted = key
            shown = key.toString(QKeySequence.SequenceFormat.NativeText)
            told = self.tr("{key} is the key for “{command}”.")
            self._tell(told.format(key=shown, command=self._keys.title(holder)), clash=True)
        else:
            self._give([key])

    def _tell(self, text: str, *, clash: bool = False) -> None:
        self._told.set_plain(text)
        self._take.setVisible(clash)

    def _take_over(self) -> None:
        self._give([self._wanted])
        self.field.setFocus()

    def _give(self, keys: list[QKeySequence]) -> None:
        self._keys.give(self._command(), keys)
        self._show_command()

    def _reset_one(self) -> None:
        self._keys.reset(self._command())
        self._show_command()

    def _reset_every(self) -> None:
        self._keys.reset_all()
        self._show_command()
