"""Every command, found by a few letters of its name."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QSettings,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QKeyEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from keeplane.models.fuzzy import distance
from keeplane.ui.aloud import say_aloud
from keeplane.ui.keys.keys import Keys, plain
from keeplane.ui.keys.menu_paths import menu_paths
from keeplane.ui.keys.palette_rows import ENTRY, PAD, Entry, EntryDelegate
from keeplane.ui.theme import Theme

_RECENT = "palette/recent"
_MOST_RECENT = 6
_ROWS = 10
_WIDTH = 84
"""Letters."""

_TOP = 48
_IN_PATH = 10
"""How much farther away a command is that only its menu's title leads to."""


class Palette(QFrame):
    """Lies over the window, so that the board keeps its selection; closing it gives the keyboard back."""

    def __init__(self, window: QMainWindow, keys: Keys, theme: Theme, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self._settings = settings
        self._from: QWidget | None = None
        self._entries: list[Entry] = []
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find a command"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._found = QStandardItemModel(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self._found)
        self.list.setItemDelegate(EntryDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(self._run)
        self._nothing = QLabel(self.tr("No command is called so"))
        self._nothing.setObjectName("muted")
        self._nothing.setContentsMargins(PAD, 4, PAD, 8)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        window.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Offer all commands, those used last first."""
        if self.isVisible():
            return
        self._from = QApplication.focusWidget()
        paths = dict(menu_paths(self._window.menuBar().actions()))
        self._entries = [
            Entry(command, action, plain(action.text()), paths[action], self._keys.shown(command))
            for command, action in self._keys.commands.items()
            if action in paths and command != "palette"
        ]
        order = list(paths)
        self._entries.sort(key=lambda entry: order.index(entry.action))
        self.field.clear()
        self._search("")
        self.show()
        self.raise_()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field:
            match event:
                case QKeyEvent() if event.type() is QEvent.Type.KeyPress:
                    return self._press(Qt.Key(event.key()))
                case _ if event.type() is QEvent.Type.FocusOut and not self._stays():
                    self.hide()
        return super().eventFilter(watched, event)

    def _stays(self) -> bool:
        """Whether the keyboard is only on its way to another window, or to the field's own menu."""
        focused = QApplication.focusWidget()
        return focused is None or QApplication.activePopupWidget() is not None

    def _press(self, key: Qt.Key) -> bool:
        row = self.list.currentIndex().row()
        match key:
            case Qt.Key.Key_Down:
                self._go_to(row + 1)
            case Qt.Key.Key_Up:
                self._go_to(row - 1)
            case Qt.Key.Key_PageDown:
                self._go_to(min(row + _ROWS, self._found.rowCount() - 1))
            case Qt.Key.Key_PageUp:
                self._go_to(max(row - _ROWS, 0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._run(self.list.currentIndex())
            case Qt.Key.Key_Escape:
                self._close()
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                pass
            case _:
                return False
        return True

    def _search(self, typed: str) -> None:
        self._found.clear()
        for entry in self._ordered(typed):
            item = QStandardItem(entry.title)
            item.setData(entry, ENTRY)
            item.setData(", ".join(filter(None, (entry.title, entry.keys))), Qt.ItemDataRole.AccessibleTextRole)
            item.setData(self._where(entry), Qt.ItemDataRole.AccessibleDescriptionRole)
            self._found.appendRow(item)
        self._nothing.setVisible(not self._found.rowCount())
        self._go_to(0)
        self._place()

    def _ordered(self, typed: str) -> list[Entry]:
        recent = self._recent()
        ranked = []
        for place, entry in enumerate(self._entries):
            far = distance(typed, entry.title)
            if far is None:
                far = distance(typed, f"{entry.path} {entry.title}")
                if far is None:
                    continue
                far += _IN_PATH
            used = recent.index(entry.command) if entry.command in recent else len(recent)
            ranked.append((far, used, not entry.action.isEnabled(), place, entry))
        return [entry for *_, entry in sorted(ranked)]

    def _where(self, entry: Entry) -> str:
        if entry.action.isEnabled():
            return self.tr("{path}, on now").format(path=entry.path) if entry.action.isChecked() else entry.path
        return self.tr("{path}, not possible now").format(path=entry.path)

    def _go_to(self, row: int) -> None:
        """Make a row current; past either end comes the other."""
        count = self._found.rowCount()
        if not count:
            return
        index = self._found.index(row % count, 0)
        self.list.setCurrentIndex(index)
        said = (index.data(Qt.ItemDataRole.AccessibleTextRole), index.data(Qt.ItemDataRole.AccessibleDescriptionRole))
        say_aloud(self.list, ", ".join(said))

    def _run(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry: Entry = index.data(ENTRY)
        if not entry.action.isEnabled():
            return
        recent = [entry.command, *(each for each in self._recent() if each != entry.command)]
        self._settings.setValue(_RECENT, " ".join(recent[:_MOST_RECENT]))
        self._close()
        entry.action.trigger()

    def _recent(self) -> list[str]:
        return str(self._settings.value(_RECENT, "")).split()

    def _close(self) -> None:
        back = self._from
        self.hide()
        if back is not None and isValid(back) and back.isVisible():
            back.setFocus()

    def _place(self) -> None:
        room = self._window.rect()
        width = min(_WIDTH * self.fontMetrics().averageCharWidth(), room.width() - 2 * PAD)
        rows = min(max(self._found.rowCount(), 1), _ROWS)
        row = self.list.sizeHintForRow(0) if self._found.rowCount() else 0
        self.list.setVisible(row > 0)
        self.list.setFixedHeight(min(rows * row, room.height() - 3 * _TOP - self.field.sizeHint().height()))
        size = QSize(width, self._column.sizeHint().height())
        self.setGeometry(QRect(QPoint((room.width() - width) // 2, _TOP), size))
