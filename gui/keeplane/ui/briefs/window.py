"""The Brief window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QSettings, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from keeplane.board import operations
from keeplane.board.message import Catalogue
from keeplane.board.task import LEVEL, Status, Task
from keeplane.exchange.brief import Briefs, Part
from keeplane.exchange.brief_html import html
from keeplane.models.board_model import BoardModel
from keeplane.models.brief_document import FileKind
from keeplane.models.briefing import Briefing
from keeplane.models.date_search import DateSearch
from keeplane.models.helpers import helpers_of
from keeplane.ui.briefs.form import BriefForm
from keeplane.ui.briefs.outputs import BriefOutputs
from keeplane.ui.briefs.templates import TemplateMenu
from keeplane.ui.choice_box import ChoiceBox
from keeplane.ui.kept_place import KeptPlace
from keeplane.ui.marked_buttons import CheckBox
from keeplane.ui.text_size import enlarged
from keeplane.ui.two_sides import two_sides
from keeplane.ui.wrapped_label import WrappedLabel

FIRST_SIZE = (1080, 760)
GEOMETRY = "brief/geometry"
_PAUSE_MS = 120


class BriefWindow(QDialog):
    """Writes the brief for one task, or for all tasks of its helper, beside how it will read.

    What is written is kept, one step for each task, when the user goes on to another task, hands the brief on, or
    closes the window. `kept` then says so.
    """

    kept = Signal(str)

    def __init__(
        self,
        model: BoardModel,
        briefing: Briefing,
        dates: DateSearch,
        catalogue: Catalogue,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._briefing = briefing
        self._place = KeptPlace(self, settings, GEOMETRY)
        self._task_id = ""
        self._asked: str | None = None
        self._outputs = BriefOutputs(catalogue, self)
        self._choice = ChoiceBox()
        self._all = CheckBox()
        self._form = BriefForm(briefing.briefer, dates, helpers_of(model.board.tasks.values()))
        self._preview = QTextBrowser()
        self._message = WrappedLabel(name="muted")
        self._template_menu = TemplateMenu(model, self)
        self._templates = QPushButton(self.tr("&Templates"))
        self._briefed = QPushButton(self.tr("Mark as &briefed"))
        self._hand_on = QPushButton(self.tr("Hand &on"))
        self._close = QPushButton(self.tr("Close"))
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._lay_out()
        self._connect()

    def open_for(self, task_id: str) -> None:
        """Show the window for this task."""
        self._task_id = task_id
        self._show_choice()
        self._show_task()
        self.open()
        self._form.focus_first()

    def done(self, result: int) -> None:
        """Close, however it is done; stay if something typed could not be kept."""
        if not self._keep():
            return
        self._place.keep()
        super().done(result)

    def _lay_out(self) -> None:
        self._choice.setAccessibleName(self.tr("Task"))
        self._preview.setAccessibleName(self.tr("How the brief reads"))
        self._preview.setOpenExternalLinks(True)
        self._preview.document().setDocumentMargin(20)
        self._templates.setMenu(self._template_menu)
        self._hand_on.setMenu(self._menu())
        self._hand_on.setObjectName("primary")
        for button in (self._templates, self._briefed, self._hand_on, self._close):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._choice, 1)
        top.addWidget(self._all)
        top.addWidget(self._templates)
        left = QFrame()
        left.setObjectName("lane")
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._form)
        sides = two_sides(left, self._preview, (FIRST_SIZE[0] // 2, FIRST_SIZE[0] // 2), (1, 1))
        sides.setMinimumSize(688, 400)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self._message, 1)
        bottom.addWidget(self._briefed)
        bottom.addWidget(self._close)
        bottom.addWidget(self._hand_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(sides, 1)
        column.addLayout(bottom)
        self._place.restore(FIRST_SIZE)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for text, hand_on in (
            (self.tr("&Copy"), self._outputs.copy_rich),
            (self.tr("Copy as &Markdown"), self._outputs.copy_markdown),
        ):
            menu.addAction(text, partial(self._give, hand_on))
        menu.addAction(self.tr("M&ail…"), partial(self._give, self._outputs.mail))
        menu.addAction(self.tr("P&rint…"), partial(self._give, self._outputs.print_out))
        menu.addSeparator()
        for text, kind in (
            (self.tr("Save as &PDF…"), FileKind.PDF),
            (self.tr("Save for &Word or LibreOffice…"), FileKind.WORD),
            (self.tr("Save as &web page…"), FileKind.HTML),
            (self.tr("Save as Mark&down…"), FileKind.MARKDOWN),
        ):
            menu.addAction(text, partial(self._give, partial(self._outputs.ask_save, kind=kind)))
        return menu

    def _connect(self) -> None:
        self._form.edited.connect(self._soon.start)
        self._soon.timeout.connect(self._refresh)
        self._choice.activated.connect(self._go_to)
        self._all.toggled.connect(self._refresh)
        self._briefed.clicked.connect(self._mark)
        self._close.clicked.connect(self.accept)
        self._outputs.told.connect(self._message.set_plain)
        self._template_menu.told.connect(self._message.set_plain)
        self._template_menu.chosen.connect(self._form.fill_in)
        self._template_menu.save_asked.connect(self._save_template)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self._keep)

    def _show_choice(self) -> None:
        """The tasks of the same helper, or this one alone."""
        task = self._model.board.tasks[self._task_id]
        others = self._briefing.given_to(task.assignee)
        tasks = others if task in others else (task,)
        self._choice.clear()
        for each in tasks:
            self._choice.addItem(each.title, each.id)
        self._choice.setCurrentIndex(self._choice.findData(self._task_id))
        self._all.setText(
            self.tr("All {count} tasks of {helper}").format(
                count=len(tasks), helper=task.assignee[:40].replace("&", "&&")
            )
        )
        self._all.setVisible(len(tasks) > 1)
        if len(tasks) == 1:
            self._all.setChecked(False)

    def _show_task(self) -> None:
        task = self._model.board.tasks[self._task_id]
        texts = self._briefing.texts(task)
        self._asked = None if Part.QUESTIONS in task.brief else texts[Part.QUESTIONS]
        self.setWindowTitle(self.tr("Brief: {title}").format(title=task.title[:80]))
        self._form.show_task(task, texts)
        self._refresh()

    def _go_to(self, _row: int) -> None:
        chosen = str(self._choice.currentData())
        if not self._keep():
            self._choice.setCurrentIndex(self._choice.findData(self._task_id))
            return
        self._task_id = chosen
        self._show_choice()
        self._show_task()

    def _drafted(self) -> Task:
        """The task as it would be with what stands in the form."""
        task = self._model.board.tasks[self._task_id]
        written = self._form.written()
        before = {key: text for key, text in task.brief.items() if key != LEVEL}
        level = {LEVEL: written.level} if written.level else {}
        draft = replace(
            task,
            assignee=written.assignee,
            deadline=written.deadline,
            hours_per_week=written.hours_per_week,
            check_in=written.check_in,
            link=written.link,
            brief=before | level,
        )
        texts = dict(written.texts)
        if texts[Part.QUESTIONS] == self._asked:
            del texts[Part.QUESTIONS]  # they follow from the other parts
        return replace(draft, brief=self._briefing.kept(draft, texts))

    def _briefs(self) -> Briefs:
        draft = self._drafted()
        tasks = [self._model.board.tasks[self._choice.itemData(row)] for row in range(self._choice.count())]
        chosen = tasks if self._all.isChecked() else [draft]
        return self._briefing.briefs(draft.assignee, (draft if task.id == draft.id else task for task in chosen))

    def _refresh(self) -> None:
        draft = self._drafted()
        if Part.QUESTIONS not in draft.brief:
            self._asked = self._briefing.texts(draft)[Part.QUESTIONS]
            self._form.show_questions(self._asked)
        bar = self._preview.verticalScrollBar()
        place = bar.value()
        self._preview.setHtml(enlarged(html(self._briefs()), self.font()))
        bar.setValue(place)
        self._message.set_plain(self._form.wrong())

    def _keep(self) -> bool:
        """Make what is written part of the board; False, and it says why, if something cannot be read."""
        self._form.settle()
        wrong = self._form.wrong()
        if wrong:
            self._message.set_plain(wrong)
            return False
        draft = self._drafted()
        change = operations.set_brief(
            self._model.board,
            draft.id,
            assignee=draft.assignee,
            deadline=draft.deadline,
            hours_per_week=draft.hours_per_week,
            check_in=draft.check_in,
            link=draft.link,
            brief=draft.brief,
        )
        if self._model.perform(change):
            self.kept.emit(self.tr("Brief kept"))
        return True

    def _give(self, hand_on: Callable[[Briefs], None]) -> None:
        if self._keep():
            hand_on(self._briefs())

    def _mark(self) -> None:
        if not self._keep():
            return
        rows = range(self._choice.count())
        ids = [str(self._choice.itemData(row)) for row in rows] if self._all.isChecked() else [self._task_id]
        fresh = [each for each in ids if self._model.board.tasks[each].status is Status.NOT_BRIEFED]
        self._model.set_status(fresh, Status.BRIEFED)
        self._message.set_plain(
            self.tr("Marked as briefed.") if fresh else self.tr("This was marked as briefed before.")
        )

    def _save_template(self) -> None:
        self._template_menu.save(self._drafted().brief)
