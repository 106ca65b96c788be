"""A field for the name of a helper."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from keeplane.ui.dialogs.frame import title_field


def helper_field(name: str, helpers: Sequence[str]) -> QLineEdit:
    """Offers the `helpers` that there are already."""
    field = title_field(name)
    if helpers:
        completer = QCompleter(list(helpers), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        field.setCompleter(completer)
    return field
