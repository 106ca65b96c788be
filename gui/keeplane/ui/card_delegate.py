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
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from keeplane.board.task import Status, Task
from keeplane.models.handing_off import Standing
from keeplane.models.lane_model import Role
from keeplane.rules.decision import Suggestion
from keeplane.ui.card_type import CardType
from keeplane.ui.check_box import paint_check_box
from keeplane.ui.chip import chip_height, paint_chip
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
        self._type = CardType(QFont())
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
        kind = self._type_in(option.font)
        lines = kind.lines(task.title, card.width() - TEXT_LEFT - PADDING)
        top = self._block_top(card, kind, len(lines))
        paint_check_box(painter, self._box(card, kind, top), task.done, colours)
        self._paint_title(painter, card, top, lines, task, kind)
        self._paint_chips(painter, card, top + len(lines) * kind.line_height + LINE_GAP, index, kind)
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
        kind = self._type_in(option.font)
        lines = kind.lines(index.data(Role.TASK).title, card.width() - TEXT_LEFT - PADDING)
        box = self._box(card, kind, self._block_top(card, kind, len(lines)))
        return box.adjusted(-8, -8, 8, 8).contains(point)

    @staticmethod
    def _card(rect: QRect) -> QRectF:
        return QRectF(rect).adjusted(1, 1, -1, -GAP)

    def _type_in(self, font: QFont) -> CardType:
        if font != self._type.font:
            self._type = CardType(font)
        return self._type

    @staticmethod
    def _block_top(card: QRectF, kind: CardType, lines: int) -> float:
        """Where the title starts, so that title and chips stand in the middle of the card."""
        height = lines * kind.line_height + LINE_GAP + kind.chip_height
        return card.top() + (card.height() - height) / 2

    @staticmethod
    def _box(card: QRectF, kind: CardType, top: float) -> QRectF:
        return QRectF(card.left() + PADDING, top + (kind.line_height - BOX) / 2, BOX, BOX)

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

    def _paint_title(
        self, painter: QPainter, card: QRectF, top: float, lines: Sequence[str], task: Task, kind: CardType
    ) -> None:
        colours = self._theme.colours
        painter.setFont(kind.struck_out if task.done else kind.font)
        painter.setPen(QColor(colours.muted if task.done else colours.text))
        height = kind.line_height
        for number, line in enumerate(lines):
            rect = QRectF(card.left() + TEXT_LEFT, top + number * height, card.width() - TEXT_LEFT - PADDING, height)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, line)

    def _paint_chips(
        self, painter: QPainter, card: QRectF, top: float, index: QModelIndex | QPersistentModelIndex, kind: CardType
    ) -> None:
        colours = self._theme.colours
        left, right = card.left() + TEXT_LEFT, card.right() - PADDING
        chips = self._first_chips(index, kind, right - left)
        words = self._words_beside(index, kind, right - left - _width(chips, kind))
        taken = kind.advance(words) + BETWEEN if words else 0
        chips = self._more_chips(index, chips, kind, right - left - taken)
        if words:
            width = kind.advance(words)
            painter.setFont(kind.chip)
            painter.setPen(QColor(colours.muted))
            place = QRectF(right - width, top, width + 1, kind.chip_height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
            right -= width + BETWEEN
        for chip in chips:
            rect = QRectF(left, top, min(kind.chip_width(chip.text), right - left), kind.chip_height)
            paint_chip(painter, rect, chip.icon, chip.text, kind.chip, colours.tones[chip.tone])
            left += rect.width() + BETWEEN

    def _words_beside(self, index: QModelIndex | QPersistentModelIndex, kind: CardType, room: float) -> str:
        """As much of helper, deadline and hours as there is room for beside the chips."""
        task: Task = index.data(Role.TASK)
        standing: Standing = index.data(Role.STANDING)
        due = "" if standing.urgent else standing.due
        by_helper = index.data(Role.GROUPED)
        first = (standing.helper, due) if by_helper else (due, standing.helper)
        told = [words for words in (*first, self._hours(task)) if words]
        while told and kind.advance(" · ".join(told)) + BETWEEN > room:
            told.pop()
        return " · ".join(told)

    def _hours(self, task: Task) -> str:
        if task.hours_per_week is None:
            return ""
        return self.tr("{hours} h/wk").format(hours=QLocale().toString(float(task.hours_per_week), "g", 6))

    def _first_chips(self, index: QModelIndex | QPersistentModelIndex, kind: CardType, room: float) -> list[Chip]:
        """What has to be seen in any case: a conflict, or how far the task is; else its helper or its rule."""
        standing = self._standing_chips(index, kind, room)
        if index.data(Role.CONFLICT):
            rule = self._rule_chips(index, kind, room)
            return [*standing, *rule] if _width([*standing, *rule], kind) <= room else rule
        by_helper = index.data(Role.GROUPED) and index.data(Role.STANDING).helper
        return standing or ([] if by_helper else self._rule_chips(index, kind, room))

    def _more_chips(
        self, index: QModelIndex | QPersistentModelIndex, chips: list[Chip], kind: CardType, room: float
    ) -> list[Chip]:
        """`chips`, and that of the rule if there is room for it."""
        if index.data(Role.CONFLICT):
            return chips
        more = [*chips, *(chip for chip in self._rule_chips(index, kind, room) if chip not in chips)]
        return more if _width(more, kind) <= room else chips

    def _standing_chips(self, index: QModelIndex | QPersistentModelIndex, kind: CardType, room: float) -> list[Chip]:
        standing: Standing = index.data(Role.STANDING)
        late = standing.urgent and not standing.back
        icon = "earlier" if late else STATUS_ICONS[index.data(Role.TASK).status]
        tone = Tone.CONFLICT if standing.urgent else Tone.UNDECIDED
        whole = Chip(icon, tone, ", ".join(filter(None, (standing.status, standing.due if standing.urgent else ""))))
        if not whole.text:
            return []
        return [whole if _width([whole], kind) <= room else Chip(icon, tone, standing.due if late else standing.status)]

    def _rule_chips(self, index: QModelIndex | QPersistentModelIndex, kind: CardType, room: float) -> list[Chip]:
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
        return both if _width(both, kind) <= room else [Chip("conflict", Tone.CONFLICT, f"{says}: {rule}")]


def _width(chips: Sequence[Chip], kind: CardType) -> float:
    return sum(kind.chip_width(chip.text) + BETWEEN for chip in chips) - BETWEEN


def card_height(font: QFont) -> int:
    """The height of every card whose title is in `font`, with the space to the next one."""
    titles = 2 * QFontMetrics(font).height()
    return titles + LINE_GAP + chip_height(font) + 2 * VERTICAL_PADDING + GAP
