"""The filters under the find field, each to be switched on and off."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from keeplane.models.find_query import Filter, Key, Mark
from keeplane.ui.find.vocabulary import Vocabulary
from keeplane.ui.flow_layout import FlowLayout
from keeplane.ui.icons import themed_icon

_ICONS: dict[str, str] = {Mark.GATE_OPEN: "search", Mark.OVERDUE: "earlier", Mark.DONE: "check-box"}
"""Of the values whose icon has another name."""


class FilterChip(QPushButton):
    """Carries a tick while it is on."""

    def __init__(self, chosen: Filter, words: str) -> None:
        super().__init__(words.replace("&", "&&"))
        self.filter = chosen
        self._icon = _ICONS.get(chosen.value, chosen.value) if chosen.key in {Key.LANE, Key.IS} else "close"
        self.setObjectName("filter")
        self.setAccessibleName(words)
        self.setToolTip(self._tool_tip())
        self.setCheckable(True)
        self.setAutoDefault(True)  # else Enter does not press it outside a dialog
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggled.connect(self._show_state)
        self._show_state(False)

    def _tool_tip(self) -> str:
        if self._icon == "close":
            return self.tr("No longer look for this")
        return self.tr("Or type {word}").format(word=f"{self.filter.key}:{self.filter.value}")

    def _show_state(self, on: bool) -> None:
        self.setIcon(themed_icon("done" if on and self._icon != "close" else self._icon))


class FilterChips(QWidget):
    """`switched` carries a Filter and whether it is to be on. Rules and helpers have a chip only while they are on."""

    switched = Signal(object, bool)

    def __init__(self, vocabulary: Vocabulary) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._chips: dict[Filter, FilterChip] = {}
        self._row = FlowLayout(self, 8)
        for key in (Key.LANE, Key.IS):
            for value in vocabulary.values(key):
                self._add(Filter(key, value.value))

    def show_filters(self, held: Collection[Filter], typed: Collection[Filter]) -> None:
        """Light the chips of these: of those that are only `typed` if they have one."""
        for each in [each for each in self._chips if each.key in {Key.RULE, Key.HELPER} and each not in held]:
            self._remove(each)
        for each in held:
            if each not in self._chips:
                self._add(each)
        for each, chip in self._chips.items():
            chip.setChecked(each in held or each in typed)

    def _add(self, chosen: Filter) -> None:
        chip = self._chips[chosen] = FilterChip(chosen, self._vocabulary.label(chosen))
        chip.clicked.connect(lambda on: self.switched.emit(chosen, on))
        self._row.addWidget(chip)
        chip.show()

    def _remove(self, chosen: Filter) -> None:
        chip = self._chips.pop(chosen)
        self._row.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
