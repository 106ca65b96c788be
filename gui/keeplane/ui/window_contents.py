"""What is in the window: lanes, explanation pane, menus and messages, and how they are joined."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QLocale, QObject, QPoint, QSettings, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget

from keeplane.board.message import Catalogue
from keeplane.board.task import Lane
from keeplane.exchange.plain_text import read_lines
from keeplane.models.board_model import BoardModel
from keeplane.models.date_search import DateSearch, reader_for
from keeplane.models.handing_off import HandOff
from keeplane.rules.explaining import Explainer
from keeplane.ui.actions import Actions, on_trigger
from keeplane.ui.announcer import Announcer
from keeplane.ui.availability import Availability
from keeplane.ui.board_and_pane import BoardAndPane
from keeplane.ui.board_view import LANES, BoardView
from keeplane.ui.chip import ChipLabel
from keeplane.ui.commands import Commands
from keeplane.ui.entry_date import EntryDate
from keeplane.ui.explanation_pane import ExplanationPane
from keeplane.ui.find.finding import Finding
from keeplane.ui.guidance import Guidance
from keeplane.ui.headings import Headings
from keeplane.ui.hours_button import HoursButton
from keeplane.ui.import_files import ImportFiles
from keeplane.ui.keys.keyboard import Keyboard
from keeplane.ui.lane_panels import LanePanels
from keeplane.ui.new_tasks import NewTasks
from keeplane.ui.presenter import Presenter
from keeplane.ui.quick_add import QuickAdd
from keeplane.ui.remembering import Remembering
from keeplane.ui.sketch import Outlines
from keeplane.ui.steps import Steps
from keeplane.ui.telling import Telling
from keeplane.ui.text_sizing import TextSizing
from keeplane.ui.theme import Theme
from keeplane.ui.welcome import Welcome
from keeplane.ui.window_actions import WindowActions
from keeplane.ui.window_areas import WindowAreas
from keeplane.ui.window_place import FIRST_SIZE
from keeplane.ui.windows import Windows


class WindowContents(QObject):
    """Puts what shows a BoardModel into `window`, which may be seen already. `sample` is the text of the sample board.

    `restart_asked` says that the user wants the program to start again.
    """

    restart_asked = Signal()

    def __init__(
        self,
        window: QMainWindow,
        model: BoardModel,
        explainer: Explainer,
        catalogue: Catalogue,
        theme: Theme,
        settings: QSettings,
        sample: str,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._sample = sample
        self.actions = Actions(window, model.undo_stack)
        self.entry = QuickAdd()
        self._chip = ChipLabel(theme)
        self._welcome = Welcome()
        self._dates = DateSearch(reader_for(QLocale()), date.today, self)
        self.guidance = Guidance(window, theme)
        help_in = self.guidance.help_in
        self.windows = Windows(model, explainer, catalogue, theme, settings, self._dates, help_in, window)
        hand_off = HandOff(catalogue, QLocale(), date.today)
        self._entry_date = EntryDate(self.entry, self._dates)
        lanes = LanePanels(model, explainer, hand_off, self.actions, theme, self)
        lanes.menu_asked.connect(self._show_task_menu)
        lanes.import_asked.connect(self.windows.show_import)
        self.board = BoardView(lanes.make(self._chip, (self.entry, self._entry_date), self._welcome))
        self.pane = ExplanationPane(theme)
        self._found = QVBoxLayout()
        self._find = Finding(model, self.board, self._found)
        self._centre = QWidget()
        self.hours = HoursButton()
        self.steps = Steps(model, self)
        self.commands = Commands(model, explainer, self.board, self._dates, self.steps)
        self.new_tasks = NewTasks(model, self.board, self.steps)
        self.import_files = ImportFiles(settings, window)
        self._availability = Availability(self.actions, self.board, self.commands, self.steps)
        self._presenter = Presenter(model, explainer, catalogue, self.board, self.pane, self._chip)
        self._splitter = BoardAndPane(self.board, self.pane, FIRST_SIZE[0])
        headings = Headings(model, self.board)
        self.telling = Telling(self._splitter.lanes, headings, catalogue, theme, model.undo_stack)
        lanes.refused.connect(self.telling.show_message)
        self._remembering = Remembering(settings, self._splitter, self.actions, theme)
        announcer = Announcer(model, catalogue, self.board.description, window)
        self.telling.told.connect(announcer.leave_out)
        self._find.counted.connect(announcer.count)
        TextSizing(self.actions.sizes, theme, settings, self.telling.say)
        self._lay_out()
        self._connect_actions()
        self._connect_parts()
        areas = WindowAreas(self.entry, self.board, self.pane, self._find, self.telling.banner, self._centre)
        WindowActions(model, self.actions, self.board, areas, self.windows, self.guidance, hand_off)
        Keyboard(window, self.actions, self.pane, theme, settings, areas.all, help_in)
        self._remembering.restore()
        self.board.open()
        self._refresh()

    def show(self) -> None:
        """Show all of it at once, with the keyboard in the entry: the window's layout is in order when this returns."""
        for part in (self._window.menuBar(), self._window.statusBar(), self._centre):
            part.show()
        self.entry.setFocus()

    def show_first_task(self) -> None:
        """Select the first task there is, so that its explanation shows."""
        tasks = (task_id for lane in LANES for task_id in self._model.board.lanes[lane])
        self.board.select([next(tasks, "")])

    def keep_view(self) -> Outlines:
        """Remember how the view is now. Returns where its parts lie."""
        self._remembering.keep_panes()
        return self._splitter.outlines()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        notices = QVBoxLayout()
        notices.setContentsMargins(12, 0, 12, 0)
        notices.addWidget(self.telling.banner)
        notices.addLayout(self.telling.works)
        column.addLayout(notices)
        column.addLayout(self._found)
        column.addWidget(self._splitter, 1)
        self._window.setCentralWidget(self._centre)
        self.actions.fill_menu_bar(self._window.menuBar())
        self._window.statusBar().addWidget(self.telling.status)
        self._window.statusBar().addPermanentWidget(self.hours)

    def _connect_actions(self) -> None:
        actions, commands = self.actions, self.commands
        for action in actions.only_on_board():
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.board.addAction(action)
        for lane in Lane:
            on_trigger(actions.move[lane], partial(commands.move_or_go, lane))
            on_trigger(actions.letters[lane], partial(commands.move, lane))
        for action, slot in (
            (actions.add, self.entry.setFocus),
            (actions.sample, self._fill_with_sample),
            (actions.import_, self.import_files.ask),
            (actions.quit, self._window.close),
            (actions.copy, commands.copy),
            (actions.paste, self.new_tasks.paste),
            (actions.select_all, commands.select_all),
            (actions.find, self._find.open_field),
            (actions.up, partial(commands.shift, -1)),
            (actions.down, partial(commands.shift, 1)),
            (actions.left, partial(commands.carry, -1)),
            (actions.right, partial(commands.carry, 1)),
            (actions.done, commands.toggle_done),
            (actions.edit, commands.edit),
            (actions.split, commands.split),
            (actions.remove, commands.remove),
            (actions.sort, commands.sort_inbox),
            (actions.tour, self._show_tour),
        ):
            on_trigger(action, slot)
        for status, action in actions.statuses.items():
            on_trigger(action, partial(commands.set_status, status))
        actions.group.toggled.connect(self._group)
        actions.hide_done.toggled.connect(self._find.set_hide_done)
        actions.hide_done.toggled.connect(self._remembering.keep_hide_done)
        for look, action in actions.looks.items():
            on_trigger(action, partial(self._remembering.set_look, look))

    def _connect_parts(self) -> None:
        commands, new_tasks, pane = self.commands, self.new_tasks, self.pane
        self.entry.entered.connect(lambda text: new_tasks.add_text(text, self._entry_date.deadline_of(text)))
        self.entry.typed.connect(self._presenter.show_typed)
        self._welcome.typing_asked.connect(self.entry.setFocus)
        self._welcome.sample_asked.connect(self._fill_with_sample)
        self._welcome.import_asked.connect(self.import_files.ask)
        self._welcome.tour_asked.connect(self.actions.tour.trigger)
        self.steps.working.connect(self.telling.follow)
        commands.told.connect(self.telling.tell_undoable)
        new_tasks.told.connect(self.telling.tell_undoable)
        self.windows.brief_kept.connect(self.telling.tell_undoable)
        new_tasks.import_asked.connect(self.windows.show_import)
        self.import_files.chosen.connect(self.windows.show_import)
        self.windows.import_wanted.connect(new_tasks.bring_in)
        self.windows.exported.connect(self.telling.show_message)
        self.windows.working.connect(self.telling.follow)
        self.windows.restored.connect(self.telling.tell_undoable)
        self.windows.restart_asked.connect(self.restart_asked)
        self._find.filter_changed.connect(self.board.filter)
        pane.answered.connect(commands.answer)
        pane.profile_set.connect(commands.set_profile)
        pane.split_asked.connect(commands.split_into)
        pane.move_asked.connect(commands.move)
        pane.sort_asked.connect(commands.sort_inbox)
        pane.select_asked.connect(self._find.show_waiting)
        pane.hours_asked.connect(commands.edit_hours)
        self.hours.clicked.connect(self.actions.hours.trigger)
        pane.figures_asked.connect(self.windows.ask_figures)
        pane.adjust_asked.connect(self.windows.show_rulebook)
        self._model.changed.connect(self._refresh)
        self._model.retraced.connect(self.board.select_changed)

    def _refresh(self) -> None:
        self.telling.refresh()
        self.hours.show_week(self._model.hours.week(), self._model.board.hours)
        self._welcome.show_while(not self._model.board.tasks)
        self._availability.refresh()

    def _show_tour(self) -> None:
        self.guidance.show_tour(self.entry, self.board, self.pane, self.actions.brief)

    def _group(self, grouped: bool) -> None:
        self.board.view(Lane.OUTSOURCE).lane_model().set_grouped(grouped)
        self._remembering.keep_grouped(grouped)

    def _fill_with_sample(self) -> None:
        self.new_tasks.add_lines(read_lines(self._sample))

    def _show_task_menu(self, at: QPoint) -> None:
        menu = QMenu(self._window)
        self.actions.fill_context_menu(menu, self.board.current_lane())
        menu.exec(at)
        menu.deleteLater()
