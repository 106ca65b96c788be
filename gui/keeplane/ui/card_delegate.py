"""How a task looks in its lane."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from keeplane.board.task import Status, Task
from keeplane.models.handing_off import Standing
from keeplane.models.lane_model import Role
from keeplane.rules.decision import Suggestion
from keeplane.ui.check_box import paint_check_box
from keeplane.ui.chip import chip_font, chip_height, chip_width, paint_chip
from keeplane.ui.colours import Colours, Tone
from keeplane.ui.theme import Theme

GAP = 8
LINE_GAP = 4
PADDING = 12
VERTICAL_PADDING = 8
BOX = 18
TEXT_LEFT = PADDING + BOX + 10
RADIUS = 8


BETWEEN = 6
STATUS_ICONS = {
    Status.NOT_BRIEFED: "brief",
    Status.BRIEFED: "brief",
    Status.IN_THEIR_HANDS: "outsource",
    Status.BACK_FOR_CHECKING: "back",
    Status.ACCEPTED: "done",
}


class Chip(NamedTuple):
    icon: str
    tone: Tone
    text: str


class CardDelegate(QStyledItemDelegate):
    """Draws cards of one height for all: check box, title on up to two lines, chips, hours a week.

    Cards from `gap_row` on are drawn one card lower, which leaves a gap; cards in `lifted` are drawn faint.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.gap_row: int | None = None
        self.lifted: frozenset[str] = frozenset()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, card_height(option.font))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        task: Task = index.data(Role.TASK)
        colours = self._theme.colours
        painter.save()
        if self.gap_row is not None and index.row() >= self.gap_row:
            painter.translate(0, option.rect.height())
        if task.id in self.lifted:
            painter.setOpacity(0.4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self._card(option.rect)
        self._paint_ground(painter, card, option, colours)
        lines = wrap_title(task.title, option.font, card.width() - TEXT_LEFT - PADDING)
        top = self._block_top(card, option.font, len(lines))
        paint_check_box(painter, self._box(card, option.font, top), task.done, colours)
        self._paint_title(painter, card, top, lines, task, option.font, colours)
        self._paint_chips(painter, card, top + len(lines) * option.fontMetrics.height() + LINE_GAP, index, option.font)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() is not Qt.MouseButton.LeftButton:
            return False
        if not self.box_contains(option, index, event.position()):
            return False
        if event.type() is QEvent.Type.MouseButtonRelease:
            done = index.data(Role.TASK).done
            state = Qt.CheckState.Unchecked if done else Qt.CheckState.Checked
            model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return True

    def box_contains(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, point: QPointF
    ) -> bool:
        """Whether `point` is on the check box, with some room around it."""
        card = self._card(option.rect)
        lines = wrap_title(index.data(Role.TASK).title, option.font, card.width() - TEXT_LEFT - PADDING)
        box = self._box(card, option.font, self._block_top(card, option.font, len(lines)))
        return box.adjusted(-8, -8, 8, 8).contains(point)

    @staticmethod
    def _card(rect: QRect) -> QRectF:
        return QRectF(rect).adjusted(1, 1, -1, -GAP)

    def _block_top(self, card: QRectF, font: QFont, lines: int) -> float:
        """Where the title starts, so that title and chips stand in the middle of the card."""
        height = lines * QFontMetrics(font).height() + LINE_GAP + chip_height(font)
        return card.top() + (card.height() - height) / 2

    @staticmethod
    def _box(card: QRectF, font: QFont, top: float) -> QRectF:
        return QRectF(card.left() + PADDING, top + (QFontMetrics(font).height() - BOX) / 2, BOX, BOX)

    @staticmethod
    def _paint_ground(painter: QPainter, card: QRectF, option: QStyleOptionViewItem, colours: Colours) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = colours.card_selected if selected else colours.card_hover if hovered else colours.card
        strong = option.widget.hasFocus() and (selected or focused)
        inset = 1.0 if strong else 0.5
        edge = colours.accent if strong or selected else colours.border
        painter.setPen(QPen(QColor(edge), 2.0 if strong else 1.0))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    @staticmethod
    def _paint_title(
        painter: QPainter, card: QRectF, top: float, lines: list[str], task: Task, font: QFont, colours: Colours
    ) -> None:
        title_font = QFont(font)
        title_font.setStrikeOut(task.done)
        painter.setFont(title_font)
        painter.setPen(QColor(colours.muted if task.done else colours.text))
        height = QFontMetrics(font).height()
        for number, line in enumerate(lines):
            rect = QRectF(card.left() + TEXT_LEFT, top + number * height, card.width() - TEXT_LEFT - PADDING, height)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)

    def _paint_chips(
        self, painter: QPainter, card: QRectF, top: float, index: QModelIndex | QPersistentModelIndex, font: QFont
    ) -> None:
        colours = self._theme.colours
        small = chip_font(font)
        metrics = QFontMetrics(small)
        left, right = card.left() + TEXT_LEFT, card.right() - PADDING
        chips = self._first_chips(index, small, right - left)
        words = self._words_beside(index, metrics, right - left - _width(chips, small))
        taken = metrics.horizontalAdvance(words) + BETWEEN if words else 0
        chips = self._more_chips(index, chips, small, right - left - taken)
        if words:
            width = metrics.horizontalAdvance(words)
            painter.setFont(small)
            painter.setPen(QColor(colours.muted))
            place = QRectF(right - width, top, width + 1, chip_height(font))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            right -= width + BETWEEN
        for chip in chips:
            rect = QRectF(left, top, min(chip_width(chip.text, small), right - left), chip_height(font))
            paint_chip(painter, rect, chip.icon, chip.text, small, colours.tones[chip.tone])
            left += rect.width() + BETWEEN

    def _words_beside(self, index: QModelIndex | QPersistentModelIndex, metrics: QFontMetrics, room: float) -> str:
        """As much of helper, deadline and hours as there is room for beside the chips."""
        task: Task = index.data(Role.TASK)
        standing: Standing = index.data(Role.STANDING)
        due = "" if standing.urgent else standing.due
        by_helper = index.data(Role.GROUPED)
        first = (standing.helper, due) if by_helper else (due, standing.helper)
        told = [words for words in (*first, self._hours(task)) if words]
        while told and metrics.horizontalAdvance(" · ".join(told)) + BETWEEN > room:
            told.pop()
        return " · ".join(told)

    def _hours(self, task: Task) -> str:
        if task.hours_per_week is None:
            return ""
        return self.tr("{hours} h/wk").format(hours=QLocale().toString(float(task.hours_per_week), "g", 6))

    def _first_chips(self, index: QModelIndex | QPersistentModelIndex, font: QFont, room: float) -> list[Chip]:
        """What has to be seen in any case: a conflict, or how far the task is; else its helper or its rule."""
        standing = self._standing_chips(index, font, room)
        if index.data(Role.CONFLICT):
            rule = self._rule_chips(index, font, room)
            return [*standing, *rule] if _width([*standing, *rule], font) <= room else rule
        by_helper = index.data(Role.GROUPED) and index.data(Role.STANDING).helper
        return standing or ([] if by_helper else self._rule_chips(index, font, room))

    def _more_chips(
        self, index: QModelIndex | QPersistentModelIndex, chips: list[Chip], font: QFont, room: float
    ) -> list[Chip]:
        """`chips`, and that of the rule if there is room for it."""
        if index.data(Role.CONFLICT):
            return chips
        more = [*chips, *(chip for chip in self._rule_chips(index, font, room) if chip not in chips)]
        return more if _width(more, font) <= room else chips

    def _standing_chips(self, index: QModelIndex | QPersistentModelIndex, font: QFont, room: float) -> list[Chip]:
        standing: Standing = index.data(Role.STANDING)
        late = standing.urgent and not standing.back
        icon = "earlier" if late else STATUS_ICONS[index.data(Role.TASK).status]
        tone = Tone.CONFLICT if standing.urgent else Tone.UNDECIDED
        whole = Chip(icon, tone, ", ".join(filter(None, (standing.status, standing.due if standing.urgent else ""))))
        if not whole.text:
            return []
        return [whole if _width([whole], font) <= room else Chip(icon, tone, standing.due if late else standing.status)]

    def _rule_chips(self, index: QModelIndex | QPersistentModelIndex, font: QFont, room: float) -> list[Chip]:
        """The rule's chip, with the conflict's beside it; both in one where there is no room for two."""
        # Qt hands a StrEnum on as a plain string.
        suggestion = Suggestion(index.data(Role.SUGGESTION))
        rule: str = index.data(Role.CHIP)
        chip = Chip(suggestion.value, Tone(suggestion), rule)
        if not index.data(Role.CONFLICT):
            return [chip]
        keep = suggestion is Suggestion.KEEP
        says = self.tr("rule says keep") if keep else self.tr("rule says outsource")
        both = [chip, Chip("conflict", Tone.CONFLICT, says)]
        return both if _width(both, font) <= room else [Chip("conflict", Tone.CONFLICT, f"{says}: {rule}")]


def _width(chips: Sequence[Chip], font: QFont) -> float:
    return sum(chip_width(chip.text, font) + BETWEEN for chip in chips) - BETWEEN


def card_height(font: QFont) -> int:
    """The height of every card whose title is in `font`, with the space to the next one."""
    titles = 2 * QFontMetrics(font).height()
    return titles + LINE_GAP + chip_height(font) + 2 * VERTICAL_PADDING + GAP


def wrap_title(title: str, font: QFont, width: float) -> list[str]:
    """The title on one or two lines of `width` pixels, the last one elided."""
    metrics = QFontMetrics(font)
    shown = title[: 4 * int(width)]
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(width, 1))
    split = line.textLength()
    layout.endLayout()
    if split >= len(shown):
        return [shown]
    return [
        shown[:split].rstrip(),
        metrics.elidedText(shown[split:].lstrip(), Qt.TextElideMode.ElideRight, int(width)),
    ]
