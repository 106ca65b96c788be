"""The window: lanes, explanation pane, menus and messages, and how they are joined."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QLocale, QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QPushButton, QVBoxLayout, QWidget

from keeplane.board.difference import Difference
from keeplane.board.message import Catalogue, Message
from keeplane.board.task import Lane
from keeplane.exchange.plain_text import read_lines
from keeplane.models.board_model import BoardModel
from keeplane.models.date_search import DateSearch, reader_for
from keeplane.models.handing_off import HandOff
from keeplane.models.lane_model import LaneModel
from keeplane.models.overview import Attention
from keeplane.models.standing import waiting
from keeplane.models.task_filter import TaskFilter
from keeplane.rules.explaining import Explainer
from keeplane.ui.actions import Actions
from keeplane.ui.banner import Banner
from keeplane.ui.board_and_pane import BoardAndPane
from keeplane.ui.board_view import LANES, BoardView
from keeplane.ui.chip import ChipLabel
from keeplane.ui.commands import Commands
from keeplane.ui.entry_date import EntryDate
from keeplane.ui.explanation_pane import ExplanationPane
from keeplane.ui.find_bar import FindBar
from keeplane.ui.group_button import GroupButton
from keeplane.ui.headings import Headings
from keeplane.ui.hours_button import HoursButton
from keeplane.ui.import_files import ImportFiles
from keeplane.ui.lane_panel import LanePanel
from keeplane.ui.lane_view import LaneView
from keeplane.ui.presenter import Presenter
from keeplane.ui.quick_add import QuickAdd
from keeplane.ui.theme import Look, Theme
from keeplane.ui.toast import Toast
from keeplane.ui.windows import Windows

if TYPE_CHECKING:
    from keeplane.models.earlier import Versions

FIRST_SIZE = (1320, 780)


class MainWindow(QMainWindow):
    """Shows a BoardModel. `sample` is the text that fills the sample board."""

    def __init__(
        self,
        model: BoardModel,
        explainer: Explainer,
        catalogue: Catalogue,
        theme: Theme,
        settings: QSettings,
        sample: str,
    ) -> None:
        super().__init__()
        self._model = model
        self._catalogue = catalogue
        self._theme = theme
        self._settings = settings
        self._sample = sample
        self.actions_ = Actions(self, model.undo_stack)
        self.entry = QuickAdd()
        self._chip = ChipLabel(theme)
        self._offer_sample = QPushButton(self.tr("Try the sample board"))
        self._dates = DateSearch(reader_for(QLocale()), date.today, self)
        self._windows = Windows(model, explainer, catalogue, theme, settings, self._dates, self)
        self._hand_off = HandOff(catalogue, QLocale(), date.today)
        self._entry_date = EntryDate(self.entry, self._dates)
        self.board = BoardView(self._lane_panels(explainer))
        self.pane = ExplanationPane(theme)
        self._banner = Banner(theme)
        self._find = FindBar()
        self._saving = ""
        self._save: Callable[[], bool] = lambda: True
        self._status = QLabel()
        self._hours = HoursButton()
        self._commands = Commands(model, explainer, self.board, self._dates)
        self._import_files = ImportFiles(settings, self)
        self._presenter = Presenter(model, explainer, catalogue, self.board, self.pane, self._chip)
        self._headings = Headings(model, self.board)
        self._splitter = BoardAndPane(self.board, self.pane, FIRST_SIZE[0])
        self._toast = Toast(self.board)
        self._lay_out()
        self._connect_actions()
        self._connect_parts()
        self._restore()
        self.board.open()
        self._refresh()

    def show_message(self, message: Message) -> None:
        """Say in passing what could not be done."""
        self._toast.show_message(self._catalogue.text(message))

    def show_notice(
        self,
        key: str,
        text: str,
        action_text: str | None = None,
        action: Callable[[], None] | None = None,
        *,
        closable: bool = True,
    ) -> None:
        """Say something that stays until it is closed or cleared. The button calls `action`."""
        self._banner.show_notice(key, text, action_text, action, closable=closable)

    def tell_arrival(self, arrived: Difference) -> None:
        """Say in passing what came from another computer."""
        self._tell_undoable(", ".join(map(self._catalogue.text, arrived.words_of_arrival())))

    def clear_notice(self, key: str) -> None:
        """Take back a notice that no longer holds, if it is there."""
        self._banner.clear_notice(key)

    def show_saved(self) -> None:
        self._banner.clear_notice("save")
        self._show_status(self.tr("Saved"))

    def show_saving(self) -> None:
        self._show_status(self.tr("Saving…"))

    def show_save_failure(self, text: str) -> None:
        self._show_status(self.tr("Not saved"))
        self._banner.show_notice("save", text, closable=False)

    def show_saved_aside(self, text: str) -> None:
        """Say that another program had written to the board, and where its version is."""
        self._banner.show_notice("aside", text)

    def save_before_closing(self, save: Callable[[], bool]) -> None:
        """Before the window closes, `save` is asked whether everything is saved."""
        self._save = save

    def offer_earlier(self, versions: Versions) -> None:
        """Let the user go back to one of these."""
        self._windows.use_versions(versions)
        self.actions_.earlier.setEnabled(True)

    def bring_forward(self) -> None:
        """Show the window in front of the others, as far as the system allows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_crash(self, kind: str, details: str, private_details: str) -> None:
        """Say in plain words that something unexpected happened; only `private_details` may quote tasks."""
        self._windows.show_crash(kind, details, private_details)

    def show_first_task(self) -> None:
        """Select the first task there is, so that its explanation shows."""
        tasks = (task_id for lane in LANES for task_id in self._model.board.lanes[lane])
        self.board.select([next(tasks, "")])

    def finish_editing(self) -> None:
        """Take over what is typed but not yet part of the board."""
        self.pane.finish_editing()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._windows.may_close():
            event.ignore()
            return
        self.finish_editing()
        if not self._save() and not self._windows.lets_changes_go():
            event.ignore()
            return
        self._settings.setValue("window/geometry", self.saveGeometry())
        panes = self._splitter.sizes_to_keep()
        if panes is not None:
            self._settings.setValue("window/panes", panes)
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.finish_editing()

    def _lane_panels(self, explainer: Explainer) -> dict[Lane, LanePanel]:
        titles = {Lane.INBOX: self.tr("Inbox"), Lane.KEEP: self.tr("Keep"), Lane.OUTSOURCE: self.tr("Outsource")}
        panels: dict[Lane, LanePanel] = {}
        for lane in LANES:
            lane_model = LaneModel(lane, self._model, explainer, self._hand_off, self)
            lane_model.refused.connect(self.show_message)
            lane_model.import_asked.connect(self._windows.show_import, Qt.ConnectionType.QueuedConnection)
            view = LaneView(lane_model, self._theme, titles[lane])
            view.edit_asked.connect(self.actions_.edit.trigger)
            view.menu_asked.connect(self._show_task_menu)
            if lane is Lane.INBOX:
                panels[lane] = LanePanel(
                    view,
                    titles[lane],
                    beside=self._chip,
                    top=(self.entry, self._entry_date),
                    below_hint=self._offer_sample,
                )
            elif lane is Lane.OUTSOURCE:
                panels[lane] = LanePanel(view, titles[lane], beside=GroupButton(self.actions_.group))
            else:
                panels[lane] = LanePanel(view, titles[lane])
        return panels

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Keeplane"))
        self.setMinimumSize(560, 420)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        notices = QVBoxLayout()
        notices.setContentsMargins(12, 0, 12, 0)
        notices.addWidget(self._banner)
        column.addLayout(notices)
        column.addWidget(self._find)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(centre)
        self.actions_.fill_menu_bar(self.menuBar())
        self.statusBar().addWidget(self._status)
        self.statusBar().addPermanentWidget(self._hours)

    def _connect_actions(self) -> None:
        actions, commands = self.actions_, self._commands
        for action in actions.only_on_board():
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.board.addAction(action)
        for lane, letter in ((Lane.INBOX, "I"), (Lane.KEEP, "K"), (Lane.OUTSOURCE, "O")):
            actions.move[lane].triggered.connect(partial(_call, partial(commands.move, lane)))
            shortcut = QShortcut(QKeySequence(letter), self.board)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(actions.move[lane].trigger)
        for action, slot in (
            (actions.add, self.entry.setFocus),
            (actions.sample, self._fill_with_sample),
            (actions.import_, self._import_files.ask),
            (actions.export, lambda: self._windows.show_export(self.board.selected_ids())),
            (actions.earlier, self._windows.show_earlier),
            (actions.quit, self.close),
            (actions.copy, commands.copy),
            (actions.paste, commands.paste),
            (actions.select_all, commands.select_all),
            (actions.find, self._find.open_field),
            (actions.up, partial(commands.shift, -1)),
            (actions.down, partial(commands.shift, 1)),
            (actions.left, partial(commands.carry, -1)),
            (actions.right, partial(commands.carry, 1)),
            (actions.done, commands.toggle_done),
            (actions.edit, commands.edit),
            (actions.brief, self._show_brief),
            (actions.split, commands.split),
            (actions.remove, commands.remove),
            (actions.sort, commands.sort_inbox),
            (actions.rulebook, self._windows.show_rulebook),
            (actions.page, partial(self._windows.show_page, self._hand_off)),
            (actions.hours, self._windows.show_hours),
            (actions.waiting, self._show_waiting_on),
            (actions.help, self._windows.show_help),
            (actions.about, self._windows.show_about),
        ):
            action.triggered.connect(partial(_call, slot))
        for status, action in actions.statuses.items():
            action.triggered.connect(partial(_call, partial(commands.set_status, status)))
        actions.group.toggled.connect(self._group)
        actions.hide_done.toggled.connect(self._find.set_hide_done)
        for look, action in actions.looks.items():
            action.triggered.connect(partial(_call, partial(self._set_look, look)))

    def _connect_parts(self) -> None:
        commands, pane = self._commands, self.pane
        self.entry.entered.connect(lambda text: commands.add_text(text, self._entry_date.deadline_of(text)))
        self.entry.typed.connect(self._presenter.show_typed)
        self._offer_sample.clicked.connect(self._fill_with_sample)
        commands.told.connect(self._tell_undoable)
        self._windows.brief_kept.connect(self._tell_undoable)
        commands.import_asked.connect(self._windows.show_import)
        self._import_files.chosen.connect(self._windows.show_import)
        self._windows.imported.connect(self._show_imported)
        self._windows.exported.connect(self.show_message)
        self._windows.restored.connect(self._tell_undoable)
        self._find.filter_changed.connect(self._filter)
        pane.answered.connect(commands.answer)
        pane.profile_set.connect(commands.set_profile)
        pane.split_asked.connect(commands.split_into)
        pane.move_asked.connect(commands.move)
        pane.sort_asked.connect(commands.sort_inbox)
        pane.select_asked.connect(self._show_waiting)
        pane.hours_asked.connect(commands.edit_hours)
        self._hours.clicked.connect(self.actions_.hours.trigger)
        pane.figures_asked.connect(self._windows.ask_figures)
        pane.adjust_asked.connect(self._windows.show_rulebook)
        self._model.changed.connect(self._refresh)
        self._model.undo_stack.indexChanged.connect(self._toast.withdraw_action)
        self._model.retraced.connect(self.board.select_changed)
        self.board.selection_changed.connect(self._enable_actions)

    def _restore(self) -> None:
        geometry = self._settings.value("window/geometry")
        panes = self._settings.value("window/panes")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(*FIRST_SIZE)
        if isinstance(panes, QByteArray):
            self._splitter.restoreState(panes)
        self.actions_.looks[self._theme.look].setChecked(True)
        self.actions_.group.setChecked(self._settings.value("view/by-helper", "false") == "true")
        self.actions_.hide_done.setChecked(self._settings.value("view/hide-done", "false") == "true")
        QTimer.singleShot(0, self.entry.setFocus)

    def _refresh(self) -> None:
        self._show_status(self._saving)
        self._hours.show_board(self._model.board)
        self._offer_sample.setVisible(not self._model.board.tasks)
        self._enable_actions()
        if not self._find.current().lets_all_through:
            self._count_shown()

    def _show_status(self, saving: str) -> None:
        self._saving = saving
        standing = self._headings.status()
        self._status.setText(f"{saving} · {standing}" if saving else standing)

    def _enable_actions(self) -> None:
        chosen = bool(self.board.selected_ids())
        for action in self.actions_.need_selection():
            action.setEnabled(chosen)

    def _filter(self, task_filter: TaskFilter) -> None:
        self._settings.setValue("view/hide-done", "true" if task_filter.hide_done else "false")
        self.board.filter(task_filter)
        self._count_shown()

    def _count_shown(self) -> None:
        shown = sum(self.board.view(lane).lane_model().rowCount() for lane in LANES)
        self._find.set_count(shown, len(self._model.board.tasks))

    def _show_waiting(self, kind: str) -> None:
        self._find.show_only(waiting(self._model.board, self._model.decisions, Attention(kind)))

    def _show_brief(self) -> None:
        for task_id in self.board.selected_ids()[:1]:
            self._windows.show_brief(task_id)

    def _show_waiting_on(self) -> None:
        self._windows.show_waiting_on(self._hand_off, lambda task_id: self.board.select([task_id]))

    def _group(self, grouped: bool) -> None:
        self.board.view(Lane.OUTSOURCE).lane_model().set_grouped(grouped)
        self._settings.setValue("view/by-helper", "true" if grouped else "false")

    def _fill_with_sample(self) -> None:
        self._commands.add_lines(read_lines(self._sample))

    def _tell_undoable(self, text: str) -> None:
        self._toast.show_message(text, self.tr("Undo"), self._model.undo_stack.undo)

    def _show_imported(self, task_ids: tuple[str, ...], text: str) -> None:
        self.board.select(task_ids)
        self._tell_undoable(text)

    def _set_look(self, look: Look) -> None:
        self._theme.set_look(look)
        self._settings.setValue("view/look", look.value)

    def _show_task_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        self.actions_.fill_context_menu(menu)
        menu.exec(at)
        menu.deleteLater()


def _call(slot: Callable[[], object], *_checked: bool) -> None:
    """`triggered` hands on whether the action is checked, which no command here wants."""
    slot()
