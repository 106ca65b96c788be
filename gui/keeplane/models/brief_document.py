"""Briefs as files. Each function returns the whole file as bytes."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextDocumentWriter,
    QTextFormat,
)

from keeplane.exchange.brief import Briefs
from keeplane.exchange.brief_html import html
from keeplane.exchange.brief_text import markdown

_PIXEL_MM = 25.4 / 96
_TEXT_AREA = (170 / _PIXEL_MM, 257 / _PIXEL_MM)
"""Width and height of what is between the margins of an A4 page, as Qt lays out text for the screen."""


class FileKind(StrEnum):
    """The value is the file's suffix."""

    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    WORD = "odt"


def written(briefs: Briefs, kind: FileKind) -> bytes:
    """The briefs as a file of that kind."""
    writers: dict[FileKind, Callable[[Briefs], bytes]] = {
        FileKind.MARKDOWN: lambda briefs: markdown(briefs).encode("utf-8", "replace"),
        FileKind.HTML: lambda briefs: html(briefs).encode("utf-8", "replace"),
        FileKind.PDF: _pdf,
        FileKind.WORD: _odf,
    }
    return writers[kind](briefs)


def document(briefs: Briefs) -> QTextDocument:
    """The briefs for printing, on A4 pages none of which ends with a heading."""
    document = QTextDocument()
    document.setHtml(html(briefs))
    _keep_headings_with_what_follows(document)
    return document


def _keep_headings_with_what_follows(document: QTextDocument) -> None:
    measured = document.clone()
    measured.setPageSize(QSizeF(*_TEXT_AREA))
    block = measured.begin()
    while block.isValid():
        first = block
        while block.isValid() and block.blockFormat().headingLevel():
            block = block.next()
        if block.isValid() and first != block and _page_of(first) != _page_of(block):
            for text in (measured, document):
                cursor = QTextCursor(text.findBlockByNumber(first.blockNumber()))
                form = cursor.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                cursor.setBlockFormat(form)
        if block.isValid():
            block = block.next()


def _page_of(block: QTextBlock) -> int:
    """The page of the block's first line."""
    whole = block.document().documentLayout().blockBoundingRect(block)
    return int((whole.top() + block.layout().lineAt(0).y()) // _TEXT_AREA[1])


def _pdf(briefs: Briefs) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(briefs.heading)
    writer.setCreator("Keeplane")
    # Qt adds the margins, of two centimetres.
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    document(briefs).print_(writer)
    del writer  # which writes the end of the file
    return bytes(buffer.data().data())


def _odf(briefs: Briefs) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QTextDocumentWriter(buffer, b"ODF").write(document(briefs))
    return bytes(buffer.data().data())
