"""The ways to begin, while the board is empty."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keeplane.ui.wrapped_button import WrappedButton


class Welcome(QWidget):
    """Its buttons are made when they are first wanted: most starts find tasks."""

    typing_asked = Signal()
    sample_asked = Signal()
    import_asked = Signal()
    tour_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_while(self, empty: bool) -> None:
        if empty and not self._column.count():
            self._fill()
        self.setVisible(empty)

    def _fill(self) -> None:
        for words, signal, name in (
            (self.tr("Start empty"), self.typing_asked, ""),
            (self.tr("Try a sample"), self.sample_asked, ""),
            (self.tr("Import a list…"), self.import_asked, ""),
            (self.tr("Show me around"), self.tour_asked, "link"),
        ):
            button = WrappedButton(words)
            button.setObjectName(name)
            button.clicked.connect(signal)
            if name:
                self._column.addSpacing(8)
            self._column.addWidget(button)
