"""The pane is filled anew at each keystroke, so what costs time in Qt is counted here."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from tests.ui.explanations import against, explained, full, section, tall
from tests.ui.panes import open_pane

from keeplane.board.task import Lane
from keeplane.rules.explanation import Kind
from keeplane.ui.theme import Theme
from keeplane.ui.wrapped_label import WrappedLabel

STATES = [full(), against(), tall(), full(chosen="yes"), explained(section(Kind.QUESTIONS, "Is it?"))]


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each text was laid out to learn its height."""
    counter: Counter[str] = Counter()

    def height_for_width(label: WrappedLabel, width: int) -> int:
        counter[label.accessibleName()] += 1
        return QLabel.heightForWidth(label, width)

    monkeypatch.setattr(WrappedLabel, "heightForWidth", height_for_width, raising=False)
    return counter


def test_showing_what_was_shown_before_makes_no_widgets(qtbot, theme: Theme) -> None:
    pane = open_pane(qtbot, theme)
    for state in STATES:
        pane.show_explanation(state, lane=Lane.OUTSOURCE)
    made = set(pane.findChildren(QWidget))
    for state in STATES:
        pane.show_explanation(state, lane=Lane.OUTSOURCE)
    assert set(pane.findChildren(QWidget)) == made


def test_every_text_is_measured_once_when_the_widgets_are_there(qtbot, theme: Theme, measured: Counter[str]) -> None:
    pane = open_pane(qtbot, theme)
    for state in STATES:
        pane.show_explanation(state, lane=Lane.OUTSOURCE)
        QApplication.processEvents()
    for state in STATES:
        measured.clear()
        pane.show_explanation(state, lane=Lane.OUTSOURCE)
        QApplication.processEvents()
        assert max(measured.values()) == 1


def test_a_section_that_stays_as_it_was_is_not_measured_again(qtbot, theme: Theme, measured: Counter[str]) -> None:
    pane = open_pane(qtbot, theme)
    pane.show_explanation(full(), lane=Lane.INBOX)
    QApplication.processEvents()
    measured.clear()
    pane.show_explanation(full(chosen="no"), lane=Lane.INBOX)
    assert "People learn it your way." not in measured
    assert "If not." in measured
