"""Asks which files to import."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from keeplane.models.origin import Origin

FOLDER = "import/folder"


class ImportFiles(QObject):
    """`chosen` carries the Origins of the files."""

    chosen = Signal(object)

    def __init__(self, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._window = parent

    def ask(self) -> None:
        """Ask for files, beginning where the last ones were."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 (not wanted at the start)

        kinds = self.tr("Lists of tasks ({endings});;All files (*)").format(
            endings="*.txt *.md *.markdown *.csv *.tsv *.json *.ics *.keeplane"
        )
        folder = str(self._settings.value(FOLDER, ""))
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Import tasks"), folder, kinds)
        if names:
            self._settings.setValue(FOLDER, str(Path(names[0]).parent))
            self.open(map(Path, names))

    def open(self, files: Iterable[Path]) -> None:
        """Show what these files hold."""
        self.chosen.emit(tuple(Origin(file=file) for file in files))
