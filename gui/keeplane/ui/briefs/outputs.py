"""Where a brief goes: the clipboard, a file, paper, the mail program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QTextEdit, QWidget

from keeplane.board.message import Catalogue
from keeplane.exchange.brief import Briefs, suggested_name
from keeplane.exchange.brief_html import html
from keeplane.exchange.brief_text import markdown, plain_text
from keeplane.exchange.mailto import mail_link
from keeplane.exchange.whole_file import FileTroubleError, write_whole
from keeplane.models.brief_document import FileKind, written
from keeplane.ui.printing import preview_and_print


class BriefOutputs(QObject):
    """`told` carries a sentence on how it went."""

    told = Signal(str)

    def __init__(self, catalogue: Catalogue, window: QWidget) -> None:
        super().__init__(window)
        self._catalogue = catalogue
        self._window = window

    def copy_rich(self, briefs: Briefs) -> None:
        """Headings and lists as such in a mail or an office program; plain text where there are none."""
        # The clipboard gets an object that Qt made: one made by Python crashes when the program ends.
        carrier = QTextEdit()
        carrier.setHtml(html(briefs))
        carrier.selectAll()
        carrier.copy()
        self.told.emit(self.tr("Copied. Paste it into a mail or a document."))

    def copy_markdown(self, briefs: Briefs) -> None:
        QGuiApplication.clipboard().setText(markdown(briefs))
        self.told.emit(self.tr("Copied as Markdown."))

    def mail(self, briefs: Briefs) -> None:
        """Open a mail with the brief in it; where it is too long for that, copy it instead."""
        subject = suggested_name(briefs)
        link = mail_link(briefs.helper, subject, plain_text(briefs))
        short = link or mail_link(briefs.helper, subject, "") or "mailto:"
        opened = QDesktopServices.openUrl(QUrl.fromEncoded(short.encode("ascii")))
        if link and opened:
            self.told.emit(self.tr("Handed to your mail program."))
            return
        self.copy_rich(briefs)
        if opened:
            self.told.emit(self.tr("The brief is too long to hand over. It is copied: paste it into the mail."))
        else:
            self.told.emit(self.tr("No mail program could be opened. The brief is copied: paste it into a mail."))

    def print_out(self, briefs: Briefs) -> None:
        """Show the pages, and print them if the user wants it."""
        preview_and_print(html(briefs), suggested_name(briefs), self.tr("Print the brief"), self._window)

    def ask_save(self, briefs: Briefs, kind: FileKind) -> None:
        """Let the user say where to."""
        names = {
            FileKind.MARKDOWN: self.tr("Markdown (*.md)"),
            FileKind.HTML: self.tr("Web page (*.html)"),
            FileKind.PDF: self.tr("PDF (*.pdf)"),
            FileKind.WORD: self.tr("Word or LibreOffice (*.odt)"),
        }
        dialog = QFileDialog(self._window, self.tr("Save the brief"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(names[kind])
        dialog.setDefaultSuffix(kind.value)  # the dialog asks before the file of the whole name is replaced
        dialog.selectFile(f"{suggested_name(briefs)}.{kind}")
        if dialog.exec() == QFileDialog.DialogCode.Accepted:
            self.save(briefs, kind, Path(dialog.selectedFiles()[0]))
        dialog.deleteLater()

    def save(self, briefs: Briefs, kind: FileKind, path: Path) -> None:
        try:
            write_whole(path, written(briefs, kind))
        except FileTroubleError as error:
            self.told.emit(self._catalogue.text(error.message))
        else:
            self.told.emit(self.tr("Saved as “{name}”.").format(name=path.name))
