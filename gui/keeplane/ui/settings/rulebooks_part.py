"""The switches of whole rulebooks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from keeplane.board import operations
from keeplane.board.change import Change
from keeplane.models.board_model import BoardModel
from keeplane.rules.customising import OWN
from keeplane.ui.marked_buttons import CheckBox
from keeplane.ui.wrapped_label import WrappedLabel


class RulebooksPart(QWidget):
    """Each switch is a step that can be undone. `rulebook_asked` says that the user wants to see single rules."""

    rulebook_asked = Signal()

    def __init__(self, model: BoardModel) -> None:
        super().__init__()
        self._model = model
        self._boxes: dict[str, CheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for book_id, title in self._books():
            box = self._boxes[book_id] = CheckBox(title.replace("&", "&&"))
            box.toggled.connect(lambda on, book_id=book_id: self._switch(book_id, on))
            column.addWidget(box)
        column.addWidget(
            WrappedLabel(self.tr("They belong to your board. Ctrl+Z takes a switch back."), name="muted", scale=0.9)
        )
        rules = QPushButton(self.tr("Open the &rulebook…"))
        rules.setAutoDefault(False)
        rules.clicked.connect(self.rulebook_asked)
        column.addWidget(rules, 0, Qt.AlignmentFlag.AlignLeft)
        model.changed.connect(self._follow)
        self._refresh()

    def _books(self) -> Iterator[tuple[str, str]]:
        for number, book in enumerate(self._model.decisions.shipped):
            yield book.id, book.title
            if number == 0:
                yield OWN, self.tr("Your own rules")

    def _switch(self, book_id: str, on: bool) -> None:
        own = self._model.board.own_rules
        if on == (book_id in own.off):
            self._model.perform(operations.set_own_rules(self._model.board, own.switched(book_id, on=on)))

    def _follow(self, change: Change) -> None:
        if change.own_rules is not None:
            self._refresh()

    def _refresh(self) -> None:
        own = self._model.board.own_rules
        for book_id, box in self._boxes.items():
            box.setChecked(book_id not in own.off)
        self._boxes[OWN].setVisible(bool(own.rules))
