"""The language of the window."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from keeplane.models.languages import NAMES
from keeplane.ui.choice_box import ChoiceBox
from keeplane.ui.wrapped_label import WrappedLabel

KEY = "view/language"


class LanguagePart(QWidget):
    """The `box` chooses a language, which is put on when the program starts; the part itself says so.

    `restart_asked` says that the user wants that now.
    """

    restart_asked = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._spoken = str(settings.value(KEY, ""))
        self.box = ChoiceBox()
        self.box.addItem(self.tr("Like the system"), "")
        for language, name in NAMES.items():
            self.box.addItem(name, language)
        self.box.setCurrentIndex(max(0, self.box.findData(self._spoken)))
        self.box.activated.connect(self._choose)
        restart = QPushButton(self.tr("Start &again now"))
        restart.setAutoDefault(False)
        restart.clicked.connect(self.restart_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        note = self.tr("Takes effect when Keeplane starts again.")
        column.addWidget(WrappedLabel(note, name="muted", scale=0.9))
        column.addWidget(restart, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def _choose(self) -> None:
        self._settings.setValue(KEY, self.box.currentData())
        self.setVisible(self.box.currentData() != self._spoken)
