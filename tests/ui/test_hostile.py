"""Hostile titles wherever the window shows text: each is shown, and said by screen readers, as it stands."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QGuiApplication, QImage, QTextDocument, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from tests.hostile import AS_TYPED, TITLES, hostile_board, hostile_titles
from tests.ui.conftest import board_with, dates

from keeplane.board import operations
from keeplane.board.bidi import isolated
from keeplane.board.board import Board
from keeplane.board.own_rules import OwnRule, OwnRules
from keeplane.board.task import Lane, Task
from keeplane.models.preview import Turned
from keeplane.rules.decision import Suggestion
from keeplane.ui.board_view import LANES
from keeplane.ui.card_plan import GAP, LINE_GAP
from keeplane.ui.chip import chip_height
from keeplane.ui.dialogs.edit_task import EditTaskDialog
from keeplane.ui.dialogs.split_task import SplitTaskDialog
from keeplane.ui.earlier.window import EarlierWindow
from keeplane.ui.main_window import MainWindow
from keeplane.ui.rulebook.preview_view import PreviewView
from keeplane.ui.rulebook.window import RulebookWindow
from keeplane.ui.theme import Theme
from keeplane.ui.title_wrap import wrap_title
from keeplane.ui.toast import Toast

SHORT = {name: title for name, title in TITLES.items() if len(title) < 200}
TEXT, SAID = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def window(open_window) -> MainWindow:
    return open_window(hostile_board(*LANES))


def shown_by(label: QLabel) -> str:
    """The words that the label draws, whatever it takes its text for."""
    match label.textFormat():
        case Qt.TextFormat.PlainText:
            return without_breaks(label.text())
        case Qt.TextFormat.AutoText:
            assert "<" not in label.text(), "a label that guesses what its text is must not get the user's"
            return label.text()
    assert not label.openExternalLinks()
    document = QTextDocument()
    document.setHtml(label.text())
    return without_breaks(document.toPlainText())


def without_breaks(text: str) -> str:
    """`text` as `shown_by` gives it back: labels put invisible breaks into long words."""
    return text.replace("\u200b", "")


def words_in(widget: QWidget) -> list[str]:
    return [shown_by(label) for label in widget.findChildren(QLabel) if label.isVisible()]


def titles_in(view: QListView, role: Qt.ItemDataRole = TEXT) -> list[str]:
    model = view.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def listing(window: QWidget, name: str) -> QListView:
    return next(view for view in window.findChildren(QListView) if view.accessibleName() == name)


def test_cards_are_named_by_their_titles(window: MainWindow) -> None:
    for lane in LANES:
        view = window.board.view(lane)
        assert titles_in(view) == titles_in(view, SAID) == [*TITLES.values()]
        spoken = QAccessible.queryAccessibleInterface(view)
        names = [spoken.child(row).text(QAccessible.Text.Name) for row in range(spoken.childCount())]
        assert names == [*TITLES.values()]


def test_tooltips_show_titles_as_they_stand(window: MainWindow) -> None:
    tips = titles_in(window.board.view(Lane.KEEP), Qt.ItemDataRole.ToolTipRole)
    assert all(tip.startswith("<p>") for tip in tips), "Qt guesses from its beginning what a text is"
    assert [QTextDocumentFragment.fromHtml(tip).toPlainText() for tip in tips] == [*TITLES.values()]


LITERAL_AND_OBEYED = {"&Fish": "Fish", "<b>Fowl</b>": "Fowl", "Fi&lt;sh": "Fi<sh", "Fi\\nsh": "Fi sh"}


def test_cards_draw_marks_instead_of_obeying_them(open_window) -> None:
    view = open_window(board_with(keep=[*LITERAL_AND_OBEYED, *LITERAL_AND_OBEYED.values()])).board.view(Lane.KEEP)
    words = view.fontMetrics()
    both_lines = words.height() + LINE_GAP + chip_height(view.font())
    assert_drawn_apart(view, (view.row_height() - GAP - both_lines) // 2 + words.ascent())


def test_the_rulebooks_preview_draws_marks_instead_of_obeying_them(qtbot, theme: Theme) -> None:
    preview = PreviewView(theme)
    qtbot.addWidget(preview)
    tasks = [Task(id="", title=title, created="") for pair in LITERAL_AND_OBEYED.items() for title in pair]
    tasks.sort(key=lambda task: task.title in LITERAL_AND_OBEYED.values())
    preview.show_turned([Turned(task, Suggestion.KEEP, Suggestion.OUTSOURCE) for task in tasks])
    view = listing(preview, "Tasks that would change")
    view.setFixedHeight(400)
    preview.resize(500, 600)
    preview.show()
    words = view.fontMetrics()
    assert_drawn_apart(view, (view.sizeHintForRow(0) - words.height()) // 2 + words.ascent())


def assert_drawn_apart(view: QListView, baseline: int) -> None:
    """The first half of the rows looks otherwise than the second, even without the line under a marked letter."""
    picture = view.viewport().grab().toImage()

    def above_baseline(number: int) -> QImage:
        place = view.visualRect(view.model().index(number, 0))
        assert view.viewport().rect().contains(place)
        return picture.copy(place.left(), place.top(), place.width(), baseline)

    for number in range(len(LITERAL_AND_OBEYED)):
        assert above_baseline(number) != above_baseline(number + len(LITERAL_AND_OBEYED))


@hostile_titles
def test_a_card_draws_the_beginning_of_its_title(theme: Theme, title: str) -> None:
    first, *rest = wrap_title(title, QGuiApplication.font(), 300)
    assert title.startswith(first)
    assert first
    for line in rest:
        assert title[len(first) :].lstrip().startswith(line.removesuffix("…"))


@pytest.mark.parametrize("letter", ["o", "🎉", "👩‍💻"])
def test_no_line_of_a_card_is_wider_than_the_card(theme: Theme, letter: str) -> None:
    font = QGuiApplication.font()
    lines = wrap_title(f"{letter * 8} plan the party for the whole team, with all that belongs to it", font, 200)
    assert len(lines) == 2
    assert all(QFontMetrics(font).horizontalAdvance(line) <= 200 for line in lines)


def test_every_card_can_be_drawn(window: MainWindow) -> None:
    view = window.board.view(Lane.KEEP)
    for row in range(view.model().rowCount()):
        view.scrollTo(view.model().index(row, 0))
        assert not view.grab().isNull()


def test_the_pane_shows_the_title_and_says_it(qtbot, window: MainWindow) -> None:
    for name, title in TITLES.items():
        window.board.select([f"{name}.inbox"])
        qtbot.waitUntil(
            lambda title=title: title in [label.accessibleName() for label in window.pane.findChildren(QLabel)]
        )
        assert without_breaks(title) in words_in(window.pane)


def test_what_is_typed_is_explained_as_it_stands(qtbot, window: MainWindow) -> None:
    for title in SHORT.values():
        window.entry.setPlainText(f"- [ ] {title}")
        qtbot.waitUntil(lambda title=title: without_breaks(title) in words_in(window.pane))


def test_menus_name_steps_by_titles(window: MainWindow) -> None:
    undo, redo, keep = window.actions_.undo, window.actions_.redo, window.actions_.move[Lane.KEEP]
    for name, title in TITLES.items():
        window.board.select([f"{name}.inbox"])
        keep.trigger()
        cut = title if len(title) <= 32 else title[:31].rstrip() + "…"
        told = f"Move “{isolated(cut)}” to Keep"
        assert as_menu_shows(undo.text()) == f"Undo {told}"
        undo.trigger()
        assert as_menu_shows(redo.text()) == f"Redo {told}"
        assert name in redo_ids(window)


def redo_ids(window: MainWindow) -> str:
    """The inbox's ids, to see that undo has brought the task back."""
    return " ".join(window.model.board.lanes[Lane.INBOX])


def as_menu_shows(text: str) -> str:
    """The text without the mark that underlines a letter, of which there may be one in our own first word."""
    ours, _, title = text.partition("“")
    assert title.count("&") == 2 * title.count("&&"), "a letter of the title would be underlined"
    return f"{ours.replace('&', '')}“{title.replace('&&', '&')}"


def test_deleting_tells_the_title_and_the_window_bar_none(window: MainWindow) -> None:
    toast = window.findChild(Toast)
    for name, title in TITLES.items():
        window.board.select([f"{name}.outsource"])
        window.actions_.remove.trigger()
        cut = title if len(title) <= 32 else title[:31].rstrip() + "…"
        assert shown_by(toast.findChild(QLabel)) == without_breaks(f"Deleted “{isolated(cut)}”")
        assert window.windowTitle() == "Keeplane"
        assert f"{name}.outsource" not in window.model.board.tasks


def test_reasons_of_the_user_are_shown_as_they_stand(qtbot, open_window) -> None:
    window = open_window(board_with(keep=["Edit the video"]))
    window.board.select(["Edit the video"])
    qtbot.waitUntil(lambda: window.pane.findChild(QLineEdit) is not None)
    field = window.pane.findChild(QLineEdit)
    for title in SHORT.values():
        window.model.perform(operations.set_reason(window.model.board, "Edit the video", title))
        qtbot.waitUntil(lambda title=title: field.text() == title)
        window.board.select([])
        told = without_breaks(f"You said: “{isolated(title if len(title) <= 80 else title[:79].rstrip() + '…')}”")
        qtbot.waitUntil(lambda told=told: told in words_in(window.pane))
        window.board.select(["Edit the video"])


@hostile_titles
def test_dialogs_give_titles_back(qtbot, title: str) -> None:
    notes = "One\u00a0two\u2028three\n" + title
    edit = EditTaskDialog(Task(id="a", title=title, created="", notes=notes, assignee=title[:200]), dates(), [title])
    split = SplitTaskDialog(title, title)
    for dialog in (edit, split):
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.windowTitle() in {"Edit task", "Split task"}
        assert not any(title in words for words in words_in(dialog))
    assert (edit.values().title, edit.values().notes) == (title, notes)
    assert split.values().keep == split.values().hand_off == title


def test_notes_that_are_edited_are_taken_from_the_field(qtbot) -> None:
    dialog = EditTaskDialog(Task(id="a", title="A", created="", notes="One"), dates())
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.findChild(QPlainTextEdit), "Two ")
    assert dialog.values().notes == "Two One"


@pytest.mark.parametrize(("typed", "title"), AS_TYPED.values(), ids=AS_TYPED)
def test_what_no_title_can_hold_is_left_out_of_what_is_typed_pasted_and_edited(
    open_window, typed: str, title: str
) -> None:
    window = open_window(board_with())
    QGuiApplication.clipboard().setText(typed)
    window.entry.paste()
    window.entry.entered.emit(window.entry.toPlainText())
    got = " ".join(task.title for task in window.model.board.tasks.values())
    # Qt itself drops half pairs, and takes two codes that are no characters for ends of lines.
    assert got == title.replace("\ufffd", "").replace("  ", " ")


def test_titles_leave_the_window_as_plain_text(window: MainWindow) -> None:
    view = window.board.view(Lane.KEEP)
    everything = "\n".join(TITLES.values())
    data = view.lane_model().mimeData([view.model().index(row, 0) for row in range(view.model().rowCount())])
    assert data.text() == everything
    assert sorted(data.formats()) == ["application/x-keeplane-tasks", "text/plain"]
    view.selectAll()
    window.actions_.copy.trigger()
    assert QGuiApplication.clipboard().text() == everything
    assert QGuiApplication.clipboard().mimeData().formats() == ["text/plain"]


def test_dropped_text_is_taken_for_titles_and_its_markup_for_nothing(window: MainWindow) -> None:
    data = QMimeData()
    data.setHtml("<b>From a page</b>")
    data.setText("\n".join(f"- [ ] {title}" for title in TITLES.values()))
    model = window.board.view(Lane.OUTSOURCE).lane_model()
    before = model.rowCount()
    assert model.dropMimeData(data, Qt.DropAction.CopyAction, -1, 0, QModelIndex())
    assert [task.title for task in model.tasks()[before:]] == [*TITLES.values()]


class _Versions:
    """One earlier version, in memory."""

    def __init__(self, board: Board) -> None:
        self._board = board

    def saved(self) -> list[datetime]:
        return [datetime(2026, 11, 20, tzinfo=UTC)]

    def read(self, _saved: datetime, _pause: object) -> Board:
        return self._board


def test_earlier_versions_show_titles_as_they_stand(qtbot, open_window) -> None:
    window = open_window(board_with(inbox=["Now"]))
    window.offer_earlier(_Versions(hostile_board(Lane.KEEP)))
    window.actions_.earlier.trigger()
    earlier = window.findChild(EarlierWindow)
    rows = listing(earlier, "Keep in this version")
    qtbot.waitUntil(lambda: titles_in(rows) == [*TITLES.values()])
    assert titles_in(rows, SAID) == [*TITLES.values()]
    tips = titles_in(rows, Qt.ItemDataRole.ToolTipRole)
    for tip, title in zip(tips, TITLES.values(), strict=True):
        assert QTextDocumentFragment.fromHtml(tip).toPlainText() == f"{title}\nDeleted since"
    for row in range(len(tips)):
        rows.scrollTo(rows.model().index(row, 0))
        assert not rows.grab().isNull()


def test_the_rulebooks_preview_shows_titles_as_they_stand(qtbot, theme: Theme) -> None:
    view = PreviewView(theme)
    qtbot.addWidget(view)
    view.show()
    tasks = hostile_board(Lane.INBOX).tasks.values()
    view.show_turned([Turned(task, Suggestion.KEEP, Suggestion.OUTSOURCE) for task in tasks])
    rows = listing(view, "Tasks that would change")
    assert titles_in(rows) == [*TITLES.values()]
    assert titles_in(rows, SAID) == [f"{isolated(title)}: from Keep to Outsource" for title in TITLES.values()]
    for row in range(len(tasks)):
        rows.scrollTo(rows.model().index(row, 0))
        assert not rows.grab().isNull()


def test_rules_of_ones_own_with_hostile_titles(qtbot, open_window) -> None:
    rules = tuple(
        OwnRule(id=f"own-{name}", title=title, verdict="keep", because=title, question=title, cues=(f"zorb{number}",))
        for number, (name, title) in enumerate(SHORT.items())
    )
    board = board_with(inbox=[f"Whittle zorb{number}" for number in range(len(rules))])
    window = open_window(replace(board, own_rules=OwnRules(rules=rules)))
    qtbot.waitUntil(lambda: window.model.decisions.complete)
    for number, title in enumerate(SHORT.values()):
        window.board.select([f"Whittle zorb{number}"])
        qtbot.waitUntil(lambda title=title: any(without_breaks(title) in words for words in words_in(window.pane)))
        assert not any(
            button.text() == "" for button in window.pane.findChildren(QAbstractButton) if button.isVisible()
        )
    window.actions_.rulebook.trigger()
    rulebook = next(child for child in window.children() if isinstance(child, RulebookWindow))
    named = titles_in(listing(rulebook, "Rules"))
    assert [title for title in SHORT.values() if title not in named] == []
