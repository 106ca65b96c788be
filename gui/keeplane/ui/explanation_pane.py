"""The pane at the right: why the selected task belongs where it does, or how the board stands."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from keeplane.board.task import Lane
from keeplane.models.overview import Overview
from keeplane.rules.decision import Suggestion
from keeplane.rules.explanation import Explanation, Offer, OfferKind
from keeplane.ui.held import held
from keeplane.ui.key_button import KeyButton
from keeplane.ui.mirrored import margins
from keeplane.ui.overview_view import OverviewView
from keeplane.ui.theme import Theme
from keeplane.ui.viewport import own_viewport

if TYPE_CHECKING:
    from keeplane.ui.explanation_view import ExplanationView
    from keeplane.ui.selection_view import SelectionView

_EDGE = 14  # with the 2 px of the focus frame: 16


class ExplanationPane(QFrame):
    """Renders what it is given and says what the user asks for. `move_asked` carries a Lane."""

    answered = Signal(str, str)
    profile_set = Signal(str, str)
    split_asked = Signal(str, str)
    move_asked = Signal(object)
    reason_given = Signal(str)
    sort_asked = Signal()
    select_asked = Signal(str)
    adjust_asked = Signal(str)
    hours_asked = Signal()
    figures_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAccessibleName(self.tr("Explanation"))
        self._title = ""
        self._told: Overview | None = None
        self._target = Lane.INBOX
        self._keys: Mapping[Lane, str] = {}
        self._explanation: ExplanationView | None = None
        self._overview = OverviewView(theme)
        self._selection: SelectionView | None = None
        self._theme = theme
        self._pages: list[ExplanationView | OverviewView | SelectionView] = [self._overview]
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._scroll = self._scroll_area()
        self._line = QFrame()
        self._line.setObjectName("line")
        self._line.setFixedHeight(1)
        self._footer = QWidget()
        self._move = KeyButton()
        self._move.setObjectName("primary")
        footer = QVBoxLayout(self._footer)
        footer.setContentsMargins(16, 12, 16, 16)
        footer.addWidget(self._move)
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.setSpacing(0)
        self._frame.addWidget(self._scroll, 1)
        self._frame.addWidget(self._line)
        self._frame.addWidget(self._footer)
        self._connect()
        self._leave_margins()
        for widget in (self._overview, self._line, self._footer):
            widget.hide()

    def show_explanation(self, explanation: Explanation, *, lane: Lane | None, reason: str = "") -> None:
        """Explain one task that lies in `lane`, or one that is still being typed if `lane` is None."""
        page = self._explanation_page()
        if explanation.title != self._title:
            page.forget_task()
            self._scroll.verticalScrollBar().setValue(0)
        self._title = explanation.title
        margins = self._column.contentsMargins()
        width = self._scroll.viewport().width() - margins.left() - margins.right()
        with held(self._column):
            page.show_explanation(explanation, placed=lane is not None, reason=reason, width=width)
            self._show_page(page)
        self._offer_move(explanation.suggestion, lane)
        self._settle()

    def show_keys(self, lanes: Mapping[Lane, str], sort: str) -> None:
        """Name these keys on the buttons that do the same."""
        self._keys = lanes
        self._move.set_key(lanes[self._target])
        if self._selection is not None:
            self._selection.show_keys(lanes)
        self._overview.show_key(sort)

    def show_selection(
        self,
        chips: Mapping[tuple[Suggestion, str], int],
        conflicts: int,
        lane: Lane | None = None,
        *,
        count: int | None = None,
    ) -> None:
        """Sum up tasks of `lane` by the number of each chip, `conflicts` of which are placed against their rule.

        `count` is how many they are while no chip is counted yet.
        """
        with held(self._column):
            page = self._selection_page()
            page.show_selection(chips, conflicts, lane, sum(chips.values()) if count is None else count)
            self._leave_task(page)
        self._settle()

    def show_overview(self, overview: Overview) -> None:
        """Say how the board stands while nothing is selected."""
        if overview == self._told and not self._overview.isHidden():
            return
        self._told = overview
        with held(self._column):
            self._overview.show_overview(overview)
            self._leave_task(self._overview)
        self._settle()

    def finish_editing(self) -> None:
        """Emit `reason_given` for a reason that is typed but not given; call it before showing another task."""
        if self._explanation is not None:
            self._explanation.finish_editing()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._leave_margins()

    def _leave_margins(self) -> None:
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self._column.setContentsMargins(margins(_EDGE, _EDGE, _EDGE - bar, _EDGE, self.layoutDirection()))

    def _scroll_area(self) -> QScrollArea:
        scroll = QScrollArea()
        own_viewport(scroll)
        for page in self._pages:
            self._column.addWidget(page)
        self._column.addStretch()
        scroll.setObjectName("paneScroll")
        scroll.setAccessibleName(self.tr("Explanation text"))
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._body)
        scroll.verticalScrollBar().rangeChanged.connect(self._show_overflow)
        return scroll

    def _show_overflow(self, _top: int, bottom: int) -> None:
        # The bar keeps its place, so that the text keeps its width; the style sheet hides the handle while it is off.
        self._scroll.verticalScrollBar().setEnabled(bottom > 0)
        self._line.setVisible(bottom > 0 and not self._footer.isHidden())

    def _connect(self) -> None:
        self._overview.sort_asked.connect(self.sort_asked)
        self._overview.select_asked.connect(self.select_asked)
        self._move.clicked.connect(self._ask_move)

    def _explanation_page(self) -> ExplanationView:
        if self._explanation is None:
            from keeplane.ui.explanation_view import ExplanationView  # noqa: PLC0415 (the start does not wait for it)

            self._explanation = ExplanationView(self._theme)
            self._explanation.offer_taken.connect(self._take)
            self._explanation.reason_given.connect(self.reason_given)
            self._add_page(self._explanation)
        return self._explanation

    def _selection_page(self) -> SelectionView:
        if self._selection is None:
            from keeplane.ui.selection_view import SelectionView  # noqa: PLC0415 (the start does not wait for it)

            self._selection = SelectionView(self._theme)
            self._selection.show_keys(self._keys)
            self._selection.move_asked.connect(self.move_asked)
            self._add_page(self._selection)
        return self._selection

    def _add_page(self, page: ExplanationView | SelectionView) -> None:
        page.hide()
        self._pages.append(page)
        self._column.insertWidget(self._column.count() - 1, page)

    def _take(self, offer: Offer) -> None:
        match offer.kind:
            case OfferKind.ANSWER:
                self.answered.emit(offer.key, offer.value)
            case OfferKind.PROFILE:
                self.profile_set.emit(offer.key, offer.value)
            case OfferKind.SPLIT:
                self.split_asked.emit(offer.key, offer.value)
            case OfferKind.ADJUST:
                self.adjust_asked.emit(offer.key)
            case OfferKind.HOURS:
                self.hours_asked.emit()
            case OfferKind.FIGURES:
                self.figures_asked.emit()
            case _:
                assert_never(offer.kind)

    def _ask_move(self) -> None:
        self.move_asked.emit(self._target)

    def _leave_task(self, page: SelectionView | OverviewView) -> None:
        self._title = ""
        if self._explanation is not None:
            self._explanation.forget_task()
        self._footer.hide()
        self._show_page(page)
        self._scroll.verticalScrollBar().setValue(0)

    def _show_page(self, shown: QWidget) -> None:
        for page in self._pages:
            page.setVisible(page is shown)
        focusables = [widget for page in self._pages if page is shown for widget in page.focusables()]
        for before, after in pairwise([self._scroll, *focusables, self._move]):
            QWidget.setTabOrder(before, after)

    def _offer_move(self, suggestion: Suggestion, lane: Lane | None) -> None:
        match suggestion:
            case Suggestion.KEEP:
                self._target = Lane.KEEP
                self._move.set_words(self.tr("Move to Keep"))
            case Suggestion.OUTSOURCE:
                self._target = Lane.OUTSOURCE
                self._move.set_words(self.tr("Move to Outsource"))
            case Suggestion.UNDECIDED:
                self._target = Lane.INBOX
            case _:
                assert_never(suggestion)
        self._move.set_key(self._keys.get(self._target, ""))
        self._footer.setVisible(lane is not None and self._target not in {Lane.INBOX, lane})

    def _settle(self) -> None:
        """Lay out now, so that a picture taken before the next event is right."""
        self._frame.activate()
        for widget in (self._body, self._scroll.viewport()):
            QCoreApplication.sendPostedEvents(widget, QEvent.Type.LayoutRequest)
