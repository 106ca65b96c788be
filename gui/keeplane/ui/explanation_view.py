"""One task's explanation, section by section."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from keeplane.rules.explanation import Explanation, Kind, Offer, OfferKind, Section
from keeplane.ui.offer_buttons import OfferButton
from keeplane.ui.section_view import ConflictView, SectionView
from keeplane.ui.theme import Theme
from keeplane.ui.verdict_card import VerdictCard


class ExplanationView(QWidget):
    """Sections that do not change stay as they are, so that an answer moves nothing else."""

    offer_taken = Signal(object)
    reason_given = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._verdict = VerdictCard(theme)
        self._views: list[SectionView] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._column.addWidget(self._verdict)

    def focusables(self) -> list[QWidget]:
        """What Tab reaches here, in order."""
        return [widget for view in self._views for widget in view.focusables()]

    def finish_editing(self) -> None:
        """Give a reason that is typed but not given yet."""
        for view in self._views:
            if isinstance(view, ConflictView):
                view.finish_editing()

    def show_explanation(self, explanation: Explanation, *, placed: bool, reason: str) -> None:
        """Show the explanation of a task, or without what needs one if it is not `placed` on the board."""
        focused = QApplication.focusWidget()
        self._verdict.show_verdict(explanation)
        sections = [section for section in explanation.sections if section.kind is not Kind.VERDICT]
        if not placed:
            sections = [kept for section in sections if (kept := _without_a_task(section)) is not None]
        old = {view.section: view for view in self._views}
        self._views = [old.pop(section) if section in old else self._view_of(section, reason) for section in sections]
        for row, view in enumerate(self._views, start=1):
            if self._column.indexOf(view) != row:
                self._column.insertWidget(row, view)
            if isinstance(view, ConflictView):
                view.set_reason(reason)
        if focused is not None and any(view.isAncestorOf(focused) for view in old.values()):
            self._focus_like(focused)
        for view in old.values():
            self._discard(view)

    def _view_of(self, section: Section, reason: str) -> SectionView:
        if section.kind is Kind.CONFLICT:
            conflict = ConflictView(section, reason, self._theme)
            conflict.reason_given.connect(self.reason_given)
            view: SectionView = conflict
        else:
            view = SectionView(section)
        view.offer_taken.connect(self.offer_taken)
        return view

    def _focus_like(self, old: QWidget) -> None:
        """Focus the button that now stands for what `old` stood for, else the next best one."""
        if not isinstance(old, OfferButton):
            return
        was = old.offer
        buttons = [button for view in self._views for button in view.buttons]

        def likeness(button: OfferButton) -> tuple[bool, bool]:
            now = button.offer
            same = (now.kind, now.key) == (was.kind, was.key)
            return same and now.value == was.value, same

        best = max(buttons, key=likeness, default=None)
        if best is not None and any(likeness(best)):
            best.setFocus()

    def _discard(self, view: SectionView) -> None:
        # Hiding a field that has the focus ends its editing, by now for another task.
        view.blockSignals(True)
        self._column.removeWidget(view)
        view.hide()
        view.deleteLater()


def _without_a_task(section: Section) -> Section | None:
    if section.kind is Kind.CONFLICT:
        return None
    offers: tuple[Offer, ...] = tuple(offer for offer in section.offers if offer.kind is OfferKind.PROFILE)
    if offers == section.offers:
        return section
    if not (offers or section.lead or section.sentences or section.steps):
        return None
    return Section(
        kind=section.kind,
        heading=section.heading,
        lead=section.lead,
        sentences=section.sentences,
        steps=section.steps,
        offers=offers,
    )
