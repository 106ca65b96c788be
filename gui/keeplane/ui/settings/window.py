"""What the user can set, in one place. Everything takes effect at once but for the language, which says so."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from keeplane.models.board_model import BoardModel
from keeplane.ui.actions import Actions
from keeplane.ui.choice_box import ChoiceBox
from keeplane.ui.settings.board_folder import BoardFolder
from keeplane.ui.settings.folder_part import FolderPart
from keeplane.ui.settings.form import SettingsForm
from keeplane.ui.settings.hours_part import HoursPart
from keeplane.ui.settings.language_part import LanguagePart
from keeplane.ui.settings.rulebooks_part import RulebooksPart
from keeplane.ui.text_size import first_size
from keeplane.ui.theme import Look

FIRST_SIZE = (560, 720)


class SettingsWindow(QDialog):
    """Stays open beside the board. Without `folder`, the board is kept nowhere.

    `figures_asked` and `rulebook_asked` say that the user wants to change what an hour is worth, or single rules,
    `restart_asked` that the program should start again.
    """

    figures_asked = Signal()
    rulebook_asked = Signal()
    restart_asked = Signal()

    def __init__(
        self,
        model: BoardModel,
        actions: Actions,
        settings: QSettings,
        folder: BoardFolder | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(first_size(self, *FIRST_SIZE))
        self._model = model
        self._looks = actions.looks
        self._sizes = actions.sizes.exact
        self.addActions([actions.undo, actions.redo])
        form = SettingsForm()
        self._add_view(form)
        self._add_language(form, settings)
        self._add_hours(form)
        self._add_rulebooks(form)
        if folder is not None:
            form.add_heading(self.tr("Data folder"))
            form.add_wide(FolderPart(folder))
        form.finish()
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Settings"))
        scroll.setWidget(form)
        scroll.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(24, 0, 24, 24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)

    def open_anew(self) -> None:
        self.show()
        self.raise_()
        self.activateWindow()

    def _add_view(self, form: SettingsForm) -> None:
        form.add_heading(self.tr("View"))
        look = ChoiceBox()
        for value, words in (
            (Look.SYSTEM, self.tr("Like the system")),
            (Look.LIGHT, self.tr("Light")),
            (Look.DARK, self.tr("Dark")),
            (Look.STRONG_LIGHT, self.tr("High contrast, light")),
            (Look.STRONG_DARK, self.tr("High contrast, dark")),
        ):
            look.addItem(words, value.value)
            self._looks[value].toggled.connect(
                lambda on, value=value: look.setCurrentIndex(look.findData(value.value)) if on else None
            )
            if self._looks[value].isChecked():
                look.setCurrentIndex(look.count() - 1)
        look.activated.connect(lambda _index: self._looks[Look(look.currentData())].trigger())
        form.add_row(self.tr("&Look"), look)
        size = ChoiceBox()
        for percent, action in self._sizes.items():
            size.addItem(action.text(), percent)
            action.toggled.connect(
                lambda on, percent=percent: size.setCurrentIndex(size.findData(percent)) if on else None
            )
            if action.isChecked():
                size.setCurrentIndex(size.count() - 1)
        size.activated.connect(lambda _index: self._sizes[size.currentData()].trigger())
        form.add_row(self.tr("&Text size"), size)

    def _add_language(self, form: SettingsForm, settings: QSettings) -> None:
        part = LanguagePart(settings)
        part.restart_asked.connect(self.restart_asked)
        form.add_row(self.tr("Lan&guage"), part.box)
        form.add_below(part)

    def _add_hours(self, form: SettingsForm) -> None:
        form.add_heading(self.tr("Hours and money"))
        part = HoursPart(self._model)
        part.figures_asked.connect(self.figures_asked)
        form.add_wide(part)

    def _add_rulebooks(self, form: SettingsForm) -> None:
        form.add_heading(self.tr("Rulebooks"))
        part = RulebooksPart(self._model)
        part.rulebook_asked.connect(self.rulebook_asked)
        form.add_wide(part)
