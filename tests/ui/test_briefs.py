"""The Brief window as its users use it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.sax.saxutils import escape
from zipfile import ZipFile

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
    QWidget,
)
from tests.ui.conftest import board_with

from keeplane.board import operations
from keeplane.board.board import board_of
from keeplane.board.task import Lane, Status
from keeplane.exchange.brief_html import html
from keeplane.models.brief_document import FileKind
from keeplane.models.pages import as_printed, page_of, paged
from keeplane.ui.briefs.window import BriefWindow
from keeplane.ui.main_window import MainWindow

ABOUT = "Rewrite the About page"
VIDEO = "Edit the onboarding video"
HOSTILE = "<b>Write</b> *four* [posts](javascript:x) & more"


@pytest.fixture
def window(open_window) -> MainWindow:
    start = board_with(keep=["Plan"], outsource=[ABOUT, VIDEO, HOSTILE])
    return open_window(
        board_of(
            replace(each, assignee="" if each.title == VIDEO else "Ann", answers={"gate": "yes"})
            for lane in Lane
            for each in start.lane(lane)
        )
    )


@pytest.fixture
def opened(qtbot, window: MainWindow) -> Callable[[str], BriefWindow]:
    def open_on(title: str) -> BriefWindow:
        window.board.select([title])
        key = QKeySequence("Ctrl+B")[0]
        qtbot.keyClick(QApplication.focusWidget(), key.key(), key.keyboardModifiers())
        found = QApplication.activeModalWidget()
        assert isinstance(found, BriefWindow)
        qtbot.waitExposed(found)
        return found

    return open_on


def named(brief: QWidget, kind: type, name: str) -> QWidget:
    return next(widget for widget in brief.findChildren(kind) if widget.accessibleName() == name)


def field(brief: QWidget, name: str) -> QPlainTextEdit:
    return named(brief, QPlainTextEdit, name)


def button(brief: QWidget, text: str) -> QPushButton:
    return next(found for found in brief.findChildren(QPushButton) if found.text().replace("&", "") == text)


def action(brief: QWidget, menu: str, text: str) -> QAction:
    found: QMenu = button(brief, menu).menu()
    found.aboutToShow.emit()
    return next(each for each in found.actions() if each.text().replace("&", "") == text)


def preview(qtbot, brief: QWidget, *words: str) -> str:
    browser = named(brief, QTextBrowser, "How the brief reads")
    for word in words:
        qtbot.waitUntil(lambda word=word: word in browser.toPlainText())
    return browser.toPlainText()


def messages(brief: QWidget) -> list[str]:
    return [label.accessibleName() for label in brief.findChildren(QLabel) if label.objectName() == "muted"]


def test_what_is_written_is_kept_in_one_step(qtbot, window: MainWindow, opened) -> None:
    brief = opened(ABOUT)
    field(brief, "What done looks like").setPlainText("One page.")
    named(brief, QComboBox, "What you may decide").setCurrentIndex(7)
    assert "Just do it" in preview(qtbot, brief, "One page.", "Just do it")
    qtbot.keyClick(brief, Qt.Key.Key_Escape)
    assert not brief.isVisible()
    assert window.model.board.tasks[ABOUT].brief == {"done": "One page.", "level": "just-do-it"}
    assert window.model.undo_stack.count() == 1
    window.model.undo_stack.undo()
    assert window.model.board.tasks[ABOUT].brief == {}


def test_looking_changes_nothing(window: MainWindow, opened) -> None:
    task = window.model.board.tasks[ABOUT]
    change = operations.edit(
        window.model.board,
        ABOUT,
        title=ABOUT,
        notes="10\u202f€\n\n\u2028- one\n",
        hours_per_week=1 / 3,
        assignee=task.assignee,
        deadline="2026-12-03",
        link="",
    )
    window.model.step(change)
    before = window.model.board
    button(opened(ABOUT), "Close").click()
    assert window.model.board == before
    assert window.model.undo_stack.count() == 0


def test_a_question_that_is_answered_is_asked_no_more(qtbot, window: MainWindow, opened) -> None:
    brief = opened(ABOUT)
    questions = field(brief, "Please clear up with me first")
    assert "finished result" in questions.toPlainText()
    field(brief, "What done looks like").setPlainText("One page.")
    qtbot.waitUntil(lambda: "finished result" not in questions.toPlainText())
    questions.setPlainText("Which colour?")
    field(brief, "What done looks like").setPlainText("")
    button(brief, "Close").click()
    assert window.model.board.tasks[ABOUT].brief == {"questions": "Which colour?"}


def test_typed_days_are_understood_before_the_window_closes(window: MainWindow, opened) -> None:
    brief = opened(ABOUT)
    named(brief, QLineEdit, "Deadline").setText("2026-12-03")
    named(brief, QLineEdit, "Next check-in").setText("3 Dec 2026")
    button(brief, "Close").click()
    task = window.model.board.tasks[ABOUT]
    assert (task.deadline, task.check_in) == ("2026-12-03", "2026-12-03")


def test_a_day_that_is_none_keeps_the_window_open_and_the_board_as_it_was(window: MainWindow, opened) -> None:
    brief = opened(ABOUT)
    before = window.model.board
    named(brief, QLineEdit, "Deadline").setText("someday")
    button(brief, "Close").click()
    assert brief.isVisible()
    assert any("someday" in message for message in messages(brief))
    assert window.model.board == before
    named(brief, QLineEdit, "Deadline").setText("")
    button(brief, "Close").click()
    assert not brief.isVisible()


def test_all_tasks_of_a_helper_in_one_brief(qtbot, window: MainWindow, opened) -> None:
    brief = opened(ABOUT)
    all_tasks = brief.findChild(QCheckBox)
    assert all_tasks.text() == "All 2 tasks of Ann"
    all_tasks.click()
    assert f"2. {HOSTILE}" in preview(qtbot, brief, f"1. {ABOUT}")
    field(brief, "Context").setPlainText("For the fair")
    choice = named(brief, QComboBox, "Task")
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert window.model.board.tasks[ABOUT].brief == {"context": "For the fair"}
    assert field(brief, "Context").toPlainText() == ""
    button(brief, "Mark as briefed").click()
    assert [task.status for task in window.model.board.lane(Lane.OUTSOURCE)] == [
        Status.BRIEFED,
        Status.NOT_BRIEFED,
        Status.BRIEFED,
    ]
    button(brief, "Close").click()
    assert not opened(VIDEO).findChild(QCheckBox).isVisible()


def test_a_hostile_title_is_copied_as_text(window: MainWindow, opened) -> None:
    brief = opened(HOSTILE)
    action(brief, "Hand on", "Copy").trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert HOSTILE in data.text()
    assert "&lt;b&gt;Write&lt;/b&gt; *four* [posts](javascript:x) &amp; more" in data.html()
    action(brief, "Hand on", "Copy as Markdown").trigger()
    assert r"\<b\>Write\</b\> \*four\* \[posts\](javascript:x) \& more" in QGuiApplication.clipboard().text()


@pytest.fixture
def saving(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[BriefWindow, str], Path]:
    """Saves by the menu as the file that the dialog proposes."""

    def save(brief: BriefWindow, entry: str) -> Path:
        def exec_(dialog: QFileDialog) -> int:
            chosen.append(tmp_path / Path(dialog.selectedFiles()[0]).name)
            monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: [str(chosen[0])])
            return QFileDialog.DialogCode.Accepted

        chosen: list[Path] = []
        with monkeypatch.context() as patch:
            patch.setattr(QFileDialog, "exec", exec_)
            real = QFileDialog.selectedFiles
            action(brief, "Hand on", entry).trigger()
            monkeypatch.setattr(QFileDialog, "selectedFiles", real)
        assert any(chosen[0].name in message for message in messages(brief))
        return chosen[0]

    return save


def test_it_is_saved_in_every_format(window: MainWindow, opened, saving) -> None:
    brief = opened(HOSTILE)
    assert "\\<b\\>" in saving(brief, "Save as Markdown…").read_text("utf-8")
    assert "&lt;b&gt;Write" in saving(brief, "Save as web page…").read_text("utf-8")
    pdf = saving(brief, "Save as PDF…").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    with ZipFile(saving(brief, "Save for Word or LibreOffice…")) as odt:
        assert escape(HOSTILE) in odt.read("content.xml").decode()


@pytest.fixture
def mails(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The links that the system was asked to open."""
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return opened


def test_a_brief_goes_to_the_mail_program(window: MainWindow, opened, mails: list[str]) -> None:
    brief = opened(HOSTILE)
    action(brief, "Hand on", "Mail…").trigger()
    (mail,) = mails
    asked = parse_qs(urlsplit(mail).query, strict_parsing=True)
    assert set(asked) == {"subject", "body"}
    assert HOSTILE in asked["body"][0]
    assert any("mail program" in message for message in messages(brief))


def test_a_brief_that_is_too_long_for_a_mail_is_copied(window: MainWindow, opened, mails: list[str]) -> None:
    brief = opened(ABOUT)
    field(brief, "Context").setPlainText("word " * 500)
    action(brief, "Hand on", "Mail…").trigger()
    assert "body" not in mails[0]
    assert "word word" in QGuiApplication.clipboard().text()
    assert any("too long" in message for message in messages(brief))


def test_without_a_mail_program_it_is_copied(window: MainWindow, opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    brief = opened(ABOUT)
    action(brief, "Hand on", "Mail…").trigger()
    assert ABOUT in QGuiApplication.clipboard().text()
    assert any("No mail program" in message for message in messages(brief))


def test_it_is_printed_with_a_preview(window: MainWindow, opened, monkeypatch: pytest.MonkeyPatch) -> None:
    pages: list[int] = []

    def look(dialog: QPrintPreviewDialog) -> int:
        dialog.show()
        shown = dialog.findChild(QPrintPreviewWidget)
        shown.updatePreview()
        pages.append(shown.pageCount())
        dialog.close()
        return 0

    monkeypatch.setattr(QPrintPreviewDialog, "exec", look)
    brief = opened(ABOUT)
    field(brief, "Context").setPlainText("Line\n" * 100)
    action(brief, "Hand on", "Print…").trigger()
    assert pages[0] in {2, 3}


@pytest.mark.parametrize("lines", range(28, 56, 3))
def test_no_page_ends_with_a_heading(window: MainWindow, opened, lines: int) -> None:
    brief = opened(ABOUT)
    field(brief, "Context").setPlainText("Line\n" * lines)
    writer = QPdfWriter(QBuffer())
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = paged(html(brief._briefs()), writer)
    text = as_printed(document, writer)
    block, pages = text.begin(), []
    while block.isValid():
        pages.append((page_of(text, block), block.blockFormat().headingLevel()))
        block = block.next()
    assert all(here[0] == after[0] for here, after in pairwise(pages) if here[1])
    assert pages[-1][0] == 1 or lines < 34


def test_a_file_that_cannot_be_written_is_told(window: MainWindow, opened, tmp_path: Path) -> None:
    brief = opened(ABOUT)
    brief._outputs.save(brief._briefs(), FileKind.PDF, tmp_path / "gone" / "a.pdf")
    assert any("a.pdf" in message and "could not be written" in message for message in messages(brief))


def test_own_templates(qtbot, window: MainWindow, opened) -> None:
    brief = opened(ABOUT)
    action(brief, "Templates", "Save as template…").trigger()
    assert window.model.board.templates == {}
    field(brief, "Steps").setPlainText("Draft\nRead it aloud")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.accept()
        assert dialog.isVisible()
        dialog.findChild(QLineEdit).setText("  Text & tone ")
        dialog.accept()

    QTimer.singleShot(0, answer)
    action(brief, "Templates", "Save as template…").trigger()
    assert window.model.board.templates == {"Text & tone": {"steps": "Draft\nRead it aloud"}}
    button(brief, "Close").click()
    window.activateWindow()  # no window manager does it here
    qtbot.waitUntil(window.isActiveWindow)
    other = opened(VIDEO)
    field(other, "Context").setPlainText("Mine")
    found = button(other, "Templates").menu()
    found.aboutToShow.emit()
    found.actions()[0].trigger()
    assert field(other, "Steps").toPlainText() == "Draft\nRead it aloud"
    assert field(other, "Context").toPlainText() == "Mine"
    field(other, "Steps").undo()
    assert field(other, "Steps").toPlainText() == ""
    found.aboutToShow.emit()
    found.actions()[-1].menu().actions()[0].trigger()
    assert window.model.board.templates == {}
    button(other, "Close").click()
    for step in ("brief", "template"):
        assert step in window.model.undo_stack.undoText().casefold()
        window.model.undo_stack.undo()
    assert list(window.model.board.templates) == ["Text & tone"]


def test_every_field_has_a_name(window: MainWindow, opened) -> None:
    brief = opened(ABOUT)
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, QTextBrowser):
        assert all(widget.accessibleName() for widget in brief.findChildren(kind))
