"""What an hour is worth, and the way to change it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from keeplane.models.board_model import BoardModel
from keeplane.ui.numbers import shown_money
from keeplane.ui.wrapped_label import WrappedLabel


class HoursPart(QWidget):
    figures_asked = Signal()

    def __init__(self, model: BoardModel) -> None:
        super().__init__()
        self._model = model
        self._words = WrappedLabel()
        change = QPushButton(self.tr("Change &hour values…"))
        change.setAutoDefault(False)
        change.clicked.connect(self.figures_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._words, 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        model.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        book = self._model.board.hours
        mine, helper = (
            None if amount is None else shown_money(amount, book, self.locale()) for amount in (book.mine, book.helper)
        )
        parts = []
        if mine is not None:
            parts.append(self.tr("An hour of yours is worth {money}.").format(money=mine))
        if helper is not None:
            parts.append(self.tr("An hour of a helper costs {money}.").format(money=helper))
        self._words.set_plain(" ".join(parts) or self.tr("Not set. Without it the pane shows no money."))
