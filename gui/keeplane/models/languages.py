"""The languages of the window, and how one is put on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from keeplane.board.message import ENGLISH

NAMES = {ENGLISH: "English", "de": "Deutsch", "es": "Español"}
"""What Keeplane speaks, each language by its own name."""


def spoken(chosen: str, system: QLocale) -> str:
    """The language the user chose, or for "" the first of the system's that Keeplane speaks."""
    if chosen in NAMES:
        return chosen
    wished = (tag.partition("-")[0] for tag in system.uiLanguages())
    return next((language for language in wished if language in NAMES), ENGLISH)


def locale_for(chosen: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: as in the chosen language, and if that has a way, as in the user's country."""
    if chosen not in NAMES or chosen == _language_of(system):
        return system
    return QLocale(QLocale.codeToLanguage(chosen), system.territory())


class Speech:
    """Makes Qt speak a language. To be made before any widget is."""

    def __init__(self, app: QCoreApplication, chosen: str, path_of: Callable[[str], str]) -> None:
        """`path_of` gives the path of the compiled translation into a language."""
        system = QLocale.system()
        self.language = spoken(chosen, system)
        QLocale.setDefault(locale_for(chosen, system))
        self._app = app
        self._translators: list[QTranslator] = []
        if self.language != ENGLISH:
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            for file in (path_of(self.language), f"{folder}/qtbase_{self.language}.qm"):
                self._install(file)

    def end(self) -> None:
        """Take the language off again."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()

    def _install(self, file: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(file):
            self._app.installTranslator(translator)
            self._translators.append(translator)


def _language_of(locale: QLocale) -> str:
    return locale.name().partition("_")[0]
