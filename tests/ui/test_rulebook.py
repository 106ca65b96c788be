"""The Rulebook window as its users use it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from tests.catalogue import CATALOGUE
from tests.ui.conftest import board_with

from keeplane.board.merging import Arrival
from keeplane.board.own_rules import OwnRule, OwnRules
from keeplane.board.task import Lane
from keeplane.rules.decision import Suggestion
from keeplane.ui.main_window import MainWindow
from keeplane.ui.rulebook.unsaved import UnsavedBox
from keeplane.ui.rulebook.window import RulebookWindow

TRAINING = "Run the onboarding call"
VIDEO = "Edit the onboarding video"
ZORBS = "Whittle the zorbs"


def _unexpected(box: UnsavedBox) -> int:
    button(box, "Don't save").click()
    return 0


@pytest.fixture(autouse=True)
def _never_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that no test answers would wait for ever."""
    monkeypatch.setattr(UnsavedBox, "exec", _unexpected)


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window(board_with(inbox=[TRAINING, VIDEO, ZORBS]))


@pytest.fixture
def rulebook(qtbot, window: MainWindow) -> RulebookWindow:
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    found = next(child for child in window.children() if isinstance(child, RulebookWindow))
    qtbot.waitExposed(found)
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    qtbot.waitUntil(lambda: window.model.decisions.complete)
    return found


def named(rulebook: QWidget, kind: type, name: str) -> QWidget:
    """The widget of that kind by its accessible name."""
    return next(widget for widget in rulebook.findChildren(kind) if widget.accessibleName() == name)


def button(rulebook: QWidget, text: str) -> QPushButton:
    return next(found for found in rulebook.findChildren(QPushButton) if found.text().replace("&", "") == text)


def rules(rulebook: RulebookWindow) -> QListView:
    return named(rulebook, QListView, "Rules")


def row(rulebook: RulebookWindow, title: str) -> QModelIndex:
    model = rules(rulebook).model()
    return next(index for place in range(model.rowCount()) if (index := model.index(place, 0)).data() == title)


def described(rulebook: RulebookWindow, title: str) -> str:
    return row(rulebook, title).data(Qt.ItemDataRole.AccessibleDescriptionRole)


def choose(rulebook: RulebookWindow, title: str) -> None:
    rules(rulebook).setCurrentIndex(row(rulebook, title))


def words(rulebook: RulebookWindow) -> QPlainTextEdit:
    return named(rulebook, QPlainTextEdit, "Your own words for this rule, one phrase a line")


def type_over(qtbot, field: QLineEdit | QPlainTextEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    for number, line in enumerate(text.split("\n")):
        if number:
            qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.keyClicks(field, line)


def says(rulebook: QWidget, text: str) -> bool:
    return any(label.isVisible() and text in label.accessibleName() for label in rulebook.findChildren(QLabel))


def suggestion(window: MainWindow, title: str) -> Suggestion:
    return window.model.decisions.of(window.model.board.tasks[title]).suggestion


def write_rule(qtbot, rulebook: RulebookWindow, **fields: str) -> None:
    button(rulebook, "New rule").click()
    names = {"title": "Title", "because": "Because", "question": "Question to ask yourself"}
    for field, text in fields.items():
        if field == "words":
            type_over(qtbot, named(rulebook, QPlainTextEdit, "Words of a task, one phrase a line"), text)
        else:
            type_over(qtbot, named(rulebook, QLineEdit, names[field]), text)


@contextmanager
def answering(text: str) -> Iterator[list[str]]:
    """Within, a question is answered by the button of that text; gives the questions."""
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, UnsavedBox):
            asked.append(box.informativeText())
            button(box, text).click()

    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(10)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(UnsavedBox, "exec", QMessageBox.exec)
        yield asked
    timer.stop()


def test_every_rule_is_listed_with_what_it_says_and_how_many_tasks_it_decides(rulebook):
    assert rules(rulebook).model().index(0, 0).data() == "What you should not outsource"
    assert described(rulebook, "What you should not outsource") == "rulebook"
    assert described(rulebook, "Team training") == "keep, decides 1 task"
    assert described(rulebook, "Web design") == "outsource, decides 0 tasks"


def test_a_rule_shows_all_that_it_says(qtbot, rulebook):
    choose(rulebook, "Team training")
    shown = (
        *("Because", "Unless", "Ask yourself", "You can still hand off", "For example", "But not", "Sources"),
        "Your own words",
    )
    headings = [label.text() for label in rulebook.findChildren(QLabel) if label.isVisible()]
    assert [heading for heading in shown if heading not in headings] == []
    assert says(rulebook, "Team training stays with the leader.")
    assert says(rulebook, "“What You Should Not Outsource”, point 3")


def test_switching_a_rule_off_is_foreseen_and_then_saved_in_one_step(qtbot, window, rulebook):
    choose(rulebook, "Team training")
    rules(rulebook).setFocus()
    qtbot.keyClick(rules(rulebook), Qt.Key.Key_Space)
    assert described(rulebook, "Team training").endswith("off")
    assert suggestion(window, TRAINING) is Suggestion.KEEP
    turned = named(rulebook, QListView, "Tasks that would change").model()
    qtbot.waitUntil(lambda: turned.rowCount() == 1)
    assert turned.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == f"{TRAINING}: from Keep to Your call"
    assert says(rulebook, "1 task would change")
    qtbot.keyClick(rulebook, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert suggestion(window, TRAINING) is Suggestion.UNDECIDED
    assert says(rulebook, "Nothing is changed yet.")
    assert window.model.undo_stack.count() == 1
    assert window.model.undo_stack.undoText() == "Change the rules"
    qtbot.keyClick(rulebook, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert suggestion(window, TRAINING) is Suggestion.KEEP
    assert not described(rulebook, "Team training").endswith("off")


def test_undo_in_the_window_takes_back_no_step_on_the_board(qtbot, window, rulebook):
    window.model.move([VIDEO], Lane.OUTSOURCE)
    qtbot.keyClick(rules(rulebook), Qt.Key.Key_Space)
    button(rulebook, "Save").click()
    for _ in range(2):
        qtbot.keyClick(rulebook, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not window.model.board.own_rules
    assert window.model.board.lanes[Lane.OUTSOURCE] == (VIDEO,)


def test_a_click_on_the_box_switches_and_beside_it_only_chooses(qtbot, rulebook):
    view = rules(rulebook)
    place = view.visualRect(row(rulebook, "Video"))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert not described(rulebook, "Video").endswith("off")
    assert view.currentIndex().data() == "Video"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.left() + 20, place.center().y()))
    assert described(rulebook, "Video").endswith("off")


def test_a_rulebook_that_is_off_takes_its_rules_along(qtbot, window, rulebook):
    choose(rulebook, "What you should not outsource")
    qtbot.keyClick(rules(rulebook), Qt.Key.Key_Space)
    assert described(rulebook, "Video") == "outsource, decides 1 task, off"
    button(rulebook, "Save").click()
    assert suggestion(window, VIDEO) is Suggestion.UNDECIDED
    qtbot.waitUntil(lambda: described(rulebook, "Video") == "outsource, decides 0 tasks, off")


def test_own_words_for_a_shipped_rule(qtbot, window, rulebook):
    choose(rulebook, "Video")
    type_over(qtbot, words(rulebook), "whittle .. zorbs\n\n  spare   spaces ")
    assert described(rulebook, "Video") == "outsource, decides 1 task, with words of yours"
    button(rulebook, "Save").click()
    assert window.model.board.own_rules.cues == {"video": ("whittle .. zorbs", "spare spaces")}
    assert suggestion(window, ZORBS) is Suggestion.OUTSOURCE
    choose(rulebook, "Blogging")
    assert words(rulebook).toPlainText() == ""
    choose(rulebook, "Video")
    assert words(rulebook).toPlainText() == "whittle .. zorbs\nspare spaces"


def test_words_that_cannot_be_read_name_their_rule_and_hold_up_saving(qtbot, rulebook):
    choose(rulebook, "Video")
    type_over(qtbot, words(rulebook), "((")
    assert says(rulebook, "The words of “Video” cannot be read")
    assert not button(rulebook, "Save").isEnabled()
    choose(rulebook, "Blogging")
    assert says(rulebook, "The words of “Video” cannot be read")
    assert described(rulebook, "Video").endswith("cannot be used as it is")
    button(rulebook, "Revert").click()
    assert not says(rulebook, "cannot be read")
    assert described(rulebook, "Video") == "outsource, decides 1 task"


def test_typing_is_never_rewritten_under_the_cursor(qtbot, rulebook):
    choose(rulebook, "Video")
    type_over(qtbot, words(rulebook), "a  b\n\nc ")
    assert words(rulebook).toPlainText() == "a  b\n\nc "


def test_a_rule_of_ones_own_is_checked_saved_and_decides(qtbot, window, rulebook):
    write_rule(qtbot, rulebook)
    assert QApplication.focusWidget() is named(rulebook, QLineEdit, "Title")
    assert says(rulebook, "A rule needs a title.")
    assert not button(rulebook, "Save").isEnabled()
    type_over(qtbot, named(rulebook, QLineEdit, "Title"), "Zorbs <b>&")
    type_over(qtbot, named(rulebook, QLineEdit, "Because"), "They are mine")
    assert says(rulebook, "A rule needs a question.")
    type_over(qtbot, named(rulebook, QLineEdit, "Question to ask yourself"), "Is it a zorb?")
    type_over(qtbot, named(rulebook, QPlainTextEdit, "Words of a task, one phrase a line"), "zorbs")
    button(rulebook, "Outsource").click()
    button(rulebook, "Save").click()
    assert window.model.board.own_rules.rules == (
        OwnRule(
            id="own-rule",
            title="Zorbs <b>&",
            verdict="outsource",
            because="They are mine",
            question="Is it a zorb?",
            cues=("zorbs",),
        ),
    )
    assert suggestion(window, ZORBS) is Suggestion.OUTSOURCE
    qtbot.waitUntil(lambda: described(rulebook, "Zorbs <b>&") == "outsource, decides 1 task")


def test_an_own_rule_can_be_deleted_and_brought_back(qtbot, window, rulebook):
    write_rule(qtbot, rulebook, title="Zorbs", because="Mine", question="Is it?", words="zorbs")
    button(rulebook, "Save").click()
    choose(rulebook, "Zorbs")
    button(rulebook, "Delete this rule").click()
    assert row(rulebook, "What you should not outsource").isValid()
    button(rulebook, "Save").click()
    assert not window.model.board.own_rules
    window.model.undo_stack.undo()
    choose(rulebook, "Zorbs")
    assert named(rulebook, QLineEdit, "Because").text() == "Mine"


def test_reset_brings_back_the_shipped_rules_and_leaves_ones_own(qtbot, window, rulebook):
    write_rule(qtbot, rulebook, title="Zorbs", because="Mine", question="Is it?", words="zorbs")
    choose(rulebook, "Video")
    type_over(qtbot, words(rulebook), "zorbs")
    rules(rulebook).setFocus()
    qtbot.keyClick(rules(rulebook), Qt.Key.Key_Space)
    button(rulebook, "Save").click()
    reset = next(action for action in button(rulebook, "More").menu().actions() if "Reset" in action.text())
    reset.trigger()
    qtbot.waitUntil(lambda: described(rulebook, "Video") == "outsource, decides 0 tasks")
    button(rulebook, "Save").click()
    own = window.model.board.own_rules
    assert (own.off, own.cues, len(own.rules)) == ((), {}, 1)


@pytest.mark.parametrize(
    ("answer", "open_after", "saved"),
    [("Go back", True, False), ("Don't save", False, False), ("Save", False, True)],
)
def test_escape_asks_before_it_drops_changes(qtbot, window, rulebook, answer, open_after, saved):
    qtbot.keyClick(rules(rulebook), Qt.Key.Key_Space)
    with answering(answer) as asked:
        qtbot.keyClick(rulebook, Qt.Key.Key_Escape)
    assert asked == ["If you don't, they are lost."]
    assert rulebook.isVisible() is open_after
    assert bool(window.model.board.own_rules) is saved


def test_changes_that_cannot_be_saved_are_not_offered_to_be(qtbot, rulebook):
    choose(rulebook, "Video")
    type_over(qtbot, words(rulebook), "((")
    with answering("Go back") as asked:
        qtbot.keyClick(rulebook, Qt.Key.Key_Escape)
    assert "cannot be saved" in asked[0]
    assert rulebook.isVisible()


def test_the_board_does_not_close_over_unsaved_rules(qtbot, window, rulebook):
    qtbot.keyClick(rules(rulebook), Qt.Key.Key_Space)
    with answering("Go back"):
        assert not window.close()
    with answering("Don't save"):
        assert window.close()


def test_escape_closes_what_is_saved_without_a_word(qtbot, rulebook):
    qtbot.keyClick(rulebook, Qt.Key.Key_Escape)
    assert not rulebook.isVisible()


def test_rules_travel_as_a_file(qtbot, monkeypatch, tmp_path: Path, window, rulebook):
    target = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target.with_suffix(".toml")), ""))
    menu = {action.text().replace("&", ""): action for action in button(rulebook, "More").menu().actions()}
    choose(rulebook, "Video")
    type_over(qtbot, words(rulebook), "zorbs")
    menu["Export…"].trigger()
    assert says(rulebook, "Written to “mine.toml”.")
    button(rulebook, "Revert").click()
    menu["Import…"].trigger()
    assert says(rulebook, "“mine.toml” is added.")
    button(rulebook, "Save").click()
    assert window.model.board.own_rules == OwnRules(cues={"video": ("zorbs",)})


def test_a_bad_file_is_told_in_one_line_and_changes_nothing(monkeypatch, tmp_path: Path, rulebook):
    bad = tmp_path / "bad.toml"
    bad.write_text("off = [\n 'vidoe']")
    menu = {action.text().replace("&", ""): action for action in button(rulebook, "More").menu().actions()}
    for path, told in ((bad, "bad.toml, line 2: There is no rule vidoe."), (tmp_path, "could not be read")):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, path=path: (str(path), ""))
        menu["Import…"].trigger()
        assert says(rulebook, told)
        assert not button(rulebook, "Revert").isEnabled()


def test_a_change_to_the_rules_elsewhere_shows_unless_one_is_editing(qtbot, window, rulebook):
    qtbot.keyClick(rules(rulebook), Qt.Key.Key_Space)
    button(rulebook, "Save").click()
    window.model.undo_stack.undo()
    assert not button(rulebook, "Revert").isEnabled()
    choose(rulebook, "Video")
    type_over(qtbot, words(rulebook), "zorbs")
    window.model.undo_stack.redo()
    assert words(rulebook).toPlainText() == "zorbs"
    assert described(rulebook, "Video").endswith("with words of yours")


def test_the_window_remembers_its_size(qtbot, window, rulebook, theme, tmp_path):
    rulebook.resize(760, 600)
    rulebook.reject()
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    again = RulebookWindow(window.model, CATALOGUE, theme, settings)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (760, 600)


def test_no_long_text_widens_the_window(qtbot, rulebook):
    write_rule(qtbot, rulebook, title="W" * 400, because="x" * 400, words="y" * 150)
    button(rulebook, "Revert").click()
    rulebook.resize(rulebook.minimumSize())
    for title in ("Team training", "What you should not outsource"):
        choose(rulebook, title)
        qtbot.wait(10)
        assert rulebook.width() == rulebook.minimumWidth()


def test_every_control_has_a_name_for_screen_readers(rulebook):
    kinds = (QPushButton, QLineEdit, QPlainTextEdit, QListView)
    nameless = [
        widget
        for kind in kinds
        for widget in rulebook.findChildren(kind)
        if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []
    first = QAccessible.queryAccessibleInterface(rules(rulebook)).child(0)
    assert first.text(QAccessible.Text.Name) == "What you should not outsource"


def press(qtbot, window: MainWindow, key: str) -> None:
    code = QKeySequence(key)[0]
    qtbot.keyClick(QApplication.focusWidget() or window, code.key(), code.keyboardModifiers())


@pytest.fixture
def overruled_window(open_window: Callable[..., MainWindow]) -> MainWindow:
    calls = [f"Run the onboarding call {name}" for name in ("A", "B", "C")]
    return open_window(board_with(outsource=calls[:2], inbox=[calls[2]]))


def adjust_offers(window: MainWindow) -> list[QPushButton]:
    return [
        found
        for found in window.pane.findChildren(QPushButton)
        if found.isVisible() and found.text() == "Adjust this rule…"
    ]


def test_a_rule_overruled_three_times_can_be_adjusted(qtbot, overruled_window):
    window = overruled_window
    third = window.model.board.lanes[Lane.INBOX][0]
    window.board.select([third])
    qtbot.wait(50)
    assert adjust_offers(window) == []
    window.model.move([third], Lane.OUTSOURCE)
    window.board.select([third])
    qtbot.waitUntil(lambda: bool(adjust_offers(window)))
    assert says(window.pane, "You have gone against “Team training” 3 times.")
    adjust_offers(window)[0].click()
    rulebook = next(child for child in window.children() if isinstance(child, RulebookWindow))
    assert rules(rulebook).currentIndex().data() == "Team training"
    rulebook.reject()


def arrive(window: MainWindow, own: OwnRules) -> None:
    """Another program changes the rules of the board."""
    board = window.model.board
    window.model.take_in(Arrival(board, replace(board, own_rules=own)))


RECIPES = OwnRule(
    id="recipes", title="Recipes", verdict="keep", because="Guests come for them.", question="Food?", cues=("recipe",)
)


def test_rules_that_come_while_others_are_edited_are_saved_with_them(qtbot, window, rulebook) -> None:
    choose(rulebook, "Video")
    words(rulebook).setPlainText("zorbs")
    arrive(window, OwnRules(off=("blogging",), cues={"video": ("reels",)}, rules=(RECIPES,)))
    assert any("from another computer" in label.text() for label in rulebook.findChildren(QLabel))
    assert words(rulebook).toPlainText() == "zorbs\nreels"
    button(rulebook, "Save").click()
    own = OwnRules(off=("blogging",), cues={"video": ("zorbs", "reels")}, rules=(RECIPES,))
    assert window.model.board.own_rules == own
    window.model.undo_stack.undo()
    assert window.model.board.own_rules.cues == {"video": ("reels",)}


def test_of_a_rule_that_both_sides_edit_both_versions_stay(qtbot, window, rulebook) -> None:
    arrive(window, OwnRules(rules=(RECIPES,)))
    choose(rulebook, "Recipes")
    named(rulebook, QLineEdit, "Because").setText("Mine.")
    arrive(window, OwnRules(rules=(replace(RECIPES, because="Theirs."),)))
    button(rulebook, "Save").click()
    own = window.model.board.own_rules
    assert [rule.because for rule in own.rules] == ["Mine.", "Theirs."]
    assert own.off == (own.rules[1].id,)


def test_taking_back_what_came_takes_it_out_of_the_edits_too(qtbot, window, rulebook) -> None:
    choose(rulebook, "Video")
    words(rulebook).setPlainText("zorbs")
    arrive(window, OwnRules(rules=(RECIPES,)))
    window.model.undo_stack.undo()
    button(rulebook, "Save").click()
    assert window.model.board.own_rules == OwnRules(cues={"video": ("zorbs",)})
