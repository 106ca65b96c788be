from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from tests.ui.explanations import (
    HOSTILE,
    SPLIT,
    TITLE,
    against,
    answer,
    explained,
    full,
    marked,
    profile,
    section,
    tall,
)
from tests.ui.panes import button, open_pane, said, texts

from keeplane.board.task import Lane
from keeplane.models.overview import Overview
from keeplane.rules.decision import Suggestion
from keeplane.rules.explanation import Explanation, Kind
from keeplane.ui.explanation_pane import ExplanationPane
from keeplane.ui.offer_buttons import OfferButton
from keeplane.ui.theme import Theme


@pytest.fixture
def pane(qtbot, theme: Theme) -> ExplanationPane:
    return open_pane(qtbot, theme)


def plain(markup: str) -> str:
    return QTextDocumentFragment.fromHtml(markup).toPlainText().replace("\u200b", "")


def label_of(pane: ExplanationPane, words: str) -> QLabel:
    return next(label for label in pane.findChildren(QLabel) if label.accessibleName() == words)


def test_it_has_the_name_of_the_contract(pane: ExplanationPane) -> None:
    assert pane.accessibleName() == "Explanation"


def test_no_line_parts_what_does_not_overflow(qtbot, theme: Theme) -> None:
    new = open_pane(qtbot, theme)
    new.show_overview(Overview())
    assert new.findChild(QFrame, "line").isHidden()


def test_it_says_nothing_before_it_knows_how_the_board_stands(qtbot, theme: Theme) -> None:
    new = open_pane(qtbot, theme)
    assert said(new) == []
    assert not any(button.isVisible() for button in new.findChildren(QPushButton))
    new.show_overview(Overview())
    assert "Empty your head" in said(new)


def test_sections_are_read_in_order(pane: ExplanationPane) -> None:
    pane.show_explanation(full(), lane=Lane.INBOX)
    assert said(pane) == [
        "Verdict: keep",
        TITLE,
        "Because",
        "People learn it your way.",
        "Unless",
        "Heads may.",
        "Hand-Off",
        "The slides.",
        "Change",
        "If not.",
        "Sources",
        "“An article”, point 3",
    ]


def test_a_section_that_is_gone_is_not_read(pane: ExplanationPane) -> None:
    pane.show_explanation(full(), lane=Lane.INBOX)
    pane.show_explanation(explained(section(Kind.CHANGE, "If so.")), lane=Lane.INBOX)
    assert said(pane) == ["Verdict: keep", TITLE, "Change", "If so."]


def test_sections_of_one_kind_stay_apart(pane: ExplanationPane) -> None:
    asked = [section(Kind.QUESTIONS, f"{number}?", offers=[answer("yes", key=str(number))]) for number in range(3)]
    pane.show_explanation(explained(*asked[:2]), lane=Lane.INBOX)
    pane.show_explanation(explained(section(Kind.BECAUSE, "So."), *asked), lane=Lane.INBOX)
    assert [words for words in said(pane) if words.endswith("?")] == ["0?", "1?", "2?"]


@pytest.mark.parametrize(
    ("text", "signal", "arguments"),
    [
        ("team-training no", "answered", ["team-training", "no"]),
        ("heads yes", "profile_set", ["heads", "yes"]),
        ("Split it", "split_asked", [SPLIT.key, SPLIT.value]),
        ("Move to Keep", "move_asked", [Lane.KEEP]),
    ],
)
@pytest.mark.parametrize("way", ["click", "Space", "Return"])
def test_buttons_ask_for_what_they_say(
    qtbot, pane: ExplanationPane, text: str, signal: str, arguments: list[object], way: str
) -> None:
    pane.show_explanation(full(), lane=Lane.INBOX)
    with qtbot.waitSignal(getattr(pane, signal)) as caught:
        if way == "click":
            qtbot.mouseClick(button(pane, text), Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(button(pane, text), Qt.Key.Key_Space if way == "Space" else Qt.Key.Key_Return)
    assert caught.args == arguments


def test_what_is_chosen_follows_the_board_and_not_the_click(qtbot, pane: ExplanationPane) -> None:
    pane.show_explanation(full(chosen="yes"), lane=Lane.INBOX)
    qtbot.mouseClick(button(pane, "heads yes"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(pane, "heads no"), Qt.MouseButton.LeftButton)
    assert button(pane, "heads yes").isChecked()
    assert not button(pane, "heads no").isChecked()


def test_the_focus_stays_on_the_answer_that_was_given(qtbot, pane: ExplanationPane) -> None:
    pane.show_explanation(full(), lane=Lane.INBOX)
    more = section(Kind.UNLESS, "Heads may.", offers=[answer("yes", key="new"), profile("yes"), profile("no")])
    pane.profile_set.connect(lambda: pane.show_explanation(explained(more), lane=Lane.INBOX))
    button(pane, "heads yes").setFocus()
    qtbot.keyClick(button(pane, "heads yes"), Qt.Key.Key_Space)
    focused = QApplication.focusWidget()
    assert isinstance(focused, OfferButton)
    assert focused.offer == profile("yes")


def test_the_focus_goes_to_what_takes_an_answer_back(qtbot, pane: ExplanationPane) -> None:
    pane.show_explanation(full(), lane=Lane.INBOX)
    back = section(Kind.CHANGE, "You said no.", offers=[answer("", label="Take back")])
    pane.answered.connect(lambda: pane.show_explanation(explained(back), lane=Lane.INBOX))
    button(pane, "team-training no").setFocus()
    qtbot.keyClick(button(pane, "team-training no"), Qt.Key.Key_Space)
    assert QApplication.focusWidget() is button(pane, "Take back")


def test_tab_goes_from_top_to_bottom(qtbot, pane: ExplanationPane) -> None:
    pane.show_explanation(full(), lane=Lane.INBOX)
    pane.show_explanation(explained(section(Kind.CHANGE, "", offers=[answer("no")])), lane=Lane.INBOX)
    pane.show_explanation(full(), lane=Lane.INBOX)
    pane.findChild(QScrollArea).setFocus()
    order = []
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget().text())
    assert order == ["heads yes", "heads no", "Split it", "team-training no", "Move to Keep"]


@pytest.mark.parametrize(
    ("suggestion", "lane", "offered"),
    [
        (Suggestion.KEEP, Lane.INBOX, "Move to Keep"),
        (Suggestion.KEEP, Lane.OUTSOURCE, "Move to Keep"),
        (Suggestion.KEEP, Lane.KEEP, None),
        (Suggestion.OUTSOURCE, Lane.INBOX, "Move to Outsource"),
        (Suggestion.OUTSOURCE, Lane.OUTSOURCE, None),
        (Suggestion.UNDECIDED, Lane.INBOX, None),
        (Suggestion.UNDECIDED, Lane.KEEP, None),
        (Suggestion.KEEP, None, None),
    ],
)
def test_a_move_is_offered_where_one_is_advised(
    pane: ExplanationPane, suggestion: Suggestion, lane: Lane | None, offered: str | None
) -> None:
    pane.show_explanation(explained(suggestion=suggestion), lane=lane)
    assert [text for text in texts(pane) if text.startswith("Move")] == ([offered] if offered else [])


def test_while_typing_only_what_holds_for_the_board_can_be_answered(pane: ExplanationPane) -> None:
    asked = section(Kind.QUESTIONS, "Is it training?", offers=[answer("yes", key="other")])
    pane.show_explanation(explained(*full().sections[1:], asked), lane=None)
    assert texts(pane) == ["heads yes", "heads no"]
    assert "Is it training?" not in said(pane)
    assert "The slides." in said(pane)


def test_a_hostile_title_is_never_markup(pane: ExplanationPane) -> None:
    hostile = explained(
        section(Kind.EVIDENCE, f"You wrote {HOSTILE}.", heading=HOSTILE, offers=[answer("yes", label=HOSTILE)]),
        section(Kind.CONFLICT, HOSTILE),
        title=HOSTILE,
        marks=marked(HOSTILE, "<b>x</b>", "& "),
    )
    pane.show_explanation(hostile, lane=Lane.OUTSOURCE, reason="")
    for label in pane.findChildren(QLabel):
        if label.isVisible() and label.textFormat() is Qt.TextFormat.RichText:
            assert plain(label.text()) == label.accessibleName()
        elif label.isVisible():
            assert label.textFormat() is Qt.TextFormat.PlainText or label.objectName() == "keycap"
    assert f"You wrote {HOSTILE}." in said(pane)
    assert pane.findChild(OfferButton).text().replace("&&", "&") == HOSTILE


def test_marks_lie_on_the_words_that_led_to_it(pane: ExplanationPane, theme: Theme) -> None:
    title = 'Fire <b> & "the" vendor'
    pane.show_explanation(explained(title=title, marks=marked(title, "Fire", "<b> &", "vendor")), lane=Lane.INBOX)
    document = QTextDocument()
    document.setHtml(label_of(pane, title).text())
    ground: dict[bool, str] = {True: "", False: ""}
    fragments = document.begin().begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        ground[fragment.charFormat().background().color().name() == theme.colours.mark] += fragment.text() + "|"
        fragments += 1
    assert ground[True] == "Fire|<b> &|vendor|"


@pytest.mark.parametrize("width", [240, 340, 600])
def test_nothing_is_cut_off_or_needs_sideways_scrolling(qtbot, pane: ExplanationPane, width: int) -> None:
    pane.resize(width, 720)
    long_label = "I lack the skill, but after a while of reading I could judge the result"
    words = explained(
        section(Kind.EVIDENCE, HOSTILE, "Geschäftsführungsbesprechungsprotokoll", offers=[answer("a"), answer("b")]),
        section(Kind.CONFLICT, HOSTILE),
        section(Kind.GATE, "Could you?", offers=[answer("yes", label=long_label, chosen=True), answer("no")]),
        title=HOSTILE,
    )
    pane.show_explanation(words, lane=Lane.OUTSOURCE)
    qtbot.wait(1)
    scroll = pane.findChild(QScrollArea)
    assert scroll.horizontalScrollBar().maximum() == 0
    for widget in scroll.widget().findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QPushButton | QLineEdit):
            assert widget.mapTo(scroll.viewport(), QPoint(widget.width(), 0)).x() <= scroll.viewport().width() - 4
            if widget.hasHeightForWidth():
                assert widget.height() >= widget.heightForWidth(widget.width())
    for label in scroll.widget().findChildren(QLabel):
        if label.isVisible() and label.textFormat() is Qt.TextFormat.RichText:
            document = QTextDocument()
            document.setDefaultFont(label.font())
            document.setDocumentMargin(0)
            document.setHtml(label.text())
            document.setTextWidth(label.width())
            assert document.idealWidth() <= label.width() + 1


def test_copying_a_broken_word_gives_the_word(qtbot, pane: ExplanationPane) -> None:
    pane.show_explanation(explained(title="W" * 300), lane=Lane.INBOX)
    label = label_of(pane, "W" * 300)
    label.setFocus()
    qtbot.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "W" * 300


def test_the_place_in_the_text_stays_for_one_task_and_not_for_the_next(pane: ExplanationPane) -> None:
    bar = pane.findChild(QScrollArea).verticalScrollBar()
    pane.show_explanation(tall(), lane=Lane.INBOX)
    bar.setValue(40)
    pane.show_explanation(tall(), lane=Lane.KEEP)
    assert bar.value() == 40
    pane.show_explanation(tall("Another"), lane=Lane.KEEP)
    assert bar.value() == 0


def test_the_text_keeps_its_width_when_it_overflows(pane: ExplanationPane) -> None:
    pane.show_explanation(full(), lane=Lane.INBOX)
    width = label_of(pane, TITLE).width()
    pane.show_explanation(tall(), lane=Lane.INBOX)
    assert pane.findChild(QScrollArea).verticalScrollBar().maximum() > 0
    assert label_of(pane, TITLE).width() == width


def reason_field(pane: ExplanationPane) -> QLineEdit:
    return pane.findChild(QLineEdit)


def test_a_reason_is_given_once_and_only_if_it_is_new(qtbot, pane: ExplanationPane) -> None:
    given: list[str] = []
    pane.reason_given.connect(given.append)
    pane.show_explanation(against(), lane=Lane.OUTSOURCE)
    qtbot.keyClicks(reason_field(pane), "She asked ")
    qtbot.keyClick(reason_field(pane), Qt.Key.Key_Return)
    pane.show_explanation(against("She asked"), lane=Lane.OUTSOURCE, reason="She asked")
    pane.finish_editing()
    assert given == ["She asked"]
    assert "Your reason: She asked" not in said(pane)


def test_a_reason_being_typed_outlives_an_answer(qtbot, pane: ExplanationPane) -> None:
    pane.show_explanation(against(), lane=Lane.OUTSOURCE)
    qtbot.keyClicks(reason_field(pane), "She")
    pane.show_explanation(explained(*against().sections[1:], *full().sections[1:]), lane=Lane.OUTSOURCE)
    assert reason_field(pane).text() == "She"


@pytest.mark.parametrize("after", [explained(title="Another"), explained(section(Kind.CONFLICT, "x"), title="Another")])
def test_a_reason_never_goes_to_another_task(qtbot, pane: ExplanationPane, after: Explanation) -> None:
    given: list[str] = []
    pane.reason_given.connect(given.append)
    pane.show_explanation(against(), lane=Lane.OUTSOURCE)
    reason_field(pane).setFocus()
    qtbot.keyClicks(reason_field(pane), "She asked")
    pane.show_explanation(after, lane=Lane.OUTSOURCE)
    pane.finish_editing()
    assert given == []
    assert reason_field(pane).text() == ""
