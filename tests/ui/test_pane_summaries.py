from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.explanations import explained
from tests.ui.panes import button, open_pane, said, texts

from keeplane.board.task import Lane
from keeplane.models.overview import Overview
from keeplane.rules.decision import Suggestion
from keeplane.ui.explanation_pane import ExplanationPane
from keeplane.ui.selection_view import MOST
from keeplane.ui.theme import Theme

BOARD = Overview(
    tasks=11,
    to_sort=5,
    decided_to_keep=2,
    decided_to_outsource=2,
    undecided=1,
    kept=3,
    outsourced=3,
    hours_kept=6,
    hours_outsourced=9.5,
    outsourced_against=6,
    kept_against=1,
    reasons=("Ann does it", "x" * 100, "c", "d", "e"),
    gates_open=2,
)


def chip(suggestion: Suggestion = Suggestion.KEEP) -> tuple[Suggestion, str]:
    return suggestion, f"chip of {suggestion}"


@pytest.fixture
def pane(qtbot, theme: Theme) -> ExplanationPane:
    return open_pane(qtbot, theme)


def test_a_selection_is_summed_up_by_what_is_advised(pane: ExplanationPane) -> None:
    many = [chip(Suggestion.UNDECIDED), *[chip()] * 2, chip(Suggestion.OUTSOURCE)]
    pane.show_selection(Counter(many), 2)
    words = said(pane)
    assert words[0] == "4 tasks selected"
    assert words.index("chip of keep") < words.index("chip of outsource") < words.index("chip of undecided")
    assert "2" in words
    assert "2 are placed against their rule" in words


def test_a_selection_without_conflicts_says_nothing_of_them(pane: ExplanationPane) -> None:
    pane.show_selection({chip(): 1}, 1)
    assert "1 is placed against its rule" in said(pane)
    pane.show_selection({chip(): 1}, 0)
    assert not any("against" in words for words in said(pane))


def test_of_many_rules_those_of_the_fewest_tasks_are_told_together(pane: ExplanationPane) -> None:
    chips = {(Suggestion.KEEP, f"rule {number}"): 100 + number for number in range(MOST + 3)}
    pane.show_selection({**chips, (Suggestion.UNDECIDED, "your call"): 1}, 0)
    words = said(pane)
    assert words.index(f"rule {MOST + 2}") < words.index("rule 4") < words.index("your call")
    assert words[words.index("4 other rules") + 1] == str(100 + 101 + 102 + 103)
    assert "rule 3" not in words


def test_one_rule_more_than_there_are_rows_is_told_by_its_name(pane: ExplanationPane) -> None:
    pane.show_selection({(Suggestion.KEEP, f"rule {number}"): 1 for number in range(MOST + 1)}, 0)
    assert {f"rule {number}" for number in range(MOST + 1)} <= set(said(pane))


def test_showing_a_selection_again_leaves_nothing_behind(pane: ExplanationPane) -> None:
    def widgets() -> int:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(pane.findChildren(QWidget))

    pane.show_selection({chip(): 1}, 0)
    before = widgets()
    for _ in range(3):
        pane.show_selection({chip(): 1}, 0)
    assert widgets() == before


@pytest.mark.parametrize(
    ("text", "lane"),
    [("Move to Keep", Lane.KEEP), ("Move to Outsource", Lane.OUTSOURCE), ("Move to Inbox", Lane.INBOX)],
)
def test_a_selection_can_be_moved(qtbot, pane: ExplanationPane, text: str, lane: Lane) -> None:
    pane.show_explanation(explained(), lane=Lane.INBOX)
    pane.show_selection({chip(): 2}, 0)
    with qtbot.waitSignal(pane.move_asked) as caught:
        qtbot.keyClick(button(pane, text), Qt.Key.Key_Return)
    assert caught.args == [lane]


def test_the_overview_says_how_the_board_stands(pane: ExplanationPane) -> None:
    pane.show_overview(BOARD)
    words = said(pane)
    assert words[:2] == ["5 tasks to sort", "Sort inbox moves the 4 that a rule speaks for."]
    assert "3 tasks · 6 h/wk" in words
    assert "3 tasks · 9.5 h/wk" in words
    assert texts(pane) == [
        "Sort inbox",
        "6 tasks outsourced against the rules",
        "1 task kept against its rule",
        "2 results to judge: could you?",
        "1 task that is your call",
    ]


def test_the_overview_tells_why_the_rules_were_passed_over(pane: ExplanationPane) -> None:
    pane.show_overview(BOARD)
    assert f"You said: “Ann does it”, “{'x' * 79}…”, “c”, and 2 more" in said(pane)
    pane.show_overview(Overview(tasks=1, kept=1, kept_against=1))
    assert not any("You said" in words for words in said(pane))


def test_the_overview_asks_for_sorting(qtbot, pane: ExplanationPane) -> None:
    pane.show_overview(BOARD)
    with qtbot.waitSignal(pane.sort_asked):
        qtbot.keyClick(button(pane, "Sort inbox"), Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("6 tasks outsourced against the rules", "outsourced-against"),
        ("1 task kept against its rule", "kept-against"),
        ("2 results to judge: could you?", "gates"),
        ("1 task that is your call", "undecided"),
    ],
)
def test_the_overview_leads_to_what_waits(qtbot, pane: ExplanationPane, text: str, kind: str) -> None:
    pane.show_overview(BOARD)
    with qtbot.waitSignal(pane.select_asked) as caught:
        qtbot.mouseClick(button(pane, text), Qt.MouseButton.LeftButton)
    assert caught.args == [kind]


@pytest.mark.parametrize(
    ("overview", "headline", "advice"),
    [
        (Overview(tasks=1, to_sort=1, undecided=1), "1 task to sort", "No rule speaks for"),
        (Overview(tasks=1, to_sort=1, decided_to_keep=1), "1 task to sort", "moves the one that"),
        (Overview(tasks=2, kept=2), "The inbox is sorted", "Select a task"),
    ],
)
def test_the_overview_fits_the_board(pane: ExplanationPane, overview: Overview, headline: str, advice: str) -> None:
    pane.show_overview(overview)
    assert said(pane)[0] == headline
    assert advice in said(pane)[1]
    assert ("Sort inbox" in texts(pane)) == bool(overview.decided_to_keep)


def test_an_empty_board_says_what_each_lane_is_for(pane: ExplanationPane) -> None:
    pane.show_overview(BOARD)
    pane.show_overview(Overview())
    assert [words for words in said(pane) if words in {"Inbox", "Keep", "Outsource"}] == ["Inbox", "Keep", "Outsource"]
    assert texts(pane) == []
    pane.show_overview(BOARD)
    assert "Everything, as it comes to mind." not in said(pane)
