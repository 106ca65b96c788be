"""One task's explanation, section by section."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from keeplane.rules.explanation import Explanation, Kind, Offer, OfferKind, Section
from keeplane.ui.arranged import Column
from keeplane.ui.offer_buttons import OfferButton
from keeplane.ui.section_view import ConflictView, SectionView
from keeplane.ui.theme import Theme
from keeplane.ui.verdict_card import VerdictCard

_ORDER = {kind: place for place, kind in enumerate(Kind)}


class ExplanationView(QWidget):
    """Views of sections stay in place, hidden or filled again: making widgets anew is dear, and would flicker."""

    offer_taken = Signal(object)
    reason_given = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._verdict = VerdictCard(theme)
        self._conflict = ConflictView(theme)
        self._conflict.reason_given.connect(self.reason_given)
        self._views: list[SectionView] = []
        self._arranged = 0
        for card in (self._verdict, self._conflict):
            card.setParent(self)
            card.show()

    def focusables(self) -> list[QWidget]:
        """What Tab reaches here, in order."""
        reason = [] if self._conflict.isHidden() else [self._conflict.field]
        return [*reason, *self._buttons()]

    def finish_editing(self) -> None:
        """Give a reason that is typed but not given yet."""
        self._conflict.finish_editing()

    def forget_task(self) -> None:
        """What is typed but not given is dropped, since it would go to another task."""
        self._conflict.forget_edits()

    def show_explanation(self, explanation: Explanation, *, placed: bool, reason: str, width: int) -> None:
        """Show the explanation of a task, or without what needs one if it is not `placed` on the board.

        `width` is the room there is, which may be known before this widget has it.
        """
        focused = QApplication.focusWidget()
        had = focused.offer if isinstance(focused, OfferButton) and self.isAncestorOf(focused) else None
        sections = list(explanation.sections if placed else _without_a_task(explanation.sections))
        self._show_sections(explanation, sections, reason)
        self._arrange(width)
        if had is not None:
            self._focus_like(had)

    def _show_sections(self, explanation: Explanation, sections: Sequence[Section], reason: str) -> None:
        self._verdict.show_verdict(explanation)
        conflict = next((section for section in sections if section.kind is Kind.CONFLICT), None)
        if conflict is None:
            self._conflict.forget_edits()
        else:
            self._conflict.show_conflict(conflict, reason)
        self._conflict.setVisible(conflict is not None)
        self._fill([section for section in sections if section.kind not in {Kind.VERDICT, Kind.CONFLICT}])

    def _fill(self, sections: Iterable[Section]) -> None:
        unused = set(self._views)
        place = 0
        for section in sections:
            view, place = self._view_from(place, section.kind)
            view.show_section(section)
            view.show()
            unused.discard(view)
        for view in unused:
            view.hide()

    def _view_from(self, place: int, kind: Kind) -> tuple[SectionView, int]:
        """The next view of that kind, made if there is none, and the place after it."""
        while place < len(self._views) and _ORDER[self._views[place].kind] < _ORDER[kind]:
            place += 1
        if place == len(self._views) or self._views[place].kind is not kind:
            view = SectionView(kind)
            view.offer_taken.connect(self.offer_taken)
            self._views.insert(place, view)
            view.setParent(self)
        return self._views[place], place + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._arranged:
            self._arrange(event.size().width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            for view in self._views:
                view.forget_sizes()
            self._arrange(self._arranged)

    def _arrange(self, width: int) -> None:
        # The height is fixed here: Qt's layouts would ask for it at many widths, and each asking is slow.
        column = Column(self, width)
        column.add(self._verdict)
        column.add(self._conflict, gap=12)
        for view in self._views:
            column.add(view, gap=20 if view.has_heading() else 12)
        self._arranged = width
        self.setFixedHeight(column.height())

    def _buttons(self) -> list[OfferButton]:
        return [button for view in self._views if not view.isHidden() for button in view.buttons()]

    def _focus_like(self, had: Offer) -> None:
        """Focus the button that now stands for what had the focus, else one for the same question."""

        def likeness(button: OfferButton) -> tuple[bool, bool]:
            same = (button.offer.kind, button.offer.key) == (had.kind, had.key)
            return same and button.offer.value == had.value, same

        best = max(self._buttons(), key=likeness, default=None)
        if best is not None and any(likeness(best)):
            best.setFocus()


def _without_a_task(sections: Iterable[Section]) -> Iterable[Section]:
    for section in sections:
        offers = tuple(offer for offer in section.offers if offer.kind is OfferKind.PROFILE)
        kept = section if offers == section.offers else replace(section, offers=offers)
        asks_only = section.kind is Kind.QUESTIONS and not offers
        if section.kind is not Kind.CONFLICT and not asks_only:
            yield kept
