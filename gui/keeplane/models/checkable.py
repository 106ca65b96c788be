"""What lists of rows with a check box each have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt

CHECKABLE_ROW = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemNeverHasChildren
)


def is_checked(value: object) -> bool:
    """Whether a model is given a tick; delegates hand it as an enum, accessibility as a number."""
    return value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value)
