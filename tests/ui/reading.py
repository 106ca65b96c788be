"""Every word that a window shows, or says to a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

_ROOT = QModelIndex()
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def words_of(window: QWidget) -> Iterator[str]:
    """The texts of the window and all that is in it, as plain text; what is hidden too, as it may be shown later."""
    for widget in (window, *window.findChildren(QWidget)):
        if _in_file_dialog(widget):
            continue
        for text in (
            widget.windowTitle() if widget.isWindow() else "",
            widget.toolTip(),
            widget.statusTip(),
            widget.whatsThis(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            *_own(widget),
        ):
            if text:
                yield _plain(text)
    for action in window.findChildren(QAction):
        if not _in_file_dialog(action):
            yield action.text()


def _own(widget: QWidget) -> Iterator[str]:
    match widget:
        case QAbstractButton() if _is_qts(widget):
            pass
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.placeholderText(), widget.text())
        case QPlainTextEdit() | QTextEdit():
            yield from (widget.placeholderText(), widget.toPlainText())
        case QComboBox():
            yield from _cells(widget.model())
        case QGroupBox():
            yield widget.title()
        case QTabBar():
            yield from map(widget.tabText, range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            yield from _cells(widget.model())


def _is_qts(button: QAbstractButton) -> bool:
    """Whether Qt itself says what is on the button."""
    box = button.parent()
    return isinstance(box, QDialogButtonBox) and box.standardButton(button) != QDialogButtonBox.StandardButton.NoButton


def _in_file_dialog(part: QObject) -> bool:
    """Whether it is part of what Qt or the system says."""
    parent: QObject | None = part
    while parent is not None and not isinstance(parent, QFileDialog):
        parent = parent.parent()
    return parent is not None


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    columns = model.columnCount(_ROOT) if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        yield from _texts(lambda role, at=column: model.headerData(at, Qt.Orientation.Horizontal, role))
        for row in range(model.rowCount(_ROOT)):
            index = model.index(row, column, _ROOT)
            yield from _texts(index.data)


def _texts(read) -> Iterator[str]:
    for role in _ROLES:
        text = read(role)
        if isinstance(text, str):
            yield text


def _plain(text: str) -> str:
    return QTextDocumentFragment.fromHtml(text).toPlainText() if "</" in text else text
