"""The windows that open beside the board, each imported when it is wanted: the start does not wait for them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from keeplane.board import operations
from keeplane.board.message import Catalogue
from keeplane.board.task import Lane
from keeplane.models.board_model import BoardModel
from keeplane.models.date_search import DateSearch
from keeplane.rules.explaining import Explainer
from keeplane.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from keeplane.models.earlier import Versions
    from keeplane.models.handing_off import HandOff
    from keeplane.models.origin import Origin
    from keeplane.ui.actions import Actions
    from keeplane.ui.earlier.window import EarlierWindow
    from keeplane.ui.importing.window import ImportWindow
    from keeplane.ui.rulebook.window import RulebookWindow
    from keeplane.ui.settings.board_folder import BoardFolder
    from keeplane.ui.settings.window import SettingsWindow


class Windows(QObject):
    """Makes each window when it is wanted. `restored` says which earlier version became the board.

    `import_wanted` carries the Chosen that are to become tasks, and their Origin;
    `exported` carries a Message on how an export went; `working` a Job, what it does in words, and what it counts to.
    """

    restored = Signal(str)
    brief_kept = Signal(str)
    import_wanted = Signal(object, object)
    exported = Signal(object)
    working = Signal(object, str, int)
    restart_asked = Signal()

    def __init__(
        self,
        model: BoardModel,
        explainer: Explainer,
        catalogue: Catalogue,
        theme: Theme,
        settings: QSettings,
        dates: DateSearch,
        help_in: Callable[[QWidget, str], None],
        parent: QWidget,
    ) -> None:
        """`help_in` makes F1 open the page of that topic over a window."""
        super().__init__(parent)
        self._help_in = help_in
        self._model = model
        self._explainer = explainer
        self._dates = dates
        self._catalogue = catalogue
        self._theme = theme
        self._settings = settings
        self._parent = parent
        self._versions: Versions | None = None
        self._earlier: EarlierWindow | None = None
        self._rulebook: RulebookWindow | None = None
        self._import: ImportWindow | None = None
        self._folder: BoardFolder | None = None
        self._settings_window: SettingsWindow | None = None

    def use_versions(self, versions: Versions) -> None:
        """Say where the earlier versions of the board are; without it they cannot be shown."""
        self._versions = versions

    def use_folder(self, folder: BoardFolder) -> None:
        """Say where the board is kept; without it, Settings say nothing of it."""
        self._folder = folder

    def show_earlier(self) -> None:
        if self._earlier is None and self._versions is not None:
            from keeplane.ui.earlier.window import EarlierWindow

            self._earlier = EarlierWindow(
                self._model, self._catalogue, self._theme, self._settings, self._versions, self._parent
            )
            self._earlier.restored.connect(self.restored)
            self._help_in(self._earlier, "earlier")
        if self._earlier is not None:
            self._earlier.open_anew()

    def show_import(self, origins: Iterable[Origin]) -> None:
        """Look through files or texts before they become tasks."""
        if self._import is None:
            from keeplane.models.import_reading import ImportReading
            from keeplane.models.known_formats import KNOWN
            from keeplane.ui.importing.window import ImportWindow

            reading = ImportReading(KNOWN, self)
            self._import = ImportWindow(
                self._model, reading, self._catalogue, self._theme, self._settings, self._parent
            )
            self._import.wanted.connect(self.import_wanted)
            self._help_in(self._import, "import")
        self._import.open_with(origins)

    def show_export(self, selected: Collection[str]) -> None:
        """Ask what to export and where to, and write it."""
        from keeplane.exchange.exports.formats import tasks_of
        from keeplane.models.export_writing import export_job
        from keeplane.ui.dialogs.export_tasks import ExportDialog

        dialog = ExportDialog(self._catalogue, len(selected), len(self._model.board.tasks), self._parent)
        self._help_in(dialog, "export")
        path = None
        if dialog.exec() == ExportDialog.DialogCode.Accepted:
            path = dialog.ask_file(str(self._settings.value("export/folder", "")))
        if path is not None:
            self._settings.setValue("export/folder", str(path.parent))
            tasks = tasks_of(self._model.board, selected if dialog.only_selected() else None)
            job = export_job(path, tasks, dialog.form(), self._catalogue.text, self)
            job.done.connect(self.exported)
            self.working.emit(job, self.tr("Writing “{name}”…").format(name=path.name), len(tasks))
            job.start()
        dialog.deleteLater()

    def save_copy(self) -> None:
        """Ask where to, and write the whole board there."""
        from PySide6.QtWidgets import QFileDialog

        from keeplane.models.board_copy import ENDING, copy_job

        dialog = QFileDialog(self._parent, self.tr("Save a copy of the board"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Keeplane board (*.{ending})").format(ending=ENDING))
        dialog.setDefaultSuffix(ENDING)  # the dialog asks before the file of the whole name is replaced
        dialog.setDirectory(str(self._settings.value("export/folder", "")))
        dialog.selectFile(f"Keeplane {QDate.currentDate().toString(Qt.DateFormat.ISODate)}.{ENDING}")
        if dialog.exec() == QFileDialog.DialogCode.Accepted:
            path = Path(dialog.selectedFiles()[0])
            self._settings.setValue("export/folder", str(path.parent))
            job = copy_job(path, self._model.board, self)
            job.done.connect(self.exported)
            job.start()
        dialog.deleteLater()

    def show_rulebook(self, rule_id: str = "") -> None:
        """Open the rulebook, at that rule if one is named."""
        if self._rulebook is None:
            from keeplane.ui.rulebook.window import RulebookWindow

            self._rulebook = RulebookWindow(self._model, self._catalogue, self._theme, self._settings, self._parent)
            self._help_in(self._rulebook, "rules")
        self._rulebook.open_at(rule_id)

    def show_brief(self, task_id: str) -> None:
        """Open the brief for that task."""
        from keeplane.models.briefing import Briefing
        from keeplane.ui.briefs.window import BriefWindow

        briefing = Briefing(self._model, self._explainer, self._catalogue, QLocale())
        window = BriefWindow(self._model, briefing, self._dates, self._catalogue, self._settings, self._parent)
        window.kept.connect(self.brief_kept)
        self._help_in(window, "brief")
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.open_for(task_id)

    def show_waiting_on(self, hand_off: HandOff, choose: Callable[[str], object]) -> None:
        """Open the list of what others have in hand; `choose` gets the id of a task to show."""
        from keeplane.ui.waiting_on import WaitingWindow

        window = WaitingWindow(hand_off, list(self._model.board.lane(Lane.OUTSOURCE)), self._parent)
        window.chosen.connect(choose)
        self._help_in(window, "track")
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.open()

    def show_page(self, hand_off: HandOff) -> None:
        """Show both lanes as a page, to be printed or saved."""
        from keeplane.models.paging import Pager
        from keeplane.ui.paging.window import PageWindow

        pager = Pager(self._explainer, self._catalogue, hand_off, QLocale())
        window = PageWindow(self._model, pager, self._catalogue, self._parent)
        self._help_in(window, "export")
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.open()

    def show_hours(self) -> None:
        """Show what is kept and handed off, in hours and money."""
        from keeplane.ui.hours.window import HoursWindow

        window = HoursWindow(self._model, self._theme, self._parent)
        window.figures_asked.connect(lambda: self.ask_figures(window))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._help_in(window, "hours")
        window.open()

    def ask_figures(self, over: QWidget | None = None) -> None:
        """Ask what an hour is worth, over that window or the board's."""
        from keeplane.ui.dialogs.figures import FiguresDialog

        dialog = FiguresDialog(self._model.board.hours, over or self._parent)
        self._help_in(dialog, "hours")
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._model.perform(operations.set_figures(self._model.board, **dialog.values()))
        dialog.deleteLater()

    def show_settings(self, actions: Actions) -> None:
        if self._settings_window is None:
            from keeplane.ui.settings.window import SettingsWindow

            window = self._settings_window = SettingsWindow(
                self._model, actions, self._settings, self._folder, self._parent
            )
            window.restart_asked.connect(self.restart_asked)
            window.figures_asked.connect(lambda: self.ask_figures(window))
            window.rulebook_asked.connect(self.show_rulebook)
            self._help_in(window, "settings")
        self._settings_window.open_anew()

    def may_close(self) -> bool:
        """Whether nothing would be lost with the windows; asks the user if something would."""
        return self._rulebook is None or not self._rulebook.isVisible() or self._rulebook.may_close()

    def show_crash(self, kind: str, details: str, private_details: str) -> None:
        """Say in plain words that something unexpected happened; only `private_details` may quote tasks."""
        from keeplane.ui.dialogs.unexpected_error import UnexpectedErrorDialog

        dialog = UnexpectedErrorDialog(kind, details, private_details, self._parent)
        dialog.exec()
        dialog.deleteLater()

    def lets_changes_go(self) -> bool:
        """Ask whether the board may close with changes that could not be saved."""
        from keeplane.ui.dialogs.unsaved_changes import UnsavedChangesDialog

        return UnsavedChangesDialog(self._parent).lets_changes_go()
