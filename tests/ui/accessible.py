"""What a screen reader finds in a window, read in this process from the tree that Qt hands to every such program."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

Role = QAccessible.Role

ROLES: dict[type[QWidget], frozenset[QAccessible.Role]] = {
    QMainWindow: frozenset({Role.Window}),
    QDialog: frozenset({Role.Dialog, Role.AlertMessage}),
    QCheckBox: frozenset({Role.CheckBox}),
    QRadioButton: frozenset({Role.RadioButton}),
    QPushButton: frozenset({Role.Button, Role.CheckBox, Role.ButtonMenu}),
    QToolButton: frozenset({Role.Button, Role.CheckBox, Role.ButtonMenu}),
    QComboBox: frozenset({Role.ComboBox}),
    QAbstractSpinBox: frozenset({Role.SpinBox}),
    QLineEdit: frozenset({Role.EditableText}),
    QPlainTextEdit: frozenset({Role.EditableText}),
    QTextEdit: frozenset({Role.EditableText, Role.StaticText, Role.Document}),
    QAbstractItemView: frozenset({Role.List, Role.Table, Role.Tree}),
    QLabel: frozenset({Role.StaticText, Role.Graphic}),
}
"""What each kind of widget is; the kinds of the first that fits hold."""

CONTROLS = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.ComboBox,
        Role.Dialog,
        Role.EditableText,
        Role.Link,
        Role.List,
        Role.ListItem,
        Role.MenuItem,
        Role.PageTab,
        Role.RadioButton,
        Role.SpinBox,
        Role.Table,
        Role.Tree,
        Role.Window,
    }
)
"""What is of no use without a name."""

_PARTS = frozenset({Role.ScrollBar, Role.Grip, Role.TitleBar, Role.Separator})
"""What other parts work through."""


def walk(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """`node` and all below it that is not hidden, in the order in which it is read."""
    if node is None or node.state().invisible:
        return
    yield node
    if node.role() in _PARTS:
        return
    for place in range(node.childCount()):
        yield from walk(node.child(place))


def tree(widget: QWidget) -> list[tuple[QAccessible.Role, str]]:
    """Role and name of all that is read, in order."""
    root = QAccessible.queryAccessibleInterface(widget)
    return [(node.role(), node.text(QAccessible.Text.Name)) for node in walk(root)]


def faults(widget: QWidget) -> list[str]:
    """What a screen reader could not tell of the window, one line each."""
    root = QAccessible.queryAccessibleInterface(widget)
    return [f"{_called(node)} {fault}" for node in walk(root) for fault in _faults(node)]


def _called(node: QAccessibleInterface) -> str:
    found = node.object()
    kind = f"{type(found).__name__} {found.objectName()}" if found is not None else "part"
    return f"{kind} ({node.role().name} {node.text(QAccessible.Text.Name)!r})"


def _faults(node: QAccessibleInterface) -> Iterator[str]:
    found = node.object()
    name = node.text(QAccessible.Text.Name)
    if node.role() in CONTROLS and not name.strip() and not _inside_named(found):
        yield "has no name"
    if "&" in name.replace("&&", "") and node.role() in CONTROLS - {Role.ListItem}:
        yield "is named with the mark of a key"
    if isinstance(found, QWidget):
        yield from _faults_of(found, node)


def _faults_of(found: QWidget, node: QAccessibleInterface) -> Iterator[str]:
    state = node.state()
    wanted = next((roles for kind, roles in ROLES.items() if isinstance(found, kind)), None)
    if wanted is not None and node.role() not in wanted:
        yield f"should be {' or '.join(role.name for role in wanted)}"
    reached = found.focusPolicy() & Qt.FocusPolicy.TabFocus and found.isEnabled()
    if reached and found.focusProxy() is None:
        if not state.focusable:
            yield "takes the focus without saying so"
        if node.role() not in CONTROLS and not node.text(QAccessible.Text.Name).strip():
            yield "can be reached and has no name"
    if isinstance(found, QAbstractButton):
        if found.isCheckable() and (not state.checkable or state.checked != found.isChecked()):
            yield "does not say whether it is checked"
        if state.disabled == found.isEnabled():
            yield "does not say whether it can be pressed"
    if isinstance(found, QLineEdit | QPlainTextEdit) and state.readOnly != found.isReadOnly():
        yield "does not say whether it can be edited"


def _inside_named(found: QObject | None) -> bool:
    """The field inside a list box or a box for numbers has the name of that."""
    return found is not None and isinstance(found.parent(), QComboBox | QAbstractSpinBox)
