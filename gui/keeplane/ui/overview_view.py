"""Nothing selected: how the board stands, and what to look at next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keeplane.board.bidi import isolated
from keeplane.board.task import one_line
from keeplane.models.overview import Attention, Overview
from keeplane.ui.colours import Tone
from keeplane.ui.glyph import Glyph
from keeplane.ui.key_button import KeyButton
from keeplane.ui.mirrored import margins
from keeplane.ui.section_view import heading_label
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_button import WrappedButton
from keeplane.ui.wrapped_label import WrappedLabel

MOST_REASONS = 3
LONGEST_REASON = 80


class OverviewView(QWidget):
    """What waits, what there is to look at, and what lies where; on an empty board, what each lane is for."""

    sort_asked = Signal()
    select_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._headline = WrappedLabel(scale=1.25, bold=True)
        self._advice = WrappedLabel()
        self._sort = KeyButton(self.tr("Sort inbox"))
        self._sort.setObjectName("primary")
        self._sort.clicked.connect(self.sort_asked)
        self._links = {kind: self._link(kind) for kind in Attention}
        self._lines: dict[Attention, QWidget] = {}
        self._reasons = _muted()
        self._reasons.setContentsMargins(margins(24, 0, 0, 4, self.layoutDirection()))
        self._kept, self._outsourced = _muted(), _muted()
        self._lanes: QWidget | None = None
        self._next = self._next_lines()
        self._totals = self._total_lines()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._column.addWidget(_block(8, self._headline, self._advice))
        for widget in (self._sort, self._next, self._totals):
            self._column.addWidget(widget)

    def show_key(self, sort: str) -> None:
        """Name the key that sorts the inbox."""
        self._sort.set_key(sort)

    def focusables(self) -> list[QWidget]:
        """What Tab reaches here, in order."""
        return [self._sort, *self._links.values()]

    def show_overview(self, overview: Overview) -> None:
        self._headline.set_plain(self._headline_for(overview))
        self._advice.set_plain(self._advice_for(overview))
        self._sort.setVisible(overview.decided_to_keep + overview.decided_to_outsource > 0)
        self._show_lanes(overview.tasks == 0)
        counts = {
            Attention.OUTSOURCED_AGAINST: overview.outsourced_against,
            Attention.KEPT_AGAINST: overview.kept_against,
            Attention.GATES: overview.gates_open,
            Attention.UNDECIDED: overview.undecided,
        }
        for kind, count in counts.items():
            self._links[kind].set_words(self._link_text(kind, count))
            self._lines[kind].setVisible(count > 0)
        self._reasons.set_plain(self._reasons_for(overview))
        self._reasons.setVisible(bool(overview.reasons))
        self._next.setVisible(any(counts.values()))
        self._kept.set_plain(self._total(overview.kept, overview.hours_kept))
        self._outsourced.set_plain(self._total(overview.outsourced, overview.hours_outsourced))
        self._totals.setVisible(overview.kept + overview.outsourced > 0)

    def _show_lanes(self, empty: bool) -> None:
        """Say what each lane is for; most starts find tasks, and do not make the words."""
        if self._lanes is None and empty:
            self._lanes = self._lane_lines()
            self._column.insertWidget(self._column.indexOf(self._sort) + 1, self._lanes)
        if self._lanes is not None:
            self._lanes.setVisible(empty)

    def _reasons_for(self, overview: Overview) -> str:
        quoted = [
            self.tr("“{reason}”").format(reason=isolated(_short(reason))) for reason in overview.reasons[:MOST_REASONS]
        ]
        more = len(overview.reasons) - len(quoted)
        told = self.tr("You said: {reasons}").format(reasons=", ".join(quoted))
        return self.tr("{told}, and {count} more").format(told=told, count=more) if more else told

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
            return self.tr("Write down all that is on your plate, one thing a line. Then put each where it belongs.")
        if overview.to_sort == 0:
            return self.tr("Select a task to read why it is where it is.")
        if decided == 0 and overview.to_sort == 1:
            return self.tr("No rule speaks for it. Select it and answer a question, or place it as you see fit.")
        if decided == 0:
            return self.tr("No rule speaks for them. Select one and answer a question, or place it as you see fit.")
        if decided == 1:
            return self.tr("Sort inbox moves the one that a rule speaks for.")
        return self.tr("Sort inbox moves the {count} that a rule speaks for.").format(count=decided)

    def _link(self, kind: Attention) -> WrappedButton:
        link = WrappedButton(is_link=True)
        link.setObjectName("link")
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(lambda: self.select_asked.emit(kind.value))
        return link

    def _link_text(self, kind: Attention, count: int) -> str:
        match kind:
            case Attention.OUTSOURCED_AGAINST:
                one = self.tr("1 task outsourced against its rule")
                many = self.tr("{count} tasks outsourced against the rules")
            case Attention.KEPT_AGAINST:
                one = self.tr("1 task kept against its rule")
                many = self.tr("{count} tasks kept against the rules")
            case Attention.GATES:
                one = self.tr("1 result to judge: could you?")
                many = self.tr("{count} results to judge: could you?")
            case Attention.UNDECIDED:
                one = self.tr("1 task that is your call")
                many = self.tr("{count} tasks that are your call")
        return (one if count == 1 else many).format(count=count)

    def _next_lines(self) -> QWidget:
        tones = {
            Attention.OUTSOURCED_AGAINST: Tone.CONFLICT,
            Attention.KEPT_AGAINST: Tone.CONFLICT,
            Attention.GATES: Tone.OUTSOURCE,
            Attention.UNDECIDED: Tone.UNDECIDED,
        }
        for kind, link in self._links.items():
            self._lines[kind] = _line(Glyph(self._theme, tones[kind], tones[kind]), link)
        lines = list(self._lines.values())
        return _block(4, heading_label(self.tr("Look at next")), *lines[:2], self._reasons, *lines[2:])

    def _total_lines(self) -> QWidget:
        return _block(
            8,
            heading_label(self.tr("On the board")),
            _line(Glyph(self._theme, "keep", Tone.KEEP), _described(self.tr("Keep"), self._kept)),
            _line(Glyph(self._theme, "outsource", Tone.OUTSOURCE), _described(self.tr("Outsource"), self._outsourced)),
        )

    def _lane_lines(self) -> QWidget:
        inbox = _described(self.tr("Inbox"), _muted(self.tr("Everything, as it comes to mind.")))
        keep = _described(self.tr("Keep"), _muted(self.tr("What builds your team and your relationships.")))
        outsource = _described(self.tr("Outsource"), _muted(self.tr("What others do well, and you can judge.")))
        return _block(
            16,
            _line(Glyph(self._theme, "inbox"), inbox),
            _line(Glyph(self._theme, "keep", Tone.KEEP), keep),
            _line(Glyph(self._theme, "outsource", Tone.OUTSOURCE), outsource),
        )

    def _total(self, tasks: int, hours: float) -> str:
        one, many = self.tr("1 task"), self.tr("{count} tasks")
        counted = (one if tasks == 1 else many).format(count=tasks)
        if not hours:
            return counted
        shown = self.locale().toString(float(hours), "g", 6)
        return self.tr("{tasks} · {hours} h/wk").format(tasks=counted, hours=shown)


def _short(reason: str) -> str:
    words = one_line(reason)
    return words if len(words) <= LONGEST_REASON else f"{words[: LONGEST_REASON - 1].rstrip()}…"


def _block(spacing: int, *widgets: QWidget) -> QWidget:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for widget in widgets:
        column.addWidget(widget)
    return block


def _muted(words: str = "") -> WrappedLabel:
    return WrappedLabel(words, name="muted")


def _described(name: str, words: WrappedLabel) -> QWidget:
    return _block(0, WrappedLabel(name, bold=True), words)


def _line(glyph: Glyph, words: QWidget) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop if words.layout() else Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(words, 1)
    return line
