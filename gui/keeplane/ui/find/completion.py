"""Offers the values of a filter while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from keeplane.models.find_query import Filter, Part, matching
from keeplane.ui.find.vocabulary import Vocabulary

_MOST = 40
_FILTER = Qt.ItemDataRole.UserRole


class Completion(QObject):
    """`chosen` carries the Part of the text that was being typed, and the Filter that it is to be."""

    chosen = Signal(object, object)

    def __init__(self, field: QLineEdit, vocabulary: Vocabulary) -> None:
        super().__init__(field)
        self._field = field
        self._vocabulary = vocabulary
        self._part: Part | None = None
        self._offers = QStandardItemModel(self)
        self._completer = QCompleter(self._offers, self)
        self._completer.setWidget(field)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._popup = QListView()
        self._popup.setObjectName("offers")
        self._popup.setAccessibleName(self.tr("Filters"))
        self._completer.setPopup(self._popup)
        self._completer.activated.connect(self._choose)

    def offer(self, part: Part | None) -> None:
        """Offer what `part` may become, nothing if it is None."""
        self._part = part
        self._offers.clear()
        if part is not None:
            for value in matching(part.value, self._vocabulary.in_use(part.key))[:_MOST]:
                item = QStandardItem(value.name)
                item.setData((part.key, value.value), _FILTER)
                self._offers.appendRow(item)
        if not self._offers.rowCount():
            self._popup.hide()
            return
        self._completer.complete()
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _choose(self, _text: str) -> None:
        key, value = self._popup.currentIndex().data(_FILTER)
        if self._part is not None:
            self.chosen.emit(self._part, Filter(key, value))
