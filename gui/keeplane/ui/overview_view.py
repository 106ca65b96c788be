"""Nothing selected: how the board stands, and what to look at next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from keeplane.models.overview import Attention, Overview
from keeplane.ui.colours import Tone
from keeplane.ui.glyph import Glyph
from keeplane.ui.section_view import heading_label
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import WrappedLabel


class OverviewView(QWidget):
    """An empty board gets one line on what each lane is for."""

    sort_asked = Signal()
    select_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._headline = WrappedLabel(scale=1.25, bold=True)
        self._advice = WrappedLabel()
        self._sort = QPushButton(self.tr("Sort inbox"))
        self._sort.clicked.connect(self.sort_asked)
        self._lanes = self._lane_lines()
        self._next = heading_label(self.tr("Look at next"))
        self._links = {kind: self._link(kind) for kind in Attention}
        self._stand = heading_label(self.tr("On the board"))
        self._kept, self._outsourced = QLabel(), QLabel()
        self._totals = self._total_lines()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._headline, self._advice, self._sort, self._lanes):
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self._next)
        for link in self._links.values():
            column.addWidget(link)
        column.addSpacing(8)
        column.addWidget(self._stand)
        column.addWidget(self._totals)

    def focusables(self) -> list[QWidget]:
        """What Tab reaches here, in order."""
        return [self._sort, *self._links.values()]

    def show_overview(self, overview: Overview) -> None:
        empty = overview.tasks == 0
        decided = overview.decided_to_keep + overview.decided_to_outsource
        self._headline.set_plain(self._headline_for(overview))
        self._advice.set_plain(self._advice_for(overview))
        self._sort.setVisible(decided > 0)
        self._lanes.setVisible(empty)
        counts = {
            Attention.CONFLICTS: overview.conflicts,
            Attention.GATES: overview.gates_open,
            Attention.UNDECIDED: overview.undecided,
        }
        for kind, count in counts.items():
            self._links[kind].setText(self._link_text(kind, count))
            self._links[kind].setVisible(count > 0)
        self._next.setVisible(any(counts.values()))
        for part in (self._stand, self._totals):
            part.setVisible(overview.kept + overview.outsourced > 0)
        self._kept.setText(self._total(overview.kept, overview.hours_kept))
        self._outsourced.setText(self._total(overview.outsourced, overview.hours_outsourced))

    def _headline_for(self, overview: Overview) -> str:
        if overview.tasks == 0:
            return self.tr("Empty your head")
        if overview.to_sort == 0:
            return self.tr("The inbox is sorted")
        one, many = self.tr("1 task to sort"), self.tr("{count} tasks to sort")
        return (one if overview.to_sort == 1 else many).format(count=overview.to_sort)

    def _advice_for(self, overview: Overview) -> str:
        decided = overview.decided_to_keep + overview.decided_to_outsource
        if overview.tasks == 0:
            return self.tr("Write down all that is on your plate, a line each. Then drag every task where it belongs.")
        if overview.to_sort == 0:
            return self.tr("Select a task to read why it is where it is.")
        if decided == 0:
            return self.tr("No rule speaks for them. Select a task and answer a question, or place it as you see fit.")
        if decided == 1:
            return self.tr("Sort inbox moves the one that a rule speaks for.")
        return self.tr("Sort inbox moves the {count} that a rule speaks for.").format(count=decided)

    def _link(self, kind: Attention) -> QPushButton:
        link = QPushButton()
        link.setObjectName("link")
        link.clicked.connect(lambda: self.select_asked.emit(kind.value))
        return link

    def _link_text(self, kind: Attention, count: int) -> str:
        match kind:
            case Attention.CONFLICTS:
                one = self.tr("1 task placed against its rule")
                many = self.tr("{count} tasks placed against their rule")
            case Attention.GATES:
                one = self.tr("Say if you could judge 1 result")
                many = self.tr("Say if you could judge {count} results")
            case Attention.UNDECIDED:
                one = self.tr("1 task that no rule speaks for")
                many = self.tr("{count} tasks that no rule speaks for")
        return (one if count == 1 else many).format(count=count)

    def _lane_lines(self) -> QWidget:
        inbox = self.tr("Inbox: everything, as it comes to mind.")
        keep = self.tr("Keep: what builds your team and your relationships.")
        outsource = self.tr("Outsource: what others do well, and you can judge.")
        return self._lines(
            (Glyph(self._theme, "inbox"), WrappedLabel(inbox)),
            (Glyph(self._theme, "keep", Tone.KEEP), WrappedLabel(keep)),
            (Glyph(self._theme, "outsource", Tone.OUTSOURCE), WrappedLabel(outsource)),
        )

    def _total_lines(self) -> QWidget:
        return self._lines(
            (Glyph(self._theme, "keep", Tone.KEEP), QLabel(self.tr("Keep")), self._kept),
            (Glyph(self._theme, "outsource", Tone.OUTSOURCE), QLabel(self.tr("Outsource")), self._outsourced),
        )

    def _lines(self, *lines: tuple[QWidget, ...]) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for glyph, words, *rest in lines:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(glyph)
            line.addWidget(words, 1)
            for widget in rest:
                widget.setObjectName("muted")
                line.addWidget(widget)
            column.addLayout(line)
        return block

    def _total(self, tasks: int, hours: float) -> str:
        one, many = self.tr("1 task"), self.tr("{count} tasks")
        counted = (one if tasks == 1 else many).format(count=tasks)
        if not hours:
            return counted
        shown = self.locale().toString(float(hours), "f", 0 if hours == int(hours) else 1)
        return self.tr("{tasks} · {hours} h/wk").format(tasks=counted, hours=shown)
